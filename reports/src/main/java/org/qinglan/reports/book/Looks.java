package org.qinglan.reports.book;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/// The styles of one workbook, one a look: a workbook holds only so many.
final class Looks {
    private static final String FONT = "宋体";
    private final Workbook workbook;
    private final Map<Look, CellStyle> styles = new EnumMap<>(Look.class);
    private final Font plain;
    private final Font bold;
    private final Font small;
    private final Font title;

    Looks(Workbook workbook) {
        this.workbook = workbook;
        plain = font(10, false);
        bold = font(10, true);
        small = font(9, false);
        title = font(16, true);
    }

    private Font font(int points, boolean isBold) {
        Font font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) points);
        font.setBold(isBold);
        return font;
    }

    CellStyle of(Look look) {
        return styles.computeIfAbsent(look, this::make);
    }

    private CellStyle make(Look look) {
        return switch (look) {
            case TITLE -> style(title, HorizontalAlignment.CENTER, false, "General");
            case HEADER ->
                filled(wrapped(style(bold, HorizontalAlignment.CENTER, true, "@")), IndexedColors.GREY_25_PERCENT);
            case REMARK -> style(small, HorizontalAlignment.LEFT, false, "@");
            case REMARK_RIGHT -> style(small, HorizontalAlignment.RIGHT, false, "@");
            case NOTE -> wrapped(style(small, HorizontalAlignment.LEFT, false, "@"));
            case TEXT -> quoted(style(plain, HorizontalAlignment.LEFT, true, "@"));
            case TEXT_CENTERED -> quoted(style(plain, HorizontalAlignment.CENTER, true, "@"));
            case WRAPPED -> quoted(wrapped(style(plain, HorizontalAlignment.LEFT, true, "@")));
            case INTEGER -> style(plain, HorizontalAlignment.RIGHT, true, "0");
            case NUMBER -> style(plain, HorizontalAlignment.RIGHT, true, "General");
            case FOUR_PLACES -> style(plain, HorizontalAlignment.RIGHT, true, "0.0000");
            case MONEY -> style(plain, HorizontalAlignment.RIGHT, true, "#,##0.00");
            case MONEY_TOTAL -> style(bold, HorizontalAlignment.RIGHT, true, "#,##0.00");
            case TOTAL -> style(bold, HorizontalAlignment.CENTER, true, "General");
            case DATE -> style(plain, HorizontalAlignment.CENTER, true, "yyyy-mm-dd");
            case YES_NO -> style(plain, HorizontalAlignment.CENTER, true, "General");
            case ENTERED ->
                filled(style(plain, HorizontalAlignment.RIGHT, true, "General"), IndexedColors.LIGHT_YELLOW);
            case ENTERED_DATE ->
                filled(style(plain, HorizontalAlignment.RIGHT, true, "yyyy-mm-dd"), IndexedColors.LIGHT_YELLOW);
            case VERDICT -> filled(style(bold, HorizontalAlignment.CENTER, true, "General"), IndexedColors.LIGHT_GREEN);
        };
    }

    private CellStyle style(Font font, HorizontalAlignment alignment, boolean bordered, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        if (bordered) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }

    private static CellStyle wrapped(CellStyle style) {
        style.setWrapText(true);
        return style;
    }

    /// Text that begins like a formula stays text also when somebody edits the cell.
    private static CellStyle quoted(CellStyle style) {
        style.setQuotePrefixed(true);
        return style;
    }

    private static CellStyle filled(CellStyle style, IndexedColors colour) {
        style.setFillForegroundColor(colour.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }
}
