package org.qinglan.app.shortcut;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.qinglan.app.message.Messages;
import org.qinglan.app.shortcut.Shortcuts.Shortcut;

/// Lists all keys below their headings.
public final class ShortcutsView {
    private final Messages messages;
    private final VBox root = new VBox();

    public ShortcutsView(Shortcuts shortcuts, Messages messages) {
        this.messages = messages;
        root.setId("shortcuts");
        root.getStyleClass().add("shortcut-groups");
        Label title = new Label(messages.text("shortcut.title"));
        title.getStyleClass().add("page-title");
        root.getChildren().add(title);
        for (String group : shortcuts.groups()) {
            Label heading = new Label(messages.text(group));
            heading.getStyleClass().add("headline");
            root.getChildren().addAll(heading, keys(shortcuts, group));
        }
    }

    public Node node() {
        return root;
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
