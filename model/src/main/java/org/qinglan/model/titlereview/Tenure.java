package org.qinglan.model.titlereview;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/// Years in an appointment (任职年限), from day to corresponding day, without the calendar years that do not count.
public final class Tenure {
    private Tenure() {}

    /// The day on which so many years are full. A year that does not count delays it by a year, or, where the
    /// appointment began in it, lets the count begin with the next year.
    public static LocalDate fullOn(LocalDate appointed, int years, Set<Integer> notCounted) {
        LocalDate begin = appointed;
        while (notCounted.contains(begin.getYear())) {
            begin = LocalDate.of(begin.getYear() + 1, 1, 1);
        }
        LocalDate full = begin.plusYears(years);
        for (int year : new TreeSet<>(notCounted)) {
            if (year > begin.getYear() && LocalDate.of(year, 1, 1).isBefore(full)) {
                full = full.plusYears(1);
            }
        }
        return full;
    }

    /// The least number of months after which `later` is reached, 0 where it is not later.
    static int monthsUntil(LocalDate day, LocalDate later) {
        int months = 0;
        while (day.plusMonths(months).isBefore(later)) {
            months++;
        }
        return months;
    }
}
