package org.qinglan.reports.intake.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.store.Progress;
import org.qinglan.reports.intake.wording.Wording;

/// Collects the cells of one sheet, in the order of its rows, within [Limits].
final class GridBuilder {
    private static final int CHECK_EVERY = 200;
    private static final int POOL = 100_000;

    private final String book;
    private final String sheet;
    private final Wording wording;
    private final Progress progress;
    private final List<CellRow> rows = new ArrayList<>();
    private final List<Merge> merges = new ArrayList<>();
    private final List<Finding> notices = new ArrayList<>();
    private final Map<String, Cell> pool = new HashMap<>();
    private List<Cell> current = new ArrayList<>();
    private int currentRow;
    private int lastFilled;
    private int cells;
    private int hiddenRows;
    private boolean cut;
    private boolean wide;

    GridBuilder(String book, String sheet, Wording wording, Progress progress) {
        this.book = book;
        this.sheet = sheet;
        this.wording = wording;
        this.progress = progress;
    }

    /// Adds a cell that is not blank.
    ///
    /// @param row    1-based
    /// @param column 0 for A
    void put(int row, int column, Cell cell) {
        if (cell.isBlank() || cut(row, column)) {
            return;
        }
        if (row != currentRow) {
            flush();
            currentRow = row;
        }
        if (column >= Limits.COLUMNS) {
            tellWide(row, column);
            return;
        }
        while (current.size() < column) {
            current.add(Cell.blank());
        }
        if (current.size() == column) {
            current.add(shared(row, column, cell));
        } else {
            current.set(column, shared(row, column, cell));
        }
        if (++cells > Limits.CELLS) {
            throw new Limits.Reached("limit-cells", Limits.CELLS);
        }
    }

    void merge(Merge merge) {
        if (merges.size() < Limits.MERGES) {
            merges.add(merge);
        }
    }

    void hiddenRow() {
        hiddenRows++;
    }

    Grid grid() {
        flush();
        rows.sort(Comparator.comparingInt(CellRow::number));
        return new Grid(sheet, filledDown(), merges);
    }

    List<Finding> notices() {
        if (hiddenRows > 0) {
            notices.add(wording.warning("hidden-rows", place(), null, hiddenRows));
        }
        return notices;
    }

    private boolean cut(int row, int column) {
        if (!cut && lastFilled() > 0 && row - lastFilled() > Limits.BLANK_RUN) {
            cut = true;
            String address = Columns.letter(column) + row;
            notices.add(wording.warning("rows-after-gap", place(), null, address, lastFilled(), Limits.BLANK_RUN));
        }
        return cut;
    }

    private int lastFilled() {
        return current.isEmpty() ? lastFilled : currentRow;
    }

    private void tellWide(int row, int column) {
        if (!wide) {
            wide = true;
            notices.add(wording.warning("limit-columns", place(), null, Columns.letter(column) + row, Limits.COLUMNS));
        }
    }

    private void flush() {
        if (current.isEmpty()) {
            return;
        }
        if (rows.size() >= Limits.ROWS) {
            throw new Limits.Reached("limit-rows", Limits.ROWS);
        }
        rows.add(new CellRow(currentRow, current));
        lastFilled = currentRow;
        current = new ArrayList<>(current.size());
        if (rows.size() % CHECK_EVERY == 0) {
            progress.check();
        }
    }

    private Cell shared(int row, int column, Cell cell) {
        if (!(cell instanceof Cell.Text(var text))) {
            return cell;
        }
        if (text.length() > Limits.TEXT) {
            throw new Limits.Reached("limit-text", Columns.letter(column) + row, Limits.TEXT);
        }
        if (pool.size() >= POOL) {
            return cell;
        }
        return pool.computeIfAbsent(text, _ -> cell);
    }

    /// A block merged over several rows of one column says the same for each of them.
    private List<CellRow> filledDown() {
        Map<Integer, List<Merge>> tall = tallMerges();
        if (tall.isEmpty()) {
            return rows;
        }
        Map<Integer, CellRow> byNumber = new HashMap<>();
        rows.forEach(row -> byNumber.put(row.number(), row));
        return rows.stream()
                .map(row -> filled(row, tall.getOrDefault(row.number(), List.of()), byNumber))
                .toList();
    }

    private Map<Integer, List<Merge>> tallMerges() {
        Map<Integer, List<Merge>> tall = new HashMap<>();
        int entries = 0;
        for (Merge merge : merges) {
            int last = merge.firstColumn() < Limits.COLUMNS ? Math.min(merge.lastRow(), lastFilled) : 0;
            for (int row = merge.firstRow() + 1; row <= last && entries < Limits.MERGED_ROWS; row++) {
                tall.computeIfAbsent(row, _ -> new ArrayList<>()).add(merge);
                entries++;
            }
        }
        return tall;
    }

    private static CellRow filled(CellRow row, List<Merge> above, Map<Integer, CellRow> byNumber) {
        if (above.isEmpty()) {
            return row;
        }
        List<Cell> cells = new ArrayList<>(row.cells());
        for (Merge merge : above) {
            CellRow top = byNumber.get(merge.firstRow());
            if (top != null && row.at(merge.firstColumn()).isBlank()) {
                while (cells.size() <= merge.firstColumn()) {
                    cells.add(Cell.blank());
                }
                cells.set(merge.firstColumn(), top.at(merge.firstColumn()));
            }
        }
        return new CellRow(row.number(), cells);
    }

    private String place() {
        return book + " " + sheet;
    }
}
