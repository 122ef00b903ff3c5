package org.qinglan.app.table;

import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.search.SearchKey;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;

/// What stands in one column of a [Sheet].
///
/// @param key     stable; what is kept of a column is found by it
/// @param value   by which numbers are summed and filtered
/// @param shown   what the reader sees
/// @param copied  what goes to a spreadsheet: whole, where the screen hides a part
/// @param style   style class of a cell; empty for none
/// @param order   of two rows whose cells are both filled; blanks stand last whatever the direction
/// @param person  by which a name is found in pinyin; nothing for columns that hold no names
/// @param em      width in times the size of the font; 0 where it is measured
/// @param frozen  whether it stays in sight while the others are scrolled; the first column only
/// @param hidden  whether it is shown only to those who choose it
/// @param link    what pressing the text of a cell does; nothing where it is no link
/// @param carried what the page wants to find again by the column
public record Column<R>(
        String key,
        String heading,
        Kind kind,
        Function<R, Value> value,
        Function<R, String> shown,
        Function<R, String> copied,
        Function<R, String> style,
        Comparator<R> order,
        @Nullable Function<R, SearchKey> person,
        double em,
        boolean frozen,
        boolean hidden,
        @Nullable Consumer<R> link,
        @Nullable Object carried) {
    private static final int COPIED_DECIMALS = 6;

    /// A column of texts.
    public static <R> Column<R> text(String key, String heading, Function<R, String> text) {
        Function<R, Value> value = row -> Value.of(text.apply(row));
        return of(key, heading, Kind.TEXT, value).showing(text);
    }

    /// A column of values, shown as they display.
    public static <R> Column<R> of(String key, String heading, Kind kind, Function<R, Value> value) {
        return new Column<>(
                key,
                heading,
                kind,
                value,
                row -> value.apply(row).display(),
                row -> copied(value.apply(row)),
                _ -> "",
                Comparator.comparing(value, ValueOrder.RISING),
                null,
                0,
                false,
                false,
                null,
                null);
    }

    /// A column of names, sorted and found by pinyin; it stays in sight.
    public static <R> Column<R> person(
            String key, String heading, Function<R, String> name, Function<R, SearchKey> found) {
        Column<R> text = text(key, heading, name);
        return new Column<>(
                key,
                heading,
                Kind.TEXT,
                text.value,
                name,
                name,
                text.style,
                Comparator.comparing(row -> found.apply(row).order()),
                found,
                0,
                true,
                false,
                null,
                null);
    }

    /// A column of names where no keys are at hand; each name is read once.
    public static <R> Column<R> person(String key, String heading, Function<R, String> name) {
        Map<String, SearchKey> known = new HashMap<>();
        return person(
                key, heading, name, row -> known.computeIfAbsent(name.apply(row), text -> SearchKey.of(text, "", "")));
    }

    /// The same, shown and copied in other words.
    public Column<R> showing(Function<R, String> text) {
        return new Column<>(
                key, heading, kind, value, text, text, style, order, person, em, frozen, hidden, link, carried);
    }

    /// The same, copied whole.
    public Column<R> copying(Function<R, String> text) {
        return new Column<>(
                key, heading, kind, value, shown, text, style, order, person, em, frozen, hidden, link, carried);
    }

    public Column<R> styled(Function<R, String> styleClass) {
        return new Column<>(
                key, heading, kind, value, shown, copied, styleClass, order, person, em, frozen, hidden, link, carried);
    }

    public Column<R> sorted(Comparator<R> by) {
        return new Column<>(
                key, heading, kind, value, shown, copied, style, by, person, em, frozen, hidden, link, carried);
    }

    /// @param times the size of the font
    public Column<R> wide(double times) {
        return new Column<>(
                key, heading, kind, value, shown, copied, style, order, person, times, frozen, hidden, link, carried);
    }

    /// The same, its text a link.
    public Column<R> opening(Consumer<R> action) {
        return new Column<>(
                key, heading, kind, value, shown, copied, style, order, person, em, frozen, hidden, action, carried);
    }

    public Column<R> carrying(Object thing) {
        return new Column<>(
                key, heading, kind, value, shown, copied, style, order, person, em, frozen, hidden, link, thing);
    }

    /// What a filter looks at.
    Condition.Seen seen(R row) {
        return new Condition.Seen(
                value.apply(row), shown.apply(row), copied.apply(row), person == null ? null : person.apply(row));
    }

    /// How two rows stand in a list that is sorted by this column.
    Comparator<R> sorted(boolean upwards) {
        return (one, other) -> {
            // Writing out a number to see whether it is blank would take most of the time of sorting.
            boolean oneBlank = value.apply(one).isMissing();
            boolean otherBlank = value.apply(other).isMissing();
            if (oneBlank || otherBlank) {
                return Boolean.compare(oneBlank, otherBlank);
            }
            return upwards ? order.compare(one, other) : order.compare(other, one);
        };
    }

    /// Numbers as a spreadsheet reads them.
    private static String copied(Value value) {
        return value instanceof Value.Num(var number) && !Numbers.isDecimal(number)
                ? Numbers.round(number, COPIED_DECIMALS, RoundingMode.HALF_UP).toPlainString()
                : value.display();
    }
}
