package org.qinglan.app.export;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.qinglan.app.control.SearchField;
import org.qinglan.app.control.WrappedText;
import org.qinglan.app.feature.Screen;
import org.qinglan.app.message.Messages;

/// The page with everything that can be exported or printed, found by name.
public final class ExportView implements Screen {
    private final ExportViewModel model;
    private final Messages messages;
    private final SearchField search;
    private final VBox list = new VBox();
    private final VBox root;

    public ExportView(ExportViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        search = new SearchField("export-search", "export.search", messages);
        Label title = new Label(messages.text("export.title"));
        title.getStyleClass().add("page-title");
        search.text().bindBidirectional(model.search());
        Label told = new Label();
        told.setId("export-told");
        told.setWrapText(true);
        told.getStyleClass().add("told");
        told.textProperty().bind(model.told());
        told.visibleProperty().bind(model.told().isNotEmpty());
        told.managedProperty().bind(told.visibleProperty());
        list.setId("export-list");
        list.getStyleClass().add("export-list");
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("home-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root = new VBox(title, search.node(), told, new WrittenView(model, messages).node(), scroll);
        root.setId("export");
        root.getStyleClass().add("page");
        model.offers().subscribe(this::show);
        show();
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void focus() {
        focusSearch();
    }

    @Override
    public void focusSearch() {
        search.focus();
    }

    @Override
    public void refresh() {}

    private void show() {
        list.getChildren().clear();
        String group = "";
        for (Offer offer : model.offers()) {
            if (!offer.group().equals(group)) {
                group = offer.group();
                Label heading = new Label(group);
                heading.getStyleClass().add("home-matter");
                list.getChildren().add(heading);
            }
            list.getChildren().add(line(offer));
        }
        if (model.offers().isEmpty()) {
            Label none = new Label(messages.text("export.none"));
            none.setId("export-none");
            none.getStyleClass().add("nothing-here");
            list.getChildren().add(none);
        }
    }

    private Node line(Offer offer) {
        Label name = new Label(offer.name());
        name.getStyleClass().add("export-name");
        Label what = WrappedText.of(offer.what(), "muted");
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        Button start = new Button(offer.way());
        start.setMinWidth(Region.USE_PREF_SIZE);
        start.setAccessibleText(offer.way() + " " + offer.name());
        start.setOnAction(_ -> offer.start().run());
        HBox line = new HBox(name, what, start);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("export-line");
        return line;
    }
}
