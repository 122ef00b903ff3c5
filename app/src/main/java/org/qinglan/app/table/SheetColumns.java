package org.qinglan.app.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.theme.Theme;

/// The columns of a table as they stand, and the order of its rows that follows from them.
final class SheetColumns<R> {
    /// More rows are not measured for the width of a column.
    private static final int MEASURED = 300;

    private final TableView<R> table;
    private final SortedList<R> rows;
    private final Theme theme;
    private final Map<String, Shown<R>> known = new LinkedHashMap<>();
    private final Map<String, Integer> positions = new HashMap<>();

    SheetColumns(TableView<R> table, SortedList<R> rows, Theme theme) {
        this.table = table;
        this.rows = rows;
        this.theme = theme;
        table.setSortPolicy(_ -> {
            rows.setComparator(order());
            return true;
        });
        table.getVisibleLeafColumns().addListener((ListChangeListener<Object>) _ -> count());
    }

    /// Whether these are the columns that stand already, described anew.
    boolean describe(List<Column<R>> columns) {
        boolean same = columns.stream().map(Column::key).toList().equals(List.copyOf(known.keySet()))
                && columns.stream().allMatch(column -> column.heading()
                        .equals(known(column.key()).described().heading()));
        if (same) {
            columns.forEach(column -> known(column.key()).describe(column));
            rows.setComparator(order());
            table.refresh();
        }
        return same;
    }

    /// Puts other columns in place of those that stand.
    void replace(List<Column<R>> columns, Function<Shown<R>, SheetCell<R>> cells) {
        table.getSortOrder().clear();
        known.clear();
        for (Column<R> column : columns) {
            Shown<R> shown = new Shown<>(column);
            shown.column().setCellFactory(_ -> cells.apply(shown));
            known.put(column.key(), shown);
        }
        measure();
        table.getColumns().setAll(known.values().stream().map(Shown::column).toList());
    }

    /// Makes each column as wide as what stands in it needs, within reason.
    private void measure() {
        known.values().forEach(shown -> theme.fit(shown.column(), width(shown.described())));
    }

    private double width(Column<R> column) {
        if (column.em() > 0) {
            return column.em();
        }
        double longest = rows.getSource().stream()
                .limit(MEASURED)
                .mapToDouble(row -> Theme.width(column.shown().apply(row)))
                .max()
                .orElse(0);
        return Math.clamp(Math.max(longest, Theme.width(column.heading())) + 2.2, 4.5, 22);
    }

    Shown<R> known(String key) {
        return Objects.requireNonNull(known.get(key), key);
    }

    /// All columns, in the order in which they were described.
    List<Shown<R>> all() {
        return List.copyOf(known.values());
    }

    /// The columns that are shown, from left to right.
    List<Column<R>> visible() {
        List<Column<R>> visible = new ArrayList<>();
        for (TableColumn<R, ?> column : table.getVisibleLeafColumns()) {
            visible.add(known(column.getId()).described());
        }
        return visible;
    }

    /// Position of a column among those that are shown; -1 where it is not.
    int position(String key) {
        return positions.getOrDefault(key, -1);
    }

    private void count() {
        positions.clear();
        for (TableColumn<R, ?> column : table.getVisibleLeafColumns()) {
            positions.put(column.getId(), positions.size());
        }
    }

    /// Sorts by one column alone.
    void sort(String key, SortType type) {
        TableColumn<R, String> column = known(key).column();
        column.setSortType(type);
        table.getSortOrder().setAll(List.of(column));
    }

    /// Rows that are alike in all sorted columns stay as they came.
    private @Nullable Comparator<R> order() {
        Comparator<R> order = null;
        for (TableColumn<R, ?> column : table.getSortOrder()) {
            Comparator<R> next = known(column.getId()).described().sorted(column.getSortType() == SortType.ASCENDING);
            order = order == null ? next : order.thenComparing(next);
        }
        return order;
    }
}
