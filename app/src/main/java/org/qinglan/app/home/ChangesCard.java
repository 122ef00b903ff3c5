package org.qinglan.app.home;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.qinglan.app.message.Messages;

/// What was done lately: when, who, what.
final class ChangesCard {
    private ChangesCard() {}

    static Node of(List<Change.Shown> changes, Messages messages) {
        Label title = new Label(messages.text("home.changes"));
        title.getStyleClass().add("home-matter");
        VBox card = new VBox(title);
        card.setId("home-changes");
        card.getStyleClass().add("home-card");
        changes.forEach(change -> card.getChildren().add(line(change)));
        return card;
    }

    private static Node line(Change.Shown change) {
        Label when = new Label(change.when());
        when.setMinWidth(Region.USE_PREF_SIZE);
        when.getStyleClass().add("muted");
        Label what = new Label(change.what());
        what.setTooltip(new Tooltip(change.what()));
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        Label who = new Label(change.who());
        who.getStyleClass().add("muted");
        HBox line = new HBox(when, what, who);
        line.getStyleClass().add("home-line");
        return line;
    }
}
