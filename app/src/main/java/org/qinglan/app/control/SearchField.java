package org.qinglan.app.control;

import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.message.Messages;

/// Where words are typed that narrow a list; Escape empties it, and so does the cross that shows while words stand in
/// it.
public final class SearchField {
    private final CustomTextField field = new Plain();

    /// @param key of the text that says what is searched; it stands in the field while that is empty
    public SearchField(String id, String key, Messages messages) {
        field.setId(id);
        field.setPromptText(messages.text(key));
        field.setAccessibleText(messages.text(key));
        field.setRight(cross(messages.text("control.clear-search")));
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                field.clear();
            }
        });
    }

    public TextField node() {
        return field;
    }

    /// What is typed.
    public StringProperty text() {
        return field.textProperty();
    }

    /// Puts the cursor here; what is typed next takes the place of what stands here.
    public void focus() {
        field.requestFocus();
        field.selectAll();
    }

    /// Lets the arrow down and Enter go to the first row of the table that is narrowed.
    public void leadTo(TableView<?> table) {
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                table.requestFocus();
                table.getSelectionModel().selectFirst();
            }
        });
    }

    /// Not reached by Tab, for Escape does the same.
    private Button cross(String says) {
        Button cross = new Button("✕");
        cross.getStyleClass().add("clear-search");
        cross.setAccessibleText(says);
        cross.setTooltip(new Tooltip(says + "  Esc"));
        cross.setFocusTraversable(false);
        cross.visibleProperty().bind(field.textProperty().isNotEmpty());
        cross.setOnAction(_ -> {
            field.clear();
            field.requestFocus();
        });
        return cross;
    }

    /// Without the style sheet of its library, whose colours AtlantaFX does not have; the theme dresses it.
    private static final class Plain extends CustomTextField {
        @Override
        public @Nullable String getUserAgentStylesheet() {
            return null;
        }
    }
}
