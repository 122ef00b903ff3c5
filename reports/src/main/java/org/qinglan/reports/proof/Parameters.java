package org.qinglan.reports.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Value;

/// The lines of the sheet of parameters: numbers that the scheme gives, and figures of all people together.
final class Parameters {
    /// Rows above the first line, from 0.
    static final int HEAD = 3;

    private final String sheet;
    private final List<Line> lines = new ArrayList<>();

    Parameters(String sheet) {
        this.sheet = sheet;
    }

    /// @param entered what a reader may change; nothing in a computed line
    /// @param formula of the cell that formulas refer to; nothing in a heading
    record Line(
            String name, @Nullable Value entered, @Nullable String formula, Value value, String note) {}

    List<Line> lines() {
        return List.copyOf(lines);
    }

    void heading(String name, String note) {
        lines.add(new Line(name, null, null, Value.missing(), note));
    }

    /// A number as the scheme writes it, in one cell, and times ten to `decimals` in the next.
    ///
    /// @return the cell of the whole number
    String entered(String name, Value.Num number, int decimals, String note) {
        String power = BigDecimal.TEN.pow(decimals).toPlainString();
        Value whole = Value.of(new BigDecimal(number.rounded(decimals).unscaledValue()));
        lines.add(new Line(name, number, "ROUND($B$" + row(lines.size()) + "*" + power + ",0)", whole, note));
        return last();
    }

    String enteredDay(String name, Value.Day day, String note) {
        lines.add(new Line(name, day, null, Value.missing(), note));
        return "'" + sheet + "'!$B$" + row(lines.size() - 1);
    }

    /// @return the cell of the figure
    String computed(String name, String formula, Value value, String note) {
        lines.add(new Line(name, null, formula, value, note));
        return last();
    }

    private String last() {
        return "'" + sheet + "'!$C$" + row(lines.size() - 1);
    }

    private static int row(int line) {
        return HEAD + 1 + line;
    }
}
