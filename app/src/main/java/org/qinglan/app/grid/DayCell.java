package org.qinglan.app.grid;

import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.message.Messages;

/// A cell into which a day is typed; Enter goes on below, Tab to the right.
final class DayCell extends TableCell<GridRow, GridRow.Cell> {
    private final GridViewModel model;
    private final Messages messages;
    private final int position;
    private final TextField typed = new TextField();

    DayCell(GridViewModel model, Messages messages, int position) {
        this.model = model;
        this.messages = messages;
        this.position = position;
        typed.setId("grid-typed");
        typed.setPromptText(messages.text("grid.prompt"));
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    @Override
    public void startEdit() {
        GridRow row = getTableRow() == null ? null : getTableRow().getItem();
        if (row == null || !row.concerns(position)) {
            return;
        }
        super.startEdit();
        typed.clear();
        setText(null);
        setGraphic(typed);
        typed.requestFocus();
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        show(getItem());
    }

    @Override
    protected void updateItem(GridRow.@Nullable Cell cell, boolean empty) {
        super.updateItem(cell, empty);
        if (!isEditing()) {
            show(empty ? null : cell);
        }
    }

    private void show(GridRow.@Nullable Cell cell) {
        setGraphic(null);
        getStyleClass().removeAll("grid-missing", "grid-none");
        if (cell == null) {
            setText(null);
            return;
        }
        GridRow row = getTableRow() == null ? null : getTableRow().getItem();
        if (row != null && !row.concerns(position)) {
            getStyleClass().add("grid-none");
            setText("—");
        } else if (cell.missing().isEmpty()) {
            setText(cell.events());
        } else {
            getStyleClass().add("grid-missing");
            setText((cell.events() + " " + messages.text("grid.missing", cell.missing())).strip());
        }
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER, DOWN -> leave(event, 1, 0);
            case UP -> leave(event, -1, 0);
            case TAB -> leave(event, 0, event.isShiftDown() ? -1 : 1);
            case ESCAPE -> {
                event.consume();
                cancelEdit();
                getTableView().requestFocus();
            }
            default -> {}
        }
    }

    private void leave(KeyEvent event, int down, int right) {
        event.consume();
        TableView<GridRow> table = getTableView();
        int row = getIndex();
        String text = typed.getText();
        GridRow item = table.getItems().get(row);
        cancelEdit();
        table.requestFocus();
        model.enter(item, position, text);
        move(table, row + down, table.getVisibleLeafIndex(getTableColumn()) + right);
    }

    /// Goes to a cell and, where something was typed before, begins to type there.
    private static void move(TableView<GridRow> table, int row, int column) {
        if (row < 0 || row >= table.getItems().size()) {
            return;
        }
        int target = Math.clamp(column, 1, table.getVisibleLeafColumns().size() - 1);
        TableColumn<GridRow, ?> to = table.getVisibleLeafColumn(target);
        table.getSelectionModel().clearAndSelect(row, to);
        table.getFocusModel().focus(new TablePosition<>(table, row, to));
        table.scrollTo(row);
        table.scrollToColumn(to);
        table.edit(row, to);
    }
}
