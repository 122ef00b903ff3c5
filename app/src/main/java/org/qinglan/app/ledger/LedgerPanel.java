package org.qinglan.app.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.control.PlainButton;
import org.qinglan.app.control.SearchField;
import org.qinglan.app.entry.EntryView;
import org.qinglan.app.entry.Task;
import org.qinglan.app.feature.Paper;
import org.qinglan.app.feature.PrintRequest;
import org.qinglan.app.message.Messages;
import org.qinglan.app.paper.ScreenTable;
import org.qinglan.app.record.RecordColumns;
import org.qinglan.app.table.Column;
import org.qinglan.app.table.RowAction;
import org.qinglan.app.table.Sheet;
import org.qinglan.app.table.edit.CellEditing;
import org.qinglan.app.table.edit.EditedSheet;
import org.qinglan.app.theme.Theme;
import org.qinglan.model.ledger.Field;

/// The table of a ledger with its buttons above and the side sheet beside it.
public final class LedgerPanel {
    private final LedgerViewModel model;
    private final Messages messages;
    private final Theme theme;
    private final Runnable importer;
    private final Sheet<LedgerRow> sheet;
    private final TableView<LedgerRow> table;
    private final CellEditing<LedgerRow> editing;
    private final SearchField search;
    private final FlowPane buttons = new FlowPane();
    private final Label rule = new Label();
    private final BorderPane root;
    private LedgerViewModel.@Nullable Page built;

    /// @param importer goes to where workbooks are imported
    public LedgerPanel(LedgerViewModel model, Messages messages, Theme theme, Runnable importer) {
        this.model = model;
        this.messages = messages;
        search = new SearchField("ledger-search", "ledger.search", messages);
        this.theme = theme;
        this.importer = importer;
        sheet = new Sheet<>("ledger-table", model.rows(), messages, theme);
        table = sheet.table();
        editing = new CellEditing<>(
                new EditedSheet<>(sheet, model.writing(), this::heading, messages, model::today, model::undo));
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
        VBox book = new VBox(tools(), buttons, rule, told, sheet.node(), editing.report());
        book.getStyleClass().add("panel");
        VBox.setVgrow(sheet.node(), Priority.ALWAYS);
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
        search.focus();
    }

    private Node tools() {
        search.text().bindBidirectional(model.search());
        search.leadTo(table);
        HBox.setHgrow(search.node(), Priority.ALWAYS);
        Label count = new Label();
        count.setId("ledger-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.textProperty().bind(model.summary());
        HBox tools = new HBox(search.node(), count);
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
        editing.forget();
        buttons(page);
        sheet.whenEmpty(messages.text("ledger.nothing", page.ledger().name()));
        sheet.actions(actions(page));
        rule.setText(messages.text("ledger.append-only", page.ledger().name()));
        rule.setVisible(page.ledger().appendOnly());
    }

    private void columns(LedgerViewModel.Page page) {
        List<Column<LedgerRow>> columns = new ArrayList<>();
        if (!page.ledger().isOfSchool()) {
            columns.add(Column.person("person", messages.text("ledger.person"), LedgerRow::person, LedgerRow::key));
        }
        columns.addAll(new RecordColumns<>(messages, theme, LedgerRow::record).described(page.ledger(), page.names()));
        sheet.show("ledger." + page.ledger().key(), page.ledger().name(), columns);
    }

    /// What the menu of a record offers.
    private List<RowAction<LedgerRow>> actions(LedgerViewModel.Page page) {
        boolean changes = !page.ledger().appendOnly();
        List<RowAction<LedgerRow>> actions = new ArrayList<>();
        actions.add(new RowAction<>("correct", messages.text("ledger.correct"), "", _ -> changes, row -> model.entry()
                .begin(new Task.Correct(row.record()))));
        actions.addAll(editing.actions());
        for (Paper paper : model.features().papers(page.ledger())) {
            actions.add(new RowAction<>(
                    paper.key(), messages.text("paper.print-of", paper.name()), "", _ -> true, row -> model.printing()
                            .print(paper, row.record(), page.names().owner(row.record()))));
        }
        return actions;
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
        buttons.getChildren().setAll(actions.above(page.ledger(), table, LedgerRow::record, editing::delete));
        if (model.exports()) {
            buttons.getChildren().add(PlainButton.of("ledger-export", messages.text("ledger.export"), model::export));
        }
        buttons.getChildren().add(PlainButton.of("ledger-print", messages.text("paper.open"), () -> printable()
                .ifPresent(model::print)));
        buttons.getChildren().add(PlainButton.of("ledger-import", messages.text("ledger.import"), importer));
    }

    private String heading(String column) {
        LedgerViewModel.Page page = built;
        return page == null
                ? column
                : page.ledger()
                        .fieldByKey(column)
                        .map(Field::name)
                        .orElseGet(() -> messages.text(column.equals("person") ? "ledger.person" : "file.origin"));
    }
}
