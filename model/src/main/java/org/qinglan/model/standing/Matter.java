package org.qinglan.model.standing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.calendar.Semester;
import org.qinglan.model.figure.Value;
import org.qinglan.model.standing.Overview.Line;
import org.qinglan.model.standing.Overview.State;

/// A kind of thing that a school must see to: lines of a list, with the day by which.
///
/// @param list  in which exactly these lines are found
/// @param name  Chinese name of what waits
/// @param which of its lines wait
/// @param what  is missing in a line that waits
/// @param until number of the cell with the last day; -1 where there is none
public record Matter(OverviewMaker list, String name, Waits which, Function<Line, String> what, int until) {
    /// Days ahead that a school plans for.
    private static final int HALF_A_YEAR = 183;

    /// Whether a line waits for somebody.
    @FunctionalInterface
    public interface Waits {
        /// @param until the last day, null where there is none
        boolean waits(Line line, @Nullable LocalDate until, LocalDate today);
    }

    /// The lines that wait, the most urgent first, those without a day last.
    public List<Due> due(Overview overview, LocalDate today) {
        return overview.lines().stream()
                .filter(line -> waits(line, today))
                .map(line -> new Due(line, what.apply(line), day(line)))
                .sorted(Comparator.comparing(Due::until, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /// Whether a line of the list waits today.
    public boolean waits(Line line, LocalDate today) {
        return which.waits(line, day(line), today);
    }

    private @Nullable LocalDate day(Line line) {
        return until >= 0 && line.cells().get(until) instanceof Value.Day(var day) ? day : null;
    }

    /// Everything that is not fine.
    public static Waits open() {
        return (line, _, _) -> line.state() != State.FINE;
    }

    /// What is not fine and must be done within half a year, or should have been.
    public static Waits openSoon() {
        return (line, until, today) ->
                line.state() != State.FINE && until != null && until.isBefore(today.plusDays(HALF_A_YEAR));
    }

    /// What is not fine and must be done by the end of the running semester, or should have been.
    public static Waits openThisSemester() {
        return (line, until, today) -> line.state() != State.FINE
                && until != null
                && until.isBefore(Semester.of(today).before(-1).span().from());
    }

    /// The text of some cells, those that are empty left out.
    public static Function<Line, String> cells(int... cells) {
        return line -> {
            StringBuilder text = new StringBuilder();
            for (int cell : cells) {
                String shown = line.cells().get(cell).display();
                text.append(text.isEmpty() || shown.isEmpty() ? "" : " ").append(shown);
            }
            return text.toString();
        };
    }

    /// The text of some cells and the first reason.
    public static Function<Line, String> cellsAndReason(int... cells) {
        return line -> cells(cells).apply(line)
                + (line.reasons().isEmpty()
                        ? ""
                        : " " + line.reasons().getFirst().sentence());
    }
}
