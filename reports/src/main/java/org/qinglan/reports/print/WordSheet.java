package org.qinglan.reports.print;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.qinglan.reports.document.Block;
import org.qinglan.reports.document.Document;

/// The A4 sheet of a Word file, in twentieths of a point; across where a table has more text than an upright line.
enum WordSheet {
    UPRIGHT(11906, 16838),
    ACROSS(16838, 11906);

    private static final int MARGIN = 1134;

    /// Letters of half width on an upright line of small text.
    private static final int UNITS = 106;

    private static final int SIDES = 2;
    private static final int LONGEST = 30;
    private final int wide;
    private final int high;

    WordSheet(int wide, int high) {
        this.wide = wide;
        this.high = high;
    }

    static WordSheet of(Document document) {
        boolean narrow = document.tables().stream()
                .filter(table -> table.columns().stream().allMatch(column -> column.share() == 0))
                .allMatch(table ->
                        units(table).stream().mapToInt(Integer::intValue).sum() <= UNITS);
        return narrow ? UPRIGHT : ACROSS;
    }

    /// What each column of a table needs, in letters of half width.
    static List<Integer> units(Block.Table table) {
        return IntStream.range(0, table.columns().size())
                .mapToObj(i -> SIDES
                        + Math.min(
                                LONGEST,
                                Math.max(
                                        units(table.columns().get(i).name()),
                                        table.lines().stream()
                                                .mapToInt(row -> units(row.get(i)))
                                                .max()
                                                .orElse(0))))
                .toList();
    }

    private static int units(String text) {
        return text.codePoints().map(c -> c < 0x2E80 ? 1 : 2).sum();
    }

    int width() {
        return wide - 2 * MARGIN;
    }

    void set(XWPFDocument word) {
        CTSectPr section = word.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(wide));
        size.setH(BigInteger.valueOf(high));
        if (this == ACROSS) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar margin = section.addNewPgMar();
        margin.setLeft(BigInteger.valueOf(MARGIN));
        margin.setRight(BigInteger.valueOf(MARGIN));
        margin.setTop(BigInteger.valueOf(MARGIN));
        margin.setBottom(BigInteger.valueOf(MARGIN));
    }
}
