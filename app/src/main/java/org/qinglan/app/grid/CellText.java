package org.qinglan.app.grid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.entry.Typed;
import org.qinglan.model.activity.ActivityGrid;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.figure.Numbers;

/// What is typed in a cell of the form: a day, then a level or a quantity where the column has one.
final class CellText {
    private static final Pattern SHORT = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})|(\\d{2})(\\d{2})");

    private CellText() {}

    /// `2025-10-16`, or `10-16` and `1016` where a day of the span is meant; then `县级`, `3`. Nothing where there is no
    /// day.
    static ActivityGrid.@Nullable Entry read(String typed, DateSpan span) {
        List<String> words = new ArrayList<>(List.of(typed.strip().split("\\s+")));
        LocalDate day = day(words.removeFirst(), span);
        if (day == null) {
            return null;
        }
        String level = "";
        BigDecimal quantity = null;
        for (String word : words) {
            BigDecimal number = Typed.number(word);
            if (number == null) {
                level = word;
            } else {
                quantity = number;
            }
        }
        return new ActivityGrid.Entry(day, "", level, "", "", quantity == null ? null : Numbers.fraction(quantity));
    }

    /// A day with its year, or a month and a day of which the span has one.
    static @Nullable LocalDate day(String word, DateSpan span) {
        Matcher brief = SHORT.matcher(word);
        if (!brief.matches()) {
            return Typed.day(word);
        }
        int month = Integer.parseInt(brief.group(1) == null ? brief.group(3) : brief.group(1));
        int day = Integer.parseInt(brief.group(2) == null ? brief.group(4) : brief.group(2));
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        for (int year = span.from().getYear(); year <= span.from().getYear() + 1; year++) {
            LocalDate candidate = at(year, month, day);
            if (candidate != null && span.covers(candidate)) {
                return candidate;
            }
        }
        return null;
    }

    private static @Nullable LocalDate at(int year, int month, int day) {
        LocalDate first = LocalDate.of(year, month, 1);
        return day > first.lengthOfMonth() ? null : MonthDay.of(month, day).atYear(year);
    }
}
