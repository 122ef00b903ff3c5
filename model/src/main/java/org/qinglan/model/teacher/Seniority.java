package org.qinglan.model.teacher;

import java.time.LocalDate;
import java.time.Period;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.ledger.LedgerRecord;

/// Full years of a teacher's life at work, up to a day or to the day of leaving.
///
/// @param teaching since teaching began; nothing where that day is not on file
/// @param working  since work began
public record Seniority(OptionalInt teaching, OptionalInt working) {
    public static Seniority of(LedgerRecord person, LocalDate day) {
        LocalDate left = person.day("left_on");
        LocalDate end = left != null && left.isBefore(day) ? left : day;
        return new Seniority(years(person.day("teaching_start"), end), years(person.day("work_start"), end));
    }

    private static OptionalInt years(@Nullable LocalDate from, LocalDate end) {
        return from == null || from.isAfter(end)
                ? OptionalInt.empty()
                : OptionalInt.of(Period.between(from, end).getYears());
    }
}
