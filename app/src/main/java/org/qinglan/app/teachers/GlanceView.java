package org.qinglan.app.teachers;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.qinglan.app.control.WrappedText;
import org.qinglan.app.entry.Task;
import org.qinglan.app.message.Messages;
import org.qinglan.app.theme.Theme;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.teacher.Roster;

/// The first tab of a teacher's file: how everything stands on one look, and the career on a time axis.
final class GlanceView {
    /// A page has room for so many, in times the size of the font, before it was laid out for the first time.
    private static final double USUAL_WIDTH = 84;

    private static final double NARROWEST = 20;
    private static final double GAP = 0.8;
    private static final double BORDER = 0.4;

    private final TeacherFileViewModel model;
    private final Messages messages;
    private final Theme theme;

    GlanceView(TeacherFileViewModel model, Messages messages, Theme theme) {
        this.model = model;
        this.messages = messages;
        this.theme = theme;
    }

    /// @param width of the page in pixels; 0 where it is not known yet
    Node node(TeacherFile file, double width) {
        VBox page = new VBox();
        page.getStyleClass().add("panel");
        if (file.isNew()) {
            page.getChildren().add(begin(file));
        }
        TilePane cards = new TilePane();
        cards.setId("file-cards");
        cards.getStyleClass().add("glance");
        CardView card = new CardView(model, messages, theme);
        file.cards().stream().map(card::node).forEach(cards.getChildren()::add);
        page.getChildren().addAll(cards, career(file, width));
        page.widthProperty().subscribe(room -> spread(cards, room.doubleValue()));
        return page;
    }

    /// As many cards in a line as can be read, together as wide as the page.
    private void spread(TilePane cards, double room) {
        double gap = theme.em(GAP);
        int inLine = Math.max(1, (int) ((room + gap) / (theme.em(NARROWEST) + gap)));
        double width = Math.floor((room - theme.em(BORDER) - gap * (inLine - 1)) / inLine);
        if (width > 0) {
            cards.setPrefColumns(inLine);
            cards.setPrefTileWidth(width);
        }
    }

    private Node career(TeacherFile file, double width) {
        Label heading = new Label(messages.text("file.timeline"));
        heading.getStyleClass().add("headline");
        if (file.timeline().entries().isEmpty()) {
            return new VBox(heading, WrappedText.of(messages.text("file.no-timeline"), Styles.TEXT_MUTED));
        }
        double room = width <= 0 ? USUAL_WIDTH : width / theme.em(1);
        Node axis = new CareerAxis(messages, theme, model::lead).node(file.timeline(), model.today(), room);
        TitledPane list = new TitledPane(
                messages.text("file.timeline-list"), new TimelineView(messages, theme).node(file.timeline()));
        list.setId("timeline-list");
        list.setExpanded(false);
        list.setAnimated(false);
        VBox career = new VBox(heading, axis, list);
        career.getStyleClass().add("panel");
        return career;
    }

    /// What to do first with a file in which nothing stands yet.
    private Node begin(TeacherFile file) {
        Label told = WrappedText.of(messages.text("file.begin", file.row().name()), "sentence");
        Button basics = new Button(messages.text("file.begin-basics"));
        basics.setId("begin-basics");
        basics.setOnAction(_ -> model.entry().begin(new Task.Correct(file.row().record())));
        FlowPane steps = new FlowPane(basics);
        steps.getStyleClass().add("record-buttons");
        for (Ledger ledger : List.of(Roster.TITLE, Roster.EDUCATION)) {
            Button add = new Button(messages.text("file.begin-add", ledger.name()));
            add.setId("begin-" + ledger.key());
            add.setMinWidth(Region.USE_PREF_SIZE);
            add.setOnAction(
                    _ -> model.entry().begin(new Task.Add(ledger, file.row().teacher(), Map.of())));
            steps.getChildren().add(add);
        }
        VBox begin = new VBox(told, steps);
        begin.setId("file-begin");
        begin.getStyleClass().addAll("notice", "panel");
        return begin;
    }
}
