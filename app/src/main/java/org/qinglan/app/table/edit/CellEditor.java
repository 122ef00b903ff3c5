package org.qinglan.app.table.edit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The control in which a cell is edited; says what is wrong while it is typed.
final class CellEditor {
    /// How the editor is left.
    enum Leaving {
        UP,
        DOWN,
        LEFT,
        RIGHT,
        /// What was typed goes into all chosen cells.
        ALL,
        GIVING_UP
    }

    private static final int WORDS_AT_ONCE = 12;

    private final Control control;
    private final TextField typed;
    private final @Nullable ComboBox<String> choice;
    private final Function<String, Optional<String>> problem;
    private final Tooltip trouble = new Tooltip();
    private final String before;
    private boolean composing;

    /// @param problem what is wrong with a text
    CellEditor(String text, List<String> words, Function<String, Optional<String>> problem) {
        this.problem = problem;
        this.before = text;
        choice = words.isEmpty() ? null : choice(words);
        if (choice == null) {
            typed = new TextField(text);
            control = typed;
        } else {
            // Its editor shows the value as soon as it is drawn, whatever was put there before.
            choice.setValue(text);
            typed = choice.getEditor();
            typed.setText(text);
            control = choice;
        }
        control.setId("cell-editor");
        control.getStyleClass().add("cell-editor");
        control.setMaxWidth(Double.MAX_VALUE);
        trouble.getStyleClass().add("cell-trouble");
        typed.textProperty().subscribe((_, _) -> judge());
        control.addEventFilter(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                event -> composing = !event.getComposed().isEmpty());
    }

    private static ComboBox<String> choice(List<String> words) {
        ComboBox<String> choice = new ComboBox<>();
        choice.getItems().setAll(words);
        choice.setEditable(true);
        choice.setVisibleRowCount(WORDS_AT_ONCE);
        return choice;
    }

    Control control() {
        return control;
    }

    String text() {
        return typed.getText() == null ? "" : typed.getText();
    }

    boolean isChanged() {
        return !text().equals(before);
    }

    /// What is wrong with what stands there; it is shown at the cell.
    Optional<String> judge() {
        Optional<String> found = problem.apply(text());
        control.getStyleClass().remove("wrong");
        control.setAccessibleHelp(found.orElse(""));
        if (found.isPresent()) {
            control.getStyleClass().add("wrong");
            trouble.setText(found.get());
            show();
        } else {
            trouble.hide();
        }
        return found;
    }

    /// What is wrong with what was typed; nothing where the cell is as it was.
    Optional<String> wrong() {
        return isChanged() ? judge() : Optional.empty();
    }

    private void show() {
        Bounds place = control.getScene() == null ? null : control.localToScreen(control.getLayoutBounds());
        if (place != null && !trouble.isShowing()) {
            trouble.show(control, place.getMinX(), place.getMaxY() + 2);
        }
    }

    void selectAll() {
        typed.selectAll();
    }

    void close() {
        trouble.hide();
    }

    /// @param left told how the reader leaves the editor
    void leaves(Consumer<Leaving> left) {
        control.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            Leaving leaving = leaving(event);
            if (leaving != null) {
                event.consume();
                left.accept(leaving);
            }
        });
    }

    /// While an input method composes, or a word is chosen, Enter and Escape are theirs.
    private @Nullable Leaving leaving(KeyEvent event) {
        boolean theirs = composing || (choice != null && choice.isShowing());
        if (event.getCode() == KeyCode.ENTER && !theirs) {
            return event.isShortcutDown() ? Leaving.ALL : event.isShiftDown() ? Leaving.UP : Leaving.DOWN;
        }
        if (event.getCode() == KeyCode.TAB && !composing) {
            return event.isShiftDown() ? Leaving.LEFT : Leaving.RIGHT;
        }
        return event.getCode() == KeyCode.ESCAPE && !theirs ? Leaving.GIVING_UP : null;
    }
}
