package org.qinglan.app.table;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.search.SearchKey;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;

/// What a column's filter lets through, as it is typed: `王`, `=二级教师`, `>=72`, `2025-03..2025-08`, `空`.
sealed interface Condition {

    /// What stands in a cell.
    ///
    /// @param whole  the text where the screen hides a part of it
    /// @param person by which a name is found in pinyin; nothing where no name stands there
    record Seen(
            Value value,
            String shown,
            String whole,
            @Nullable SearchKey person) {
        boolean isBlank() {
            return shown.isBlank();
        }
    }

    /// The words for a blank cell and for a filled one, in the reader's language.
    record Words(String blank, String filled) {}

    /// Why a filter cannot be understood.
    enum Trouble {
        /// Behind a sign must stand something.
        NOTHING_BEHIND,
        /// Only numbers and days are larger or smaller.
        NOT_COMPARABLE,
        /// The first is larger than the last.
        BACKWARDS
    }

    /// What became of a typed text.
    sealed interface Read {}

    /// Nothing is asked for.
    record Everything() implements Read {}

    record Understood(Condition condition) implements Read {}

    record Refused(Trouble trouble) implements Read {}

    /// Signs that stand before what a cell is compared with.
    enum Sign {
        NOT("<>"),
        AT_LEAST(">="),
        AT_MOST("<="),
        MORE(">"),
        LESS("<"),
        EQUAL("=");

        private final String written;

        Sign(String written) {
            this.written = written;
        }

        String written() {
            return written;
        }
    }

    record Contains(String text, SearchKey.Query query) implements Condition {}

    record Equal(String text, boolean yes) implements Condition {}

    record Compared(Sign sign, Bound bound) implements Condition {}

    record Between(Bound from, Bound until) implements Condition {}

    record Blank(boolean yes) implements Condition {}

    /// A number or a day with which cells are compared; of a day the year or the month are enough.
    sealed interface Bound {}

    record NumberBound(BigFraction number) implements Bound {}

    record DayBound(String prefix) implements Bound {}

    static Read read(String typed, Words words) {
        String text = normal(typed);
        if (text.isEmpty()) {
            return new Everything();
        }
        if (text.equals(normal(words.blank())) || text.equals(normal(words.filled()))) {
            return new Understood(new Blank(text.equals(normal(words.blank()))));
        }
        for (Sign sign : Sign.values()) {
            if (text.startsWith(sign.written())) {
                return signed(sign, text.substring(sign.written().length()).strip());
            }
        }
        Read range = range(text);
        return range != null ? range : new Understood(new Contains(text, SearchKey.Query.of(text)));
    }

    private static Read signed(Sign sign, String rest) {
        if (rest.isEmpty()) {
            return new Refused(Trouble.NOTHING_BEHIND);
        }
        return switch (sign) {
            case EQUAL -> new Understood(new Equal(rest, true));
            case NOT -> new Understood(new Equal(rest, false));
            case AT_LEAST, AT_MOST, MORE, LESS -> {
                Bound bound = bound(rest);
                yield bound == null ? new Refused(Trouble.NOT_COMPARABLE) : new Understood(new Compared(sign, bound));
            }
        };
    }

    /// Two bounds with dots between them; nothing where it is none.
    private static @Nullable Read range(String text) {
        Matcher parts = Pattern.compile("(.+?)\\s*(?:\\.\\.+|…|~)\\s*(.+)").matcher(text);
        if (!parts.matches()) {
            return null;
        }
        Bound from = bound(parts.group(1));
        Bound until = bound(parts.group(2));
        if (from == null || until == null || !from.getClass().equals(until.getClass())) {
            return null;
        }
        boolean backwards =
                switch (from) {
                    case NumberBound(var first) ->
                        until instanceof NumberBound(var last) && Numbers.compare(first, last) > 0;
                    case DayBound(var first) -> until instanceof DayBound(var last) && first.compareTo(last) > 0;
                };
        return backwards ? new Refused(Trouble.BACKWARDS) : new Understood(new Between(from, until));
    }

