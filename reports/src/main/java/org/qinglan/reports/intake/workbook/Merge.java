package org.qinglan.reports.intake.workbook;

/// A merged block of cells.
///
/// @param firstRow    1-based, like `lastRow`
/// @param firstColumn 0 for A, like `lastColumn`
public record Merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    public boolean covers(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
}
