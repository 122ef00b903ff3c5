package org.qinglan.app.explain;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.message.Messages;
import org.qinglan.model.figure.Explanation;

/// A number on top, then what it was made of, each part opening onto its own parts.
public final class ExplanationView {
    /// A mean over a large school has more inputs than anybody reads.
    private static final int MOST_INPUTS = 200;

    private final Messages messages;
    private final VBox body = new VBox();
    private final ScrollPane root = new ScrollPane(body);

    public ExplanationView(ExplanationViewModel model, Messages messages) {
        this.messages = messages;
        body.getStyleClass().add("explanation");
        root.setId("explanation");
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.getStyleClass().add("explanation-pane");
        root.setAccessibleText(messages.text("explain.panel"));
        model.subject().subscribe(this::show);
    }

    public Node node() {
        return root;
    }

    private void show(ExplanationViewModel.@Nullable Subject subject) {
        root.setVvalue(0);
        if (subject == null) {
            Label hint = text(messages.text("explain.hint"), Styles.TEXT_MUTED);
            body.getChildren().setAll(hint);
            return;
        }
        ExplanationLine line = ExplanationLine.of(subject.explanation());
        Label person = text(messages.text("explain.of", subject.person(), line.name()), "explained");
        Label value = text(line.value().isEmpty() ? messages.text("explain.nothing") : line.value(), "explained-value");
        value.setId("explained-value");
        body.getChildren().setAll(person, value);
        addReasons(body, line);
        addInputs(body, line.inputs());
    }

    private void addReasons(VBox box, ExplanationLine line) {
        if (!line.sentence().isEmpty()) {
            box.getChildren().add(text(line.sentence(), "sentence"));
        }
        if (!line.formula().isEmpty()) {
            box.getChildren().add(text(messages.text("explain.rule", line.formula()), "formula"));
        }
        if (!line.clause().isEmpty()) {
            box.getChildren().add(text(messages.text("explain.clause", line.clause()), "clause"));
        }
        for (String source : line.sources()) {
            box.getChildren().add(text(messages.text("explain.source", source), "source"));
        }
    }

    private void addInputs(VBox box, List<Explanation> inputs) {
        inputs.stream().limit(MOST_INPUTS).map(this::input).forEach(box.getChildren()::add);
        if (inputs.size() > MOST_INPUTS) {
            int more = inputs.size() - MOST_INPUTS;
            box.getChildren().add(text(messages.text("explain.more", more), Styles.TEXT_MUTED));
        }
    }

    private Node input(Explanation explanation) {
        ExplanationLine line = ExplanationLine.of(explanation);
        VBox below = new VBox();
        below.getStyleClass().add("below");
        addReasons(below, line);
        VBox node = new VBox(line.opens() ? opening(line, below) : closed(line), below);
        node.getStyleClass().add("input");
        return node;
    }

    private static HBox head(ExplanationLine line) {
        Label name = text(line.name(), "input-name");
        Label value = text(line.value(), "input-value");
        value.setMinWidth(Region.USE_PREF_SIZE);
        value.setWrapText(line.value().length() > 14);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(name, space, value);
        head.setAlignment(Pos.BASELINE_LEFT);
        head.getStyleClass().add("input-head");
        return head;
    }

    private static Node closed(ExplanationLine line) {
        Region blank = new Region();
        blank.getStyleClass().add("unfold");
        HBox head = head(line);
        HBox.setHgrow(head, Priority.ALWAYS);
        return new HBox(blank, head);
    }

    /// The head as a button that unfolds the inputs; they are built when they are first asked for.
    private Node opening(ExplanationLine line, VBox below) {
        ToggleButton toggle = new ToggleButton("▶");
        toggle.getStyleClass().addAll("unfold", Styles.FLAT);
        toggle.setAccessibleText(messages.text("explain.unfold", line.name()));
        VBox inputs = new VBox();
        inputs.getStyleClass().add("inputs");
        inputs.visibleProperty().bind(toggle.selectedProperty());
        inputs.managedProperty().bind(toggle.selectedProperty());
        toggle.selectedProperty().subscribe(open -> {
            toggle.setText(open ? "▼" : "▶");
            if (open && inputs.getChildren().isEmpty()) {
                addInputs(inputs, line.inputs());
            }
        });
        below.getChildren().add(inputs);
        HBox head = head(line);
        HBox.setHgrow(head, Priority.ALWAYS);
        head.setOnMouseClicked(_ -> toggle.fire());
        HBox whole = new HBox(toggle, head);
        whole.setAlignment(Pos.CENTER_LEFT);
        return whole;
    }

    private static Label text(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
