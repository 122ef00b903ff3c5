package org.qinglan.model.scheme;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.calendar.Semester;

/// A named span of a scheme; both bounds belong to it, as on paper.
public record Window(String name, Bound from, Bound to) {

    /// One end of a window.
    public sealed interface Bound {
        /// The same day for everybody.
        record Fixed(LocalDate day) implements Bound {}

        /// A date of each teacher, e.g. 聘任时间.
        record OfFact(String fact) implements Bound {}

        /// So long before the window's end, e.g. 近三年.
        ///
        /// @param count at least 1
        record Back(int count, Length length) implements Bound {}

        /// The bound as the scheme writes it.
        default String display() {
            return switch (this) {
                case Fixed(var day) -> day.toString();
                case OfFact(var fact) -> fact;
                case Back(var count, var length) -> count + length.word();
            };
        }
    }

    /// In what a window that reaches back is measured.
    public enum Length {
        /// To the day: three years to 2025-12-31 begin on 2023-01-01.
        YEAR("年"),
        /// To the day: two months to 2026-02-28 begin on 2026-01-01.
        MONTH("个月"),
        /// The calendar year of the last day is the last that counts.
        CALENDAR_YEAR("自然年"),
        /// The school year of the last day is the last that counts.
        SCHOOL_YEAR("学年"),
        /// The semester of the last day is the last that counts.
        SEMESTER("学期");

        private final String word;

        Length(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }

        static Optional<Length> of(String word) {
            return Arrays.stream(values())
                    .filter(length -> length.word.equals(word))
                    .findFirst();
        }

        /// The first day of `count` of these that end on `last`.
        LocalDate first(int count, LocalDate last) {
            LocalDate next = last.plusDays(1);
            return switch (this) {
                case YEAR -> next.minusYears(count);
                case MONTH -> next.minusMonths(count);
                case CALENDAR_YEAR -> LocalDate.of(last.getYear() - count + 1, 1, 1);
                case SCHOOL_YEAR ->
                    Semester.schoolYear(Semester.of(last).schoolYear() - count + 1)
                            .from();
                case SEMESTER -> Semester.of(last).before(count - 1).span().from();
            };
        }
    }

    /// The window's days, where they are the same for everybody and there are any.
    public Optional<DateSpan> days() {
        if (!(to instanceof Bound.Fixed(var last))) {
            return Optional.empty();
        }
        return switch (from) {
            case Bound.Fixed(var first) ->
                last.isBefore(first) ? Optional.empty() : Optional.of(DateSpan.inclusive(first, last));
            case Bound.Back(var count, var length) -> Optional.of(DateSpan.inclusive(length.first(count, last), last));
            case Bound.OfFact(var _) -> Optional.empty();
        };
    }

    public String display() {
        return from instanceof Bound.Back
                ? "截至 " + to.display() + " 的 " + from.display()
                : from.display() + " 至 " + to.display();
    }
}
