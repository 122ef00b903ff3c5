package org.qinglan.app.intake;

import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.qinglan.app.message.Messages;
import org.qinglan.app.theme.Theme;
import org.qinglan.app.theme.Tip;
import org.qinglan.model.dossier.Ledgers;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.store.ImportReceipt;
import org.qinglan.reports.intake.Problem;
import org.qinglan.reports.intake.SheetSummary;

/// The tables of the import page.
record ImportTables(Messages messages, Theme theme) {

    TableView<SheetSummary> sheets(List<SheetSummary> sheets) {
        TableView<SheetSummary> table = table("import-sheets", "import.table-sheets", sheets);
        column(table, "import.workbook", 22, SheetSummary::workbook);
        column(table, "import.sheet", 11, SheetSummary::sheet);
        column(
                table,
                "import.kind",
                11,
                sheet -> sheet.ledgers().isEmpty() ? sheet.skipped() : String.join("、", sheet.ledgers()));
        number(table, "import.rows", sheet -> sheet.read() + sheet.held());
        number(table, "import.sound", SheetSummary::read);
        number(table, "import.held", SheetSummary::held);
        return table;
    }

    TableView<Problem> heldBack(List<Problem> rows) {
        TableView<Problem> table = table("import-held-back", "import.table-held-back", rows);
        column(table, "import.workbook", 14, Problem::workbook);
        column(table, "import.sheet", 7, Problem::sheet);
        number(table, "import.row", Problem::row);
        column(table, "import.column", 8, Problem::header);
        column(table, "import.raw", 12.5, Problem::raw);
        column(table, "import.reason", 24, Problem::reason);
        column(table, "import.mend", 18, Problem::mend);
        return table;
    }

    TableView<ImportReceipt.Line> receipt(ImportReceipt receipt) {
        TableView<ImportReceipt.Line> table = table("import-receipt", "import.table-receipt", receipt.lines());
        column(table, "import.workbook", 22, ImportReceipt.Line::workbook);
        column(table, "import.sheet", 11, ImportReceipt.Line::sheet);
        column(table, "import.kind", 11, line -> Ledgers.byKey(line.ledger())
                .map(Ledger::name)
                .orElse(line.ledger()));
        number(table, "import.added", ImportReceipt.Line::added);
        number(table, "import.changed", ImportReceipt.Line::changed);
        number(table, "import.unchanged", ImportReceipt.Line::unchanged);
        return table;
    }

    Node notices(List<Finding> notices) {
        VBox box = new VBox();
        box.getStyleClass().add("notices");
        for (Finding notice : notices) {
            Label label = new Label((notice.isError() ? "✕ " : "• ") + notice.sentence());
            label.setWrapText(true);
            label.setTooltip(new Tooltip(notice.sentence()));
            label.getStyleClass().add(notice.isError() ? "refused" : "told");
            box.getChildren().add(label);
        }
        return box;
    }

    private <T> TableView<T> table(String id, String name, List<T> rows) {
        TableView<T> table = new TableView<>();
        table.setId(id);
        table.setAccessibleText(messages.text(name));
        theme.fitRows(table);
        // As high as its rows, if they fit; the page gives it less where it must.
        DoubleBinding height = theme.rowHeight().multiply(rows.size()).add(theme.ems(4.2));
        table.prefHeightProperty().bind(height);
        table.maxHeightProperty().bind(height);
        table.minHeightProperty().bind(Bindings.min(height, theme.ems(5.6)));
        table.getItems().setAll(rows);
        table.setPlaceholder(new Label(messages.text("import.nothing")));
        return table;
    }

    private <T> void number(TableView<T> table, String heading, Function<T, Integer> value) {
        TableColumn<T, Integer> column = new TableColumn<>(messages.text(heading));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        theme.fit(column, Math.max(6, Theme.width(messages.text(heading)) + 2.2));
        column.getStyleClass().add("number");
        table.getColumns().add(column);
    }

    private <T> void column(TableView<T> table, String heading, double width, Function<T, String> value) {
        TableColumn<T, String> column = new TableColumn<>(messages.text(heading));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        theme.fit(column, width);
        column.setCellFactory(_ -> new Whole<>());
        table.getColumns().add(column);
    }

    /// A cell whose text, where it is cut, is read whole by pointing at it.
    private static final class Whole<T> extends TableCell<T, String> {
        private static final int LONG = 12;

        private Whole() {
            Tip.on(this, () -> {
                String text = getItem();
                return text == null || text.length() < LONG ? "" : text;
            });
        }

        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
        }
    }
}
