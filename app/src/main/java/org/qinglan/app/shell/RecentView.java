package org.qinglan.app.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.qinglan.app.message.Messages;
import org.qinglan.app.recent.RecentFile;

/// The schools that were opened last, below the cards of the start screen.
final class RecentView {
    private final ShellViewModel model;
    private final Messages messages;
    private final VBox root = new VBox();

    RecentView(ShellViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        root.setId("recent");
        root.getStyleClass().add("recent");
        root.setMaxWidth(Region.USE_PREF_SIZE);
        model.recent().files().subscribe(this::show);
        show();
    }

    Node node() {
        return root;
    }

    private void show() {
        root.getChildren().clear();
        root.setVisible(!model.recent().files().isEmpty());
        root.setManaged(root.isVisible());
        Label title = new Label(messages.text("recent.title"));
        title.getStyleClass().add("muted");
        root.getChildren().add(title);
        model.recent().files().forEach(file -> root.getChildren().add(line(file)));
    }

    private Node line(RecentFile file) {
        Hyperlink school = new Hyperlink(file.school());
        school.setMinWidth(Region.USE_PREF_SIZE);
        school.setDisable(!file.there());
        school.setOnAction(_ -> model.openSchool(file.path()));
        Label path = new Label(file.path().toString());
        path.getStyleClass().add("muted");
        HBox line = new HBox(school, path);
        line.setAlignment(Pos.BASELINE_LEFT);
        line.getStyleClass().add("recent-line");
        if (!file.there()) {
            Label missing = new Label(messages.text("recent.missing"));
            missing.getStyleClass().add("refused");
            missing.setMinWidth(Region.USE_PREF_SIZE);
            Button remove = new Button(messages.text("recent.remove"));
            remove.setMinWidth(Region.USE_PREF_SIZE);
            remove.setAccessibleText(messages.text("recent.remove") + " " + file.school());
            remove.setOnAction(_ -> model.recent().remove(file));
            line.getChildren().addAll(missing, remove);
        }
        return line;
    }
}
