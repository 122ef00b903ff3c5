package org.qinglan.model.policy;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.calendar.WorkingDays;

/// The working days by the holiday arrangements that the rules hold.
///
/// @param years those for which there is an arrangement; in others Monday to Friday are taken for worked
public record OfficialCalendar(WorkingDays days, Set<Integer> years) {
    public OfficialCalendar {
        years = Set.copyOf(years);
    }

    /// An arrangement holds for its whole year, whenever it was issued; one of a pack above replaces that below.
    public static OfficialCalendar of(Rulebook rules) {
        Map<Integer, WorkingDays> byYear = new TreeMap<>();
        rules.rulings(HolidayYear.class)
                .forEach(
                        ruling -> byYear.put(ruling.rule().year(), ruling.rule().days()));
        WorkingDays all = new WorkingDays(new HashSet<>(), new HashSet<>());
        for (WorkingDays year : byYear.values()) {
            all = new WorkingDays(union(all.holidays(), year.holidays()), union(all.makeUp(), year.makeUp()));
        }
        return new OfficialCalendar(all, byYear.keySet());
    }

    /// The years of a span that must end for which no arrangement is known, in their order.
    public Set<Integer> unknownYears(DateSpan span) {
        int first = span.from().getYear();
        int last = span.until() == null ? first : span.until().minusDays(1).getYear();
        Set<Integer> unknown = new TreeSet<>(
                IntStream.rangeClosed(first, Math.max(first, last)).boxed().toList());
        unknown.removeAll(years);
        return unknown;
    }

    private static <T> Set<T> union(Set<T> some, Set<T> others) {
        Set<T> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
