package org.qinglan.app.table.edit;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.qinglan.app.message.Messages;
import org.qinglan.app.table.CellWriting.Refused;
import org.qinglan.app.table.CellWriting.Written;

/// Tells below a table what became of an edit, and asks before rows are deleted. Takes no focus but for the question.
final class EditReport {
    private static final double LINES = 5;

    private final Messages messages;
    private final Runnable back;
    private final Label text = new Label();
    private final ListView<String> details = new ListView<>();
    private final Button yes = new Button();
    private final Button undo = new Button();
    private final Button copy = new Button();
    private final Button close = new Button();
    private final VBox root;

    /// @param undo takes the last step back
    /// @param back gives the focus back to the table
    EditReport(Messages messages, Runnable undo, Runnable back) {
        this.messages = messages;
        this.back = back;
        text.setId("edit-report-text");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        button(yes, "edit-yes", messages.text("edit.delete-it"));
        yes.getStyleClass().add(Styles.DANGER);
        button(this.undo, "edit-undo", messages.text("shell.undo"));
        this.undo.setTooltip(new Tooltip("Ctrl+Z"));
        this.undo.setOnAction(_ -> leave(undo));
        button(copy, "edit-copy", messages.text("edit.copy"));
        copy.setOnAction(_ -> copy());
        button(close, "edit-close", messages.text("edit.close"));
        close.setTooltip(new Tooltip("Esc"));
        close.setOnAction(_ -> leave(() -> {}));
        HBox line = new HBox(text, yes, this.undo, copy, close);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("actions");
        details.setId("edit-refused");
        details.setAccessibleText(messages.text("edit.refused-list"));
        root = new VBox(line, details);
        root.setId("edit-report");
        root.getStyleClass().add("edit-report");
        root.managedProperty().bind(root.visibleProperty());
        root.setVisible(false);
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                leave(() -> {});
            }
        });
    }

    private static void button(Button button, String id, String words) {
        button.setId(id);
        button.setText(words);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.managedProperty().bind(button.visibleProperty());
    }

    Node node() {
        return root;
    }

    boolean isShown() {
        return root.isVisible();
    }

    /// One sentence.
    void say(String sentence) {
        show(sentence, List.of(), List.of());
    }

    /// What was done, and what was not.
    ///
    /// @param heading of a column by its key
    void tell(String step, Written written, Function<String, String> heading) {
        String said = written.refused().isEmpty()
                ? messages.text("edit.done", step)
                : messages.text("edit.done-but", step, written.refused().size());
        List<String> lines = Stream.concat(
                        written.refused().stream().map(cell -> line(cell, heading)),
                        written.hints().stream().map(hint -> "! " + hint))
                .toList();
        show(
                said,
                lines,
                written.count() > 0
                        ? lines.isEmpty() ? List.of(undo) : List.of(undo, copy)
                        : lines.isEmpty() ? List.of() : List.of(copy));
    }

    private String line(Refused cell, Function<String, String> heading) {
        return cell.column().isEmpty()
                ? messages.text("edit.refused-row", (cell.row() + " " + cell.value()).strip(), cell.reason())
                : messages.text(
                        "edit.refused-cell",
                        cell.row(),
                        heading.apply(cell.column()),
                        cell.value().replace('\n', ' '),
                        cell.reason());
    }

    /// Asks; Enter says yes, Escape no.
    void ask(String question, Runnable answer) {
        show(question, List.of(), List.of(yes));
        yes.setOnAction(_ -> leave(answer));
        root.applyCss();
        yes.requestFocus();
    }

    private void show(String said, List<String> lines, List<Button> offered) {
        text.setText(said);
        details.getItems().setAll(lines);
        details.setVisible(!lines.isEmpty());
        details.setManaged(!lines.isEmpty());
        details.setPrefHeight(
                Math.min(lines.size(), LINES) * Math.max(text.getFont().getSize() * 2.2, 1) + 4);
        details.setMinHeight(Region.USE_PREF_SIZE);
        Stream.of(yes, undo, copy).forEach(button -> button.setVisible(offered.contains(button)));
        close.setText(messages.text(offered.contains(yes) ? "edit.cancel" : "edit.close"));
        root.setVisible(true);
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(Stream.concat(Stream.of(text.getText()), details.getItems().stream())
                .collect(Collectors.joining("\n")));
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void leave(Runnable action) {
        close();
        back.run();
        action.run();
    }

    void close() {
        root.setVisible(false);
    }
}
