package org.qinglan.model.laboratory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.run.ComputedRun;
import org.qinglan.model.scheme.Scheme.Purpose;

/// What becomes of everybody when one scheme takes the place of another.
///
/// @param measure what people are compared by
/// @param lines   everybody who is in one of the runs, in the order of the later one
public record Comparison(Measure measure, List<Line> lines) {
    public Comparison {
        lines = List.copyOf(lines);
    }

    /// What a change is counted in.
    public enum Measure {
        /// Yuan of 合计.
        MONEY,
        /// Points by which the order is decided first; who gains and loses is told by the place.
        PLACE,
        /// Whether all conditions hold.
        MET
    }

    /// How somebody fares.
    public enum Fate {
        GAINS,
        SAME,
        LOSES,
        /// Is only in the later run.
        COMES,
        /// Is only in the earlier run.
        GOES
    }

    /// One person before and after.
    ///
    /// @param before nothing where the person is not in the earlier run
    public record Line(
            long teacher,
            String name,
            @Nullable Standing before,
            @Nullable Standing after,
            Fate fate,
            List<Part> parts) {
        public Line {
            parts = List.copyOf(parts);
        }

        /// How many yuan or points more; nothing where there is no number on both sides.
        public @Nullable BigFraction change() {
            return before == null || after == null || before.amount() == null || after.amount() == null
                    ? null
                    : after.amount().subtract(before.amount());
        }

        /// How many places further to the front; 0 where there is no place on both sides.
        public int climbs() {
            return before == null || after == null || before.place() == 0 || after.place() == 0
                    ? 0
                    : before.place() - after.place();
        }
    }

    /// @param amount      yuan or points; nothing where there are none
    /// @param place       1, 2, 3 …; 0 where there is none
    /// @param recommended within the quota, or all conditions hold
    public record Standing(@Nullable BigFraction amount, int place, boolean recommended) {}

    /// Where a change comes from: a column that changed for the person.
    ///
    /// Parts of pay add up to its change; other columns are told because they changed.
    public record Part(
            String column,
            @Nullable BigFraction before,
            @Nullable BigFraction after) {
        /// Missing counts as nothing.
        public BigFraction change() {
            return orZero(after).subtract(orZero(before));
        }

        private static BigFraction orZero(@Nullable BigFraction number) {
            return number == null ? BigFraction.ZERO : number;
        }
    }

    /// @throws IllegalArgumentException if the schemes are for different purposes
    public static Comparison of(ComputedRun before, ComputedRun after) {
        Purpose purpose = after.scheme().purpose();
        if (before.scheme().purpose() != purpose) {
            throw new IllegalArgumentException("schemes for " + before.scheme().purpose() + " and " + purpose);
        }
        Measure measure =
                switch (purpose) {
                    case MERIT_PAY -> Measure.MONEY;
                    case TITLE_REVIEW, ASSESSMENT -> Measure.PLACE;
                    case STANDING -> Measure.MET;
                };
        RunReading old = new RunReading(before);
        RunReading now = new RunReading(after);
        Set<Long> people = new LinkedHashSet<>(now.people());
        people.addAll(old.people());
        List<Line> lines =
                people.stream().map(person -> line(measure, person, old, now)).toList();
        return new Comparison(measure, lines);
    }

    private static Line line(Measure measure, long person, RunReading old, RunReading now) {
        Standing before = old.standing(person);
        Standing after = now.standing(person);
        String name = after == null ? old.name(person) : now.name(person);
        return new Line(person, name, before, after, fate(measure, before, after), parts(measure, person, old, now));
    }

    private static Fate fate(Measure measure, @Nullable Standing before, @Nullable Standing after) {
        if (before == null || after == null) {
            return before == null ? Fate.COMES : Fate.GOES;
        }
        int better =
                switch (measure) {
                    case MONEY -> compare(after.amount(), before.amount());
                    case PLACE ->
                        before.place() == 0 || after.place() == 0
                                ? Boolean.compare(after.place() > 0, before.place() > 0)
                                : Integer.compare(before.place(), after.place());
                    case MET -> Boolean.compare(after.recommended(), before.recommended());
                };
        return better > 0 ? Fate.GAINS : better < 0 ? Fate.LOSES : Fate.SAME;
    }

    private static int compare(@Nullable BigFraction a, @Nullable BigFraction b) {
        return a == null || b == null ? 0 : Numbers.compare(a, b);
    }

    private static List<Part> parts(Measure measure, long person, RunReading old, RunReading now) {
        Set<String> columns = new LinkedHashSet<>(measure == Measure.MONEY ? now.moneyColumns() : now.itemColumns());
        columns.addAll(measure == Measure.MONEY ? old.moneyColumns() : old.itemColumns());
        List<Part> parts = new ArrayList<>();
        for (String column : columns) {
            Part part = new Part(column, old.number(person, column), now.number(person, column));
            if (part.change().signum() != 0) {
                parts.add(part);
            }
        }
        return parts;
    }

    public long count(Fate fate) {
        return lines.stream().filter(line -> line.fate() == fate).count();
    }

    /// Everybody with that fate, the largest change first.
    public List<Line> of(Fate fate) {
        Comparator<Line> bySize = (a, b) -> Numbers.compare(size(b), size(a));
        return lines.stream().filter(line -> line.fate() == fate).sorted(bySize).toList();
    }

    /// How much a person's standing moves, whichever way.
    private BigFraction size(Line line) {
        BigFraction change = line.change();
        return measure == Measure.PLACE
                ? BigFraction.of(Math.abs(line.climbs()))
                : change == null ? BigFraction.ZERO : change.abs();
    }

    /// Everybody by number in the roster.
    public Map<Long, Line> byTeacher() {
        Map<Long, Line> found = new HashMap<>();
        lines.forEach(line -> found.put(line.teacher(), line));
        return found;
    }
}
