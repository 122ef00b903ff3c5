package org.qinglan.reports.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/// A document to print: A4 upright, text in 宋体, headings in 黑体.
final class Paper implements AutoCloseable {
    static final String TEXT = "宋体";
    static final String HEADING = "黑体";

    /// Width between the margins, in twentieths of a point.
    private static final int WIDTH = 9638;

    /// How many letters of half width (半角) a line of small text in a table holds, and what the sides of a cell take.
    static final int UNITS = 106;

    static final int PADDING = 3;
    private static final int PAGE_WIDTH = 11906;
    private static final int PAGE_HEIGHT = 16838;
    private static final int MARGIN = (PAGE_WIDTH - WIDTH) / 2;
    private static final int SIZE = 11;
    private static final int SMALL = 9;
    private final XWPFDocument document = new XWPFDocument();

    Paper() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(BigInteger.valueOf(PAGE_WIDTH));
        section.getPgSz().setH(BigInteger.valueOf(PAGE_HEIGHT));
        CTPageMar margin = section.addNewPgMar();
        margin.setLeft(BigInteger.valueOf(MARGIN));
        margin.setRight(BigInteger.valueOf(MARGIN));
        margin.setTop(BigInteger.valueOf(MARGIN));
        margin.setBottom(BigInteger.valueOf(MARGIN));
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setAlignment(ParagraphAlignment.CENTER);
        foot.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    void title(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingAfter(160);
        write(paragraph, text, HEADING, 18, true);
    }

    void heading(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingBefore(180);
        paragraph.setSpacingAfter(60);
        paragraph.setKeepNext(true);
        write(paragraph, text, HEADING, 12, true);
    }

    void text(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingBetween(1.3);
        write(paragraph, text, TEXT, SIZE, false);
    }

    /// What follows begins on a new page.
    void newPage() {
        document.createParagraph().setPageBreak(true);
    }

    void centred(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingAfter(80);
        write(paragraph, text, TEXT, SIZE, false);
    }

    /// Name and value side by side, two pairs a row, all on one page where they fit.
    ///
    /// @param cells name, value, name, value …
    void facts(List<String> cells) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < cells.size(); i += 4) {
            List<String> row = new ArrayList<>(cells.subList(i, Math.min(i + 4, cells.size())));
            while (row.size() < 4) {
                row.add("");
            }
            rows.add(row);
        }
        XWPFTable table = grid(rows.size(), List.of(16, 34, 16, 34));
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < 4; j++) {
                fill(table.getRow(i).getCell(j), rows.get(i).get(j), j % 2 == 0, SMALL + 1);
                table.getRow(i).getCell(j).getParagraphs().getFirst().setKeepNext(i + 1 < rows.size());
            }
        }
        gap();
    }

    /// A table whose first line is repeated on every page.
    ///
    /// @param widths of the columns, in any unit
    void table(List<String> header, List<Integer> widths, List<List<String>> rows) {
        XWPFTable table = grid(rows.size() + 1, widths);
        table.getRow(0).setRepeatHeader(true);
        for (int j = 0; j < header.size(); j++) {
            fill(table.getRow(0).getCell(j), header.get(j), true, SMALL);
            for (int i = 0; i < rows.size(); i++) {
                fill(table.getRow(i + 1).getCell(j), rows.get(i).get(j), false, SMALL);
            }
        }
        gap();
    }

    /// Boxes to be filled in by hand.
    ///
    /// @param height of each, in twentieths of a point
    void boxes(List<String> names, int height) {
        XWPFTable table = grid(names.size(), List.of(18, 82));
        for (int i = 0; i < names.size(); i++) {
            table.getRow(i).setHeight(height);
            fill(table.getRow(i).getCell(0), names.get(i), true, SMALL + 1);
            fill(table.getRow(i).getCell(1), "", false, SMALL + 1);
        }
        gap();
    }

    /// Where people sign, kept together on a page.
    void signatures(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setSpacingBefore(200);
            paragraph.setKeepNext(i + 1 < lines.size());
            write(paragraph, lines.get(i), TEXT, SIZE, false);
        }
    }

    void writeTo(OutputStream out) throws IOException {
        document.write(out);
    }

    private void gap() {
        XWPFParagraph paragraph = document.createParagraph();
        write(paragraph, "", TEXT, 4, false);
    }

    private XWPFTable grid(int rows, List<Integer> widths) {
        int whole = widths.stream().mapToInt(Integer::intValue).sum();
        XWPFTable table = document.createTable(rows, widths.size());
        table.setWidth(WIDTH);
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        for (XWPFTableRow row : table.getRows()) {
            row.setCantSplitRow(true);
            for (int j = 0; j < widths.size(); j++) {
                row.getCell(j).setWidth(Integer.toString(WIDTH * widths.get(j) / whole));
            }
        }
        widths.forEach(width -> {
            if (table.getCTTbl().getTblGrid() == null) {
                table.getCTTbl().addNewTblGrid();
            }
            table.getCTTbl().getTblGrid().addNewGridCol().setW(BigInteger.valueOf((long) WIDTH * width / whole));
        });
        return table;
    }

    private static void fill(XWPFTableCell cell, String text, boolean heading, int size) {
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        XWPFParagraph paragraph = cell.getParagraphs().getFirst();
        paragraph.setAlignment(heading ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
        write(paragraph, text, heading ? HEADING : TEXT, size, false);
    }

    private static void write(XWPFParagraph paragraph, String text, String font, int size, boolean bold) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(font);
        run.setFontSize(size);
        run.setBold(bold);
        List<String> lines = printable(text).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines.get(i));
        }
    }

    /// How much room a text takes: Chinese characters are twice as wide as letters.
    static int units(String text) {
        return text.codePoints().map(c -> c < 0x2E80 ? 1 : 2).sum();
    }

    /// Without characters that no document may hold.
    private static String printable(String text) {
        StringBuilder kept = new StringBuilder();
        text.codePoints()
                .filter(c -> c == '\n' || (c >= ' ' && c != 0xFFFE && c != 0xFFFF && !Character.isISOControl(c)))
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
