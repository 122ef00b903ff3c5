package org.qinglan.reports.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qinglan.reports.intake.layout.Column;
import org.qinglan.reports.intake.layout.Headers;
import org.qinglan.reports.intake.layout.Layout;
import org.qinglan.reports.intake.layout.Target;
import org.qinglan.reports.intake.value.Tidy;
import org.qinglan.reports.intake.workbook.Cell;
import org.qinglan.reports.intake.workbook.CellRow;

/// Tells the rows of a table from what stands between and below them.
final class RowKinds {
    private static final Pattern FOOTER =
            Pattern.compile("(单位负责人|负责人|审核人?|填表人?|填报人|填报时间|填报日期|制表人?|制单|经办人|复核|校长|主管|分管|统计负责人|联系电话|报出日期"
                    + "|领导签字|签字|盖章|公章|说明|填表说明|填报说明|备注|注|附注)(\\d|\\([^)]*\\))?[:：、].*|(注|说明|填表说明|备注|填报说明)");
    private static final Set<String> TOTALS = Set.of("合计", "小计", "总计", "共计", "累计", "本页合计", "平均", "总平均", "平均值");
    private static final Pattern TOTAL = Pattern.compile("(.{0,8})(合计|小计|总计|共计)(\\(.*\\))?[:：]?(\\d+[人条项]?)?");
    private static final Pattern ORDINAL = Pattern.compile("[(]?\\d{1,3}[)]?|[甲乙丙丁戊己庚辛壬癸]|[①-⑳]|[A-Z]{1,2}");
    private static final int NEAR_HEADER = 3;

    private final Layout layout;
    private final int headerRow;
    private final Set<Map<Integer, String>> head;

    /// @param headerRow number of the lowest header row
    /// @param head      all rows down to it, which may stand again on every printed page
    RowKinds(Layout layout, int headerRow, List<CellRow> head) {
        this.layout = layout;
        this.headerRow = headerRow;
        this.head = head.stream().map(RowKinds::said).collect(Collectors.toSet());
    }

    private static Map<Integer, String> said(CellRow row) {
        return row.filled().boxed().collect(Collectors.toMap(column -> column, column -> text(row, column)));
    }

    /// Whether the row is one of the table's own, and not a total, a footer, a repeated header or a blank form line.
    boolean isData(CellRow row) {
        List<Integer> filled = row.filled().boxed().toList();
        if (filled.isEmpty()
                || head.contains(said(row))
                || repeatsHeader(row, filled)
                || isColumnNumbers(row, filled)) {
            return false;
        }
        boolean somebody = names(row) || identifies(row);
        return !isTotal(row) && !isFooter(row, filled, somebody) && (somebody || !isEmptyLine(row, filled));
    }

    private boolean repeatsHeader(CellRow row, List<Integer> filled) {
        for (Map<Integer, String> header : layout.headerCells()) {
            long same = filled.stream()
                    .filter(column ->
                            Headers.normalised(row.at(column).display()).equals(header.get(column)))
                    .count();
            if (same >= 2 && same * 10 >= filled.size() * 6L) {
                return true;
            }
        }
        return isLowerHeader(row, filled);
    }

    /// A header row that says nothing to us, right below those that do.
    private boolean isLowerHeader(CellRow row, List<Integer> filled) {
        return row.number() == headerRow + 1
                && !isFilled(row, Target.NAME)
                && !isFilled(row, Target.ID_NUMBER)
                && filled.stream()
                        .allMatch(column -> row.at(column) instanceof Cell.Text(var text)
                                && text.length() <= 12
                                && !text.matches(".*\\d.*"));
    }

    private boolean isColumnNumbers(CellRow row, List<Integer> filled) {
        return row.number() <= headerRow + NEAR_HEADER
                && filled.size() >= 3
                && filled.stream()
                        .allMatch(column -> ORDINAL.matcher(text(row, column)).matches());
    }

    private boolean isTotal(CellRow row) {
        if (identifies(row)) {
            return false;
        }
        return row.filled()
                .limit(3)
                .mapToObj(column -> text(row, column))
                .anyMatch(text -> TOTALS.contains(text)
                        || (text.length() <= 12 && TOTAL.matcher(text).matches()));
    }

    private boolean isFooter(CellRow row, List<Integer> filled, boolean somebody) {
        String first = text(row, filled.getFirst());
        if (FOOTER.matcher(first).matches() && !identifies(row)) {
            return true;
        }
        return !somebody && filled.size() == 1 && row.at(filled.getFirst()) instanceof Cell.Text;
    }

    /// A line of the form on which nobody has written more than its number.
    private boolean isEmptyLine(CellRow row, List<Integer> filled) {
        return filled.stream().allMatch(column -> Tidy.isNothing(text(row, column)) || isLineNumber(row, column));
    }

    private boolean isLineNumber(CellRow row, int column) {
        return layout.known().stream().noneMatch(known -> known.index() == column)
                && row.at(column).display().matches("\\d{1,6}");
    }

    /// Whether the name column holds what may be a name, and not a date or a line for signatures.
    private boolean names(CellRow row) {
        Column column = layout.column(Target.NAME);
        return isFilled(row, Target.NAME)
                && column != null
                && !text(row, column.index()).matches(".*(:|\\d年).*");
    }

    /// Whether the ID column holds what may be an ID number, right or wrong.
    private boolean identifies(CellRow row) {
        Column column = layout.column(Target.ID_NUMBER);
        return isFilled(row, Target.ID_NUMBER)
                && column != null
                && (row.at(column.index()) instanceof Cell.Numeric
                        || text(row, column.index()).matches(".*\\d{5}.*|.*\\d[eE]\\+?\\d.*"));
    }

    private boolean isFilled(CellRow row, Target target) {
        Column column = layout.column(target);
        return column != null && !Tidy.isNothing(row.at(column.index()).display());
    }

    private static String text(CellRow row, int column) {
        return Tidy.bare(Tidy.halfWidth(row.at(column).display()));
    }
}
