package org.qinglan.app.teachers;

import atlantafx.base.theme.Styles;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.control.WrappedText;
import org.qinglan.app.feature.Minute;
import org.qinglan.app.message.Messages;
import org.qinglan.app.record.Names;
import org.qinglan.model.journal.RecordStep;
import org.qinglan.model.ledger.Field;
import org.qinglan.model.ledger.LedgerRecord;

/// What became of a record: every line of the journal about it, or only those that changed one field.
final class HistoryView {
    private final Messages messages;
    private final Names names;
    private final ZoneId zone;

    /// @param zone in which times are told
    HistoryView(Messages messages, Names names, ZoneId zone) {
        this.messages = messages;
        this.names = names;
        this.zone = zone;
    }

    Node node(LedgerRecord record, List<RecordStep> steps) {
        VBox list = new VBox();
        list.setId("history-steps");
        list.getStyleClass().add("history");
        ComboBox<String> choice = new ComboBox<>();
        choice.setId("history-field");
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setAccessibleText(messages.text("file.history-field"));
        String all = messages.text("file.history-all");
        choice.getItems().add(all);
        record.ledger().fields().stream().map(Field::name).forEach(choice.getItems()::add);
        choice.setValue(all);
        choice.valueProperty().subscribe(chosen -> list.getChildren()
                .setAll(steps(steps, record.ledger().fieldByName(chosen).orElse(null))));
        Label heading = WrappedText.of(messages.text("file.history"), "headline");
        heading.setLabelFor(choice);
        VBox box = new VBox(heading, choice, list);
        box.getStyleClass().add("history");
        return box;
    }

    /// The latest first.
    private List<Node> steps(List<RecordStep> steps, @Nullable Field only) {
        List<Node> nodes = new ArrayList<>();
        for (RecordStep step : steps.reversed()) {
            List<RecordStep.Change> changes = step.changes().stream()
                    .filter(change -> only == null || change.field().equals(only))
                    .toList();
            if (only == null || !changes.isEmpty()) {
                nodes.add(step(step, changes));
            }
        }
        if (nodes.isEmpty()) {
            nodes.add(WrappedText.of(messages.text("file.history-none"), Styles.TEXT_MUTED));
        }
        return nodes;
    }

    private Node step(RecordStep step, List<RecordStep.Change> changes) {
        VBox box = new VBox();
        box.getStyleClass().add("input");
        box.getChildren()
                .add(WrappedText.of(
                        messages.text(
                                "file.history-step",
                                Minute.of(step.at(), zone),
                                step.author().isEmpty() ? messages.text("file.somebody") : step.author(),
                                action(step.action())),
                        "input-name"));
        for (RecordStep.Change change : changes) {
            box.getChildren().add(WrappedText.of(change(step, change), "sentence"));
        }
        if (!step.reason().isEmpty()) {
            box.getChildren().add(WrappedText.of(messages.text("file.history-reason", step.reason()), "told"));
        }
        LedgerRecord after = step.after();
        if (after != null && after.source() != null) {
            box.getChildren().add(WrappedText.of(Origin.of(after, messages), "source"));
        }
        return box;
    }

    private String change(RecordStep step, RecordStep.Change change) {
        String old = shown(step.before(), change.field());
        String now = shown(step.after(), change.field());
        return old.isEmpty()
                ? messages.text("file.history-set", change.field().name(), now)
                : messages.text(
                        "file.history-change",
                        change.field().name(),
                        old,
                        now.isEmpty() ? messages.text("file.history-blank") : now);
    }

    private String shown(@Nullable LedgerRecord record, Field field) {
        return record == null ? "" : names.shown(record, field);
    }

    private String action(String action) {
        return switch (action) {
            case "import" -> messages.text("file.step-import");
            case "add" -> messages.text("file.step-add");
            case "delete" -> messages.text("file.step-delete");
            case "undo-import" -> messages.text("file.step-undo-import");
            default -> messages.text("file.step-correct");
        };
    }
}
