package org.qinglan.reports.intake;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;

/// The few cell styles of an error workbook.
final class HeldStyles {
    private static final String TEXT = "@";
    private static final String DATE = "yyyy-mm-dd";

    final CellStyle plain;
    final CellStyle heading;
    final CellStyle reason;
    private final CellStyle[] text = new CellStyle[2];
    private final CellStyle[] quoted = new CellStyle[2];
    private final CellStyle[] number = new CellStyle[2];
    private final CellStyle[] date = new CellStyle[2];

    HeldStyles(Workbook book) {
        plain = book.createCellStyle();
        heading = book.createCellStyle();
        Font bold = book.createFont();
        bold.setBold(true);
        heading.setFont(bold);
        heading.setWrapText(true);
        framed(heading);
        reason = book.createCellStyle();
        reason.setWrapText(true);
        framed(reason);
        for (int bad = 0; bad < 2; bad++) {
            text[bad] = style(book, bad, TEXT);
            quoted[bad] = style(book, bad, TEXT);
            quoted[bad].setQuotePrefixed(true);
            number[bad] = style(book, bad, null);
            date[bad] = style(book, bad, DATE);
        }
    }

    CellStyle text(boolean bad, String content) {
        // A text that a spreadsheet program would take for a formula when it is edited.
        boolean risky = !content.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(content.charAt(0)) >= 0;
        return (risky ? quoted : text)[bad ? 1 : 0];
    }

    CellStyle number(boolean bad, boolean day) {
        return (day ? date : number)[bad ? 1 : 0];
    }

    private static CellStyle style(Workbook book, int bad, @Nullable String format) {
        CellStyle style = book.createCellStyle();
        framed(style);
        if (format != null) {
            style.setDataFormat(book.createDataFormat().getFormat(format));
        }
        if (bad == 1) {
            style.setFillForegroundColor(IndexedColors.YELLOW.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    private static void framed(CellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
    }
}
