package org.qinglan.app.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Which cells are chosen, by position: rectangles, of which the last one can still be drawn larger.
///
/// @param row    where the last rectangle begins; the cell that keys act on; -1 where none is chosen
/// @param toRow  where the last rectangle ends
record Ranges(List<Area> areas, int row, int column, int toRow, int toColumn) {
    static final Ranges NONE = new Ranges(List.of(), -1, -1, -1, -1);

    Ranges {
        areas = List.copyOf(areas);
    }

    /// A rectangle with its edges.
    record Area(int top, int left, int bottom, int right) {
        static Area between(int row, int column, int toRow, int toColumn) {
            return new Area(
                    Math.min(row, toRow), Math.min(column, toColumn), Math.max(row, toRow), Math.max(column, toColumn));
        }

        boolean contains(int row, int column) {
            return row >= top && row <= bottom && column >= left && column <= right;
        }

        boolean isSingle() {
            return top == bottom && left == right;
        }
    }

    /// What is asked of each cell.
    @FunctionalInterface
    interface Visit {
        void cell(int row, int column);
    }

    static Ranges at(int row, int column) {
        return row < 0 || column < 0 ? NONE : NONE.and(row, column, row, column);
    }

    /// Everything of a table of that size; the cell that keys act on stays.
    Ranges all(int rows, int columns) {
        if (rows == 0 || columns == 0) {
            return NONE;
        }
        return new Ranges(
                List.of(new Area(0, 0, rows - 1, columns - 1)), Math.max(row, 0), Math.max(column, 0), rows - 1, 0);
    }

    /// Further cells beside those that are chosen.
    Ranges and(int fromRow, int fromColumn, int endRow, int endColumn) {
        List<Area> more = new ArrayList<>(areas);
        more.add(Area.between(fromRow, fromColumn, endRow, endColumn));
        return new Ranges(more, fromRow, fromColumn, endRow, endColumn);
    }

    /// A single cell more, or one less where it was chosen by itself.
    Ranges toggled(int at, int atColumn) {
        Area cell = new Area(at, atColumn, at, atColumn);
        if (areas.size() < 2 || !areas.contains(cell)) {
            return and(at, atColumn, at, atColumn);
        }
        List<Area> fewer = new ArrayList<>(areas);
        fewer.remove(cell);
        Area last = fewer.getLast();
        return new Ranges(fewer, last.top(), last.left(), last.bottom(), last.right());
    }

    /// The last rectangle drawn as far as that cell.
    Ranges to(int endRow, int endColumn) {
        if (areas.isEmpty()) {
            return at(endRow, endColumn);
        }
        List<Area> drawn = new ArrayList<>(areas.subList(0, areas.size() - 1));
        drawn.add(Area.between(row, column, endRow, endColumn));
        return new Ranges(drawn, row, column, endRow, endColumn);
    }

    boolean contains(int atRow, int atColumn) {
        return areas.stream().anyMatch(area -> area.contains(atRow, atColumn));
    }

    /// Every chosen cell once, row by row.
    void visit(Visit visit) {
        int first = areas.stream().mapToInt(Area::top).min().orElse(0);
        int last = areas.stream().mapToInt(Area::bottom).max().orElse(-1);
        for (int at = first; at <= last; at++) {
            int here = at;
            columns(at).stream().forEach(column -> visit.cell(here, column));
        }
    }

    /// The columns that are chosen in a row.
    BitSet columns(int at) {
        BitSet columns = new BitSet();
        for (Area area : areas) {
            if (at >= area.top() && at <= area.bottom()) {
                columns.set(area.left(), area.right() + 1);
            }
        }
        return columns;
    }
}
