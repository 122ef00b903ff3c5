package org.qinglan.model.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.formula.Statistics;
import org.qinglan.model.frozen.StoredRun;
import org.qinglan.model.run.ComputedRun;
import org.qinglan.model.run.RunArchive;
import org.qinglan.model.scheme.SchemeFailure;
import org.qinglan.model.scheme.Sheet;
import org.qinglan.model.scheme.SheetRow;
import org.qinglan.model.store.SchoolFile;

/// A result beside an earlier one that was frozen.
///
/// @param stored which one
/// @param sheet  what came out then
public record Earlier(StoredRun stored, Sheet sheet) {

    /// The newest frozen run of the same kind for an earlier reference date; where there is none, the newest that came
    /// out otherwise.
    public static Optional<Earlier> of(SchoolFile school, ComputedRun now) {
        List<StoredRun> alike = school.runs().stream()
                .filter(run -> run.kind().equals(now.scheme().purpose().key()))
                .toList();
        Comparator<StoredRun> newest =
                Comparator.comparing(StoredRun::referenceDate).thenComparingLong(StoredRun::id);
        Optional<StoredRun> before = alike.stream()
                .filter(run -> run.referenceDate().isBefore(now.scheme().referenceDate()))
                .max(newest);
        return before.flatMap(Earlier::reopened).or(() -> alike.stream()
                .filter(run -> run.referenceDate().equals(now.scheme().referenceDate()))
                .sorted(newest.reversed())
                .flatMap(run -> reopened(run).stream())
                .filter(earlier -> !earlier.sheet().equals(now.sheet()))
                .findFirst());
    }

    private static Optional<Earlier> reopened(StoredRun run) {
        try {
            return Optional.of(new Earlier(run, RunArchive.reopen(run).sheet()));
        } catch (SchemeFailure _) {
            // That a run cannot be opened is told where runs are verified; here it only is no help.
            return Optional.empty();
        }
    }

    /// How a column differs.
    ///
    /// @param lines    those who have a number in both, in the order of the sheet
    /// @param joined   how many have a number now only
    /// @param left     how many had one then only
    /// @param sumThen  of everybody
    public record Difference(
            List<Line> lines,
            int joined,
            int left,
            BigFraction sumThen,
            BigFraction sumNow,
            BigFraction meanThen,
            BigFraction meanNow) {
        public Difference {
            lines = List.copyOf(lines);
        }

        /// Whoever rose most; nothing where nobody rose.
        public Optional<Line> mostUp() {
            return lines.stream()
                    .filter(line -> line.change().signum() > 0)
                    .max((a, b) -> Numbers.compare(a.change(), b.change()));
        }

        /// Whoever fell most; nothing where nobody fell.
        public Optional<Line> mostDown() {
            return lines.stream()
                    .filter(line -> line.change().signum() < 0)
                    .min((a, b) -> Numbers.compare(a.change(), b.change()));
        }
    }

    /// One person then and now.
    public record Line(long teacher, String name, BigFraction then, BigFraction now) {
        public BigFraction change() {
            return now.subtract(then);
        }
    }

    /// Nothing where one of the sheets has no number in the column.
    public Optional<Difference> of(Sheet now, String column) {
        Map<Long, BigFraction> before = numbers(sheet, column);
        Map<Long, BigFraction> after = numbers(now, column);
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        List<Line> lines = new ArrayList<>();
        for (SheetRow row : now.rows()) {
            BigFraction then = before.get(row.teacher());
            BigFraction number = after.get(row.teacher());
            if (then != null && number != null) {
                lines.add(new Line(row.teacher(), row.name(), then, number));
            }
        }
        List<BigFraction> old = List.copyOf(before.values());
        List<BigFraction> fresh = List.copyOf(after.values());
        return Optional.of(new Difference(
                lines,
                after.size() - lines.size(),
                before.size() - lines.size(),
                Statistics.sum(old),
                Statistics.sum(fresh),
                Statistics.mean(old),
                Statistics.mean(fresh)));
    }

    private static Map<Long, BigFraction> numbers(Sheet sheet, String column) {
        int position = sheet.indexOf(column);
        Map<Long, BigFraction> numbers = new HashMap<>();
        if (position >= 0) {
            for (SheetRow row : sheet.rows()) {
                if (row.cells().get(position) instanceof Value.Num(var number)) {
                    numbers.put(row.teacher(), number);
                }
            }
        }
        return numbers;
    }
}
