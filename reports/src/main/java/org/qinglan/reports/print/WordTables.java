package org.qinglan.reports.print;

import static org.qinglan.reports.print.WordFile.HEADING;
import static org.qinglan.reports.print.WordFile.SMALL;
import static org.qinglan.reports.print.WordFile.TEXT;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.qinglan.reports.document.Block;
import org.qinglan.reports.document.Column;

/// The tables of a Word file.
record WordTables(XWPFDocument word, WordSheet sheet) {
    private static final int TWIPS = 20;

    /// Of each depth of an outline, in twentieths of a point.
    private static final int INDENT = 200;

    /// Whatever lies deeper stands no further to the right.
    private static final int DEEPEST = 10;

    void facts(Block.Facts facts) {
        List<List<String>> rows = facts.rows();
        XWPFTable table = grid(rows.size(), List.of(16, 34, 16, 34));
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < 4; j++) {
                XWPFTableCell cell = table.getRow(i).getCell(j);
                fill(cell, rows.get(i).get(j), j % 2 == 0 ? Cell.HEAD : Cell.TEXT, SMALL + 1);
                cell.getParagraphs().getFirst().setKeepNext(i + 1 < rows.size());
            }
        }
        gap();
    }

    void table(Block.Table content) {
        List<Column> columns = content.columns();
        List<List<String>> rows = content.lines();
        boolean shared = columns.stream().anyMatch(column -> column.share() > 0);
        XWPFTable table = grid(
                rows.size() + 1, shared ? columns.stream().map(Column::share).toList() : WordSheet.units(content));
        table.getRow(0).setRepeatHeader(true);
        for (int j = 0; j < columns.size(); j++) {
            fill(table.getRow(0).getCell(j), columns.get(j).name(), Cell.HEAD, SMALL);
            for (int i = 0; i < rows.size(); i++) {
                fill(
                        table.getRow(i + 1).getCell(j),
                        rows.get(i).get(j),
                        Cell.of(columns.get(j).kind()),
                        SMALL);
            }
        }
        gap();
    }

    /// A table without lines, for Word repeats nothing else than the head of a table.
    void outline(Block.Outline outline) {
        List<Block.Point> points = outline.points();
        XWPFTable table = grid(points.size() + 1, List.of(1));
        table.removeBorders();
        table.getRow(0).setRepeatHeader(true);
        XWPFTableCell head = table.getRow(0).getCell(0);
        WordFile.write(head.getParagraphs().getFirst(), outline.head(), HEADING, SMALL + 2, true);
        for (int i = 0; i < points.size(); i++) {
            point(table.getRow(i + 1).getCell(0), points.get(i));
        }
        gap();
    }

    private static void point(XWPFTableCell cell, Block.Point point) {
        int left = Math.min(point.depth(), DEEPEST) * INDENT;
        XWPFParagraph paragraph = cell.getParagraphs().getFirst();
        if (!point.title().isEmpty()) {
            paragraph.setIndentationLeft(left);
            paragraph.setKeepNext(!point.lines().isEmpty());
            WordFile.write(paragraph, point.title(), HEADING, SMALL + 1, false);
        }
        for (int i = 0; i < point.lines().size(); i++) {
            XWPFParagraph line = i == 0 && point.title().isEmpty() ? paragraph : cell.addParagraph();
            line.setIndentationLeft(left + INDENT);
            WordFile.write(line, point.lines().get(i), TEXT, SMALL + 1, false);
        }
    }

    void boxes(List<String> names, int height) {
        XWPFTable table = grid(names.size(), List.of(18, 82));
        for (int i = 0; i < names.size(); i++) {
            table.getRow(i).setHeight(height * TWIPS);
            fill(table.getRow(i).getCell(0), names.get(i), Cell.HEAD, SMALL + 1);
            fill(table.getRow(i).getCell(1), "", Cell.TEXT, SMALL + 1);
        }
        gap();
    }

    private enum Cell {
        HEAD(ParagraphAlignment.CENTER),
        TEXT(ParagraphAlignment.LEFT),
        NUMBER(ParagraphAlignment.RIGHT),
        MIDDLE(ParagraphAlignment.CENTER);

        private final ParagraphAlignment alignment;

        Cell(ParagraphAlignment alignment) {
            this.alignment = alignment;
        }

        static Cell of(Column.Kind kind) {
            return switch (kind) {
                case TEXT -> TEXT;
                case NUMBER -> NUMBER;
                case DATE, ID_NUMBER -> MIDDLE;
            };
        }
    }

    private void gap() {
        WordFile.write(word.createParagraph(), "", TEXT, 4, false);
    }

    private XWPFTable grid(int rows, List<Integer> widths) {
        int whole = widths.stream().mapToInt(Integer::intValue).sum();
        XWPFTable table = word.createTable(rows, widths.size());
        table.setWidth(sheet.width());
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        for (XWPFTableRow row : table.getRows()) {
            row.setCantSplitRow(true);
            for (int j = 0; j < widths.size(); j++) {
                row.getCell(j).setWidth(Integer.toString(sheet.width() * widths.get(j) / whole));
            }
        }
        widths.forEach(width -> {
            if (table.getCTTbl().getTblGrid() == null) {
                table.getCTTbl().addNewTblGrid();
            }
            table.getCTTbl()
                    .getTblGrid()
                    .addNewGridCol()
                    .setW(BigInteger.valueOf((long) sheet.width() * width / whole));
        });
        return table;
    }

    private static void fill(XWPFTableCell cell, String text, Cell kind, int size) {
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        XWPFParagraph paragraph = cell.getParagraphs().getFirst();
        paragraph.setAlignment(kind.alignment);
        WordFile.write(paragraph, text, kind == Cell.HEAD ? HEADING : TEXT, size, false);
    }
}
