package org.qinglan.reports.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.qinglan.reports.intake.layout.Layout;
import org.qinglan.reports.intake.layout.Target;
import org.qinglan.reports.intake.wording.Wording;
import org.qinglan.reports.intake.workbook.Cell;
import org.qinglan.reports.intake.workbook.CellRow;
import org.qinglan.reports.intake.workbook.Columns;
import org.qinglan.reports.intake.workbook.Merge;

/// Writes one sheet of an error workbook.
final class HeldSheetWriter {
    private static final int NARROW = 14 * 256;
    private static final int WIDE = 48 * 256;
    /// Numbers of more digits are codes, which a number cell would spoil.
    private static final int DIGITS = 11;

    private static final int ID_WIDTH = 22 * 256;

    private final SXSSFSheet sheet;
    private final HeldStyles styles;
    private final Wording wording;
    private int next;

    HeldSheetWriter(SXSSFSheet sheet, HeldStyles styles, Wording wording) {
        this.sheet = sheet;
        this.styles = styles;
        this.wording = wording;
    }

    void write(SheetReading from, List<Map.Entry<CellRow, List<Problem>>> rows) {
        Layout layout = from.layout();
        int width = Stream.concat(from.head().stream(), rows.stream().map(Map.Entry::getKey))
                .mapToInt(row -> row.cells().size())
                .max()
                .orElse(0);
        // The names of file and sheet may be all that tells semester or year.
        Row source = sheet.createRow(next++);
        put(source, 0, wording.say("held.source", from.workbook(), from.sheet()), styles.plain);
        int headAt = next;
        for (int i = 0; i < from.head().size(); i++) {
            writeHead(from.head().get(i), i >= layout.firstHeader());
        }
        merge(from, headAt);
        Row header = sheet.getRow(next - 1);
        put(header, width, wording.say("held.reason"), styles.heading);
        put(header, width + 1, wording.say("held.mend"), styles.heading);
        put(header, width + 2, wording.say("held.row"), styles.heading);
        sheet.createFreezePane(0, next);
        rows.forEach(row -> writeRow(row.getKey(), row.getValue(), width));
        widths(layout, width);
    }

    private void writeHead(CellRow head, boolean header) {
        Row row = sheet.createRow(next++);
        CellStyle style = header ? styles.heading : styles.plain;
        head.filled().forEach(column -> put(row, column, head.at(column).display(), style));
    }

    /// The blocks merged within title and header, at their new rows. Blank rows are left out, so rows close up.
    private void merge(SheetReading from, int headAt) {
        List<Integer> numbers = from.head().stream().map(CellRow::number).toList();
        for (Merge merge : from.merges()) {
            int first = numbers.indexOf(merge.firstRow());
            int last = numbers.indexOf(merge.lastRow());
            boolean several = merge.lastColumn() > merge.firstColumn() || last > first;
            if (first >= 0 && last >= first && several) {
                // Overlaps are not looked for: a damaged source would only make the sheet look odd.
                sheet.addMergedRegionUnsafe(
                        new CellRangeAddress(headAt + first, headAt + last, merge.firstColumn(), merge.lastColumn()));
            }
        }
    }

    private void writeRow(CellRow from, List<Problem> problems, int width) {
        Row row = sheet.createRow(next++);
        Set<String> bad = problems.stream().map(Problem::letter).collect(Collectors.toSet());
        IntStream.range(0, width)
                .forEach(column -> write(row, column, from.at(column), bad.contains(Columns.letter(column))));
        put(
                row,
                width,
                sentences(problems.stream().map(problem -> problem.header() + "：" + problem.reason())),
                styles.reason);
        put(row, width + 1, sentences(problems.stream().map(Problem::mend)), styles.reason);
        put(row, width + 2, problems.getFirst().workbook() + " 第 " + from.number() + " 行", styles.reason);
    }

    private static String sentences(Stream<String> texts) {
        return texts.distinct().collect(Collectors.joining("\n"));
    }

    private void write(Row row, int column, Cell cell, boolean bad) {
        switch (cell) {
            case Cell.Blank _ -> {
                if (bad) {
                    row.createCell(column).setCellStyle(styles.text(true, ""));
                }
            }
            case Cell.Numeric(var number, var date) -> {
                if (number.precision() - number.scale() > DIGITS) {
                    put(row, column, lost(number), styles.text(bad, ""));
                } else {
                    org.apache.poi.ss.usermodel.Cell made = row.createCell(column);
                    made.setCellValue(number.doubleValue());
                    made.setCellStyle(styles.number(bad, date));
                }
            }
            case Cell.Flag(var yes) -> {
                org.apache.poi.ss.usermodel.Cell made = row.createCell(column);
                made.setCellValue(yes);
                made.setCellStyle(styles.number(bad, false));
            }
            case Cell.Text(var text) -> put(row, column, text, styles.text(bad, text));
            case Cell.Broken(var error) -> put(row, column, error, styles.text(bad, error));
        }
    }

    /// An ID number whose last digits are lost must not look whole: one in eleven would pass for right.
    private static String lost(BigDecimal number) {
        int exponent = number.precision() - number.scale() - 1;
        return number.movePointLeft(exponent).stripTrailingZeros().toPlainString() + "E+" + exponent;
    }

    private static void put(Row row, int column, String text, CellStyle style) {
        org.apache.poi.ss.usermodel.Cell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    private void widths(Layout layout, int width) {
        IntStream.range(0, width).forEach(column -> sheet.setColumnWidth(column, NARROW));
        Stream.concat(
                        Stream.of(Target.ID_NUMBER),
                        layout.kind().persons().stream().map(Target::idNumberOf))
                .forEach(id -> layout.find(id).ifPresent(column -> sheet.setColumnWidth(column.index(), ID_WIDTH)));
        sheet.setColumnWidth(width, WIDE);
        sheet.setColumnWidth(width + 1, WIDE);
        sheet.setColumnWidth(width + 2, WIDE / 2);
    }
}
