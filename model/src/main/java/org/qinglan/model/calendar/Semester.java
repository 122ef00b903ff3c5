package org.qinglan.model.calendar;

import java.time.LocalDate;

/// A semester of a school year: the first runs from 1 September to 31 January, the second from 1 February to 31 August.
///
/// @param schoolYear the year in which the school year begins: 2025 for 2025—2026
/// @param number     1 or 2
public record Semester(int schoolYear, int number) {
    public Semester {
        if (number != 1 && number != 2) {
            throw new IllegalArgumentException("a school year has semesters 1 and 2, not " + number);
        }
    }

    public static Semester of(LocalDate day) {
        int month = day.getMonthValue();
        if (month >= 9) {
            return new Semester(day.getYear(), 1);
        }
        return month == 1 ? new Semester(day.getYear() - 1, 1) : new Semester(day.getYear() - 1, 2);
    }

    /// The semester so many before this one.
    public Semester before(int count) {
        int sinceFirst = 2 * schoolYear + number - 1 - count;
        return new Semester(Math.floorDiv(sinceFirst, 2), Math.floorMod(sinceFirst, 2) + 1);
    }

    public DateSpan span() {
        return number == 1
                ? new DateSpan(LocalDate.of(schoolYear, 9, 1), LocalDate.of(schoolYear + 1, 2, 1))
                : new DateSpan(LocalDate.of(schoolYear + 1, 2, 1), LocalDate.of(schoolYear + 1, 9, 1));
    }

    /// The school year that begins in a year: 1 September to 31 August.
    public static DateSpan schoolYear(int begins) {
        return new DateSpan(LocalDate.of(begins, 9, 1), LocalDate.of(begins + 1, 9, 1));
    }

    /// `2025—2026学年第一学期`
    public String display() {
        return schoolYear + "—" + (schoolYear + 1) + "学年第" + (number == 1 ? "一" : "二") + "学期";
    }
}
