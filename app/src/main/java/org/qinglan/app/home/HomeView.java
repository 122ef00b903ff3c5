package org.qinglan.app.home;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.qinglan.app.control.FindingsBox;
import org.qinglan.app.feature.Screen;
import org.qinglan.app.message.Messages;

/// The first page: a card for each matter that waits, what is wrong with the file, what was done lately.
public final class HomeView implements Screen {
    private final HomeViewModel model;
    private final Messages messages;
    private final FlowPane cards = new FlowPane();
    private final ScrollPane root = new ScrollPane();

    public HomeView(HomeViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        cards.getStyleClass().add("home-cards");
        cards.setRowValignment(VPos.TOP);
        VBox page = new VBox(
                heading(),
                new FirstStepsView(model, messages).node(),
                FindingsBox.of("home-findings", model.findings()),
                cards,
                nothing());
        page.getStyleClass().addAll("page", "home");
        root.setId("home");
        root.setContent(page);
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.getStyleClass().add("home-scroll");
        model.agenda().found().subscribe(this::show);
        model.changes().subscribe(this::show);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void focus() {
        Node first = root.lookup(".home .button, .home .hyperlink");
        if (first == null) {
            root.requestFocus();
        } else {
            first.requestFocus();
        }
    }

    @Override
    public void focusSearch() {}

    @Override
    public void refresh() {
        model.refresh();
    }

    private Node heading() {
        Label title = new Label(messages.text("home.title"));
        title.getStyleClass().add("page-title");
        Label day = new Label();
        day.setId("home-day");
        day.getStyleClass().add("muted");
        day.textProperty().bind(model.day());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button again = new Button(messages.text("home.again"));
        again.setId("home-again");
        again.getStyleClass().add("quiet-link");
        again.setMinWidth(Region.USE_PREF_SIZE);
        again.setOnAction(_ -> model.refresh());
        HBox heading = new HBox(title, day, space, again);
        heading.setAlignment(Pos.BASELINE_LEFT);
        heading.getStyleClass().add("page-heading");
        return heading;
    }

    /// Said where nothing waits, once everything was asked.
    private Node nothing() {
        Label nothing = new Label(messages.text("home.nothing"));
        nothing.setId("home-nothing");
        nothing.setWrapText(true);
        nothing.getStyleClass().add("nothing-here");
        nothing.visibleProperty()
                .bind(Bindings.isEmpty(model.agenda().found())
                        .and(model.agenda().complete()));
        nothing.managedProperty().bind(nothing.visibleProperty());
        return nothing;
    }

    private void show() {
        List<Node> shown = new ArrayList<>();
        model.agenda().found().forEach(waiting -> shown.add(new MatterCard(waiting, model, messages).node()));
        if (!model.changes().isEmpty()) {
            shown.add(ChangesCard.of(model.changes(), messages));
        }
        cards.getChildren().setAll(shown);
    }
}
