package org.qinglan.reports.intake.workbook;

import org.apache.poi.ss.util.CellReference;

/// Column letters.
public final class Columns {
    private Columns() {}

    /// `A` for 0, `AA` for 26.
    public static String letter(int column) {
        return CellReference.convertNumToColString(column);
    }

    /// The column of an address such as `AB12`, 0 for A; -1 where it has no letters.
    static int ofAddress(String address) {
        int column = 0;
        for (int i = 0; i < address.length() && Character.isLetter(address.charAt(i)) && column < 1_000_000; i++) {
            column = column * 26 + Character.toUpperCase(address.charAt(i)) - 'A' + 1;
        }
        return column - 1;
    }
}
