package org.qinglan.reports.intake.value;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qinglan.reports.intake.workbook.Cell;

/// Days and spans of days in the many ways in which people write them. What is no date is never guessed at.
public final class Dates {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    /// The spreadsheet programs have a 29 February 1900, which was none; before 1 March 1900 their count is off.
    private static final int FIRST_SURE_SERIAL = 61;
    /// 1950-01-01 to 2049-12-31: the day numbers that are believed where the cell's format does not say "date".
    private static final int FIRST_PLAIN_SERIAL = 18_264;
    private static final int LAST_PLAIN_SERIAL = 54_788;

    /// No date is longer; a longer text is not looked at, however many hyphens it has.
    private static final int LONGEST = 80;

    private static final Pattern TIME = Pattern.compile("(?<=\\d)[T\\s]+\\d{1,2}:\\d{1,2}(:\\d{1,2}(\\.\\d+)?)?Z?$");
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})[日号]?\\.?");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})月?份?\\.?");
    private static final Pattern EIGHT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern SIX = Pattern.compile("(\\d{4})(\\d{2})");
    private static final Pattern MONTH_DAY = Pattern.compile("(\\d{1,2})[-/.月](\\d{1,2})[日号]?");
    private static final Pattern DAY_ONLY = Pattern.compile("(\\d{1,2})[日号]?");
    private static final Pattern CLEAR_DASH = Pattern.compile("[—–―─~〜至到]+|-{2,}");

    /// First and last day, both included.
    public record Span(LocalDate first, LocalDate last) {}

    private record Written(LocalDate day, boolean monthOnly) {
        LocalDate last() {
            return monthOnly ? YearMonth.from(day).atEndOfMonth() : day;
        }
    }

    private Dates() {}

    /// The day of a cell; a bare month is its first day.
    public static @Nullable LocalDate day(Cell cell) {
        Written written = written(cell);
        return written == null ? null : written.day();
    }

    /// The days of a cell such as `2023.08.13-08.14`; a single day is a span of one.
    public static @Nullable Span span(Cell cell) {
        Written single = written(cell);
        if (single != null) {
            return new Span(single.day(), single.day());
        }
        return cell instanceof Cell.Text(var text) ? spanOf(plain(text)) : null;
    }

    private static @Nullable Written written(Cell cell) {
        return switch (cell) {
            case Cell.Text(var text) -> written(plain(text));
            case Cell.Numeric(var number, var date) ->
                date ? serial(number, FIRST_SURE_SERIAL, Integer.MAX_VALUE) : plainNumber(number);
            case Cell.Blank _, Cell.Flag _, Cell.Broken _ -> null;
        };
    }

    private static String plain(String text) {
        if (text.length() > LONGEST) {
            return "";
        }
        String half = Tidy.halfWidth(text).strip();
        return Tidy.bare(TIME.matcher(half).replaceFirst("")).replace("'", "");
    }

    private static @Nullable Written serial(BigDecimal number, int least, int most) {
        long days = number.longValue();
        if (days < least || days > most || days > 200_000) {
            return null;
        }
        LocalDate day = DAY_ZERO.plusDays(days);
        return inRange(day) ? new Written(day, false) : null;
    }

    private static @Nullable Written plainNumber(BigDecimal number) {
        String digits = number.stripTrailingZeros().toPlainString();
        if (digits.matches("\\d{5}")) {
            return serial(number, FIRST_PLAIN_SERIAL, LAST_PLAIN_SERIAL);
        }
        // 2021.1 as a number may have been 2021.10: the cell has lost the zero that told them apart.
        return digits.matches("\\d{4}\\.1") ? null : written(digits);
    }

    private static @Nullable Written written(String text) {
        Matcher day = DAY.matcher(text);
        if (day.matches() || day.usePattern(EIGHT).matches()) {
            return at(day.group(1), day.group(2), day.group(3), false);
        }
        Matcher month = MONTH.matcher(text);
        if (month.matches() || month.usePattern(SIX).matches()) {
            return at(month.group(1), month.group(2), "1", true);
        }
        return null;
    }

    private static @Nullable Span spanOf(String text) {
        Matcher dash = CLEAR_DASH.matcher(text);
        if (dash.find()) {
            return ofParts(text.substring(0, dash.start()), text.substring(dash.end()));
        }
        // A hyphen may stand within a date as well: the first one that leaves a whole day before it parts the two.
        for (int i = text.indexOf('-'); i > 0; i = text.indexOf('-', i + 1)) {
            Written first = written(text.substring(0, i));
            boolean whole = first != null
                    && (!first.monthOnly() || !text.substring(0, i).contains("-"));
            Span span = whole ? ofParts(text.substring(0, i), text.substring(i + 1)) : null;
            if (span != null) {
                return span;
            }
        }
        return null;
    }

    private static @Nullable Span ofParts(String before, String after) {
        Written first = written(before);
        if (first == null) {
            return null;
        }
        for (Written last : ends(first, after)) {
            if (!last.last().isBefore(first.day())) {
                return new Span(first.day(), last.last());
            }
        }
        return null;
    }

    /// What may stand after the dash: a whole date, or a month and a day, or a day (after a day) or a month (after a
    /// month).
    private static List<Written> ends(Written first, String after) {
        Written whole = written(after);
        if (whole != null) {
            return List.of(whole);
        }
        String year = String.valueOf(first.day().getYear());
        String month = String.valueOf(first.day().getMonthValue());
        Matcher monthDay = MONTH_DAY.matcher(after);
        Matcher last = DAY_ONLY.matcher(after);
        Matcher lastMonth = Pattern.compile("(\\d{1,2})月?").matcher(after);
        Written end = null;
        if (!first.monthOnly() && monthDay.matches()) {
            end = at(year, monthDay.group(1), monthDay.group(2), false);
        } else if (!first.monthOnly() && last.matches()) {
            end = at(year, month, last.group(1), false);
        } else if (first.monthOnly() && lastMonth.matches()) {
            end = at(year, lastMonth.group(1), "1", true);
        }
        return end == null ? List.of() : List.of(end);
    }

    private static @Nullable Written at(String year, String month, String day, boolean monthOnly) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return inRange(date) ? new Written(date, monthOnly) : null;
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static boolean inRange(LocalDate date) {
        return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
    }
}
