package org.qinglan.reports.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.qinglan.model.teacher.IdNumber;

/// One part of a document, from top to bottom.
public sealed interface Block {
    record Title(String text) implements Block {}

    /// A line in the middle, such as unit and date below the title.
    record Centred(String text) implements Block {}

    /// Stands on the page of what follows it.
    record Heading(String text) implements Block {}

    record Text(String text) implements Block {}

    /// Name and value side by side, two pairs a row.
    ///
    /// @param cells name, value, name, value …
    record Facts(List<String> cells) implements Block {
        public Facts {
            cells = List.copyOf(cells);
        }

        /// Four cells a row; the last row is filled up.
        public List<List<String>> rows() {
            List<List<String>> rows = new ArrayList<>();
            for (int i = 0; i < cells.size(); i += 4) {
                List<String> row = new ArrayList<>(cells.subList(i, Math.min(i + 4, cells.size())));
                while (row.size() < 4) {
                    row.add("");
                }
                rows.add(row);
            }
            return rows;
        }
    }

    /// A table whose head is repeated on every page.
    ///
    /// @param sum last row, printed once at the end; empty for none
    record Table(List<Column> columns, List<List<String>> rows, List<String> sum) implements Block {
        private static final String HIDDEN = "\\d{6}\\*{8}\\d{3}[\\dX]";

        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            sum = List.copyOf(sum);
            int width = columns.size();
            if (rows.stream().anyMatch(row -> row.size() != width) || (!sum.isEmpty() && sum.size() != width)) {
                throw new IllegalArgumentException("every row has " + width + " cells");
            }
        }

        /// All rows that hold content, the sum last.
        public List<List<String>> lines() {
            List<List<String>> lines = new ArrayList<>(rows);
            if (!sum.isEmpty()) {
                lines.add(sum);
            }
            return lines;
        }

        boolean hasIdNumbers() {
            return IntStream.range(0, columns.size())
                    .filter(i -> columns.get(i).kind() == Column.Kind.ID_NUMBER)
                    .anyMatch(i -> rows.stream()
                            .map(row -> row.get(i))
                            .anyMatch(id -> !id.isEmpty() && !hidden(id).equals(id)));
        }

        Table masked() {
            return new Table(columns, rows.stream().map(this::masked).toList(), sum);
        }

        private List<String> masked(List<String> row) {
            List<String> masked = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                masked.add(columns.get(i).kind() == Column.Kind.ID_NUMBER ? hidden(row.get(i)) : row.get(i));
            }
            return masked;
        }

        private static String hidden(String id) {
            if (id.matches(HIDDEN)) {
                return id;
            }
            return IdNumber.read(id) instanceof IdNumber.Reading.Right(var number) ? number.masked() : "";
        }
    }

    /// What something was made of, each part below the whole that it went into.
    ///
    /// @param head stands above the first point, and again wherever the outline goes on on another page
    record Outline(String head, List<Point> points) implements Block {
        public Outline {
            points = List.copyOf(points);
        }
    }

    /// A part of an outline.
    ///
    /// @param depth 0 at the left side
    /// @param title with its number; empty for none
    /// @param lines below the title
    record Point(int depth, String title, List<String> lines) {
        public Point {
            lines = List.copyOf(lines);
        }
    }

    /// Boxes to be filled in by hand.
    ///
    /// @param height of each, in points
    record Boxes(List<String> names, int height) implements Block {
        public Boxes {
            names = List.copyOf(names);
        }
    }

    /// Where people sign, kept together on a page with what stands above.
    record Signatures(List<String> lines) implements Block {
        public Signatures {
            lines = List.copyOf(lines);
        }
    }

    /// What follows begins on a new page.
    record NewPage() implements Block {}
}
