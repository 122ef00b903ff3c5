package org.qinglan.app.round;

import java.util.List;
import java.util.Locale;
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
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.control.PlainButton;
import org.qinglan.app.control.WrappedText;
import org.qinglan.app.entry.EntryView;
import org.qinglan.app.feature.Paper;
import org.qinglan.app.message.Messages;
import org.qinglan.app.theme.Theme;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.meritpay.MeritPay;
import org.qinglan.model.payround.Step;
import org.qinglan.model.payround.Supplement;
import org.qinglan.model.record.PayLedger;
import org.qinglan.model.record.PayStage;
import org.qinglan.model.standing.Overview.Reason;

/// Where a round of merit pay stands, what stands before its next stage, and every step that may be taken there.
public final class RoundView {
    private final RoundViewModel model;
    private final Messages messages;
    private final ComboBox<String> rounds = new ComboBox<>();
    private final VBox body = new VBox();
    private final VBox root;

    public RoundView(RoundViewModel model, Messages messages, Theme theme) {
        this.model = model;
        this.messages = messages;
        body.setId("round-body");
        body.getStyleClass().add("cycle");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        BorderPane middle = new BorderPane(scroll);
        middle.setRight(new EntryView(model.entry(), messages, theme, () -> root().requestFocus()).node());
        Label told = WrappedText.of("", "notice");
        told.setId("round-told");
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
        rounds.setId("round-choice");
        rounds.setAccessibleText(messages.text("round.choose"));
        rounds.setMinWidth(Region.USE_PREF_SIZE);
        Label label = new Label(messages.text("round.choose"));
        label.setLabelFor(rounds);
        HBox chooser = new HBox(label, rounds, PlainButton.of("round-new", messages.text("round.new"), model::begin));
        chooser.setAlignment(Pos.CENTER_LEFT);
        chooser.getStyleClass().add("filters");
        return chooser;
    }

    private void show(@Nullable Standing standing) {
        body.getChildren().clear();
        if (standing == null) {
            return;
        }
        rounds.valueProperty().unbindBidirectional(model.chosen());
        rounds.getItems().setAll(standing.rounds());
        standing.shown().ifPresent(shown -> rounds.setValue(shown.name()));
        rounds.valueProperty().bindBidirectional(model.chosen());
        standing.shown().ifPresentOrElse(this::show, () -> body.getChildren()
                .add(WrappedText.of(messages.text("round.none"), "hint")));
    }

    private void show(Standing.Shown shown) {
        body.getChildren().addAll(WrappedText.of(shown.name(), "headline"), stages(shown.stage()));
        body.getChildren()
                .add(WrappedText.of(
                        messages.text("round.fingerprint", shown.round().shortFingerprint()), "told"));
        body.getChildren().add(actions(shown));
        reasons(shown);
        objections(shown);
        if (shown.supplement() != null) {
            differences(shown.supplement());
        }
        history(shown.round().steps());
        if (shown.stage() != PayStage.DRAFT && shown.stage() != PayStage.PAID) {
            body.getChildren().add(back(shown.stage()));
        }
    }

    private static Node stages(PayStage now) {
        StageStrip strip = new StageStrip("round-stages");
        List<PayStage> stages = List.of(PayStage.values());
        strip.show(stages.stream().map(PayStage::term).toList(), stages.indexOf(now));
        return strip.node();
    }

    private Node actions(Standing.Shown shown) {
        FlowPane actions = new FlowPane();
        actions.setId("round-actions");
        actions.getStyleClass().add("record-buttons");
        shown.round().next().ifPresent(next -> {
            Button advance =
                    PlainButton.accented("round-advance", messages.text("round.advance", next.term()), model::advance);
            advance.setDisable(!shown.obstacles().isEmpty());
            actions.getChildren().add(advance);
        });
        switch (shown.stage()) {
            case DRAFT, VOTED -> {
                if (!shown.round().isSupplement()) {
                    add(actions, "round-vote", "round.vote", PayLedger.VOTE);
                }
                add(actions, "round-source", "round.source", PayLedger.SOURCE);
                actions.getChildren()
                        .add(PlainButton.of(
                                "round-correct",
                                messages.text("round.correct"),
                                () -> model.correct(shown.round().record())));
            }
            case COMPUTED -> {
                add(actions, "round-notice", "round.notice", PayLedger.NOTICE);
                if (shown.round().isSupplement()) {
                    add(actions, "round-source", "round.source", PayLedger.SOURCE);
                }
            }
            case PUBLISHED -> {
                add(actions, "round-objection", "round.objection", PayLedger.OBJECTION);
                add(actions, "round-pause", "round.pause", PayLedger.PAUSE);
                shown.openPauses().forEach(pause -> actions.getChildren()
                        .add(PlainButton.of(
                                "round-resume", messages.text("round.resume"), () -> model.correct(pause))));
            }
            case FINAL, PAID -> {
                if (!shown.round().isSupplement()) {
                    actions.getChildren()
                            .add(PlainButton.of(
                                    "round-supplement", messages.text("round.supplement"), model::supplement));
                }
            }
        }
        if (shown.round().computed().isPresent()) {
            actions.getChildren().add(PlainButton.of("round-result", messages.text("round.result"), model::reveal));
            for (Paper paper : model.papers()) {
                actions.getChildren()
                        .add(PlainButton.of(
                                "print-" + paper.key(),
                                messages.text("paper.print-of", paper.name()),
                                () -> model.print(paper)));
            }
        }
        return actions;
    }

