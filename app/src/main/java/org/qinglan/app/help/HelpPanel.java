package org.qinglan.app.help;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.qinglan.app.message.Messages;

/// The help beside the page one is on: what can be done there, and below it all keys.
public final class HelpPanel {
    private final HelpPages pages;
    private final HelpText text = new HelpText(this::show);
    private final StackPane shown = new StackPane();
    private final ScrollPane scroll;
    private final VBox root;

    /// @param shortcuts the list of all keys
    /// @param close     what its button and Esc do
    public HelpPanel(HelpPages pages, Node shortcuts, Messages messages, Runnable close) {
        this.pages = pages;
        shown.setId("help-beside");
        VBox both = new VBox(shown, shortcuts);
        both.getStyleClass().add("help-beside");
        both.setMinWidth(0);
        scroll = new ScrollPane(both);
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(messages.text("help.beside"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root = new VBox(head(messages, close), scroll);
        root.setId("help-panel");
        root.getStyleClass().add("help-panel");
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

    /// Lets the arrow keys move through the text.
    public void focus() {
        scroll.requestFocus();
    }

    /// Shows the help of that name; where there is none, how to begin.
    public void show(String name) {
        pages.find(name).or(() -> pages.topics().stream().findFirst()).ifPresent(topic -> {
            shown.getChildren().setAll(text.draw(topic.text()));
            scroll.setVvalue(0);
        });
    }

    private static Node head(Messages messages, Runnable close) {
        Label title = new Label(messages.text("help.beside"));
        title.getStyleClass().add("muted");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button button = new Button("✕");
        button.setId("help-close");
        button.getStyleClass().add("quiet");
        button.setAccessibleText(messages.text("help.hide"));
        button.setTooltip(new Tooltip(messages.text("help.hide")));
        button.setOnAction(_ -> close.run());
        HBox head = new HBox(title, space, button);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }
}
