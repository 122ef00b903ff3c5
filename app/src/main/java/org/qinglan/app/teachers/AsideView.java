package org.qinglan.app.teachers;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.control.WrappedText;
import org.qinglan.app.message.Messages;
import org.qinglan.app.overview.ReasonsView;
import org.qinglan.app.overview.StateWord;
import org.qinglan.app.theme.Theme;
import org.qinglan.model.journal.RecordStep;
import org.qinglan.model.ledger.Field;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.standing.Card;
import org.qinglan.model.teacher.Roster;

/// The panel beside a teacher's file: why a card says so, or where a record came from and what became of it.
final class AsideView {
    private static final double WIDTH = 25;

    private final TeacherFileViewModel model;
    private final Messages messages;
    private final Label title = new Label();
    private final VBox body = new VBox();
    private final ScrollPane scroll = new ScrollPane(body);
    private final Button close = new Button("✕");
    private final VBox root;
    private final Runnable closed;

    /// @param closed puts the focus back to where the panel was opened from
    AsideView(TeacherFileViewModel model, Messages messages, Theme theme, Runnable closed) {
        this.model = model;
        this.messages = messages;
        this.closed = closed;
        title.getStyleClass().add("headline");
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        close.setId("aside-close");
        close.setAccessibleText(messages.text("file.aside-close"));
        close.setTooltip(new Tooltip("Esc"));
        close.getStyleClass().add("inline");
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setOnAction(_ -> shut());
        HBox head = new HBox(title, close);
        head.setAlignment(Pos.TOP_LEFT);
        head.getStyleClass().add("input-head");
        body.setId("aside-body");
        body.getStyleClass().add("aside-body");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(messages.text("file.aside"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root = new VBox(head, scroll);
        root.setId("file-aside");
        root.getStyleClass().add("aside");
        theme.fit(root.minWidthProperty(), WIDTH);
        theme.fit(root.prefWidthProperty(), WIDTH);
        theme.fit(root.maxWidthProperty(), WIDTH);
        root.managedProperty().bind(root.visibleProperty());
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                shut();
            }
        });
        model.aside().subscribe(this::show);
    }

    Node node() {
        return root;
    }

    void shut() {
        model.closeAside();
        closed.run();
    }

    private void show(@Nullable Aside aside) {
        root.setVisible(aside != null);
        body.getChildren().clear();
        scroll.setVvalue(0);
        if (aside != null) {
            switch (aside) {
                case Aside.Why(var card) -> why(card);
                case Aside.OfRecord(var record, var steps) -> of(record, steps);
                case Aside.Kept(var file) -> kept(file);
            }
        }
    }

    private void why(Card card) {
        title.setText(messages.text("file.why-of", card.name()));
        body.getChildren().add(WrappedText.of(card.lead(), "explained-value"));
        body.getChildren().add(WrappedText.of(StateWord.of(card.state(), messages), StateWord.style(card.state())));
        card.marks().stream()
                .map(mark -> WrappedText.of(mark.text(), StateWord.style(mark.state())))
                .forEach(body.getChildren()::add);
        body.getChildren().addAll(ReasonsView.reasons(card.reasons(), messages));
    }

    private void of(LedgerRecord record, List<RecordStep> steps) {
        TeacherFile file = Objects.requireNonNull(model.file().get());
        title.setText(
                record.ledger().equals(Roster.TEACHER)
                        ? messages.text("file.record-of-person", file.row().name())
                        : messages.text("file.record-of", record.ledger().name()));
        body.getChildren().add(WrappedText.of(Origin.of(record, messages), "source"));
        GridPane fields = new GridPane();
        fields.setId("record-fields");
        fields.getStyleClass().add("record-fields");
        int row = 0;
        for (Field field : record.ledger().fields()) {
            String value = file.names().shown(record, field);
            if (!value.isEmpty()) {
                Label name = new Label(field.name());
                name.getStyleClass().add(Styles.TEXT_MUTED);
                name.setMinWidth(Region.USE_PREF_SIZE);
                Label cell = new Label(Origin.cell(record, field));
                cell.getStyleClass().add("source");
                cell.setMinWidth(Region.USE_PREF_SIZE);
                Label text = WrappedText.of(value, "sentence");
                GridPane.setHgrow(text, Priority.ALWAYS);
                fields.addRow(row++, name, text, cell);
            }
        }
        body.getChildren().add(fields);
        body.getChildren().add(new HistoryView(messages, file.names(), model.zone()).node(record, steps));
    }

    private void kept(TeacherFile file) {
        title.setText(messages.text("file.kept", file.row().name()));
        file.sections().stream()
                .filter(section -> section.isStored() && !section.records().isEmpty())
                .map(section -> WrappedText.of(
                        messages.text(
                                "file.kept-by",
                                section.ledger().name(),
                                section.records().size()),
                        "sentence"))
                .forEach(body.getChildren()::add);
        body.getChildren().add(WrappedText.of(messages.text("file.kept-mend"), "told"));
    }
}
