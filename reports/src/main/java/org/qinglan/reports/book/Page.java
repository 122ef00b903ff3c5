package org.qinglan.reports.book;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;

/// One sheet of a book. Rows and columns are counted from 0.
public final class Page {
    private static final int WIDTH_UNIT = 256;
    private static final int LONGEST_OFFER = 250;
    private static final double NARROW_MARGIN = 0.5;
    private static final double WIDE_MARGIN = 0.75;
    private final SXSSFSheet sheet;
    private final Looks looks;

    Page(SXSSFSheet sheet, Looks looks) {
        this.sheet = sheet;
        this.looks = looks;
    }

    /// Puts a value as text, number, date or 是/否; a text is never taken for a formula.
    public void put(int row, int column, Value value, Look look) {
        SXSSFCell cell = cell(row, column, look);
        switch (value) {
            case Value.Num(var number) -> cell.setCellValue(toDouble(Numbers.exact(number)));
            case Value.Text(var text) -> cell.setCellValue(text);
            case Value.Day(var day) -> cell.setCellValue(day);
            case Value.Flag _ -> cell.setCellValue(value.display());
            case Value.Missing _ -> {}
        }
    }

    public void put(int row, int column, String text, Look look) {
        put(row, column, new Value.Text(text), look);
    }

    public void put(int row, int column, LocalDate day, Look look) {
        put(row, column, Value.of(day), look);
    }

    /// Puts a formula with its value: a reader that does not compute, e.g. a preview, shows the value.
    ///
    /// @param formula without `=`
    public void formula(int row, int column, String formula, Value value, Look look) {
        SXSSFCell cell = cell(row, column, look);
        switch (value) {
            case Value.Num(var number) -> {
                cell.setCellFormula(formula);
                cell.setCellValue(toDouble(Numbers.exact(number)));
            }
            case Value.Flag(var yes) -> {
                cell.setCellValue(yes);
                cell.setCellFormula(formula);
            }
            case Value.Text _ -> text(cell, formula, value.display());
            case Value.Missing _ -> text(cell, formula, "");
            case Value.Day(var day) -> {
                cell.setCellFormula(formula);
                cell.setCellValue(DateUtil.getExcelDate(day));
            }
        }
    }

    private static void text(SXSSFCell cell, String formula, String value) {
        cell.setCellValue(value);
        cell.setCellFormula(formula);
    }

    // The file format itself keeps numbers as doubles; whole numbers below 2^53 and the decimals that we write have
    // an exact or nearest double, which is written with all its digits.
    private static double toDouble(BigDecimal number) {
        return number.doubleValue();
    }

    private SXSSFCell cell(int row, int column, Look look) {
        Row line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        Cell cell = line.createCell(column);
        cell.setCellStyle(looks.of(look));
        return (SXSSFCell) cell;
    }

    /// Makes one cell of several; the first holds the content.
    public void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        if (firstRow != lastRow || firstColumn != lastColumn) {
            sheet.addMergedRegion(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
        }
    }

    /// @param points height of a row
    public void height(int row, int points) {
        (sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row)).setHeightInPoints(points);
    }

    /// @param characters width in characters of the Latin kind; a Chinese one takes two
    public void width(int column, int characters) {
        sheet.setColumnWidth(column, Math.min(255, characters) * WIDTH_UNIT);
    }

    /// How the cells of a column look that somebody fills in later.
    public void usual(int column, Look look) {
        sheet.setDefaultColumnStyle(column, looks.of(look));
    }

    /// Offers words for the cells of a column; others may be typed as well.
    ///
    /// A list that is too long for the file format is left out.
    public void offer(int firstRow, int lastRow, int column, List<String> words) {
        if (words.isEmpty() || String.join(",", words).length() > LONGEST_OFFER) {
            return;
        }
        DataValidationHelper validations = sheet.getDataValidationHelper();
        DataValidation offer = validations.createValidation(
                validations.createExplicitListConstraint(words.toArray(String[]::new)),
                new CellRangeAddressList(firstRow, lastRow, column, column));
        offer.setShowErrorBox(false);
        // True shows the arrow in this file format, whatever the name says.
        offer.setSuppressDropDownArrow(true);
        sheet.addValidationData(offer);
    }

    /// Keeps the rows above and the columns left of a cell in view.
    public void freeze(int row, int column) {
        sheet.createFreezePane(column, row);
    }

    public void filter(int row, int lastRow, int lastColumn) {
        sheet.setAutoFilter(new CellRangeAddress(row, Math.max(row, lastRow), 0, lastColumn));
    }

    /// A4 landscape, one page wide, page x of y below, heading rows on every page.
    ///
    /// @param headings rows that are repeated: first and last; nothing where none is
    public void print(@Nullable Headings headings, String pageOf) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, NARROW_MARGIN);
        sheet.setMargin(PageMargin.RIGHT, NARROW_MARGIN);
        sheet.setMargin(PageMargin.TOP, WIDE_MARGIN);
        sheet.setMargin(PageMargin.BOTTOM, WIDE_MARGIN);
        sheet.getFooter().setCenter(String.format(pageOf, "&P", "&N"));
        if (headings != null) {
            sheet.setRepeatingRows(new CellRangeAddress(headings.first(), headings.last(), -1, -1));
        }
    }

    /// Rows at the head of a table, from 0.
    public record Headings(int first, int last) {}
}
