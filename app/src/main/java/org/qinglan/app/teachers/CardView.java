package org.qinglan.app.teachers;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.qinglan.app.message.Messages;
import org.qinglan.app.overview.StateWord;
import org.qinglan.app.theme.Theme;
import org.qinglan.model.dossier.Chapter;
import org.qinglan.model.standing.Card;
import org.qinglan.model.standing.Overview.State;

/// One card: its name leads to the records, below it how things stand, and behind “why” the reasons.
final class CardView {
    private static final int MOST_MARKS = 4;
    /// In times the size of the font.
    private static final double SHORT = 9;

    private final TeacherFileViewModel model;
    private final Messages messages;
    private final Theme theme;

    CardView(TeacherFileViewModel model, Messages messages, Theme theme) {
        this.model = model;
        this.messages = messages;
        this.theme = theme;
    }

    Node node(Card card) {
        Hyperlink name = new Hyperlink(card.name());
        name.setId("card-" + card.key());
        name.getStyleClass().add("glance-name");
        name.setTooltip(new Tooltip(messages.text("file.card-opens", card.name())));
        name.setOnAction(_ -> {
            name.setVisited(false);
            model.turn(new Tab.OfChapter(Chapter.of(card.ledger())));
        });
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(name, space);
        head.setAlignment(Pos.BASELINE_LEFT);
        if (card.state() != State.FINE) {
            Label state = new Label(StateWord.of(card.state(), messages));
            state.getStyleClass().add(StateWord.style(card.state()));
            state.setMinWidth(Region.USE_PREF_SIZE);
            head.getChildren().add(state);
        }
        Label lead = new Label(card.lead());
        lead.setTooltip(new Tooltip(card.lead()));
        lead.getStyleClass().add("glance-lead");
        VBox box = new VBox(head, lead);
        box.getStyleClass().add("glance-card");
        box.setMinWidth(0);
        box.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        Card.Share share = card.share();
        if (share != null) {
            box.getChildren().add(bar(card, share));
        }
        box.getChildren().add(marks(card));
        Region push = new Region();
        VBox.setVgrow(push, Priority.ALWAYS);
        box.getChildren().addAll(push, foot(card));
        return box;
    }

    private Node bar(Card card, Card.Share share) {
        ProgressBar bar =
                new ProgressBar(Math.min(1, share.done().divide(share.needed()).doubleValue()));
        bar.setAccessibleText(card.name() + " " + card.lead());
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setPrefHeight(theme.em(0.6));
        return bar;
    }

    /// Short ones share a line; of a long one the rest is told by its tooltip and by the reasons.
    private static Node marks(Card card) {
        VBox lines = new VBox();
        lines.getStyleClass().add("glance-marks");
        List<Card.Mark> marks = card.marks().stream().limit(MOST_MARKS).toList();
        int inLine = marks.stream().allMatch(mark -> Theme.width(mark.text()) <= SHORT) ? 2 : 1;
        for (int first = 0; first < marks.size(); first += inLine) {
            HBox line = new HBox();
            line.getStyleClass().add("glance-line");
            marks.subList(first, Math.min(first + inLine, marks.size())).stream()
                    .map(CardView::mark)
                    .forEach(line.getChildren()::add);
            lines.getChildren().add(line);
        }
        return lines;
    }

    private static Node mark(Card.Mark mark) {
        Label label = new Label(mark.text());
        label.setTooltip(new Tooltip(mark.text()));
        label.setMinWidth(0);
        label.getStyleClass().add(StateWord.style(mark.state()));
        return label;
    }

    /// What did not fit above, and the way to the reasons.
    private Node foot(Card card) {
        HBox foot = new HBox();
        foot.setAlignment(Pos.BASELINE_LEFT);
        if (card.marks().size() > MOST_MARKS) {
            Label more = new Label(messages.text("file.card-more", card.marks().size() - MOST_MARKS));
            more.getStyleClass().add(Styles.TEXT_MUTED);
            foot.getChildren().add(more);
        }
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        foot.getChildren().add(space);
        if (!card.reasons().isEmpty() || card.marks().size() > MOST_MARKS) {
            Hyperlink why = new Hyperlink(messages.text("file.why"));
            why.setId("why-" + card.key());
            why.setAccessibleText(messages.text("file.why-of", card.name()));
            why.setOnAction(_ -> {
                why.setVisited(false);
                model.why(card);
            });
            foot.getChildren().add(why);
        }
        return foot;
    }
}
