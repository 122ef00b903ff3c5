package org.qinglan.model.ethics.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// How long a period lasts (Civil Code art. 201–202): to the corresponding day, that day included, or to the end of a
/// month that has no such day.
public final class Period {
    private Period() {}

    /// The last day of a period.
    ///
    /// @param running last day of an earlier period that still runs on the day of the decision: its remainder is
    /// added
    /// @param longest months that the whole may have at most
    public static LocalDate last(LocalDate decided, int months, @Nullable LocalDate running, int longest) {
        LocalDate last = decided.plusMonths(months);
        if (running != null && running.isAfter(decided)) {
            long whole = ChronoUnit.MONTHS.between(decided, running);
            long days = ChronoUnit.DAYS.between(decided.plusMonths(whole), running);
            last = decided.plusMonths(months + whole).plusDays(days);
        }
        LocalDate bound = decided.plusMonths(longest);
        return last.isAfter(bound) ? bound : last;
    }
}
