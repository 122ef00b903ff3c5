package org.qinglan.app.round;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/// The stages of something that goes step by step, with the one in which it stands.
public final class StageStrip {
    private static final double ONE_LINE = 4_000;
    private final FlowPane root = new FlowPane();

    /// @param id by which the strip is found
    public StageStrip(String id) {
        root.setId(id);
        // In one line where there is room; else it would be as high as a narrow one.
        root.setPrefWrapLength(ONE_LINE);
        root.setMinWidth(0);
        root.getStyleClass().add("stages");
    }

    public Node node() {
        return root;
    }

    /// @param terms of all stages in their order
    /// @param now   position of the stage in which it stands
    public void show(List<String> terms, int now) {
        root.getChildren().clear();
        for (int i = 0; i < terms.size(); i++) {
            Label label = new Label((i < now ? "✓ " : i == now ? "● " : "○ ") + terms.get(i));
            label.getStyleClass().add(i == now ? "stage-now" : "stage");
            root.getChildren().add(label);
        }
    }
}
