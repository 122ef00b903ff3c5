package org.qinglan.app.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;

/// Which cells of a table are chosen.
///
/// Rectangles are kept here and not in the table's own model, which would keep each of 400,000 cells by itself; the
/// table's own model follows with the row and the cell that keys act on.
final class SheetSelection<R> {
    private final TableView<R> table;
    private final SheetColumns<R> columns;
    private final ReadOnlyObjectWrapper<Marks> marks = new ReadOnlyObjectWrapper<>(Marks.NONE);
    private final ReadOnlyObjectWrapper<Selected> selected = new ReadOnlyObjectWrapper<>(Selected.NOTHING);
    private boolean moving;
    private boolean summing;

    SheetSelection(TableView<R> table, SheetColumns<R> columns) {
        this.table = table;
        this.columns = columns;
        table.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        table.getSelectionModel().selectedIndexProperty().subscribe(this::adopt);
        table.getFocusModel().focusedCellProperty().subscribe(this::adopt);
        table.getItems().addListener((ListChangeListener<R>) _ -> Platform.runLater(this::adopt));
        table.getVisibleLeafColumns().addListener((ListChangeListener<Object>) _ -> adopt());
    }

    ReadOnlyObjectProperty<Marks> marks() {
        return marks.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Selected> selected() {
        return selected.getReadOnlyProperty();
    }

    Ranges ranges() {
        return marks.get().ranges();
    }

    /// Position of a column among those that are shown; -1 where it is not.
    int position(String key) {
        return columns.position(key);
    }

    /// The cell that keys act on.
    Optional<Place> anchor() {
        Ranges now = ranges();
        List<Column<R>> shown = columns.visible();
        return now.row() < 0 || now.row() >= table.getItems().size() || now.column() >= shown.size()
                ? Optional.empty()
                : Optional.of(new Place(now.row(), shown.get(now.column()).key()));
    }

    List<Place> places() {
        List<Place> places = new ArrayList<>();
        List<Column<R>> shown = columns.visible();
        ranges().visit((row, column) -> {
            if (row < table.getItems().size() && column < shown.size()) {
                places.add(new Place(row, shown.get(column).key()));
            }
        });
        return places;
    }

    void choose(Ranges chosen) {
        show(chosen);
        moving = true;
        if (chosen.row() < 0) {
            table.getSelectionModel().clearSelection();
        } else {
            table.getSelectionModel().clearAndSelect(chosen.row());
            table.getFocusModel().focus(chosen.row(), table.getVisibleLeafColumn(chosen.column()));
        }
        moving = false;
    }

    void edit(Marks.Editing editing) {
        marks.set(marks.get().with(editing));
    }

    void endEdit() {
        marks.set(marks.get().with((Marks.Editing) null));
    }

    /// Somebody else has moved the table's own selection, or other rows have come: the cell that it is at is chosen.
    private void adopt() {
        if (moving) {
            return;
        }
        int row = table.getSelectionModel().getSelectedIndex();
        TablePosition<?, ?> focused = table.getFocusModel().getFocusedCell();
        int column = focused == null || focused.getTableColumn() == null ? 0 : Math.max(focused.getColumn(), 0);
        Ranges now = ranges();
        if (now.row() != row || now.column() != column || row >= 0) {
            show(row >= table.getItems().size() ? Ranges.NONE : Ranges.at(row, column));
        }
    }

    private void show(Ranges chosen) {
        marks.set(marks.get().with(chosen));
        if (!summing) {
            summing = true;
            // Once for all changes of a stroke of the mouse.
            Platform.runLater(() -> {
                summing = false;
                selected.set(Selected.of(ranges(), table.getItems(), columns.visible()));
            });
        }
    }
}
