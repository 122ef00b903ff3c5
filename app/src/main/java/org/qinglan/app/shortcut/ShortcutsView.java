package org.qinglan.app.shortcut;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.qinglan.app.message.Messages;
import org.qinglan.app.shortcut.Shortcuts.Shortcut;

/// The side panel that lists all keys.
public final class ShortcutsView {
    private final Messages messages;
    private final VBox root = new VBox();
    private final ScrollPane scroll;

    /// @param close what its button and Esc do
    public ShortcutsView(Shortcuts shortcuts, Messages messages, Runnable close) {
        this.messages = messages;
        VBox list = new VBox();
        list.getStyleClass().add("shortcut-groups");
        for (String group : shortcuts.groups()) {
            Label heading = new Label(messages.text(group));
            heading.getStyleClass().add("headline");
            list.getChildren().addAll(heading, keys(shortcuts, group));
        }
        scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(messages.text("shortcut.title"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root.setId("shortcuts");
        root.getStyleClass().add("shortcuts");
        root.getChildren().addAll(head(close), scroll);
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close.run();
            }
        });
    }

    public Node node() {
        return root;
    }

    /// Lets the arrow keys move through the list.
    public void focus() {
        scroll.requestFocus();
    }

    private Node head(Runnable close) {
        Label title = new Label(messages.text("shortcut.title"));
        title.getStyleClass().add("page-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button button = new Button("✕");
        button.setId("shortcuts-close");
        button.getStyleClass().add("quiet");
        button.setAccessibleText(messages.text("shortcut.hide"));
        button.setOnAction(_ -> close.run());
        return new HBox(title, space, button);
    }

    private Node keys(Shortcuts shortcuts, String group) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("shortcut-keys");
        for (Shortcut shortcut : shortcuts.of(group)) {
            Label keys = new Label(shortcut.keys());
            keys.getStyleClass().add("keys");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            Label text = new Label(messages.text(shortcut.key()));
            text.setWrapText(true);
            grid.addRow(grid.getRowCount(), keys, text);
        }
        return grid;
    }
}
