package org.qinglan.app.cycle;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.control.PlainButton;
import org.qinglan.app.control.WrappedText;
import org.qinglan.app.entry.EntryView;
import org.qinglan.app.message.Messages;
import org.qinglan.app.round.StageStrip;
import org.qinglan.app.theme.Theme;
import org.qinglan.model.appraisal.AppraisalCycle;
import org.qinglan.model.appraisal.Obstacle;
import org.qinglan.model.appraisal.Stage;

/// Where the appraisal of the year stands, what stands before its next stage, and the step there.
public final class CycleView {
    private final CycleViewModel model;
    private final Messages messages;
    private final VBox body = new VBox();
    private final VBox root;

    public CycleView(CycleViewModel model, Messages messages, Theme theme) {
        this.model = model;
        this.messages = messages;
        body.getStyleClass().add("cycle");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        BorderPane middle = new BorderPane(scroll);
        middle.setRight(new EntryView(model.entry(), messages, theme, () -> root().requestFocus()).node());
        Label told = new Label();
        told.setId("cycle-told");
        told.setWrapText(true);
        told.getStyleClass().add("notice");
        told.textProperty().bind(model.told());
        told.visibleProperty().bind(model.told().isNotEmpty());
        told.managedProperty().bind(told.visibleProperty());
        root = new VBox(chooser(), told, middle);
        root.getStyleClass().add("panel");
        VBox.setVgrow(middle, Priority.ALWAYS);
        model.standing().subscribe(this::show);
    }

    public Node node() {
        return root;
    }

    private Node root() {
        return root;
    }

    private Node chooser() {
        ComboBox<String> kinds = new ComboBox<>();
        kinds.setId("cycle-kind");
        kinds.getItems().setAll(CycleViewModel.kinds());
        kinds.setAccessibleText(messages.text("cycle.kind"));
        kinds.valueProperty().bindBidirectional(model.kind());
        Label label = new Label(messages.text("cycle.kind"));
        label.setLabelFor(kinds);
        HBox chooser = new HBox(label, kinds);
        chooser.setAlignment(Pos.CENTER_LEFT);
        chooser.getStyleClass().add("filters");
        return chooser;
    }

    private void show(CycleViewModel.@Nullable Standing standing) {
        body.getChildren().clear();
        if (standing == null) {
            return;
        }
        AppraisalCycle cycle = standing.cycle();
        if (cycle == null) {
            Label hint = WrappedText.of(messages.text("cycle.none"), "hint");
            hint.setStyle("-fx-text-alignment: left;");
            body.getChildren()
                    .addAll(hint, PlainButton.accented("cycle-new", messages.text("cycle.new"), model::begin));
            return;
        }
        body.getChildren().addAll(WrappedText.of(cycle.display(), "headline"), stages(cycle.stage()));
        body.getChildren().add(WrappedText.of(messages.text("cycle.due", cycle.base()), "told"));
        body.getChildren().add(actions(standing, cycle));
        if (cycle.isClosed()) {
            body.getChildren().add(reopening());
        } else {
            obstacles(standing.obstacles());
        }
    }

    private static Node stages(Stage now) {
        StageStrip strip = new StageStrip("cycle-stages");
        List<Stage> stages = List.of(Stage.values());
        strip.show(stages.stream().map(Stage::term).toList(), stages.indexOf(now));
        return strip.node();
    }

    private Node actions(CycleViewModel.Standing standing, AppraisalCycle cycle) {
        FlowPane actions = new FlowPane();
        actions.getStyleClass().add("record-buttons");
        standing.next().ifPresent(next -> {
            String words =
                    next == Stage.CLOSED ? messages.text("cycle.close") : messages.text("cycle.advance", next.term());
            Button advance = PlainButton.accented("cycle-advance", words, model::advance);
            advance.setDisable(!standing.obstacles().isEmpty());
            actions.getChildren()
                    .addAll(advance, PlainButton.of("cycle-correct", messages.text("cycle.correct"), model::correct));
        });
        if (cycle.isClosed()) {
            actions.getChildren().add(PlainButton.accented("cycle-new", messages.text("cycle.new"), model::begin));
        }
        return actions;
    }

    private void obstacles(List<Obstacle> obstacles) {
        if (obstacles.isEmpty()) {
            body.getChildren().add(WrappedText.of(messages.text("cycle.free"), "told"));
            return;
        }
        body.getChildren().add(WrappedText.of(messages.text("cycle.obstacles", obstacles.size()), "state-open"));
        VBox list = new VBox();
        list.setId("cycle-obstacles");
        for (Obstacle obstacle : obstacles) {
            String who = obstacle.person().isEmpty() ? "" : messages.text("cycle.of", obstacle.person());
            VBox block = new VBox(WrappedText.of(who + obstacle.sentence(), "sentence"));
            if (obstacle.citation() != null) {
                String clause = obstacle.citation().display();
                block.getChildren().add(WrappedText.of(messages.text("explain.clause", clause), "clause"));
            }
            block.getStyleClass().add("input");
            list.getChildren().add(block);
        }
        body.getChildren().add(list);
    }

    /// A closed cycle is corrected by a new version, with a reason.
    private Node reopening() {
        TextField why = new TextField();
        why.setId("cycle-reason");
        why.setPromptText(messages.text("cycle.reason"));
        why.setAccessibleText(messages.text("cycle.reason"));
        why.textProperty().bindBidirectional(model.reason());
        HBox.setHgrow(why, Priority.ALWAYS);
        HBox line = new HBox(why, PlainButton.of("cycle-reopen", messages.text("cycle.reopen"), model::reopen));
        line.getStyleClass().add("filters");
        return new VBox(WrappedText.of(messages.text("cycle.closed"), "told"), line);
    }
}
