package org.qinglan.app.run;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.qinglan.model.figure.Value;
import org.qinglan.model.scheme.SheetColumn;

/// How cells of a result are written and summed.
final class Cells {
    private Cells() {}

    /// The cell as it is shown: numbers with the places of their column, money with its thousands parted.
    static String shown(Value value, SheetColumn column) {
        return value instanceof Value.Num number ? shown(number.rounded(column.decimals()), column) : value.display();
    }

    static String shown(BigDecimal number, SheetColumn column) {
        return column.role() == SheetColumn.Role.MONEY
                ? grouped(column.decimals()).format(number)
                : number.toPlainString();
    }

    /// What the shown people receive in each column of money, by position of the column.
    static Map<Integer, BigDecimal> sums(List<SheetColumn> columns, List<ResultRow> rows) {
        Map<Integer, BigDecimal> sums = new TreeMap<>();
        for (int i = 0; i < columns.size(); i++) {
            SheetColumn column = columns.get(i);
            if (column.role() == SheetColumn.Role.MONEY) {
                int position = i;
                sums.put(
                        i,
                        rows.stream()
                                .map(row -> row.row().cells().get(position))
                                .map(value -> value instanceof Value.Num number
                                        ? number.rounded(column.decimals())
                                        : BigDecimal.ZERO)
                                .reduce(BigDecimal.ZERO.setScale(column.decimals()), BigDecimal::add));
            }
        }
        return sums;
    }

    private static DecimalFormat grouped(int decimals) {
        String places = decimals == 0 ? "" : "." + "0".repeat(decimals);
        return new DecimalFormat("#,##0" + places, DecimalFormatSymbols.getInstance(Locale.ROOT));
    }
}
