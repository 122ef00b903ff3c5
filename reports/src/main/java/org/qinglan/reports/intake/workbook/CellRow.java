package org.qinglan.reports.intake.workbook;

import java.util.List;
import java.util.stream.IntStream;

/// A row with at least one cell that is not blank.
///
/// @param number 1-based, as the spreadsheet program shows it
/// @param cells  from column A on; short rows end early
public record CellRow(int number, List<Cell> cells) {
    public CellRow {
        cells = List.copyOf(cells);
    }

    /// The cell of a column, 0 for A.
    public Cell at(int column) {
        return column < cells.size() ? cells.get(column) : Cell.blank();
    }

    /// The columns whose cells are not blank.
    public IntStream filled() {
        return IntStream.range(0, cells.size())
                .filter(column -> !cells.get(column).isBlank());
    }
}
