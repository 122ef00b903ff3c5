package org.qinglan.app.overview;

import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.message.Messages;

/// Says that only some lines are shown, and takes that away.
final class NarrowingChip {
    private final HBox root = new HBox();

    NarrowingChip(ObjectProperty<@Nullable Narrowing> narrowing, Messages messages) {
        Label what = new Label();
        Button remove = new Button("✕");
        remove.setId("overview-narrowing-remove");
        remove.getStyleClass().add("quiet");
        remove.setAccessibleText(messages.text("overview.narrowing-remove"));
        remove.setOnAction(_ -> narrowing.set(null));
        HBox chip = new HBox(what, remove);
        chip.setId("overview-narrowing");
        chip.setAlignment(Pos.CENTER_LEFT);
        chip.getStyleClass().add("narrowing");
        root.getChildren().add(chip);
        narrowing.subscribe(now -> {
            what.setText(now == null ? "" : messages.text("overview.narrowing", now.name()));
            chip.setVisible(now != null);
            root.setManaged(now != null);
        });
    }

    Node node() {
        return root;
    }
}
