package org.qinglan.app.shell;

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
        root = new HBox(state, undo(model), space, running, work, bell);
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

    private static Button undo(ShellViewModel model) {
        Button undo = new Button();
        undo.setId("status-undo");
        undo.getStyleClass().add("quiet");
        undo.setTooltip(new Tooltip("Ctrl+Z"));
        undo.setMinWidth(Region.USE_PREF_SIZE);
        undo.textProperty().bind(model.entries().undoable());
        undo.visibleProperty().bind(model.entries().undoable().isNotEmpty());
        undo.managedProperty().bind(undo.visibleProperty());
        undo.setOnAction(_ -> model.entries().undo());
        return undo;
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
