package org.qinglan.app.ledger;

import java.util.Comparator;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.entry.EntryView;
import org.qinglan.app.entry.Task;
import org.qinglan.app.feature.PrintRequest;
import org.qinglan.app.message.Messages;
import org.qinglan.app.paper.ScreenTable;
import org.qinglan.app.record.RecordColumns;
import org.qinglan.app.theme.Theme;
import org.qinglan.model.ledger.Ledger;

/// The table of a ledger with its buttons above and the side sheet beside it.
public final class LedgerPanel {
    private final LedgerViewModel model;
    private final Messages messages;
    private final Theme theme;
    private final Runnable importer;
    private final TableView<LedgerRow> table = new TableView<>();
    private final TextField search = new TextField();
    private final FlowPane buttons = new FlowPane();
    private final Label rule = new Label();
    private final BorderPane root;
    private LedgerViewModel.@Nullable Page built;

    /// @param importer goes to where workbooks are imported
    public LedgerPanel(LedgerViewModel model, Messages messages, Theme theme, Runnable importer) {
        this.model = model;
        this.messages = messages;
        this.theme = theme;
        this.importer = importer;
        table.setId("ledger-table");
        theme.fitRows(table);
        SortedList<LedgerRow> sorted = new SortedList<>(model.rows());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        rule.setWrapText(true);
        rule.getStyleClass().add("told");
        rule.managedProperty().bind(rule.visibleProperty());
        buttons.getStyleClass().add("record-buttons");
        Label told = new Label();
        told.setId("ledger-told");
        told.setWrapText(true);
        told.getStyleClass().add("told");
        told.textProperty().bind(model.told().text());
        told.managedProperty().bind(model.told().text().isNotEmpty());
        VBox book = new VBox(tools(), buttons, rule, told, table);
        book.getStyleClass().add("panel");
        VBox.setVgrow(table, Priority.ALWAYS);
        // On a small screen with large type the sheet needs the whole height.
        root = new BorderPane(book);
        root.setRight(new EntryView(model.entry(), messages, theme, table::requestFocus).node());
        model.page().subscribe(this::show);
    }

    public Node node() {
        return root;
    }

    /// Puts the cursor where a name is typed.
    public void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    private Node tools() {
        search.setId("ledger-search");
        search.setPromptText(messages.text("ledger.search"));
        search.setAccessibleText(messages.text("ledger.search"));
        search.textProperty().bindBidirectional(model.search());
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                table.requestFocus();
                table.getSelectionModel().selectFirst();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                search.clear();
            }
        });
        HBox.setHgrow(search, Priority.ALWAYS);
        Label count = new Label();
        count.setId("ledger-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.textProperty().bind(model.summary());
        HBox tools = new HBox(search, count);
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.getStyleClass().add("filters");
        return tools;
    }

    private void show(LedgerViewModel.@Nullable Page page) {
        if (page == null || page.equals(built)) {
            return;
        }
        built = page;
        columns(page);
        buttons(page);
        table.setRowFactory(_ -> row(page.ledger()));
        Label none = new Label(messages.text("ledger.nothing", page.ledger().name()));
        none.setWrapText(true);
        none.getStyleClass().add("hint");
        table.setPlaceholder(none);
        rule.setText(messages.text("ledger.append-only", page.ledger().name()));
        rule.setVisible(page.ledger().appendOnly());
    }

    private void columns(LedgerViewModel.Page page) {
        table.getSortOrder().clear();
        table.getColumns().clear();
        if (!page.ledger().isOfSchool()) {
            table.getColumns().add(person());
        }
        table.getColumns()
                .addAll(new RecordColumns<>(messages, theme, LedgerRow::record)
                        .of(page.ledger(), page.names(), model.rows()));
    }

    /// The records as they are shown.
    public Optional<PrintRequest> printable() {
        LedgerViewModel.Page page = model.page().get();
        return page == null
                ? Optional.empty()
                : Optional.of(new ScreenTable(messages).request(page.ledger().name(), table));
    }

    private void buttons(LedgerViewModel.Page page) {
        RecordButtons actions = new RecordButtons(
                model.entry(), messages, model.features().papers(page.ledger()), (paper, record) -> model.printing()
                        .print(paper, record, page.names().owner(record)));
        buttons.getChildren().setAll(actions.of(page.ledger(), 0, table, LedgerRow::record));
        if (model.exports()) {
            buttons.getChildren().add(button("ledger-export", "ledger.export", model::export));
        }
        buttons.getChildren()
                .add(button("ledger-print", "paper.open", () -> printable().ifPresent(model::print)));
        buttons.getChildren().add(button("ledger-import", "ledger.import", importer));
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button(messages.text(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private TableRow<LedgerRow> row(Ledger ledger) {
        TableRow<LedgerRow> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !row.isEmpty() && !ledger.appendOnly()) {
                model.entry().begin(new Task.Correct(row.getItem().record()));
            }
        });
        return row;
    }

    private TableColumn<LedgerRow, LedgerRow> person() {
        TableColumn<LedgerRow, LedgerRow> column = new TableColumn<>(messages.text("ledger.person"));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(LedgerRow row, boolean empty) {
                super.updateItem(row, empty);
                setText(empty || row == null ? null : row.person());
            }
        });
        column.setComparator(Comparator.comparing(row -> row.key().order()));
        theme.fit(column, 7);
        column.setReorderable(false);
        return column;
    }
}
