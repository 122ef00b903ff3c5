package org.qinglan.app.entry;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Days and numbers as people type them.
public final class Typed {
    /// The signs behind year (5E74), month (6708) and day (65E5) in Chinese.
    private static final Pattern DAY =
            Pattern.compile("(\\d{4})[-/.\\x{5E74}](\\d{1,2})[-/.\\x{6708}](\\d{1,2})\\x{65E5}?");
    private static final Pattern EIGHT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})[-/.\\x{5E74}](\\d{1,2})\\x{6708}?");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private Typed() {}

    /// `2025-09-01`, `20250901`, `2025.9.1`, `2025年9月1日`; a bare month is its first day. Nothing where it is no day.
    public static @Nullable LocalDate day(String typed) {
        String text = plain(typed);
        Matcher day = DAY.matcher(text);
        if (day.matches() || day.usePattern(EIGHT).matches()) {
            return at(day.group(1), day.group(2), day.group(3));
        }
        Matcher month = MONTH.matcher(text);
        return month.matches() ? at(month.group(1), month.group(2), "1") : null;
    }

    /// `12`, `-3.5`, `1,200`. Nothing where it is no number.
    public static @Nullable BigDecimal number(String typed) {
        String text = plain(typed).replace(",", "");
        return NUMBER.matcher(text).matches() ? new BigDecimal(text) : null;
    }

    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    }

    private static @Nullable LocalDate at(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR ? null : date;
        } catch (DateTimeException _) {
            return null;
        }
    }
}
