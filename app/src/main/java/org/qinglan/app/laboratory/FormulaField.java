package org.qinglan.app.laboratory;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.qinglan.app.theme.Theme;
import org.qinglan.model.laboratory.Completion;

/// A field of a scheme: tells what was typed when the typist rests, and offers names while a formula is typed.
///
/// Keys are never intercepted but those that choose from an open list, so that Chinese input methods work as ever.
final class FormulaField {
    private static final Duration REST = Duration.millis(400);
    private static final int LINE = 21;
    private final TextInputControl field;
    private final PauseTransition rest = new PauseTransition(REST);
    private final ContextMenu offers = new ContextMenu();
    private final Consumer<String> told;
    private boolean quiet;

    private FormulaField(TextInputControl field, Consumer<String> told) {
        this.field = field;
        this.told = told;
        rest.setOnFinished(_ -> tell());
        field.textProperty().subscribe((_, _) -> {
            if (!quiet) {
                rest.playFromStart();
            }
        });
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                offers.hide();
                tell();
            }
        });
    }

    /// One line; Enter tells at once.
    static FormulaField ofWord(String value, Consumer<String> told) {
        TextField field = new TextField(value);
        FormulaField word = new FormulaField(field, told);
        field.setOnAction(_ -> word.tell());
        return word;
    }

    /// Several lines where the formula is long.
    static FormulaField ofFormula(String value, Supplier<List<Completion>> known, Consumer<String> told) {
        String line = value.replaceAll("\\s*\\R\\s*", " ");
        TextArea area = new TextArea(line);
        area.setWrapText(true);
        area.setPrefRowCount(Math.clamp((int) Math.ceil(Theme.width(line) / LINE), 1, 5));
        FormulaField formula = new FormulaField(area, told);
        area.caretPositionProperty().subscribe((_, _) -> formula.offer(area, known));
        area.addEventFilter(KeyEvent.KEY_PRESSED, formula::pressed);
        return formula;
    }

    TextInputControl control() {
        return field;
    }

    /// Shows what the scheme says, unless somebody is typing.
    void show(String value) {
        if (!field.isFocused() && !field.getText().equals(value)) {
            quiet = true;
            field.setText(value);
            quiet = false;
        }
    }

    private void tell() {
        rest.stop();
        told.accept(field.getText());
    }

    private void offer(TextArea area, Supplier<List<Completion>> known) {
        if (quiet || !area.isFocused()) {
            return;
        }
        String begun = Completion.begun(area.getText(), area.getCaretPosition());
        List<Completion> fitting = begun.isEmpty() ? List.of() : Completion.fitting(known.get(), begun);
        offers.getItems().setAll(fitting.stream().map(one -> item(area, one)).toList());
        if (fitting.isEmpty()) {
            offers.hide();
        } else if (!offers.isShowing()) {
            Point2D caret = caret(area);
            offers.show(area, caret.getX(), caret.getY());
        }
    }

    private static Point2D caret(TextArea area) {
        Bounds bounds = area.getSkin() instanceof TextAreaSkin skin ? skin.getCaretBounds() : area.getLayoutBounds();
        return area.localToScreen(bounds.getMinX(), bounds.getMaxY() + 4);
    }

    private CustomMenuItem item(TextArea area, Completion completion) {
        Label word = new Label(completion.word());
        word.setMinWidth(Region.USE_PREF_SIZE);
        Label hint = new Label(completion.hint());
        hint.getStyleClass().add("told");
        HBox line = new HBox(word, hint);
        line.getStyleClass().add("completion");
        CustomMenuItem item = new CustomMenuItem(line);
        item.setUserData(completion);
        item.setOnAction(_ -> put(area, completion));
        return item;
    }

    private void put(TextArea area, Completion completion) {
        int caret = area.getCaretPosition();
        String begun = Completion.begun(area.getText(), caret);
        area.replaceText(caret - begun.length(), caret, completion.word());
        offers.hide();
    }

    /// Tab takes the first that is offered; everything else is left to the list and the field.
    private void pressed(KeyEvent event) {
        if (offers.isShowing()
                && event.getCode() == KeyCode.TAB
                && field instanceof TextArea area
                && offers.getItems().getFirst().getUserData() instanceof Completion first) {
            put(area, first);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            tell();
            event.consume();
        }
    }
}
