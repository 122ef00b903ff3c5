package org.qinglan.app.home;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.qinglan.app.feature.SchoolWords;
import org.qinglan.app.message.Messages;
import org.qinglan.app.overview.StateWord;
import org.qinglan.model.standing.Due;

/// One matter that waits: how many, the most urgent ones, the way to all of them.
final class MatterCard {
    private static final int SHOWN = 5;

    private final Waiting waiting;
    private final HomeViewModel model;
    private final Messages messages;
    private final VBox root = new VBox();

    MatterCard(Waiting waiting, HomeViewModel model, Messages messages) {
        this.waiting = waiting;
        this.model = model;
        this.messages = messages;
        root.setId("home-" + waiting.matter().list().key());
        root.getStyleClass().add("home-card");
        root.getChildren().add(head());
        waiting.due().stream().limit(SHOWN).forEach(due -> root.getChildren().add(line(due)));
        root.getChildren().add(all());
    }

    Node node() {
        return root;
    }

    private Node head() {
        Label number = new Label(Integer.toString(waiting.due().size()));
        number.getStyleClass().add("home-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        Label name = new Label(waiting.matter().name());
        name.setWrapText(true);
        name.getStyleClass().add("home-matter");
        Label area = new Label(SchoolWords.area(waiting.matter().list().area(), messages));
        area.getStyleClass().add("muted");
        HBox head = new HBox(number, new VBox(area, name));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("home-head");
        return head;
    }

    private Node line(Due due) {
        String person = due.line().person();
        Hyperlink link = new Hyperlink(person.isEmpty() ? due.what() : person);
        link.getStyleClass().add("home-person");
        link.setOnAction(_ -> model.open(waiting, person));
        HBox line = new HBox(mark(due), link);
        line.getStyleClass().add("home-line");
        line.setAlignment(Pos.BASELINE_LEFT);
        if (!person.isEmpty()) {
            link.setMinWidth(Region.USE_PREF_SIZE);
            Label what = new Label(due.what());
            HBox.setHgrow(what, Priority.ALWAYS);
            what.setMaxWidth(Double.MAX_VALUE);
            what.setTooltip(new Tooltip(due.what()));
            line.getChildren().add(what);
        } else {
            HBox.setHgrow(link, Priority.ALWAYS);
        }
        if (due.until() != null) {
            Label until = new Label(messages.text("home.until", due.until()));
            until.setMinWidth(Region.USE_PREF_SIZE);
            until.getStyleClass().add("muted");
            line.getChildren().add(until);
        }
        link.setAccessibleText(person + " " + due.what());
        return line;
    }

    /// Mark and word of the state; the word is heard and shown by the pointer.
    private Node mark(Due due) {
        String word = StateWord.of(due.line().state(), messages);
        Label mark = new Label(word.substring(0, 1));
        mark.setAccessibleText(word);
        mark.setMinWidth(Region.USE_PREF_SIZE);
        mark.getStyleClass().add(StateWord.style(due.line().state()));
        return mark;
    }

    private Node all() {
        Hyperlink all = new Hyperlink(
                messages.text("home.all", Integer.toString(waiting.due().size())));
        all.setAccessibleText(waiting.matter().name() + " " + all.getText());
        all.getStyleClass().add("home-all");
        all.setOnAction(_ -> model.open(waiting));
        return all;
    }
}
