package org.qinglan.app.run;

import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.scheme.SheetColumn;

/// Figures of a column as they are written.
public final class Amount {
    private Amount() {}

    /// A number with the places and the unit of its column.
    public static String of(BigFraction number, SheetColumn column) {
        String shown = Cells.shown(Numbers.round(number, column.decimals(), RoundingMode.HALF_UP), column);
        return column.unit().isEmpty() ? shown : shown + " " + column.unit();
    }

    /// A mean, which may need two places more than what it was taken of.
    public static String mean(BigFraction number, SheetColumn column) {
        int places = Math.max(2, column.decimals());
        SheetColumn finer = new SheetColumn(column.name(), column.role(), places, column.unit(), column.clause());
        return of(number, finer);
    }

    /// A change with its sign.
    public static String change(BigFraction number, SheetColumn column) {
        return (number.signum() > 0 ? "+" : "") + of(number, column);
    }
}
