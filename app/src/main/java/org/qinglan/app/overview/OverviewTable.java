package org.qinglan.app.overview;

import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import org.qinglan.app.message.Messages;
import org.qinglan.app.theme.Theme;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.standing.Overview;
import org.qinglan.model.standing.Overview.State;

/// An overview on screen: name, columns, and how each line stands.
final class OverviewTable {
    /// More lines are not measured for the width of their columns.
    private static final int MEASURED = 300;

    private final OverviewViewModel model;
    private final Messages messages;
    private final Theme theme;
    private final TableView<OverviewRow> table = new TableView<>();

    OverviewTable(OverviewViewModel model, Messages messages, Theme theme) {
        this.model = model;
        this.messages = messages;
        this.theme = theme;
        table.setId("overview-table");
        theme.fitRows(table);
        Label none = new Label(messages.text("overview.nothing"));
        none.setWrapText(true);
        none.getStyleClass().add("hint");
        table.setPlaceholder(none);
        SortedList<OverviewRow> sorted = new SortedList<>(model.rows());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setRowFactory(_ -> row());
        table.setOnKeyPressed(event -> {
            OverviewRow chosen = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                model.openTeacher(chosen);
            }
        });
    }

    TableView<OverviewRow> table() {
        return table;
    }

    void show(Overview overview) {
        table.getSortOrder().clear();
        table.getColumns().clear();
        if (overview.lines().stream().anyMatch(line -> !line.person().isEmpty())
                || overview.lines().isEmpty()) {
            table.getColumns().add(person(overview));
        }
        table.getColumns().add(state());
        List<Overview.Column> columns = overview.columns();
        for (int i = 0; i < columns.size(); i++) {
            table.getColumns().add(column(columns.get(i), i));
        }
    }

    private TableRow<OverviewRow> row() {
        TableRow<OverviewRow> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !row.isEmpty()) {
                model.openTeacher(row.getItem());
            }
        });
        return row;
    }

    private TableColumn<OverviewRow, OverviewRow> person(Overview overview) {
        boolean people = overview.lines().isEmpty() || overview.lines().stream().anyMatch(line -> line.teacher() != 0);
        TableColumn<OverviewRow, OverviewRow> column =
                new TableColumn<>(messages.text(people ? "overview.person" : "overview.thing"));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(OverviewRow row, boolean empty) {
                super.updateItem(row, empty);
                setText(empty || row == null ? null : row.line().person());
            }
        });
        column.setComparator(Comparator.comparing(row -> row.key().order()));
        double longest = model.rows().stream()
                .limit(MEASURED)
                .mapToDouble(row -> Theme.width(row.line().person()))
                .max()
                .orElse(0);
        theme.fit(column, Math.clamp(longest + 2, 6, 20));
        column.setReorderable(false);
        return column;
    }

    private TableColumn<OverviewRow, State> state() {
        TableColumn<OverviewRow, State> column = new TableColumn<>(messages.text("overview.state"));
        column.setId("state");
        column.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(cell.getValue().line().state()));
        column.setCellFactory(_ -> new StateCell(messages));
        theme.fit(column, messages.text("state.waiting").length() > 8 ? 9 : 6);
        return column;
    }

    private TableColumn<OverviewRow, Value> column(Overview.Column from, int position) {
        TableColumn<OverviewRow, Value> column = new TableColumn<>(from.name());
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell(cell.getValue(), position)));
        column.setCellFactory(_ -> new ValueCell());
        column.setComparator(OverviewTable::compare);
        double longest = model.rows().stream()
                .limit(MEASURED)
                .mapToDouble(row -> Theme.width(cell(row, position).display()))
                .max()
                .orElse(0);
        theme.fit(column, Math.clamp(Math.max(longest, Theme.width(from.name())) + 2, 4.5, 22));
        if (from.right()) {
            column.getStyleClass().add("number");
        }
        return column;
    }

    private static Value cell(OverviewRow row, int position) {
        List<Value> cells = row.line().cells();
        return position < cells.size() ? cells.get(position) : Value.missing();
    }

    /// Numbers by worth, everything else by its text.
    private static int compare(Value one, Value other) {
        return one instanceof Value.Num(var left) && other instanceof Value.Num(var right)
                ? Numbers.compare(left, right)
                : one.display().compareTo(other.display());
    }

    private static final class ValueCell extends TableCell<OverviewRow, Value> {
        @Override
        protected void updateItem(Value value, boolean empty) {
            super.updateItem(value, empty);
            String text = empty || value == null ? null : value.display();
            setText(text);
            setTooltip(text == null || Theme.width(text) < 18 ? null : new Tooltip(text));
        }
    }

    private static final class StateCell extends TableCell<OverviewRow, State> {
        private final Messages messages;

        StateCell(Messages messages) {
            this.messages = messages;
        }

        @Override
        protected void updateItem(State state, boolean empty) {
            super.updateItem(state, empty);
            getStyleClass().removeIf(style -> style.startsWith("state-"));
            if (empty || state == null) {
                setText(null);
            } else {
                setText(StateWord.of(state, messages));
                getStyleClass().add(StateWord.style(state));
            }
        }
    }
}
