package org.qinglan.app.table;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.qinglan.app.message.Messages;

/// The filters that hold, above the table, each with what takes it away.
final class FilterChips<R> {
    private final SheetFilters<R> filters;
    private final Messages messages;
    private final FlowPane root = new FlowPane();

    FilterChips(SheetFilters<R> filters, Messages messages) {
        this.filters = filters;
        this.messages = messages;
        root.getStyleClass().add("filter-chips");
        root.managedProperty().bind(root.visibleProperty());
        filters.filters().subscribe(this::show);
    }

    Node node() {
        return root;
    }

    /// Why a filter filters nothing.
    static String reason(Condition.Trouble trouble, Messages messages) {
        return switch (trouble) {
            case NOTHING_BEHIND -> messages.text("table.nothing-behind");
            case NOT_COMPARABLE -> messages.text("table.not-comparable");
            case BACKWARDS -> messages.text("table.backwards");
        };
    }

    private void show(List<SheetFilters.Filter<R>> now) {
        List<Node> chips = new ArrayList<>();
        for (SheetFilters.Filter<R> filter : now) {
            chips.add(chip(filter));
            if (filter.read() instanceof Condition.Refused(var trouble)) {
                Label why = new Label(reason(trouble, messages));
                why.getStyleClass().add("refused");
                chips.add(why);
            }
        }
        if (!now.isEmpty()) {
            Button clear = new Button(messages.text("table.clear-filters"));
            clear.getStyleClass().addAll("chip", "chip-clear");
            clear.setOnAction(_ -> filters.clear());
            chips.add(clear);
        }
        root.getChildren().setAll(chips);
        root.setVisible(!chips.isEmpty());
    }

    private Button chip(SheetFilters.Filter<R> filter) {
        String heading = filter.column().heading();
        boolean refused = filter.read() instanceof Condition.Refused;
        Button chip = new Button((refused ? "! " : "") + heading + "：" + filter.typed() + "  ✕");
        chip.setAccessibleText(messages.text("table.remove-filter", heading, filter.typed()));
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.getStyleClass().add("chip");
        chip.setOnAction(_ -> filters.typed(filter.column().key()).set(""));
        return chip;
    }
}
