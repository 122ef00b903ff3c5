package org.qinglan.app.table;

import java.util.List;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Moves through a table and chooses cells by keys and mouse, as spreadsheets do.
final class SheetKeys<R> {
    private final TableView<R> table;
    private final SheetSelection<R> selection;
    private final Scrolling scrolling;
    private boolean dragging;

    /// @param area the table with what is drawn over it
    SheetKeys(TableView<R> table, SheetSelection<R> selection, Scrolling scrolling, Node area) {
        this.table = table;
        this.selection = selection;
        this.scrolling = scrolling;
        area.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        area.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        area.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> dragging = false);
    }

    /// Whether the key was one that moves.
    boolean moved(KeyEvent event) {
        return switch (event.getCode()) {
            case UP -> step(event, event.isShortcutDown() ? -table.getItems().size() : -1, 0);
            case DOWN -> step(event, event.isShortcutDown() ? table.getItems().size() : 1, 0);
            case LEFT -> step(event, 0, event.isShortcutDown() ? -columns() : -1);
            case RIGHT -> step(event, 0, event.isShortcutDown() ? columns() : 1);
            case HOME -> step(event, event.isShortcutDown() ? -table.getItems().size() : 0, -columns());
            case END -> step(event, event.isShortcutDown() ? table.getItems().size() : 0, columns());
            case PAGE_UP -> step(event, -scrolling.page(), 0);
            case PAGE_DOWN -> step(event, scrolling.page(), 0);
            default -> false;
        };
    }

    private int columns() {
        return table.getVisibleLeafColumns().size();
    }

    private boolean step(KeyEvent event, int down, int right) {
        if (table.getItems().isEmpty() || columns() == 0) {
            return true;
        }
        Ranges now = selection.ranges();
        boolean drawing = event.isShiftDown();
        int row = Math.clamp(
                (drawing ? now.toRow() : now.row()) + (long) down,
                0,
                table.getItems().size() - 1);
        int column = Math.clamp((drawing ? now.toColumn() : now.column()) + (long) right, 0, columns() - 1);
        selection.choose(drawing ? now.to(row, column) : Ranges.at(row, column));
        scrolling.show(row, column);
        return true;
    }

    /// Chooses everything.
    boolean all() {
        selection.choose(selection.ranges().all(table.getItems().size(), columns()));
        return true;
    }

    /// Chooses the whole column of the cell that keys act on.
    boolean column() {
        Ranges now = selection.ranges();
        if (now.row() >= 0) {
            int last = table.getItems().size() - 1;
            selection.choose(new Ranges(
                    List.of(new Ranges.Area(0, now.column(), last, now.column())),
                    now.row(),
                    now.column(),
                    last,
                    now.column()));
        }
        return true;
    }

    /// Chooses the whole row of the cell that keys act on.
    boolean row() {
        Ranges now = selection.ranges();
        if (now.row() >= 0) {
            selection.choose(new Ranges(
                    List.of(new Ranges.Area(now.row(), 0, now.row(), columns() - 1)),
                    now.row(),
                    now.column(),
                    now.row(),
                    columns() - 1));
        }
        return true;
    }

    private void pressed(MouseEvent event) {
        Hit hit = hit(event.getTarget());
        if (hit != null) {
            table.requestFocus();
            choose(event, hit.row(), hit.column());
            event.consume();
        }
    }

    private void choose(MouseEvent event, int row, int column) {
        Ranges now = selection.ranges();
        if (event.getButton() != MouseButton.PRIMARY) {
            if (!now.contains(row, column)) {
                selection.choose(Ranges.at(row, column));
            }
        } else if (event.isShiftDown()) {
            selection.choose(now.to(row, column));
        } else {
            selection.choose(event.isShortcutDown() ? now.toggled(row, column) : Ranges.at(row, column));
        }
        dragging = event.getButton() == MouseButton.PRIMARY;
    }

    private void dragged(MouseEvent event) {
        if (!dragging) {
            return;
        }
        event.consume();
        Hit hit = hit(event.getPickResult().getIntersectedNode());
        Ranges now = selection.ranges();
        if (hit != null && (now.toRow() != hit.row() || now.toColumn() != hit.column())) {
            selection.choose(now.to(hit.row(), hit.column()));
            scrolling.show(hit.row(), hit.column());
        }
    }

    /// A cell that the mouse is on, by position.
    record Hit(int row, int column) {}

    /// The cell that was hit; nothing where a link, a button or an editor within it was.
    @Nullable
    Hit hit(@Nullable EventTarget target) {
        Node node = target instanceof Node found ? found : null;
        while (node != null && !(node instanceof ButtonBase) && !(node instanceof TextInputControl)) {
            if (node instanceof SheetCell<?> cell) {
                return cell.isEmpty() ? null : new Hit(cell.getIndex(), selection.position(cell.key()));
            }
            if (node instanceof Frozen.FrozenCell<?> cell) {
                return new Hit(cell.row().getIndex(), 0);
            }
            node = node.getParent();
        }
        return null;
    }
}
