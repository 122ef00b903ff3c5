package org.qinglan.app.table;

import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.qinglan.app.message.Messages;

/// Below a table: how many rows came through, what the chosen cells come to, and what opens filters and columns.
final class SheetFoot {
    private final Label chosen = new Label();
    private final Label counted = new Label();
    private final HBox root;

    SheetFoot(Messages messages, BooleanProperty filtering, BooleanProperty choosing) {
        chosen.getStyleClass().add("selection-text");
        counted.getStyleClass().add("filtered-text");
        counted.managedProperty().bind(counted.textProperty().isNotEmpty());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        ToggleButton filters = toggle("sheet-filters", messages.text("table.filters"), filtering);
        filters.setTooltip(new Tooltip(messages.text("table.filters-tip")));
        ToggleButton columns = toggle("sheet-columns", messages.text("table.choose-columns"), choosing);
        root = new HBox(counted, chosen, space, filters, columns);
        root.getStyleClass().add("sheet-foot");
    }

    private static ToggleButton toggle(String id, String text, BooleanProperty open) {
        ToggleButton button = new ToggleButton(text);
        button.setId(id);
        button.getStyleClass().add("sheet-tool");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.selectedProperty().bindBidirectional(open);
        return button;
    }

    Node node() {
        return root;
    }

    void select(String text) {
        chosen.setText(text);
    }

    void count(String text) {
        counted.setText(text);
    }
}
