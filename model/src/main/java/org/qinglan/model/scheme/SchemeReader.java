package org.qinglan.model.scheme;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.finding.Messages;
import org.qinglan.model.formula.FormulaType;
import org.qinglan.model.formula.Suggestion;
import org.qinglan.model.formula.Table;
import org.qinglan.model.scheme.Scheme.NamedTable;
import org.qinglan.model.scheme.Scheme.Purpose;
import org.qinglan.model.scheme.Scheme.Rows;
import org.qinglan.model.scheme.Scheme.Rule;
import org.qinglan.model.yaml.YamlMap;
import org.qinglan.model.yaml.YamlProblems;
import org.qinglan.model.yaml.YamlText;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/// Reads a scheme strictly: every mistake is named with line, column and the way to mend it, and none is guessed away.
public final class SchemeReader {
    static final Messages MESSAGES = Messages.beside(SchemeReader.class);
    private static final Pattern BACK = Pattern.compile("([1-9]\\d?) *(\\p{IsHan}+)");
    private static final int MOST_NAMES = 1_000;
    private static final int MOST_DECIMALS = 6;
    private final YamlProblems problems;
    private final Map<String, FormulaType> types = new HashMap<>();
    private final Map<String, NamedTable> tables = new HashMap<>();
    private final Set<String> links = new HashSet<>();
    private int decimals = 4;
    private @Nullable GradeRule grades;

    private SchemeReader(YamlProblems problems) {
        this.problems = problems;
    }

    /// @param file name for messages
    public static SchemeReading read(String file, String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        YamlProblems problems = new YamlProblems(file, plain, MESSAGES);
        Scheme scheme = YamlText.compose(plain, problems)
                .map(root -> new SchemeReader(problems).scheme(root, text))
                .orElse(null);
        return scheme == null || problems.any()
                ? new SchemeReading.Refused(problems.findings())
                : new SchemeReading.Accepted(scheme, problems.findings());
    }

    private @Nullable Scheme scheme(Node node, String text) {
        YamlMap root = YamlMap.of(node, problems);
        if (root.isBroken()) {
            return null;
        }
        String name = root.wantText("scheme");
        Purpose purpose = purpose(root);
        String document = root.text("document");
        decimals = root.count("decimals", decimals, MOST_DECIMALS);
        LocalDate reference = root.wantDate("reference-date").orElse(LocalDate.EPOCH);
        types.put(Scheme.REFERENCE_DATE, FormulaType.DATE);
        Map<String, Window> windows = windows(root, reference);
        root.find("tables").ifPresent(this::readTables);
        Rows rows = rows(root);
        FactReader factReader = new FactReader(problems, types, plainTables(), windows, decimals, rows);
        List<FactRule> facts = root.want("facts").map(factReader::read).orElse(List.of());
        List<LinkRule> linkRules = links(root, rows, factReader);
        checkWindowFacts(root);
        Rule population = root.want("population")
                .map(found -> population(YamlMap.of(found, problems)))
                .orElse(null);
        VetoReader vetoReader = new VetoReader(known(List.of(), Set.of()));
        List<Veto> vetoes = vetoReader.read(root);
        if (!vetoes.isEmpty() && purpose != null && purpose != Purpose.MERIT_PAY) {
            problems.error(root.key(root.find("veto").isPresent() ? "veto" : "vetoes"), "veto-for-merit-pay");
        }
        List<Item> items = new ItemReader(problems, types, plainTables(), decimals, links).read(root.list("items"));
        Set<String> reserved = purpose == null ? Set.of() : purpose.endColumns();
        types.keySet().stream()
                .filter(reserved::contains)
                .forEach(taken -> problems.error(root.key("for"), "reserved-name", taken));
        Known known = known(items, reserved);
        EndReader ends = new EndReader(known);
        if (vetoes.stream().anyMatch(Veto::lapses)) {
            known.reserve(root.key("for"), Scheme.WITHHELD);
        }
        AllotmentRule allotment = purpose == Purpose.MERIT_PAY
                ? root.want("allot").map(ends::allotment).orElse(null)
                : null;
        RankingRule ranking =
                switch (purpose) {
                    case TITLE_REVIEW -> root.want("ranking").map(ends::ranking).orElse(null);
                    case STANDING -> root.want("standing").map(ends::standing).orElse(null);
                    case ASSESSMENT ->
                        root.want("assessment")
                                .map(found -> ends.assessment(found, rule -> grades = rule))
                                .orElse(null);
                    case MERIT_PAY -> null;
                    case null -> null;
                };
        List<SchemeExample> examples = new ExampleReader(problems, facts, links).read(root.maps("examples"));
        vetoReader.checkScopes(root, allotment);
        root.refuseUnknown();
        ends.warnAboutUnused(allotment, ranking);
        if (purpose == null || population == null) {
            return null;
        }
        return new Scheme(
                name,
                purpose,
                document,
                reference,
                windows,
                population,
                tables,
                facts,
                items,
                vetoes,
                allotment,
                ranking,
                grades,
                linkRules,
                rows,
                examples,
                text);
    }

