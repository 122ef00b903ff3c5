package org.qinglan.app.entry;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.qinglan.app.message.Messages;
import org.qinglan.app.theme.Theme;

/// A field in which a name or its pinyin is typed; whom it may mean is listed below and taken with Enter.
final class PersonInput {
    private final FieldEntry entry;
    private final Theme theme;
    private final TextField typed = new TextField();
    private final ListView<Person> offered = new ListView<>();

    PersonInput(FieldEntry entry, Messages messages, Theme theme) {
        this.entry = entry;
        this.theme = theme;
        typed.textProperty().bindBidirectional(entry.text());
        typed.setPromptText(messages.text("entry.person-prompt"));
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        offered.setId("offered-" + entry.field().key());
        offered.getStyleClass().add("offered");
        offered.setFocusTraversable(false);
        theme.fitRows(offered);
        offered.setAccessibleText(messages.text("entry.offered"));
        offered.setOnMouseClicked(_ -> take());
        offered.managedProperty().bind(offered.visibleProperty());
        entry.text().subscribe(this::offer);
        offer();
    }

    Node addTo(VBox box) {
        box.getChildren().addAll(typed, offered);
        return typed;
    }

    private void offer() {
        List<Person> people = entry.suggestions();
        offered.getItems().setAll(people);
        offered.getSelectionModel().selectFirst();
        offered.setPrefHeight(people.size() * theme.row() + 2);
        offered.setMinHeight(people.size() * theme.row() + 2);
        offered.setVisible(!people.isEmpty());
    }

    private void pressed(KeyEvent event) {
        if (!offered.isVisible() || event.isShortcutDown()) {
            return;
        }
        if (event.getCode() == KeyCode.DOWN) {
            offered.getSelectionModel().selectNext();
            event.consume();
        } else if (event.getCode() == KeyCode.UP) {
            offered.getSelectionModel().selectPrevious();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            take();
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && offered.getItems().size() == 1) {
            take();
        }
    }

    private void take() {
        Person chosen = offered.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            typed.setText(chosen.label());
            typed.positionCaret(chosen.label().length());
        }
    }
}
