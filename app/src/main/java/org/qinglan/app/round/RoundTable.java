package org.qinglan.app.round;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.message.Messages;
import org.qinglan.app.overview.StateWord;
import org.qinglan.app.theme.Theme;
import org.qinglan.model.standing.Overview;
import org.qinglan.model.standing.Overview.Line;

/// A list of a round, cell by cell: Enter or a double click opens the sheet behind the cell.
final class RoundTable {
    private final TitleRoundViewModel model;
    private final Messages messages;
    private final Theme theme;
    private final TableView<Line> table = new TableView<>();

    /// What opens a cell.
    @FunctionalInterface
    interface Opening {
        /// @param column position among the columns of the overview; -1 for the name and the state
        void open(Line line, int column);
    }

    RoundTable(TitleRoundViewModel model, Messages messages, Theme theme, Opening opening) {
        this.model = model;
        this.messages = messages;
        this.theme = theme;
        table.setId("round-table");
        theme.fitRows(table);
        table.getSelectionModel().setCellSelectionEnabled(true);
        Label none = new Label(messages.text("title-round.nothing"));
        none.setWrapText(true);
        none.getStyleClass().add("hint");
        table.setPlaceholder(none);
        table.getSelectionModel().selectedItemProperty().subscribe(line -> model.line()
                .set(line));
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                open(opening);
            }
        });
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open(opening);
            }
        });
    }

    TableView<Line> table() {
        return table;
    }

    /// Position of the line that is chosen, -1 where none is.
    int row() {
        return table.getSelectionModel().getSelectedIndex();
    }

    private void open(Opening opening) {
        Line line = table.getSelectionModel().getSelectedItem();
        if (line != null) {
            opening.open(line, column());
        }
    }

    private int column() {
        return table.getSelectionModel().getSelectedCells().stream()
                .findFirst()
                .map(cell -> cell.getTableColumn().getUserData())
                .filter(Integer.class::isInstance)
                .map(Integer.class::cast)
                .orElse(-1);
    }

    /// Shows a list; the same person stays chosen.
    void show(@Nullable Overview overview) {
        Line before = model.line().get();
        table.getColumns().clear();
        table.getItems().clear();
        if (overview == null) {
            return;
        }
        if (overview.lines().stream().anyMatch(line -> line.teacher() != 0)) {
            table.getColumns().add(column(messages.text("overview.person"), -1, overview, Line::person));
        }
        table.getColumns()
                .add(column(
                        messages.text("overview.state"), -1, overview, line -> StateWord.of(line.state(), messages)));
        List<Overview.Column> columns = overview.columns();
        for (int i = 0; i < columns.size(); i++) {
            int position = i;
            TableColumn<Line, String> column = column(columns.get(i).name(), i, overview, line -> cell(line, position));
            if (columns.get(i).right()) {
                column.getStyleClass().add("number");
            }
            table.getColumns().add(column);
        }
        table.getItems().setAll(overview.lines());
        overview.lines().stream()
                .filter(line -> before != null && line.teacher() != 0 && line.teacher() == before.teacher())
                .findFirst()
                .ifPresent(line -> table.getSelectionModel()
                        .clearAndSelect(
                                overview.lines().indexOf(line),
                                table.getColumns().getFirst()));
    }

    private static String cell(Line line, int position) {
        return position < line.cells().size() ? line.cells().get(position).display() : "";
    }

    /// What stands in a column.
    @FunctionalInterface
    private interface Shown {
        String of(Line line);
    }

    private TableColumn<Line, String> column(String name, int position, Overview overview, Shown shown) {
        TableColumn<Line, String> column = new TableColumn<>(name);
        column.setUserData(position);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(shown.of(cell.getValue())));
        column.setCellFactory(_ -> new TextCell());
        double longest = overview.lines().stream()
                .mapToDouble(line -> Theme.width(shown.of(line)))
                .max()
                .orElse(0);
        theme.fit(column, Math.clamp(Math.max(longest, Theme.width(name)) + 2, 4.5, 20));
        return column;
    }

    private static final class TextCell extends TableCell<Line, String> {
        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
            setTooltip(empty || text == null || Theme.width(text) < 18 ? null : new Tooltip(text));
        }
    }
}