    private Rows rows(YamlMap root) {
        Optional<ScalarNode> word = root.scalar("rows");
        Optional<Rows> rows = word.flatMap(scalar -> Rows.of(scalar.getValue()));
        if (word.isPresent() && rows.isEmpty()) {
            problems.error(word.get(), "unknown-rows", word.get().getValue());
        }
        return rows.orElse(Rows.TEACHERS);
    }

    private List<LinkRule> links(YamlMap root, Rows rows, FactReader facts) {
        Optional<Node> node = root.find("links");
        if (node.isEmpty()) {
            return List.of();
        }
        if (rows != Rows.TEACHERS) {
            problems.error(root.key("links"), "links-between-people");
            return List.of();
        }
        Set<String> taken = new HashSet<>(types.keySet());
        taken.addAll(tables.keySet());
        List<LinkRule> read = new LinkReader(problems, facts, taken).read(node.get());
        read.forEach(link -> links.add(link.name()));
        return read;
    }

    private @Nullable Purpose purpose(YamlMap root) {
        Optional<ScalarNode> word = root.wantScalar("for");
        Optional<Purpose> purpose = word.flatMap(scalar -> Purpose.of(scalar.getValue()));
        if (word.isPresent() && purpose.isEmpty()) {
            problems.error(word.get(), "unknown-purpose", word.get().getValue());
        }
        return purpose.orElse(null);
    }

    private Map<String, Window> windows(YamlMap root, LocalDate reference) {
        Map<String, Window> windows = new HashMap<>();
        root.find("windows").map(node -> YamlMap.of(node, problems)).ifPresent(map -> map.entries()
                .forEach((name, node) -> {
                    YamlMap window = YamlMap.of(node, problems);
                    Window.Bound from = back(window).orElseGet(() -> bound(window, "from", reference));
                    Window.Bound to = bound(window, "to", reference);
                    window.refuseUnknown();
                    if (from instanceof Window.Bound.Fixed(var first)
                            && to instanceof Window.Bound.Fixed(var last)
                            && last.isBefore(first)) {
                        problems.error(node, "window-backwards", name);
                    }
                    windows.put(name, new Window(name, from, to));
                }));
        return windows;
    }

    /// How far a window reaches back, where it says so instead of when it begins.
    private Optional<Window.Bound> back(YamlMap window) {
        Optional<ScalarNode> word = window.scalar("back");
        window.scalar("from").filter(_ -> word.isPresent()).ifPresent(from -> problems.error(from, "from-or-back"));
        return word.map(scalar -> {
            Matcher parts = BACK.matcher(scalar.getValue());
            Optional<Window.Length> length = parts.matches() ? Window.Length.of(parts.group(2)) : Optional.empty();
            if (length.isEmpty()) {
                problems.error(scalar, "back-wanted", scalar.getValue());
            }
            return new Window.Bound.Back(
                    length.isEmpty() ? 1 : Integer.parseInt(parts.group(1)), length.orElse(Window.Length.YEAR));
        });
    }

    private static Window.Bound bound(YamlMap window, String key, LocalDate reference) {
        String word = window.text(key);
        if (word.equals(Scheme.REFERENCE_DATE)) {
            return new Window.Bound.Fixed(reference);
        }
        if (word.isEmpty() || word.matches("\\d.*")) {
            return new Window.Bound.Fixed(window.wantDate(key).orElse(LocalDate.EPOCH));
        }
        return new Window.Bound.OfFact(word);
    }

    /// A bound that is no day must be a fact that holds one, else its window would never hold anything.
    private void checkWindowFacts(YamlMap root) {
        List<String> dates = types.entrySet().stream()
                .filter(type -> type.getValue().kind() == FormulaType.Kind.DATE)
                .map(Map.Entry::getKey)
                .toList();
        root.find("windows")
                .map(node -> YamlMap.of(node, problems))
                .ifPresent(map -> map.entries().values().forEach(node -> Stream.of("from", "to")
                        .map(YamlMap.of(node, problems)::scalar)
                        .flatMap(Optional::stream)
                        .filter(bound -> !bound.getValue().isEmpty()
                                && !bound.getValue().matches("\\d.*")
                                && !dates.contains(bound.getValue()))
                        .forEach(bound -> problems.error(
                                bound,
                                "window-date-wanted",
                                bound.getValue(),
                                Suggestion.shown(bound.getValue(), dates)))));
    }

    private void readTables(Node node) {
        YamlMap map = YamlMap.of(node, problems);
        map.checkNames(MOST_NAMES);
        map.entries()
                .forEach((name, table) ->
                        new TableReader(problems).read(table).ifPresent(read -> tables.put(name, read)));
    }

    private Map<String, Table> plainTables() {
        Map<String, Table> plain = new HashMap<>();
        tables.forEach((name, table) -> plain.put(name, table.table()));
        return plain;
    }

    private @Nullable Rule population(YamlMap map) {
        Optional<ScalarNode> scalar = map.wantScalar("when");
        String clause = map.text("clause");
        map.refuseUnknown();
        return scalar.flatMap(when -> known(List.of(), Set.of()).condition(map, when, false))
                .map(expr -> new Rule("population", expr, scalar.get().getValue(), clause))
                .orElse(null);
    }

    private Known known(List<Item> items, Set<String> reserved) {
        return new Known(problems, types, plainTables(), links, items, reserved);
    }
}
