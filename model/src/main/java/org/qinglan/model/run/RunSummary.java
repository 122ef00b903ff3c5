package org.qinglan.model.run;

import static org.qinglan.model.run.SheetMaker.MESSAGES;

import java.io.UncheckedIOException;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.qinglan.model.figure.TabText;
import org.qinglan.model.figure.Value;
import org.qinglan.model.figure.ValueText;
import org.qinglan.model.frozen.StoredRun;
import org.qinglan.model.scheme.Scheme.Purpose;

/// A stored run at a glance, as it says itself; whether that still comes out is found when it is opened.
///
/// @param people how many stand in it; 0 where that cannot be read
/// @param result what came out as a whole, in a sentence; empty where there is nothing to say of the whole
public record RunSummary(
        long id, String scheme, LocalDate referenceDate, Instant at, String author, int people, String result) {

    /// The runs of a purpose, the newest first.
    ///
    /// @param runs all that are stored, the oldest first
    public static List<RunSummary> of(List<StoredRun> runs, Purpose purpose) {
        return runs.stream()
                .filter(run -> run.kind().equals(purpose.key()))
                .map(run -> of(run, purpose))
                .toList()
                .reversed();
    }

    private static RunSummary of(StoredRun run, Purpose purpose) {
        try {
            List<List<String>> lines = new String(RunArchive.unpacked(run.results()), StandardCharsets.UTF_8)
                    .lines()
                    .map(TabText::fields)
                    .toList();
            return summary(run, lines.size() - 1, result(lines, purpose));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | UncheckedIOException exception) {
            return summary(run, 0, MESSAGES.text("run-unreadable", ""));
        }
    }

    private static RunSummary summary(StoredRun run, int people, String result) {
        return new RunSummary(run.id(), run.scheme(), run.referenceDate(), run.at(), run.author(), people, result);
    }

    private static String result(List<List<String>> lines, Purpose purpose) {
        return switch (purpose) {
            case MERIT_PAY -> MESSAGES.text("summary-paid", sum(values(lines, ColumnNames.TOTAL)));
            case TITLE_REVIEW -> MESSAGES.text("summary-recommended", yes(values(lines, ColumnNames.RECOMMENDED)));
            case STANDING -> MESSAGES.text("summary-met", yes(values(lines, ColumnNames.MET)));
            case ASSESSMENT -> "";
        };
    }

    private static List<Value> values(List<List<String>> lines, String column) {
        int position = lines.get(0).indexOf(column);
        return lines.stream()
                .skip(1)
                .map(line -> ValueText.read(line.get(position)))
                .toList();
    }

    /// In yuan; what was paid has whole fen, so nothing is rounded away.
    private static String sum(List<Value> values) {
        BigFraction sum = values.stream()
                .map(value -> value instanceof Value.Num(var number) ? number : BigFraction.ZERO)
                .reduce(BigFraction.ZERO, BigFraction::add);
        return sum.bigDecimalValue(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static long yes(List<Value> values) {
        return values.stream().filter(Value.of(true)::equals).count();
    }
}
