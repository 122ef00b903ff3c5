package org.qinglan.reports.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.qinglan.reports.document.Column;

/// Sets the rows of a table, cell by cell, with lines around.
///
/// @param left  where the table begins, in points
/// @param most  height that no row may exceed; a longer one is continued in another row
record TableSetting(Typeface typeface, Columns columns, double left, double most) {
    private static final double LEADING = 1.32;

    /// From the upper side of a line to its baseline, in em.
    private static final double RISE = 1.03;

    private static final double ABOVE = 2.2;

    /// Where the text of a cell stands.
    enum Place {
        LEFT,
        MIDDLE,
        RIGHT
    }

    /// What stands in one cell.
    record Cell(String text, Face face, Place place) {
        static Cell head(String text) {
            return new Cell(text, Face.HEADING, Place.MIDDLE);
        }

        static Cell text(String text) {
            return new Cell(text, Face.TEXT, Place.LEFT);
        }

        static Cell of(String text, Column.Kind kind) {
            return switch (kind) {
                case TEXT -> text(text);
                case NUMBER -> new Cell(text, Face.TEXT, Place.RIGHT);
                case DATE, ID_NUMBER -> new Cell(text, Face.TEXT, Place.MIDDLE);
            };
        }
    }

    /// One row, or several where it is higher than a page.
    List<Strip> row(List<Cell> cells) {
        return row(cells, 0);
    }

    /// @param least height of the row, in points
    List<Strip> row(List<Cell> cells, double least) {
        List<List<String>> lines = IntStream.range(0, cells.size())
                .mapToObj(i -> new Lines(typeface, cells.get(i).face(), columns.size())
                        .of(cells.get(i).text(), columns.widths().get(i) - 2 * Columns.PADDING))
                .toList();
        int deepest = lines.stream().mapToInt(List::size).max().orElse(1);
        int room = Math.max(1, (int) ((most - 2 * ABOVE) / leading()));
        List<Strip> strips = new ArrayList<>();
        for (int from = 0; from < deepest; from += room) {
            strips.add(strip(cells, part(lines, from, from + room), least));
        }
        return strips;
    }

    private static List<List<String>> part(List<List<String>> lines, int from, int to) {
        return lines.stream()
                .map(cell -> cell.subList(Math.min(from, cell.size()), Math.min(to, cell.size())))
                .toList();
    }

    private Strip strip(List<Cell> cells, List<List<String>> lines, double least) {
        int deepest = lines.stream().mapToInt(List::size).max().orElse(1);
        double height = Math.max(least, deepest * leading() + 2 * ABOVE);
        List<Mark> marks = new ArrayList<>();
        double x = left;
        for (int i = 0; i < cells.size(); i++) {
            double width = columns.widths().get(i);
            marks.add(new Mark.Line(x, 0, x, height));
            double y = (height - lines.get(i).size() * leading()) / 2 + RISE * columns.size();
            for (String line : lines.get(i)) {
                marks.add(new Mark.Words(
                        start(cells.get(i), line.strip(), x, width),
                        y,
                        cells.get(i).face(),
                        columns.size(),
                        line.strip()));
                y += leading();
            }
            x += width;
        }
        marks.add(new Mark.Line(x, 0, x, height));
        marks.add(new Mark.Line(left, 0, x, 0));
        marks.add(new Mark.Line(left, height, x, height));
        return Strip.loose(height, marks);
    }

    private double start(Cell cell, String line, double x, double width) {
        double free = width - typeface.width(cell.face(), line, columns.size());
        return switch (cell.place()) {
            case LEFT -> x + Columns.PADDING;
            case MIDDLE -> x + free / 2;
            case RIGHT -> x + free - Columns.PADDING;
        };
    }

    private double leading() {
        return LEADING * columns.size();
    }
}
