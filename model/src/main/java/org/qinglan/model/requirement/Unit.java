package org.qinglan.model.requirement;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.calendar.Semester;

/// The parts into which the calendar falls by itself.
public enum Unit {
    MONTH("month"),
    QUARTER("quarter"),
    SEMESTER("semester"),
    SCHOOL_YEAR("school-year"),
    CALENDAR_YEAR("calendar-year");

    private static final int MONTHS_OF_QUARTER = 3;
    private final String key;

    Unit(String key) {
        this.key = key;
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(unit -> unit.key).toList();
    }

    static Optional<Unit> of(String key) {
        return Arrays.stream(values()).filter(unit -> unit.key.equals(key)).findFirst();
    }

    /// The one in which a day lies.
    public Stretch around(LocalDate day) {
        return switch (this) {
            case MONTH -> {
                LocalDate first = day.withDayOfMonth(1);
                yield new Stretch(
                        day.getYear() + "年" + day.getMonthValue() + "月", new DateSpan(first, first.plusMonths(1)));
            }
            case QUARTER -> quarter(day);
            case SEMESTER ->
                new Stretch(Semester.of(day).display(), Semester.of(day).span());
            case SCHOOL_YEAR -> schoolYear(Semester.of(day).schoolYear());
            case CALENDAR_YEAR -> new Stretch(day.getYear() + "年", DateSpan.ofYear(day.getYear()));
        };
    }

    private static Stretch quarter(LocalDate day) {
        int number = (day.getMonthValue() - 1) / MONTHS_OF_QUARTER;
        LocalDate first = LocalDate.of(day.getYear(), number * MONTHS_OF_QUARTER + 1, 1);
        return new Stretch(
                day.getYear() + "年第" + "一二三四".charAt(number) + "季度",
                new DateSpan(first, first.plusMonths(MONTHS_OF_QUARTER)));
    }

    private static Stretch schoolYear(int begins) {
        return new Stretch(begins + "—" + (begins + 1) + "学年", Semester.schoolYear(begins));
    }
}
