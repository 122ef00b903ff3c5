package org.qinglan.app.run;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.qinglan.app.message.Messages;
import org.qinglan.app.theme.Theme;
import org.qinglan.model.figure.Value;
import org.qinglan.model.scheme.SheetColumn;
import org.qinglan.model.teacher.IdNumber;

/// The sheet on screen: people down, figures across; a chosen cell is explained.
final class ResultTable {
    private final RunViewModel model;
    private final Messages messages;
    private final Theme theme;
    private final TableView<ResultRow> table = new TableView<>();

    ResultTable(RunViewModel model, Messages messages, Theme theme) {
        this.model = model;
        this.messages = messages;
        this.theme = theme;
        table.setId("result-table");
        theme.fitRows(table);
        table.setPlaceholder(new Label(messages.text("run.nobody")));
        table.getSelectionModel().setCellSelectionEnabled(true);
        SortedList<ResultRow> sorted = new SortedList<>(model.rows());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.getFocusModel().focusedCellProperty().subscribe(this::explain);
    }

    TableView<ResultRow> table() {
        return table;
    }

    /// Sets up the columns of a sheet.
    ///
    /// @param facts whether columns taken from records are shown beside the computed ones
    void show(List<SheetColumn> columns, boolean facts) {
        table.getSortOrder().clear();
        table.getColumns().clear();
        table.getColumns().add(name());
        table.getColumns().add(idNumber());
        Map<Integer, BigDecimal> sums = Cells.sums(columns, model.rows());
        positions(columns, facts).forEach(i -> {
            BigDecimal sum = sums.get(i);
            String below = sum == null ? "" : Cells.shown(sum, columns.get(i));
            table.getColumns().add(column(columns.get(i), i, below));
        });
    }

    /// What everybody asks for first stands first: places and money, then the points, then what they came from.
    private static List<Integer> positions(List<SheetColumn> columns, boolean facts) {
        return IntStream.range(0, columns.size())
                .filter(i -> facts || columns.get(i).role() != SheetColumn.Role.FACT)
                .boxed()
                .sorted(Comparator.comparing(i -> switch (columns.get(i).role()) {
                    case MONEY, VERDICT -> 0;
                    case ITEM -> 1;
                    case FACT -> 2;
                }))
                .toList();
    }

    private void explain(TablePosition<?, ?> position) {
        if (position.getRow() >= 0
                && position.getRow() < table.getItems().size()
                && position.getTableColumn() != null
                && position.getTableColumn().getUserData() instanceof SheetColumn column) {
            model.explain(table.getItems().get(position.getRow()), column);
        }
    }

    private TableColumn<ResultRow, ResultRow> name() {
        TableColumn<ResultRow, ResultRow> column = new TableColumn<>(messages.text("run.name"));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(ResultRow row, boolean empty) {
                super.updateItem(row, empty);
                setText(empty || row == null ? null : row.row().name());
            }
        });
        column.setComparator(Comparator.comparing(row -> row.key().order()));
        theme.fit(column, 6);
        column.setReorderable(false);
        return column;
    }

    private TableColumn<ResultRow, String> idNumber() {
        TableColumn<ResultRow, String> column = new TableColumn<>(messages.text("run.id-number"));
        column.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(masked(cell.getValue().row().idNumber())));
        theme.fit(column, 11.8);
        column.setReorderable(false);
        return column;
    }

    private TableColumn<ResultRow, Value> column(SheetColumn from, int position, String below) {
        boolean verdict = from.role() == SheetColumn.Role.VERDICT;
        TableColumn<ResultRow, Value> column = new TableColumn<>(from.name());
        column.setUserData(from);
        column.setCellValueFactory(cell ->
                new ReadOnlyObjectWrapper<>(cell.getValue().row().cells().get(position)));
        column.setCellFactory(_ -> new FigureCell(from));
        column.setComparator(Cells::compare);
        column.setReorderable(false);
        theme.fit(column, Math.max(width(from, position), 1.1 * Theme.width(below) + 1.8));
        if (!verdict) {
            column.getStyleClass().add("number");
        }
        return column;
    }

    /// Wide enough for the heading and the longest of the cells, within reason.
    private double width(SheetColumn column, int position) {
        double longest = model.rows().stream()
                .limit(300)
                .mapToDouble(row -> Theme.width(Cells.shown(row.row().cells().get(position), column)))
                .max()
                .orElse(0);
        return Math.clamp(Math.max(longest, Theme.width(column.name())) + 2, 4.5, 22);
    }

    private static String masked(String idNumber) {
        return IdNumber.read(idNumber) instanceof IdNumber.Reading.Right(var number) ? number.masked() : idNumber;
    }

    private static final class FigureCell extends TableCell<ResultRow, Value> {
        private final SheetColumn column;

        FigureCell(SheetColumn column) {
            this.column = column;
        }

        @Override
        protected void updateItem(Value value, boolean empty) {
            super.updateItem(value, empty);
            String text = empty || value == null ? null : Cells.shown(value, column);
            setText(text);
            setTooltip(text == null || text.length() < 16 ? null : new Tooltip(text));
        }
    }
}
