package org.qinglan.app.shell;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.qinglan.app.control.WrappedText;
import org.qinglan.app.message.Messages;

/// What is seen while no school is open: three ways to begin, nothing else.
final class StartView {
    private final Messages messages;
    private final VBox root;

    StartView(ShellViewModel model, Messages messages) {
        this.messages = messages;
        Label title = new Label(messages.text("start.title"));
        title.getStyleClass().add("start-title");
        Label line = new Label(messages.text("start.line"));
        line.getStyleClass().add("start-line");
        HBox cards = new HBox(
                card("start-new", "start.new", "start.new-text", model::newSchool),
                card("start-open", "start.open", "start.open-text", model::openSchool),
                card("start-sample", "start.sample", "start.sample-text", model::openSample));
        cards.getStyleClass().add("cards");
        cards.disableProperty().bind(model.background().busy());
        root = new VBox(title, line, cards, new RecentView(model, messages).node());
        root.getStyleClass().add("start");
    }

    Node node() {
        return root;
    }

    private Button card(String id, String title, String text, Runnable action) {
        Label head = new Label(messages.text(title));
        head.getStyleClass().add("card-title");
        Label body = WrappedText.of(messages.text(text), "card-text");
        VBox content = new VBox(head, body);
        content.getStyleClass().add("card-content");
        Button card = new Button();
        card.setId(id);
        card.setGraphic(content);
        card.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        card.setAccessibleText(messages.text(title) + " " + messages.text(text));
        card.getStyleClass().add("card");
        card.setOnAction(_ -> action.run());
        return card;
    }
}
