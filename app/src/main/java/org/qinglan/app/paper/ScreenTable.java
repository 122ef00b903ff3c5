package org.qinglan.app.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.feature.PrintRequest;
import org.qinglan.app.message.Messages;
import org.qinglan.reports.document.Block;
import org.qinglan.reports.document.Column;
import org.qinglan.reports.document.Composition;
import org.qinglan.reports.document.Document;

/// A table as it stands on the screen, to be printed: its columns from left to right, its rows from top to bottom, with
/// what a reader sees in each cell.
public final class ScreenTable {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}(-\\d{2})?");
    private static final Pattern ID = Pattern.compile("\\d{6}(\\d{8}|\\*{8})\\d{3}[\\dXx]");
    private static final String NUMBER = "number";
    private final Messages messages;

    public ScreenTable(Messages messages) {
        this.messages = messages;
    }

    /// What it takes to print the table under a title.
    public PrintRequest request(String title, TableView<?> table) {
        return request(title, table, _ -> "");
    }

    /// @param sum of each column, to stand below; empty for columns without
    public PrintRequest request(String title, TableView<?> table, Function<TableColumn<?, ?>, String> sum) {
        Block.Table content = content(table, sum);
        return new PrintRequest(
                title,
                head -> new Composition.Ready(new Document(List.of(
                        new Block.Title(title),
                        new Block.Centred(messages.text("paper.head", head.school(), head.day())),
                        content))));
    }

    private <R> Block.Table content(TableView<R> table, Function<TableColumn<?, ?>, String> sum) {
        List<TableColumn<R, ?>> shown = table.getVisibleLeafColumns().stream()
                .filter(column -> !column.getText().isBlank())
                .toList();
        List<List<String>> rows = new ArrayList<>();
        List<TableCell<R, ?>> cells = new ArrayList<>();
        shown.forEach(column -> cells.add(cell(table, column)));
        for (int row = 0; row < table.getItems().size(); row++) {
            List<String> line = new ArrayList<>(List.of(String.valueOf(row + 1)));
            for (TableCell<R, ?> cell : cells) {
                line.add(text(cell, row));
            }
            rows.add(line);
        }
        return new Block.Table(columns(shown, rows), rows, sums(shown, sum));
    }

    private <R> List<Column> columns(List<TableColumn<R, ?>> shown, List<List<String>> rows) {
        List<Column> columns = new ArrayList<>(List.of(Column.of(messages.text("paper.number"), Column.Kind.NUMBER)));
        for (TableColumn<R, ?> column : shown) {
            int at = columns.size();
            List<String> filled = rows.stream()
                    .map(row -> row.get(at))
                    .filter(text -> !text.isEmpty())
                    .toList();
            columns.add(Column.of(column.getText(), kind(column, filled)));
        }
        return columns;
    }

    private static Column.Kind kind(TableColumn<?, ?> column, List<String> filled) {
        if (column.getStyleClass().contains(NUMBER)) {
            return Column.Kind.NUMBER;
        }
        return are(filled, ID) ? Column.Kind.ID_NUMBER : are(filled, DAY) ? Column.Kind.DATE : Column.Kind.TEXT;
    }

    private static boolean are(List<String> filled, Pattern pattern) {
        return !filled.isEmpty()
                && filled.stream().allMatch(text -> pattern.matcher(text).matches());
    }

    private List<String> sums(List<? extends TableColumn<?, ?>> shown, Function<TableColumn<?, ?>, String> sum) {
        List<String> line = new ArrayList<>(List.of(""));
        shown.forEach(column -> line.add(sum.apply(column)));
        if (line.stream().allMatch(String::isEmpty)) {
            return List.of();
        }
        if (line.get(1).isEmpty()) {
            line.set(1, messages.text("paper.sum"));
        }
        return line;
    }

    /// A cell of its own, which says what those on the screen say.
    private static <R, T> TableCell<R, T> cell(TableView<R> table, TableColumn<R, T> column) {
        TableCell<R, T> cell = column.getCellFactory().call(column);
        cell.updateTableView(table);
        cell.updateTableColumn(column);
        return cell;
    }

    private static <R, T> String text(TableCell<R, T> cell, int row) {
        if (cell.getTableColumn().getCellData(row) instanceof String said) {
            return said.strip();
        }
        cell.updateIndex(row);
        String text = cell.getText();
        return text(
                (text == null || text.isEmpty()) && cell.getGraphic() instanceof Labeled labeled
                        ? labeled.getText()
                        : text);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
