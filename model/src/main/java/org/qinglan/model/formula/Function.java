package org.qinglan.model.formula;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The closed set of functions over one row.
public enum Function {
    IF(3, 3, "if", "如果"),
    /// The smallest number, or the earliest day.
    MIN(1, 50, "min", "较小", "较早"),
    /// The largest number, or the latest day.
    MAX(1, 50, "max", "较大", "较晚"),
    /// `round(x, 2)`: half up, away from zero.
    ROUND(2, 2, "round", "四舍五入"),
    /// Largest whole number not above.
    FLOOR(1, 1, "floor", "取整"),
    /// Smallest whole number not below.
    CEILING(1, 1, "ceiling", "进一"),
    ABS(1, 1, "abs", "绝对值"),
    /// Whole anniversaries between two days.
    YEARS(2, 2, "years", "周年"),
    /// Whole months between two days.
    MONTHS(2, 2, "months", "整月"),
    /// Days from one day to another; the next day is one day later.
    DAYS(2, 2, "days", "天数差"),
    /// A day some whole months later, or earlier; the last day of a month where the day of the month is missing there.
    AFTER(2, 2, "after", "推后"),
    /// Calendar year of a day.
    YEAR(1, 1, "year", "年份"),
    /// Whether anything is known.
    HAS(1, 1, "has", "有值"),
    STARTS(2, 2, "starts", "开头是"),
    ENDS(2, 2, "ends", "结尾是");

    private final int fewest;
    private final int most;
    private final String word;
    private final String term;
    private final String termOfDays;

    Function(int fewest, int most, String word, String term) {
        this(fewest, most, word, term, term);
    }

    Function(int fewest, int most, String word, String term, String termOfDays) {
        this.fewest = fewest;
        this.most = most;
        this.word = word;
        this.term = term;
        this.termOfDays = termOfDays;
    }

    public static Optional<Function> named(String word) {
        String wanted = word.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(function -> function.word.equals(wanted)
                        || function.term.equals(wanted)
                        || function.termOfDays.equals(wanted))
                .findFirst();
    }

    /// The English word, which a scheme's text may use.
    public String word() {
        return word;
    }

    boolean takes(int arguments) {
        return arguments >= fewest && arguments <= most;
    }

    /// How many values it takes: `3`, or `1—50`.
    String arguments() {
        return fewest == most ? String.valueOf(fewest) : fewest + "—" + most;
    }
}
