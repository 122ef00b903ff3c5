package org.qinglan.model.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/// The official calendar: Monday to Friday without the holidays, with the weekend days that are worked instead.
///
/// @param holidays weekdays on which nobody works
/// @param makeUp   Saturdays and Sundays that are worked (调休)
public record WorkingDays(Set<LocalDate> holidays, Set<LocalDate> makeUp) {
    public WorkingDays {
        holidays = Set.copyOf(holidays);
        makeUp = Set.copyOf(makeUp);
    }

    public boolean isWorkingDay(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return makeUp.contains(day) || (!weekend && !holidays.contains(day));
    }

    /// How many working days the span holds; it must end.
    public int in(DateSpan span) {
        LocalDate until = span.until();
        if (until == null) {
            throw new IllegalArgumentException("the span never ends: " + span);
        }
        return Math.toIntExact(
                span.from().datesUntil(until).filter(this::isWorkingDay).count());
    }

    /// The working day that is so many working days after `day`, which is not counted itself.
    public LocalDate after(LocalDate day, int workingDays) {
        LocalDate last = day;
        for (int left = workingDays; left > 0; ) {
            last = last.plusDays(1);
            if (isWorkingDay(last)) {
                left--;
            }
        }
        return last;
    }
}
