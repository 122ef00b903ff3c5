package org.qinglan.app.round;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.control.PlainButton;
import org.qinglan.app.control.WrappedText;
import org.qinglan.app.message.Messages;
import org.qinglan.app.theme.Theme;
import org.qinglan.model.appraisal.Obstacle;
import org.qinglan.model.titlereview.round.RoundStage;
import org.qinglan.model.titlereview.round.TitleRound;

/// Where a title round stands, what stands before its next stage, its lists, and the steps.
public final class TitleRoundView {
    private final TitleRoundViewModel model;
    private final Messages messages;
    private final ComboBox<@Nullable String> names = new ComboBox<>();
    private final StageStrip strip = new StageStrip("round-stages");
    private final FlowPane steps = new FlowPane();
    private final Label scheme = new Label();
    private final Label told = new Label();
    private final VBox obstacles = new VBox();
    private final ScrollPane obstaclePane = new ScrollPane(obstacles);
    private final RoundLists lists;
    private final Label none;
    private final VBox body = new VBox();
    private final VBox root;

    public TitleRoundView(TitleRoundViewModel model, Messages messages, Theme theme) {
        this.model = model;
        this.messages = messages;
        lists = new RoundLists(model, messages, theme);
        bindTold();
        steps.getStyleClass().add("record-buttons");
        steps.setRowValignment(VPos.CENTER);
        obstacles.setId("round-obstacles");
        obstaclePane.setFitToWidth(true);
        theme.fit(obstaclePane.minHeightProperty(), 3);
        theme.fit(obstaclePane.maxHeightProperty(), 6);
        scheme.getStyleClass().add(Styles.TEXT_MUTED);
        scheme.setMinWidth(0);
        HBox.setHgrow(strip.node(), Priority.ALWAYS);
        HBox where = new HBox(strip.node(), scheme);
        body.getStyleClass().add("panel");
        body.getChildren().addAll(where, steps, obstaclePane, lists.node());
        VBox.setVgrow(lists.node(), Priority.ALWAYS);
        VBox.setVgrow(body, Priority.ALWAYS);
        none = WrappedText.of(messages.text("title-round.begin"), "told");
        none.setId("title-round-none");
        none.managedProperty().bind(none.visibleProperty());
        root = new VBox(chooser(), none, body);
        root.setId("title-round");
        root.getStyleClass().add("panel");
        model.shown().subscribe(this::show);
    }

    public Node node() {
        return root;
    }

    private void bindTold() {
        told.setId("round-told");
        told.getStyleClass().add("told");
        told.textProperty().bind(model.told());
        told.visibleProperty().bind(model.told().isNotEmpty());
        told.managedProperty().bind(told.visibleProperty());
    }

    private Node chooser() {
        names.setId("round-name");
        names.setPromptText(messages.text("title-round.none"));
        names.setAccessibleText(messages.text("title-round.name"));
        names.setOnAction(_ -> {
            String chosen = names.getValue();
            TitleRound round = model.round();
            if (chosen != null && (round == null || !chosen.equals(round.name()))) {
                model.name().set(chosen);
                model.load();
            }
        });
        Label label = new Label(messages.text("title-round.name"));
        label.setLabelFor(names);
        TextField reason = new TextField();
        reason.setId("round-reason");
        reason.setPromptText(messages.text("title-round.reason"));
        reason.setAccessibleText(messages.text("title-round.reason"));
        reason.textProperty().bindBidirectional(model.reason());
        HBox.setHgrow(reason, Priority.ALWAYS);
        HBox chooser = new HBox(
                label,
                names,
                PlainButton.of("round-new", messages.text("title-round.new"), () -> model.sheets()
                        .begin()),
                reason,
                PlainButton.of("round-back", messages.text("title-round.back"), model::back));
        chooser.setAlignment(Pos.CENTER_LEFT);
        chooser.getStyleClass().add("filters");
        return chooser;
    }

    private void show(@Nullable ShownRound shown) {
        TitleRound round = shown == null ? null : shown.round();
        names.getItems().setAll(shown == null ? List.of() : shown.names());
        names.setValue(round == null ? null : round.name());
        body.setVisible(round != null);
        none.setVisible(round == null);
        if (shown == null || round == null) {
            return;
        }
        List<RoundStage> stages = List.of(RoundStage.values());
        strip.show(stages.stream().map(RoundStage::term).toList(), stages.indexOf(round.stage()));
        steps(shown, round);
        obstacles(shown, round);
        lists.show(shown);
    }

    private void steps(ShownRound shown, TitleRound round) {
        steps.getChildren().clear();
        round.next().ifPresent(next -> {
            String key = next == RoundStage.RECOMMENDATION ? "title-round.compute" : "title-round.advance";
            Button advance = PlainButton.accented("round-advance", messages.text(key, next.term()), model::advance);
            advance.setDisable(!shown.obstacles().isEmpty());
            steps.getChildren().add(advance);
        });
        if (!round.isClosed()) {
            steps.getChildren()
                    .add(PlainButton.of("round-correct", messages.text("title-round.correct"), () -> model.sheets()
                            .correct(round.record())));
        }
        if (round.stage().isBefore(RoundStage.SCORING)) {
            steps.getChildren()
                    .addAll(
                            PlainButton.of("round-scheme", messages.text("title-round.scheme"), model::chooseScheme),
                            PlainButton.of("round-vote", messages.text("title-round.vote"), () -> model.sheets()
                                    .vote(round)));
        }
        if (round.run() != 0) {
            steps.getChildren().add(PlainButton.of("round-result", messages.text("round.result"), model::reveal));
        }
        String chosen = round.record().text("scheme");
        scheme.setText(
                chosen.isEmpty() ? messages.text("title-round.no-scheme") : messages.text("title-round.by", chosen));
        steps.getChildren().add(told);
    }

    private void obstacles(ShownRound shown, TitleRound round) {
        obstacles.getChildren().clear();
        boolean free = shown.obstacles().isEmpty();
        obstaclePane.setVisible(!free);
        obstaclePane.setManaged(!free);
        if (!free) {
            String next = round.next().map(RoundStage::term).orElse("");
            obstacles
                    .getChildren()
                    .add(WrappedText.of(
                            messages.text(
                                    "title-round.obstacles",
                                    next,
                                    shown.obstacles().size()),
                            "state-open"));
            shown.obstacles().forEach(obstacle -> obstacles.getChildren().addAll(obstacle(obstacle)));
        }
    }

    private List<Label> obstacle(Obstacle obstacle) {
        Label sentence = WrappedText.of("• " + obstacle.named(), "sentence");
        return obstacle.citation() == null
                ? List.of(sentence)
                : Stream.of(
                                sentence,
                                WrappedText.of(
                                        messages.text(
                                                "explain.clause",
                                                obstacle.citation().display()),
                                        "clause"))
                        .toList();
    }
}
