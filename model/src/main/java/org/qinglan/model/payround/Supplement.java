package org.qinglan.model.payround;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.TabText;
import org.qinglan.model.run.ComputedRun;
import org.qinglan.model.scheme.Facts.Person;

/// What a scheme computed again gives everybody more or less than was paid so far.
///
/// @param whole whether everybody gets the difference; else those alone whose own data changed
public record Supplement(boolean whole, List<Line> lines) {
    public Supplement {
        lines = List.copyOf(lines);
    }

    /// @param paid       fen so far, by the first run and all supplements since
    /// @param now        fen by the run of today
    /// @param difference fen that this supplement pays; negative where it takes back
    /// @param concerned  whether the teacher's own data changed since the last run
    /// @param reasons    what changed, in sentences
    public record Line(
            long teacher,
            String idNumber,
            String name,
            long paid,
            long now,
            long difference,
            boolean concerned,
            List<String> reasons) {
        public Line {
            reasons = List.copyOf(reasons);
        }
    }

    /// @param paid fen by teacher so far
    /// @param last the run that stood before, with whose facts those of today are compared
    static Supplement of(Map<Long, Long> paid, ComputedRun last, ComputedRun now, boolean whole) {
        Map<Long, FactChange> changes = FactChange.between(last, now).stream()
                .collect(Collectors.toMap(FactChange::teacher, Function.identity()));
        Map<Long, Person> people = new LinkedHashMap<>();
        now.frozen().facts().people().forEach(person -> people.put(person.teacher(), person));
        last.frozen().facts().people().forEach(person -> people.putIfAbsent(person.teacher(), person));
        Map<Long, Long> totals = PaidRun.of(now).totals();
        List<Line> lines = new ArrayList<>();
        for (Person person : people.values()) {
            if (paid.containsKey(person.teacher()) || totals.containsKey(person.teacher())) {
                lines.add(line(person, paid, totals, changes.get(person.teacher()), whole));
            }
        }
        return new Supplement(whole, lines);
    }

    private static Line line(
            Person person, Map<Long, Long> paid, Map<Long, Long> totals, @Nullable FactChange change, boolean whole) {
        long before = paid.getOrDefault(person.teacher(), 0L);
        long now = totals.getOrDefault(person.teacher(), 0L);
        boolean concerned = change != null;
        return new Line(
                person.teacher(),
                person.idNumber(),
                person.name(),
                before,
                now,
                whole || concerned ? now - before : 0,
                concerned,
                change == null
                        ? List.of(Say.text(now == before ? "not-moved" : whole ? "moved-by-others" : "moved-not-paid"))
                        : change.sentences());
    }

    /// The lines that pay or take back something.
    public List<Line> moved() {
        return lines.stream().filter(line -> line.difference() != 0).toList();
    }

    /// What the supplement costs the school in fen; negative where money comes back.
    public long sum() {
        return lines.stream().mapToLong(Line::difference).sum();
    }

    /// What the shares of the others would move by and is left as it is; 0 where everybody gets the difference.
    public long left() {
        return lines.stream()
                .mapToLong(line -> line.now() - line.paid() - line.difference())
                .sum();
    }

    /// Canonical text: a line a person, fields parted by tabs.
    public byte[] bytes() {
        Stream<String> head = Stream.of("id", "paid", "now", "difference");
        Stream<String> body = lines.stream()
                .map(line -> TabText.line(Stream.of(
                        line.idNumber(),
                        Long.toString(line.paid()),
                        Long.toString(line.now()),
                        Long.toString(line.difference()))));
        return Stream.concat(Stream.of(TabText.line(head)), body)
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
