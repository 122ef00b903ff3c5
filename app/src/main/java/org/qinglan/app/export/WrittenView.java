package org.qinglan.app.export;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.qinglan.app.feature.Written;
import org.qinglan.app.message.Messages;

/// The files that were written since the program began, each with its folder.
final class WrittenView {
    private final ExportViewModel model;
    private final Messages messages;
    private final VBox list = new VBox();
    private final TitledPane root = new TitledPane("", list);

    WrittenView(ExportViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        list.getStyleClass().add("export-list");
        root.setId("export-written");
        root.getStyleClass().add("written");
        root.setExpanded(false);
        root.setAnimated(false);
        root.setMinHeight(Region.USE_PREF_SIZE);
        root.managedProperty().bind(root.visibleProperty());
        model.written().subscribe(this::show);
        show();
    }

    Node node() {
        return root;
    }

    private void show() {
        root.setVisible(!model.written().isEmpty());
        root.setText(messages.text("export.written", model.written().size()));
        list.getChildren().setAll(model.written().stream().map(this::line).toList());
    }

    private Node line(Written.Entry entry) {
        Label at = new Label(entry.at().toString());
        at.getStyleClass().add("muted");
        at.setMinWidth(Region.USE_PREF_SIZE);
        Label file = new Label(entry.file().toString());
        file.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        file.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(file, Priority.ALWAYS);
        Button folder = new Button(messages.text("notice.open-folder"));
        folder.setMinWidth(Region.USE_PREF_SIZE);
        folder.setAccessibleText(folder.getText() + " " + entry.file().getFileName());
        folder.setOnAction(_ -> model.showFolder(entry.file()));
        HBox line = new HBox(at, file, folder);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("export-line");
        return line;
    }
}