    private void add(FlowPane actions, String id, String key, Ledger ledger) {
        actions.getChildren().add(PlainButton.of(id, messages.text(key), () -> model.add(ledger)));
    }

    private void reasons(Standing.Shown shown) {
        shown.round()
                .next()
                .ifPresentOrElse(
                        next -> body.getChildren()
                                .add(
                                        shown.obstacles().isEmpty()
                                                ? WrappedText.of(messages.text("round.free", next.term()), "told")
                                                : WrappedText.of(
                                                        messages.text(
                                                                "round.obstacles",
                                                                next.term(),
                                                                shown.obstacles()
                                                                        .size()),
                                                        "state-open")),
                        () -> body.getChildren().add(WrappedText.of(messages.text("round.done"), "told")));
        VBox list = new VBox();
        list.setId("round-obstacles");
        shown.obstacles().forEach(reason -> list.getChildren().add(block(reason)));
        body.getChildren().add(list);
        if (!shown.notes().isEmpty()) {
            body.getChildren().add(WrappedText.of(messages.text("round.notes"), "state-open"));
            shown.notes().forEach(reason -> body.getChildren().add(block(reason)));
        }
    }

    private Node block(Reason reason) {
        VBox block = new VBox(WrappedText.of(reason.sentence(), "sentence"));
        if (reason.citation() != null) {
            String clause = reason.citation().display();
            block.getChildren().add(WrappedText.of(messages.text("explain.clause", clause), "clause"));
        }
        block.getStyleClass().add("input");
        return block;
    }

    private void objections(Standing.Shown shown) {
        if (shown.objections().isEmpty()) {
            return;
        }
        long open = shown.objections().stream()
                .filter(one -> one.get("verdict").isMissing())
                .count();
        body.getChildren()
                .add(WrappedText.of(
                        messages.text("round.objections", shown.objections().size(), open), "told"));
        for (LedgerRecord objection : shown.objections()) {
            boolean isOpen = objection.get("verdict").isMissing();
            VBox block = new VBox(WrappedText.of(
                    messages.text(
                            "round.objection-line",
                            objection.text("objector"),
                            objection.text("received_on"),
                            objection.text("content"),
                            isOpen ? messages.text("round.open") : objection.text("verdict")),
                    "sentence"));
            if (isOpen && !shown.stage().isSettled()) {
                block.getChildren()
                        .add(PlainButton.of(
                                "round-verdict", messages.text("round.verdict"), () -> model.correct(objection)));
            }
            block.getStyleClass().add("input");
            body.getChildren().add(block);
        }
    }

    private void differences(Supplement supplement) {
        body.getChildren().add(WrappedText.of(messages.text("round.differences"), "headline"));
        VBox list = new VBox();
        list.setId("round-differences");
        supplement.lines().stream()
                .filter(line -> line.difference() != 0 || line.concerned())
                .forEach(line -> list.getChildren()
                        .add(WrappedText.of(
                                messages.text(
                                        "round.difference",
                                        line.name(),
                                        yuan(line.paid()),
                                        yuan(line.now()),
                                        yuan(line.difference()),
                                        String.join("；", line.reasons())),
                                "sentence")));
        body.getChildren().add(list);
    }

    private static String yuan(long fen) {
        return MeritPay.yuan(fen).toPlainString();
    }

    private void history(List<Step> steps) {
        if (steps.isEmpty()) {
            return;
        }
        body.getChildren().add(WrappedText.of(messages.text("round.history"), "headline"));
        for (Step step : steps) {
            String why = step.reason().isEmpty() ? "" : "　" + step.reason();
            body.getChildren()
                    .add(WrappedText.of(
                            step.number() + "　" + step.day() + "　"
                                    + step.stage().term() + why,
                            "sentence"));
        }
    }

    /// A round goes back only for a reason that is kept.
    private Node back(PayStage stage) {
        TextField why = new TextField();
        why.setId("round-reason");
        why.setPromptText(messages.text("round.reason"));
        why.setAccessibleText(messages.text("round.reason"));
        why.textProperty().bindBidirectional(model.reason());
        HBox.setHgrow(why, Priority.ALWAYS);
        HBox line = new HBox(why);
        for (PayStage to : List.of(PayStage.VOTED, PayStage.DRAFT)) {
            if (to.compareTo(stage) < 0) {
                String id = "round-back-" + to.name().toLowerCase(Locale.ROOT);
                line.getChildren()
                        .add(PlainButton.of(id, messages.text("round.back", to.term()), () -> model.back(to)));
            }
        }
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("filters");
        return line;
    }
}
