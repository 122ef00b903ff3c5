package org.qinglan.model.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A half-open span of days: `from` belongs to it, `until` does not. A missing `until` means for ever.
public record DateSpan(LocalDate from, @Nullable LocalDate until) {
    /// Before and after everything that a school has on file.
    public static final DateSpan ALWAYS = new DateSpan(LocalDate.of(1900, 1, 1), null);

    public DateSpan {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("a span ends before it begins: " + from + " until " + until);
        }
    }

    /// A calendar year.
    public static DateSpan ofYear(int year) {
        return new DateSpan(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }

    /// The span as paper writes it: both days belong to it.
    public static DateSpan inclusive(LocalDate first, LocalDate last) {
        return new DateSpan(first, last.plusDays(1));
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    public boolean overlaps(DateSpan other) {
        return (until == null || other.from.isBefore(until)) && (other.until == null || from.isBefore(other.until));
    }

    /// The days that belong to both, or nothing where there are none.
    public @Nullable DateSpan intersect(DateSpan other) {
        LocalDate first = from.isBefore(other.from) ? other.from : from;
        LocalDate end = until == null || (other.until != null && other.until.isBefore(until)) ? other.until : until;
        return end != null && !first.isBefore(end) ? null : new DateSpan(first, end);
    }

    /// What is left of the span without the days of the other: nothing, one span or two.
    public List<DateSpan> minus(DateSpan other) {
        if (!overlaps(other)) {
            return List.of(this);
        }
        List<DateSpan> left = new ArrayList<>();
        if (from.isBefore(other.from)) {
            left.add(new DateSpan(from, other.from));
        }
        if (other.until != null && (until == null || other.until.isBefore(until))) {
            left.add(new DateSpan(other.until, until));
        }
        return left;
    }

    /// The last day that belongs to the span, or nothing where it never ends.
    public @Nullable LocalDate last() {
        return until == null ? null : until.minusDays(1);
    }

    /// `2025-04-10 至 2026-04-10`, both days included.
    public String display() {
        LocalDate last = last();
        return from + " 至 " + (last == null ? "长期" : last);
    }
}
