package org.qinglan.app.entry;

import atlantafx.base.theme.Styles;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.control.PlainButton;
import org.qinglan.app.control.WrappedText;
import org.qinglan.app.message.Messages;
import org.qinglan.app.theme.Theme;
import org.qinglan.model.finding.Finding;

/// The side sheet: one control a field, what is wrong below it, and two buttons that stay in view.
public final class EntryView {
    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private final EntryViewModel model;
    private final Messages messages;
    private final Theme theme;
    private final VBox root = new VBox();
    private final Runnable closed;

    /// @param closed puts the focus back to where the sheet was opened from
    public EntryView(EntryViewModel model, Messages messages, Theme theme, Runnable closed) {
        this.model = model;
        this.messages = messages;
        this.theme = theme;
        this.closed = closed;
        root.setId("entry-sheet");
        root.getStyleClass().add("entry-sheet");
        theme.fit(root.minWidthProperty(), 22);
        root.managedProperty().bind(root.visibleProperty());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.sheet().subscribe(this::show);
    }

    public Node node() {
        return root;
    }

    private void show(@Nullable EntrySheet sheet) {
        boolean had = root.isVisible() && !root.getChildren().isEmpty();
        root.getChildren().clear();
        root.setVisible(sheet != null);
        if (sheet == null) {
            if (had) {
                closed.run();
            }
            return;
        }
        boolean wide = sheet.all().stream().anyMatch(FieldControls::isLong);
        theme.fit(root.prefWidthProperty(), wide ? 38 : 25);
        Label title = new Label(sheet.title());
        title.setWrapText(true);
        title.getStyleClass().add("headline");
        FieldControls controls = new FieldControls(messages, theme);
        VBox form = new VBox();
        form.getStyleClass().add("entry-form");
        List<Node> nodes =
                sheet.all().stream().map(controls::node).map(Node.class::cast).toList();
        if (sheet.task() instanceof Task.Delete) {
            form.getChildren().add(WrappedText.of(messages.text("entry.delete-asks-why"), "told"));
        }
        form.getChildren().addAll(nodes);
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root.getChildren().addAll(title, draft(sheet), findings(sheet), scroll, buttons(sheet));
        sheet.refusals().subscribe((_, _) -> controls.focusFirstWrong());
        // Only then is what stands in the scroll pane part of the scene.
        root.applyCss();
        controls.first().requestFocus();
    }

    /// Offers what was typed before the program last ended in a hurry.
    private Node draft(EntrySheet sheet) {
        VBox box = new VBox();
        box.setId("entry-draft");
        box.getStyleClass().add("notice");
        box.managedProperty().bind(box.visibleProperty());
        sheet.draft().subscribe(left -> {
            box.setVisible(left != null);
            box.getChildren().clear();
            if (left != null) {
                String at =
                        left.at().toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString();
                HBox buttons = new HBox(
                        PlainButton.of("entry-draft-restore", messages.text("draft.restore"), sheet::restore),
                        PlainButton.of("entry-draft-discard", messages.text("draft.discard"), model::discardDraft));
                buttons.getStyleClass().add("actions");
                box.getChildren().addAll(WrappedText.of(messages.text("draft.found", at), "told"), buttons);
            }
        });
        return box;
    }

    private Node findings(EntrySheet sheet) {
        VBox box = new VBox();
        box.setId("entry-findings");
        box.getStyleClass().add("notices");
        Runnable fill = () -> {
            box.getChildren().clear();
            for (Finding finding : sheet.findings()) {
                box.getChildren()
                        .add(WrappedText.of(
                                (finding.isError() ? "✕ " : "! ") + finding.sentence(),
                                finding.isError() ? "refused" : "warned"));
            }
            box.setManaged(!sheet.findings().isEmpty());
        };
        fill.run();
        sheet.findings().subscribe(fill);
        return box;
    }

    private Node buttons(EntrySheet sheet) {
        Button save = new Button();
        save.setId("entry-save");
        save.getStyleClass().add(sheet.task() instanceof Task.Delete ? Styles.DANGER : Styles.ACCENT);
        String plain = sheet.task() instanceof Task.Delete ? "entry.delete-it" : "entry.save";
        model.warned()
                .subscribe(warned -> save.setText(warned ? messages.text("entry.save-anyway") : messages.text(plain)));
        save.disableProperty().bind(model.saving());
        save.setOnAction(_ -> model.save());
        Button cancel = new Button(messages.text("entry.cancel"));
        cancel.setId("entry-cancel");
        cancel.setOnAction(_ -> model.close());
        Label keys = new Label(messages.text("entry.keys"));
        keys.getStyleClass().add(Styles.TEXT_MUTED);
        HBox buttons = new HBox(save, cancel, keys);
        buttons.setAlignment(Pos.CENTER_LEFT);
        buttons.getStyleClass().add("actions");
        return buttons;
    }

    private void pressed(KeyEvent event) {
        if (SAVE.match(event)) {
            event.consume();
            model.save();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            model.close();
        }
    }
}
