package org.qinglan.app.round;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.control.Arrows;
import org.qinglan.app.control.PlainButton;
import org.qinglan.app.entry.EntryView;
import org.qinglan.app.explain.ExplanationView;
import org.qinglan.app.message.Messages;
import org.qinglan.app.overview.ReasonsView;
import org.qinglan.app.theme.Theme;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.record.TitleRoundLedger;
import org.qinglan.model.standing.Overview.Line;
import org.qinglan.model.titlereview.round.OutcomeWord;
import org.qinglan.model.titlereview.round.RoundApplicant;
import org.qinglan.model.titlereview.round.TitleRound;

/// The lists of a round below one another's tabs, with what can be done in each, and the reasons beside.
final class RoundLists {
    private final TitleRoundViewModel model;
    private final Messages messages;
    private final RoundTable table;
    private final FlowPane tabs = new FlowPane();
    private final FlowPane actions = new FlowPane();
    private final ToggleGroup group = new ToggleGroup();
    private final ReasonsView reasons;
    private final Node explanation;
    private final StackPane beside = new StackPane();
    private final SplitPane root;
    private @Nullable ShownRound shown;

    RoundLists(TitleRoundViewModel model, Messages messages, Theme theme) {
        this.model = model;
        this.messages = messages;
        table = new RoundTable(model, messages, theme, this::open);
        reasons = new ReasonsView(messages);
        explanation = new ExplanationView(model.explanation(), messages).node();
        beside.getChildren().setAll(reasons.node());
        for (RoundSection section : RoundSection.values()) {
            tabs.getChildren().add(tab(section));
        }
        tabs.getStyleClass().add("ledger-tabs");
        Arrows.turn(tabs);
        actions.getStyleClass().add("record-buttons");
        actions.setAlignment(Pos.CENTER_LEFT);
        table.table().setMinHeight(0);
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        VBox list = new VBox(tabs, actions, table.node());
        list.getStyleClass().add("panel");
        root = new SplitPane(list, beside);
        root.setMinHeight(0);
        beside.setMinHeight(0);
        root.setDividerPositions(0.66);
        Node sheet = new EntryView(model.entry(), messages, theme, this::focus).node();
        model.entry().sheet().subscribe(open -> beside.getChildren().setAll(open == null ? reasons.node() : sheet));
        model.line().subscribe(line -> {
            // Enter opens the record here, not the teacher's file, so the hint for that is left out.
            reasons.show(line == null ? null : new Line(0, line.person(), line.cells(), line.state(), line.reasons()));
            if (model.entry().sheet().get() == null) {
                beside.getChildren().setAll(reasons.node());
            }
        });
        model.explanation().subject().subscribe(subject -> {
            if (subject != null) {
                beside.getChildren().setAll(explanation);
            }
        });
        model.section().subscribe(_ -> refresh());
    }

    Node node() {
        return root;
    }

    void focus() {
        table.table().requestFocus();
    }

    void show(ShownRound read) {
        shown = read;
        refresh();
    }

    private ToggleButton tab(RoundSection section) {
        ToggleButton button = new ToggleButton(messages.text(section.key()));
        button.setId(section.key().replace("title-round.", "round-tab-"));
        button.getStyleClass().add("ledger-tab");
        button.setToggleGroup(group);
        button.setSelected(section == RoundSection.APPLICANTS);
        button.setOnAction(_ -> {
            button.setSelected(true);
            model.section().set(section);
        });
        return button;
    }

    private void refresh() {
        ShownRound read = shown;
        if (read != null && read.round() != null) {
            actions(read, read.round());
            table.show(read.lists().get(model.section().get()));
        }
    }

