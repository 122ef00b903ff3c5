package org.qinglan.app.table.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.qinglan.app.message.Messages;
import org.qinglan.app.table.CellWriting;
import org.qinglan.app.table.CellWriting.CellChange;
import org.qinglan.app.table.CellWriting.Refused;
import org.qinglan.app.table.Place;

/// Decides which value goes into which cell, over the rows and columns as they are shown.
///
/// All is decided before anything is written: a table that sorts itself anew meanwhile moves nothing.
public final class Paste<R> {
    private final List<R> rows;
    private final List<String> columns;
    private final CellWriting<R> writing;
    private final Messages messages;
    private final List<CellChange<R>> changes = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();

    /// What is to be written and what cannot be.
    public record Plan<R>(List<CellChange<R>> changes, List<Refused> refused) {
        public Plan {
            changes = List.copyOf(changes);
            refused = List.copyOf(refused);
        }
    }

    /// @param rows    those that are shown, from top to bottom
    /// @param columns keys of those that are shown, from left to right
    public Paste(List<R> rows, List<String> columns, CellWriting<R> writing, Messages messages) {
        this.rows = List.copyOf(rows);
        this.columns = List.copyOf(columns);
        this.writing = writing;
        this.messages = messages;
    }

    /// Puts a block where the selection begins. One value fills the selection; a block is repeated where the selection
    /// is a multiple of it.
    public Plan<R> block(ClipboardTable block, List<Place> selected) {
        if (block.rows().isEmpty() || selected.isEmpty()) {
            return plan();
        }
        if (block.isSingle()) {
            return same(block.rows().getFirst().getFirst(), selected);
        }
        Area area = Area.around(selected, columns);
        int down = area.isFull(selected) && area.height() % block.height() == 0 ? area.height() : block.height();
        int right = area.isFull(selected) && area.width() % block.width() == 0 ? area.width() : block.width();
        for (int row = 0; row < down; row++) {
            List<String> line = block.rows().get(row % block.height());
            for (int column = 0; column < right; column++) {
                int from = column % block.width();
                // A shorter line says nothing of the cells that it lacks.
                if (from < line.size()) {
                    put(area.top() + row, area.left() + column, line.get(from));
                }
            }
        }
        return plan();
    }

    /// The same text in every chosen cell.
    public Plan<R> same(String text, List<Place> selected) {
        selected.forEach(place -> put(place.row(), columns.indexOf(place.column()), text));
        return plan();
    }

    /// What stands in the topmost chosen cell of each column goes into those below it; from one chosen row alone, what
    /// stands above it is taken.
    public Plan<R> down(List<Place> selected) {
        for (int column : new TreeSet<>(
                selected.stream().map(place -> columns.indexOf(place.column())).toList())) {
            List<Integer> lines = selected.stream()
                    .filter(place -> columns.indexOf(place.column()) == column)
                    .map(Place::row)
                    .sorted()
                    .toList();
            int from = lines.size() == 1 ? lines.getFirst() - 1 : lines.getFirst();
            if (from >= 0) {
                String text = writing.text(rows.get(from), columns.get(column));
                lines.stream().filter(row -> row != from).forEach(row -> put(row, column, text));
            }
        }
        return plan();
    }

    private Plan<R> plan() {
        return new Plan<>(changes, refused);
    }

    private void put(int row, int column, String text) {
        if (row >= rows.size() || column >= columns.size()) {
            String where = row < rows.size() ? writing.name(rows.get(row)) : messages.text("edit.row", row + 1);
            String reason = row < rows.size() ? "edit.beyond-columns" : "edit.beyond-rows";
            refused.add(new Refused(
                    where, column < columns.size() ? columns.get(column) : "", text, messages.text(reason)));
            return;
        }
        R item = rows.get(row);
        String key = columns.get(column);
        Optional<String> wrong = writing.refusal(item, key).or(() -> writing.problem(item, key, text));
        wrong.ifPresentOrElse(
                reason -> refused.add(new Refused(writing.name(item), key, text, reason)),
                () -> changes.add(new CellChange<>(item, key, text)));
    }

    /// The rectangle around chosen cells.
    private record Area(int top, int left, int height, int width) {
        static Area around(List<Place> cells, List<String> columns) {
            List<Integer> across = cells.stream()
                    .map(place -> columns.indexOf(place.column()))
                    .sorted()
                    .toList();
            List<Integer> down = cells.stream()
                    .map(Place::row)
                    .sorted(Comparator.naturalOrder())
                    .toList();
            return new Area(
                    down.getFirst(),
                    across.getFirst(),
                    down.getLast() - down.getFirst() + 1,
                    across.getLast() - across.getFirst() + 1);
        }

        boolean isFull(List<Place> cells) {
            return cells.size() == height * width;
        }
    }
}
