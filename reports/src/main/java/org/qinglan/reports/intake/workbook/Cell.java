package org.qinglan.reports.intake.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// One cell as the workbook stores it, before anybody says what it means.
public sealed interface Cell {
    record Blank() implements Cell {
        private static final Blank ONE = new Blank();
    }

    record Text(String text) implements Cell {}

    /// @param number rounded to the 15 significant digits that a spreadsheet program shows
    /// @param date   whether the cell's format is that of a date; then `number` counts days since 1899-12-30
    record Numeric(BigDecimal number, boolean date) implements Cell {}

    record Flag(boolean yes) implements Cell {}

    /// A cell without a usable value.
    ///
    /// @param error `#N/A` and its like; empty for a formula whose result was never stored
    record Broken(String error) implements Cell {}

    MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    static Cell of(BigDecimal number, boolean date) {
        return new Numeric(number.precision() > SHOWN.getPrecision() ? number.round(SHOWN) : number, date);
    }

    static Cell blank() {
        return Blank.ONE;
    }

    /// A text, or blank where there is nothing but white space.
    static Cell of(String text) {
        return text.isBlank() ? blank() : new Text(text);
    }

    default boolean isBlank() {
        return this instanceof Blank;
    }

    /// The cell as text: numbers without exponent and without trailing zeros.
    default String display() {
        return switch (this) {
            case Blank() -> "";
            case Text(var text) -> text;
            case Numeric numeric -> plain(numeric.number());
            case Flag(var yes) -> yes ? "TRUE" : "FALSE";
            case Broken(var error) -> error;
        };
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