    private void actions(ShownRound read, TitleRound round) {
        RoundSheets sheets = model.sheets();
        List<Node> now = new ArrayList<>();
        switch (model.section().get()) {
            case APPLICANTS -> {
                now.add(button("title-round.apply", () -> sheets.apply(round)));
                now.add(button("title-round.examine", ofChosen(round, (_, one) -> sheets.correct(one.application()))));
                now.add(button(
                        "title-round.recuse",
                        ofChosen(round, (there, one) -> sheets.add(there, TitleRoundLedger.RECUSAL, one.number()))));
                now.add(button("title-round.withdraw", model::withdraw));
            }
            case POSTS -> now.add(button("title-round.post", () -> sheets.add(round, TitleRoundLedger.POSTS, 0)));
            case MARKS -> {
                now.add(items(read, round));
                now.add(button(
                        "title-round.mark", ofChosen(round, (there, one) -> sheets.mark(there, one, read.item(), ""))));
            }
            case BALLOTS ->
                now.add(button(
                        "title-round.ballot",
                        ofChosen(
                                round,
                                (there, one) -> sheets.only(there, TitleRoundLedger.BALLOT, one, one.ballot()))));
            case OUTCOMES -> {
                now.add(button("title-round.explain", model::explain));
                now.add(button("title-round.recommend", () -> model.decide(OutcomeWord.RECOMMENDED)));
                now.add(button("title-round.reserve", () -> model.decide(OutcomeWord.RESERVE)));
                now.add(button("title-round.papers", model::papers));
                now.add(button("title-round.answer", ofChosen(round, (_, one) -> answer(one))));
                now.add(button("title-round.withdraw", model::withdraw));
            }
            case NOTICE -> {
                now.add(button("title-round.publish", () -> sheets.notice(round)));
                now.add(button("title-round.pause", () -> sheets.pause(round)));
                now.add(button("title-round.object", () -> sheets.objection(round)));
            }
        }
        actions.getChildren().setAll(now);
    }

    private void answer(RoundApplicant one) {
        LedgerRecord outcome = one.outcome();
        if (outcome != null) {
            model.sheets().correct(outcome);
        }
    }

    private ComboBox<String> items(ShownRound read, TitleRound round) {
        ComboBox<String> items = new ComboBox<>();
        items.setId("round-item");
        items.setAccessibleText(messages.text("title-round.item"));
        items.getItems().setAll(round.panelItems());
        items.setValue(read.item());
        items.setOnAction(_ -> {
            model.item().set(items.getValue());
            model.load();
        });
        return items;
    }

    private Runnable ofChosen(TitleRound round, BiConsumer<TitleRound, RoundApplicant> action) {
        return () -> {
            RoundApplicant one = model.chosen();
            if (one == null) {
                model.sayChoose();
            } else {
                action.accept(round, one);
            }
        };
    }

    private Button button(String key, Runnable action) {
        return PlainButton.of(key.replace("title-round.", "round-"), messages.text(key), action);
    }

    /// What Enter on a cell does.
    private void open(Line line, int column) {
        ShownRound read = shown;
        TitleRound round = read == null ? null : read.round();
        if (read == null || round == null) {
            return;
        }
        RoundApplicant one = round.applicant(line.teacher()).orElse(null);
        switch (model.section().get()) {
            case APPLICANTS -> {
                if (one != null) {
                    model.sheets().correct(one.application());
                }
            }
            case MARKS -> {
                if (one != null && read.marks() != null) {
                    List<String> judges = read.marks().judges();
                    String judge = column >= 0 && column < judges.size() ? judges.get(column) : "";
                    model.sheets().mark(round, one, read.item(), judge);
                }
            }
            case BALLOTS -> {
                if (one != null) {
                    model.sheets().only(round, TitleRoundLedger.BALLOT, one, one.ballot());
                }
            }
            case OUTCOMES -> model.explain();
            case POSTS -> record(round, TitleRoundLedger.POSTS, table.row());
            case NOTICE -> notice(round, table.row());
        }
    }

    private void record(TitleRound round, Ledger ledger, int position) {
        List<LedgerRecord> records = of(round, ledger);
        if (position >= 0 && position < records.size()) {
            model.sheets().correct(records.get(position));
        }
    }

    /// Notices stand first, objections behind them.
    private void notice(TitleRound round, int position) {
        int notices = round.publicity().notices().size();
        record(
                round,
                position < notices ? TitleRoundLedger.NOTICE : TitleRoundLedger.OBJECTION,
                position < notices ? position : position - notices);
    }

    private static List<LedgerRecord> of(TitleRound round, Ledger ledger) {
        return round.situation().records().of(ledger, 0).stream()
                .filter(record -> record.text("round").equals(round.name()))
                .toList();
    }
}
