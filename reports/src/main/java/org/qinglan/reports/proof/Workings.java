package org.qinglan.reports.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Value;
import org.qinglan.reports.book.Look;

/// The columns of the sheet of workings, in the order in which they stand, and their addresses.
final class Workings {
    /// Stands for the number of the row in a template: a character of the private area that no text holds.
    static final String ROW = "\uE000";

    /// Columns before the first working: number, ID, name.
    static final int LEAD = 3;

    /// Rows above the first person, from 0.
    static final int HEAD = 4;

    private final String sheet;
    private final int rows;
    private final Map<String, Working> columns = new LinkedHashMap<>();
    private final List<String> order = new ArrayList<>();

    /// @param sheet name of the sheet
    Workings(String sheet, int rows) {
        this.sheet = sheet;
        this.rows = rows;
    }

    int rows() {
        return rows;
    }

    void add(Working working) {
        if (columns.putIfAbsent(working.key(), working) != null) {
            throw new IllegalStateException("column " + working.key() + " stands already");
        }
        order.add(working.key());
    }

    /// Adds a column of whole numbers.
    void add(String key, String header, String scale, @Nullable String template, IntFunction<Value> values) {
        add(new Working(
                key,
                header,
                scale,
                template,
                IntStream.range(0, rows).mapToObj(values).toList(),
                Look.INTEGER));
    }

    boolean has(String key) {
        return columns.containsKey(key);
    }

    List<Working> columns() {
        return List.copyOf(columns.values());
    }

    Working column(String key) {
        Working working = columns.get(key);
        if (working == null) {
            throw new IllegalStateException("no column " + key);
        }
        return working;
    }

    /// The column's cell in the row at hand, from within the sheet.
    String cell(String key) {
        return "$" + letter(key) + ROW;
    }

    /// The column's cell of one person, from another sheet.
    ///
    /// @param row from 0
    String cell(String key, int row) {
        return "'" + sheet + "'!$" + letter(key) + "$" + (HEAD + 1 + row);
    }

    /// The cells of all people, from within the sheet.
    String range(String key) {
        return "$" + letter(key) + "$" + (HEAD + 1) + ":$" + letter(key) + "$" + (HEAD + rows);
    }

    /// The cells of all people, from another sheet.
    String fullRange(String key) {
        return "'" + sheet + "'!" + range(key);
    }

    /// The formulas of all people between two columns, from another sheet.
    String block(String first, String last) {
        return "'" + sheet + "'!$" + letter(first) + "$" + (HEAD + 1) + ":$" + letter(last) + "$" + (HEAD + rows);
    }

    private String letter(String key) {
        int at = order.indexOf(key);
        if (at < 0) {
            throw new IllegalStateException("no column " + key);
        }
        return CellReference.convertNumToColString(LEAD + at);
    }

    static String filled(String template, int row) {
        return template.replace(ROW, Integer.toString(HEAD + 1 + row));
    }
}
