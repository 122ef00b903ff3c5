package org.qinglan.app.teachers;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.control.WrappedText;
import org.qinglan.app.entry.Task;
import org.qinglan.app.ledger.RecordButtons;
import org.qinglan.app.message.Messages;
import org.qinglan.app.record.RecordColumns;
import org.qinglan.app.theme.Theme;
import org.qinglan.app.theme.Tip;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;

/// One ledger in a chapter: heading with count and buttons, and a table that is only as high as its rows.
final class SectionView {
    /// More rows than that are scrolled within the table.
    private static final int MOST_ROWS = 14;

    private static final double HEADING = 2.6;

    private final TeacherFileViewModel model;
    private final Messages messages;
    private final Theme theme;

    SectionView(TeacherFileViewModel model, Messages messages, Theme theme) {
        this.model = model;
        this.messages = messages;
        this.theme = theme;
    }

    /// A section as it stands on the page.
    ///
    /// @param table nothing where the ledger is empty
    record Shown(Ledger ledger, Node node, @Nullable TableView<LedgerRecord> table) {}

    Shown of(TeacherFile file, TeacherFile.Section section) {
        return section.records().isEmpty() ? folded(file, section) : full(file, section);
    }

    /// `暂无“学历” [新增]`
    private Shown folded(TeacherFile file, TeacherFile.Section section) {
        Ledger ledger = section.ledger();
        Label none = new Label(messages.text(section.isStored() ? "file.none" : "file.none-derived", ledger.name()));
        none.getStyleClass().add(Styles.TEXT_MUTED);
        HBox line = new HBox(none);
        line.setAlignment(Pos.BASELINE_LEFT);
        line.setId("section-" + ledger.key());
        line.getStyleClass().add("folded");
        if (section.isStored()) {
            Button add = new Button(messages.text("ledger.add"));
            add.setId("record-add-" + ledger.key());
            add.getStyleClass().add("inline");
            add.setAccessibleText(messages.text("file.begin-add", ledger.name()));
            add.setOnAction(
                    _ -> model.entry().begin(new Task.Add(ledger, file.row().teacher(), Map.of())));
            line.getChildren().add(add);
        }
        return new Shown(ledger, line, null);
    }

    private Shown full(TeacherFile file, TeacherFile.Section section) {
        Ledger ledger = section.ledger();
        TableView<LedgerRecord> table = table(file, section);
        Label name = new Label(ledger.name());
        name.getStyleClass().add("section-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        name.setLabelFor(table);
        Label count = new Label(messages.text("ledger.count", section.records().size()));
        count.getStyleClass().add(Styles.TEXT_MUTED);
        count.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(name, count, space);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("section-head");
        if (section.isStored()) {
            head.getChildren().addAll(buttons(file, ledger, table));
        }
        VBox box = new VBox(head);
        box.setId("section-" + ledger.key());
        box.getStyleClass().add("section");
        if (ledger.appendOnly()) {
            box.getChildren().add(WrappedText.of(messages.text("ledger.append-only", ledger.name()), "told"));
        }
        box.getChildren().add(table);
        return new Shown(ledger, box, table);
    }

    private List<Node> buttons(TeacherFile file, Ledger ledger, TableView<LedgerRecord> table) {
        RecordButtons actions = new RecordButtons(model.entry(), messages, model.papers(ledger), model::print);
        List<Node> buttons = actions.of(ledger, file.row().teacher(), table, record -> record);
        // Several ledgers stand on one page.
        buttons.forEach(button -> {
            if (!button.getId().startsWith("paper-")) {
                button.setId(button.getId() + "-" + ledger.key());
            }
        });
        return buttons;
    }

    private TableView<LedgerRecord> table(TeacherFile file, TeacherFile.Section section) {
        TableView<LedgerRecord> table = new TableView<>();
        table.setId("records-" + section.ledger().key());
        table.setAccessibleText(section.ledger().name());
        theme.fitRows(table);
        table.getColumns()
                .addAll(new RecordColumns<LedgerRecord>(messages, theme, record -> record)
                        .of(section.ledger(), file.names(), section.records()));
        table.getItems().setAll(section.records());
        table.setRowFactory(_ -> row(section));
        double rows = Math.min(MOST_ROWS, section.records().size()) * theme.row();
        double columns = table.getColumns().stream()
                .mapToDouble(column -> column.getPrefWidth())
                .sum();
        table.widthProperty().subscribe(width -> {
            boolean bar = columns > width.doubleValue();
            double height = theme.em(HEADING) + rows + theme.em(bar ? 1.2 : 0) + 3;
            table.setMinHeight(height);
            table.setPrefHeight(height);
            table.setMaxHeight(height);
        });
        table.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.tell(chosen);
            }
        });
        return table;
    }

    private TableRow<LedgerRecord> row(TeacherFile.Section section) {
        TableRow<LedgerRecord> row = new TableRow<>();
        Tip.on(row, () -> row.getItem() == null ? "" : Origin.of(row.getItem(), messages));
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2
                    && !row.isEmpty()
                    && section.isStored()
                    && !section.ledger().appendOnly()) {
                model.entry().begin(new Task.Correct(row.getItem()));
            }
        });
        return row;
    }
}