    private static @Nullable Bound bound(String text) {
        if (text.matches("\\d{4}[-./]\\d{1,2}(?:[-./]\\d{1,2})?")) {
            return new DayBound(day(text));
        }
        String plain = text.replace(",", "");
        return plain.matches("-?\\d+(?:\\.\\d+)?") ? new NumberBound(Numbers.fraction(new BigDecimal(plain))) : null;
    }

    /// `2025/3/1` as `2025-03-01`.
    private static String day(String text) {
        StringBuilder day = new StringBuilder();
        for (String part : Pattern.compile("[-./]").split(text, -1)) {
            day.append(day.isEmpty() ? "" : "-").append(part.length() == 1 ? "0" + part : part);
        }
        return day.toString();
    }

    /// Whether a cell comes through.
    default boolean test(Seen cell) {
        return switch (this) {
            case Contains(var text, var query) ->
                normal(cell.shown()).contains(text)
                        || normal(cell.whole()).contains(text)
                        || (cell.person() != null && cell.person().matches(query));
            case Equal(var text, var yes) -> equal(cell, text) == yes;
            case Blank(var yes) -> cell.isBlank() == yes;
            case Compared(var sign, var bound) -> {
                Integer order = order(cell, bound);
                yield order != null && holds(sign, order);
            }
            case Between(var from, var until) -> {
                Integer first = order(cell, from);
                Integer last = order(cell, until);
                yield first != null && last != null && first >= 0 && last <= 0;
            }
        };
    }

    private static boolean holds(Sign sign, int order) {
        return switch (sign) {
            case EQUAL -> order == 0;
            case NOT -> order != 0;
            case AT_LEAST -> order >= 0;
            case AT_MOST -> order <= 0;
            case MORE -> order > 0;
            case LESS -> order < 0;
        };
    }

    private static boolean equal(Seen cell, String text) {
        return normal(cell.shown()).equals(text)
                || normal(cell.whole()).equals(text)
                || (cell.value() instanceof Value.Num(var number)
                        && bound(text) instanceof NumberBound(var wanted)
                        && number.equals(wanted));
    }

    /// How a cell stands to a bound; nothing where the two cannot be compared.
    private static @Nullable Integer order(Seen cell, Bound bound) {
        return switch (bound) {
            case NumberBound(var wanted) -> number(cell, wanted);
            case DayBound(var prefix) -> day(cell, prefix);
        };
    }

    private static @Nullable Integer number(Seen cell, BigFraction wanted) {
        if (cell.value() instanceof Value.Num(var number)) {
            return Numbers.compare(number, wanted);
        }
        // A bare year is a number for columns of numbers and a time for columns of days.
        if (cell.value() instanceof Value.Day(var day)) {
            return Numbers.compare(BigFraction.of(day.getYear()), wanted);
        }
        String text = normal(cell.shown());
        if (text.matches("\\d{4}-\\d{2}(?:-\\d{2})?")) {
            return Numbers.compare(BigFraction.of(Integer.parseInt(text.substring(0, 4))), wanted);
        }
        return bound(text) instanceof NumberBound(var number) ? Numbers.compare(number, wanted) : null;
    }

    /// All days of a month are equal to the month.
    private static @Nullable Integer day(Seen cell, String prefix) {
        String text = normal(cell.shown());
        if (!text.matches("\\d{4}-\\d{2}(?:-\\d{2})?")) {
            return null;
        }
        int length = Math.min(text.length(), prefix.length());
        return text.substring(0, length).compareTo(prefix.substring(0, length));
    }

    /// Full-width signs as they are on the keyboard, small letters.
    private static String normal(String text) {
        return Normalizer.normalize(text.replace('≥', '\u0001').replace('≤', '\u0002'), Normalizer.Form.NFKC)
                .replace("\u0001", ">=")
                .replace("\u0002", "<=")
                .replace("≠", "<>")
                .replace("=\u0338", "<>")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
