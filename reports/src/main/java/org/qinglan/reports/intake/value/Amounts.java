package org.qinglan.reports.intake.value;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qinglan.reports.intake.workbook.Cell;

/// Numbers in the ways in which people write them: `1,234.50`, `￥80`, `１２`, `(12)` for minus twelve, `85%`, `16学时`.
public final class Amounts {
    private static final Pattern NUMBER = Pattern.compile(
            "[¥$]?([-+]?)[¥$]?((?:\\d{1,3}(?:,\\d{3})+|\\d{1,15})(?:\\.\\d{1,10})?|\\.\\d{1,10})(%?)(?:学时|课时|个月|人次|年度|[节天年月日分元人次篇个名位])?");
    private static final int LONGEST = 60;
    private static final Pattern OWED = Pattern.compile("\\((.+)\\)");

    private Amounts() {}

    /// The number of a cell, or nothing where it is none.
    public static @Nullable BigDecimal number(Cell cell) {
        return switch (cell) {
            case Cell.Numeric(var number, var date) -> date ? null : number;
            case Cell.Text(var text) ->
                number(Tidy.bare(Tidy.halfWidth(text)).replace('−', '-').replace("'", ""));
            case Cell.Blank _, Cell.Flag _, Cell.Broken _ -> null;
        };
    }

    private static @Nullable BigDecimal number(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        Matcher owed = OWED.matcher(text);
        if (owed.matches()) {
            BigDecimal inner = number(owed.group(1));
            return inner == null || inner.signum() < 0 ? null : inner.negate();
        }
        Matcher match = NUMBER.matcher(text);
        if (!match.matches()) {
            return null;
        }
        BigDecimal number = new BigDecimal(match.group(2).replace(",", ""));
        BigDecimal signed = match.group(1).equals("-") ? number.negate() : number;
        return match.group(3).isEmpty() ? signed : signed.movePointLeft(2);
    }
}
