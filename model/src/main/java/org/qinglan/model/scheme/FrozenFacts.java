package org.qinglan.model.scheme;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.qinglan.model.figure.SourceRow.SourceCell;
import org.qinglan.model.figure.TabText;
import org.qinglan.model.figure.Value;
import org.qinglan.model.figure.ValueText;
import org.qinglan.model.ledger.Records;
import org.qinglan.model.scheme.Facts.Evidence;
import org.qinglan.model.scheme.Facts.EvidenceSink;
import org.qinglan.model.scheme.Facts.Link;
import org.qinglan.model.scheme.Facts.Person;
import org.qinglan.model.scheme.Facts.Treatment;

/// The facts of a run with their evidence, frozen as compressed text, so that the run can be computed and explained
/// again whatever happens to the records.
///
/// @param gzip lines of fields parted by tabs: first the format, the facts, the people, then a line of values a person,
///             a line a record that went in, and a line a link between people; two more fields end the line of a record
///             that does not count in full
public record FrozenFacts(byte[] gzip) {
    private static final String FORMAT = "qinglan-facts\t1";

    /// With lines of links between people.
    private static final String FORMAT_OF_LINKS = "qinglan-facts\t2";

    /// Takes the facts of a scheme from records and freezes them.
    public static FrozenFacts take(Scheme scheme, Records records, List<Person> people) {
        return write(scheme, people, sink -> FactCollector.collect(scheme, records, people, sink));
    }

    /// Freezes facts that no records stand behind, as those of an example.
    public static FrozenFacts of(Scheme scheme, Facts facts) {
        return write(scheme, facts.people(), _ -> facts);
    }

    private static FrozenFacts write(Scheme scheme, List<Person> people, Function<EvidenceSink, Facts> collect) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer out = new OutputStreamWriter(new GZIPOutputStream(bytes), StandardCharsets.UTF_8)) {
            writeLine(out, scheme.links().isEmpty() ? FORMAT : FORMAT_OF_LINKS);
            scheme.facts().forEach(fact -> writeLine(out, line("fact", fact.name())));
            people.forEach(person ->
                    writeLine(out, line("person", Long.toString(person.teacher()), person.idNumber(), person.name())));
            Facts facts = collect.apply((fact, row, evidence) -> writeLine(out, line(fact, row, evidence)));
            for (int row = 0; row < people.size(); row++) {
                writeLine(out, values(scheme, facts, row));
            }
            for (LinkRule link : scheme.links()) {
                facts.links().getOrDefault(link.name(), List.of()).forEach(pair -> writeLine(out, line(link, pair)));
            }
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        return new FrozenFacts(bytes.toByteArray());
    }

    private static String values(Scheme scheme, Facts facts, int row) {
        return TabText.line(Stream.concat(
                Stream.of("values"),
                scheme.facts().stream()
                        .map(fact -> ValueText.write(column(facts, fact.name()).get(row)))));
    }

    private static List<Value> column(Facts facts, String name) {
        List<Value> column = facts.columns().get(name);
        if (column == null) {
            throw new IllegalStateException("no column " + name);
        }
        return column;
    }

    private static String line(LinkRule link, Link pair) {
        return line("link", link.name(), Integer.toString(pair.row()), Integer.toString(pair.other()));
    }

    private static String line(int fact, int row, Evidence evidence) {
        SourceCell source = evidence.source();
        Treatment treatment = evidence.treatment();
        List<String> fields = new ArrayList<>(List.of(
                "record",
                Integer.toString(fact),
                Integer.toString(row),
                ValueText.write(evidence.contribution()),
                evidence.label(),
                source == null ? "" : source.workbook(),
                source == null ? "" : source.sheet(),
                source == null ? "" : Integer.toString(source.row()),
                source == null || source.column() == null ? "" : source.column()));
        if (treatment != null) {
            fields.add(treatment.kind().name());
            fields.add(ValueText.write(treatment.number()));
        }
        return TabText.line(fields.stream());
    }

    private static String line(String... fields) {
        return TabText.line(Stream.of(fields));
    }

    private static void writeLine(Writer out, String line) {
        try {
            out.write(line);
            out.write('\n');
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /// The facts as they were.
    public Facts facts() {
        List<Person> people = new ArrayList<>();
        Map<String, List<Value>> columns = new LinkedHashMap<>();
        Map<String, List<Link>> links = new HashMap<>();
        read(fields -> {
            switch (fields.getFirst()) {
                case "fact" -> columns.put(fields.get(1), new ArrayList<>());
                case "person" -> people.add(new Person(Long.parseLong(fields.get(1)), fields.get(2), fields.get(3)));
                case "values" -> {
                    int i = 1;
                    for (List<Value> column : columns.values()) {
                        column.add(ValueText.read(fields.get(i++)));
                    }
                }
                case "link" ->
                    links.computeIfAbsent(fields.get(1), _ -> new ArrayList<>())
                            .add(new Link(Integer.parseInt(fields.get(2)), Integer.parseInt(fields.get(3))));
                default -> {}
            }
        });
        return new Facts(people, columns, links);
    }

    /// The records that went into one person's facts, by position of the fact.
    ///
    /// @param row position of the person on the roster
    public Map<Integer, List<Evidence>> evidence(int row) {
        Map<Integer, List<Evidence>> found = new HashMap<>();
        String wanted = Integer.toString(row);
        read(fields -> {
            if (fields.getFirst().equals("record") && fields.get(2).equals(wanted)) {
                found.computeIfAbsent(Integer.valueOf(fields.get(1)), _ -> new ArrayList<>())
                        .add(evidence(fields));
            }
        });
        return found;
    }

    private static Evidence evidence(List<String> fields) {
        SourceCell source = fields.get(5).isEmpty()
                ? null
                : new SourceCell(
                        fields.get(5),
                        fields.get(6),
                        Integer.parseInt(fields.get(7)),
                        fields.get(8).isEmpty() ? null : fields.get(8));
        Treatment treatment = fields.size() < 11
                ? null
                : new Treatment(Treatment.Kind.valueOf(fields.get(9)), ValueText.read(fields.get(10)));
        return new Evidence(fields.get(4), ValueText.read(fields.get(3)), source, treatment);
    }

    private void read(Consumer<List<String>> each) {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(new ByteArrayInputStream(gzip)), StandardCharsets.UTF_8))) {
            String format = in.readLine();
            if (!FORMAT.equals(format) && !FORMAT_OF_LINKS.equals(format)) {
                throw new IllegalArgumentException("unknown format of frozen facts: " + format);
            }
            in.lines().forEach(line -> each.accept(TabText.fields(line)));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
