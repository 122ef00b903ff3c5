package org.qinglan.app.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.settings.Settings;
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
    private final Settings settings;
    private String list = "";
    private boolean placing;
    private boolean measured;

    SheetColumns(TableView<R> table, SortedList<R> rows, Theme theme) {
        this.table = table;
        this.rows = rows;
        this.theme = theme;
        settings = theme.settings();
        table.setSortPolicy(_ -> {
            rows.setComparator(order());
            keepOrder();
            return true;
        });
        table.getVisibleLeafColumns().addListener((ListChangeListener<Object>) _ -> count());
        table.getColumns().addListener((ListChangeListener<Object>) _ -> keep());
        rows.addListener((ListChangeListener<Object>) _ -> measureLate());
    }

    /// Whether these are the columns that stand already, described anew.
    boolean describe(String wanted, List<Column<R>> columns) {
        boolean same = wanted.equals(list)
                && columns.stream().map(Column::key).toList().equals(List.copyOf(known.keySet()))
                && columns.stream().allMatch(column -> column.heading()
                        .equals(known(column.key()).described().heading()));
        if (same) {
            columns.forEach(column -> known(column.key()).describe(column));
            rows.setComparator(order());
            table.refresh();
        }
        return same;
    }

    /// Puts other columns in place of those that stand, arranged as the reader left them.
    void replace(String wanted, List<Column<R>> columns, Function<Shown<R>, SheetCell<R>> cells) {
        placing = true;
        list = wanted;
        table.getSortOrder().clear();
        known.clear();
        for (Column<R> column : columns) {
            Shown<R> shown = new Shown<>(column);
            shown.column().setCellFactory(_ -> cells.apply(shown));
            shown.column().visibleProperty().subscribe((_, _) -> keep());
            shown.column().widthProperty().subscribe((_, _) -> keep());
            known.put(column.key(), shown);
        }
        place();
        placing = false;
    }

    /// Forgets what the reader arranged.
    void reset() {
        placing = true;
        settings.remove(key("columns"));
        settings.remove(key("sort"));
        table.getSortOrder().clear();
        known.values()
                .forEach(shown -> shown.column().setVisible(!shown.described().hidden()));
        place();
        placing = false;
    }

    private void place() {
        ColumnMemory memory = ColumnMemory.read(settings.get(key("columns"), ""));
        measured = !rows.getSource().isEmpty();
        List<TableColumn<R, ?>> placed = new ArrayList<>();
        for (String column : memory.arranged(List.copyOf(known.keySet()))) {
            Shown<R> shown = known(column);
            memory.shown(column).ifPresent(visible -> shown.column().setVisible(visible));
            theme.fit(shown.column(), memory.em(column).orElseGet(() -> width(shown.described())));
            placed.add(shown.column());
        }
        placed.sort(Comparator.comparing(
                column -> !known(column.getId()).described().frozen()));
        table.getColumns().setAll(placed);
        for (ColumnMemory.Sorted sorted : ColumnMemory.sorted(settings.get(key("sort"), ""))) {
            Shown<R> shown = known.get(sorted.column());
            if (shown != null) {
                shown.column().setSortType(sorted.upwards() ? SortType.ASCENDING : SortType.DESCENDING);
                table.getSortOrder().add(shown.column());
            }
        }
    }

    /// Columns that were set up before there were rows are measured when the first rows come.
    private void measureLate() {
        if (!measured && !rows.getSource().isEmpty()) {
            measured = true;
            ColumnMemory memory = ColumnMemory.read(settings.get(key("columns"), ""));
            placing = true;
            known.values().stream()
                    .filter(shown -> memory.em(shown.key()).isEmpty())
                    .forEach(shown -> theme.fit(shown.column(), width(shown.described())));
            placing = false;
        }
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

    private String key(String what) {
        return "table." + list + "." + what;
    }

    /// Keeps what the reader has just arranged; the column that stays goes back to its place.
    private void keep() {
        if (placing || known.isEmpty() || table.getColumns().size() != known.size()) {
            return;
        }
        stay();
        List<ColumnMemory.Kept> now = new ArrayList<>();
        for (TableColumn<R, ?> column : table.getColumns()) {
            boolean dragged = Math.abs(column.getWidth() - column.getPrefWidth()) > 0.5;
            ColumnMemory before = ColumnMemory.read(settings.get(key("columns"), ""));
            now.add(new ColumnMemory.Kept(
                    column.getId(),
                    column.isVisible(),
                    dragged
                            ? column.getWidth() / theme.size().get()
                            : before.em(column.getId()).orElse(0.0)));
        }
        settings.put(
                key("columns"),
                ColumnMemory.read(settings.get(key("columns"), "")).with(now).written());
    }

    /// Nothing can be dragged in front of the column that stays.
    private void stay() {
        List<TableColumn<R, ?>> wanted = new ArrayList<>(table.getColumns());
        wanted.sort(Comparator.comparing(TableColumn::isReorderable));
        if (!wanted.equals(table.getColumns())) {
            // The table is in the middle of moving a column.
            Platform.runLater(() -> table.getColumns().setAll(wanted));
        }
    }

    private void keepOrder() {
        if (!placing) {
            settings.put(
                    key("sort"),
                    ColumnMemory.written(table.getSortOrder().stream()
                            .map(column ->
                                    new ColumnMemory.Sorted(column.getId(), column.getSortType() == SortType.ASCENDING))
                            .toList()));
        }
    }

    /// Moves a column by so many places among those of the table.
    void move(String key, int places) {
        List<TableColumn<R, ?>> moved = new ArrayList<>(table.getColumns());
        TableColumn<R, ?> column = known(key).column();
        int from = moved.indexOf(column);
        int to = from + places;
        if (to >= 0 && to < moved.size() && moved.get(to).isReorderable() && column.isReorderable()) {
            moved.remove(from);
            moved.add(to, column);
            table.getColumns().setAll(moved);
        }
    }

    Shown<R> known(String key) {
        return Objects.requireNonNull(known.get(key), key);
    }

    /// All columns, from left to right, whether shown or not.
    List<Shown<R>> all() {
        return table.getColumns().stream().map(column -> known(column.getId())).toList();
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
