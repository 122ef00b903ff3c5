package org.qinglan.app.shell;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.qinglan.app.entry.HandEntries;
import org.qinglan.app.message.Messages;

/// The bottom line: which file this is, when it was written, what runs now.
final class StatusView {
    private final HBox root;

    /// @param bell shows the last notices
    StatusView(ShellViewModel model, Messages messages, Node bell) {
        Label state = new Label();
        state.setId("status-file");
        state.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        state.textProperty().bind(model.state());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label running = new Label();
        running.setId("status-running");
        running.textProperty()
                .bind(model.background()
                        .description()
                        .map(what -> what.isEmpty() ? messages.text("shell.ready") : what));
        HBox work = new HBox(progress(model), cancel(model, messages));
        work.setAlignment(Pos.CENTER);
        work.getStyleClass().add("work");
        work.visibleProperty().bind(model.background().description().isNotEmpty());
        work.managedProperty().bind(work.visibleProperty());
        root = new HBox(state, history(model, messages), space, running, work, bell);
        root.setAlignment(Pos.CENTER_LEFT);
        root.getStyleClass().add("status");
    }

    Node node() {
        return root;
    }

    private static ProgressBar progress(ShellViewModel model) {
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(model.background().progress());
        return bar;
    }

    private static HBox history(ShellViewModel model, Messages messages) {
        HandEntries entries = model.entries();
        Button undo = button("status-undo", "Ctrl+Z", entries.undoable(), messages.text("shell.undo"));
        undo.setOnAction(_ -> entries.undo());
        Button redo = button("status-redo", "Ctrl+Y", entries.redoable(), messages.text("shell.redo"));
        redo.setOnAction(_ -> entries.redo());
        HBox history = new HBox(undo, redo);
        history.setAlignment(Pos.CENTER_LEFT);
        history.visibleProperty().bind(model.school().isNotNull());
        history.managedProperty().bind(history.visibleProperty());
        // A button that is off shows no hint of its own.
        Tooltip why = new Tooltip();
        why.textProperty().bind(entries.ended());
        entries.ended().subscribe(text -> {
            Tooltip.uninstall(history, why);
            if (!text.isEmpty()) {
                Tooltip.install(history, why);
            }
        });
        return history;
    }

    /// @param step what would be done; the button is off where nothing can be
    private static Button button(String id, String keys, ReadOnlyStringProperty step, String plain) {
        Button button = new Button();
        button.setId(id);
        button.getStyleClass().add("quiet");
        button.setTooltip(new Tooltip(keys));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.textProperty().bind(step.map(text -> text.isEmpty() ? plain : text));
        button.disableProperty().bind(step.isEmpty());
        return button;
    }

    private static Button cancel(ShellViewModel model, Messages messages) {
        Button cancel = new Button("✕");
        cancel.setId("status-cancel");
        cancel.setAccessibleText(messages.text("shell.cancel"));
        cancel.getStyleClass().add("quiet");
        cancel.setOnAction(_ -> model.background().cancel());
        return cancel;
    }
}
