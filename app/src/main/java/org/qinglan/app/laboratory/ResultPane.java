package org.qinglan.app.laboratory;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.control.WrappedText;
import org.qinglan.app.message.Messages;
import org.qinglan.app.theme.Theme;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.laboratory.Change;
import org.qinglan.model.laboratory.Comparison.Line;
import org.qinglan.model.laboratory.Comparison.Measure;
import org.qinglan.model.laboratory.Comparison.Part;
import org.qinglan.model.laboratory.EffectText;
import org.qinglan.model.laboratory.EffectText.Naming;
import org.qinglan.model.laboratory.Percent;
import org.qinglan.model.laboratory.PersonGroups.Group;
import org.qinglan.model.laboratory.PersonGroups.Grouping;
import org.qinglan.model.laboratory.Trial;
import org.qinglan.model.laboratory.Weights;

/// What changed: sentences, groups, weights as bars, and what to look at.
final class ResultPane {
    private static final double BAR = 9;
    private final Messages messages;
    private final Theme theme;
    private final VBox content = new VBox();
    private final ToggleGroup tabs = new ToggleGroup();
    private final VBox root;
    private @Nullable Trial trial;
    private @Nullable Line line;

    private enum Tab {
        CHANGES,
        GROUPS,
        WEIGHTS,
        WARNINGS
    }

    ResultPane(Messages messages, Theme theme) {
        this.messages = messages;
        this.theme = theme;
        FlowPane heads = new FlowPane();
        heads.getStyleClass().add("ledger-tabs");
        for (Tab tab : Tab.values()) {
            heads.getChildren().add(button(tab));
        }
        content.getStyleClass().add("laboratory-result");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("explanation-pane");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root = new VBox(heads, scroll);
        root.setId("laboratory-result");
        root.getStyleClass().add("panel");
        tabs.getToggles().getFirst().setSelected(true);
        tabs.selectedToggleProperty().subscribe(this::draw);
    }

    Node node() {
        return root;
    }

    void show(@Nullable Trial now) {
        trial = now;
        draw();
    }

    /// Tells where the change of one person comes from.
    void show(@Nullable Line chosen) {
        line = chosen;
        draw();
    }

    private ToggleButton button(Tab tab) {
        String key =
                switch (tab) {
                    case CHANGES -> "laboratory.tab-changes";
                    case GROUPS -> "laboratory.tab-groups";
                    case WEIGHTS -> "laboratory.tab-weights";
                    case WARNINGS -> "laboratory.tab-warnings";
                };
        ToggleButton button = new ToggleButton(messages.text(key));
        button.setId(key.replace('.', '-'));
        button.getStyleClass().add("ledger-tab");
        button.setToggleGroup(tabs);
        button.setUserData(tab);
        button.setOnAction(_ -> button.setSelected(true));
        return button;
    }

    private void draw() {
        content.getChildren().clear();
        Trial now = trial;
        if (now == null || tabs.getSelectedToggle() == null) {
            return;
        }
        switch ((Tab) tabs.getSelectedToggle().getUserData()) {
            case CHANGES -> changes(now);
            case GROUPS -> groups(now);
            case WEIGHTS -> weights(now);
            case WARNINGS -> warnings(now);
        }
    }

    private void add(String text, String... styles) {
        content.getChildren().add(WrappedText.of(text, styles));
    }

    private void changes(Trial now) {
        if (now.changes().isEmpty()) {
            add(messages.text("laboratory.unchanged"), "told");
        } else {
            Label effect = WrappedText.of(EffectText.of(now.comparison(), Naming.NAMED), "headline");
            effect.setId("laboratory-effect");
            content.getChildren().add(effect);
        }
        Line chosen = line;
        if (chosen != null) {
            person(now, chosen);
        }
        if (!now.changes().isEmpty()) {
            add(messages.text("laboratory.changes", now.changes().size()), "input-name");
        }
        for (Change change : now.changes()) {
            add("• " + change.sentence(), "sentence");
        }
    }

    private void person(Trial now, Line chosen) {
        Line fresh = now.comparison().byTeacher().get(chosen.teacher());
        if (fresh == null || fresh.parts().isEmpty()) {
            return;
        }
        BigFraction change = fresh.change();
        String whole = change == null ? "" : EffectText.amount(now.comparison().measure(), change);
        add(messages.text("laboratory.person", fresh.name(), whole), "input-name");
        for (Part part : fresh.parts()) {
            String amount = EffectText.amount(now.comparison().measure(), part.change());
            content.getChildren().add(row(part.column(), amount));
        }
    }

    private static Node row(String name, String number) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label right = new Label(number);
        right.setMinWidth(Region.USE_PREF_SIZE);
        return new HBox(WrappedText.of(name), space, right);
    }

    private void groups(Trial now) {
        Measure measure = now.comparison().measure();
        Grouping before = null;
        for (Group group : now.groups()) {
            if (group.grouping() != before) {
                add(group.grouping().term(), "input-name");
                before = group.grouping();
            }
            content.getChildren()
                    .add(row(
                            messages.text("laboratory.group", group.name(), group.count()),
                            messages.text(
                                    "laboratory.mean",
                                    EffectText.amount(measure, group.mean()),
                                    group.gain(),
                                    group.lose())));
        }
    }

    private void weights(Trial now) {
        add(messages.text("laboratory.weights-hint"), "told");
        for (Weights weights : now.examination().weights()) {
            add(messages.text("laboratory.weights-of", weights.total()), "input-name");
            weights.parts().forEach(part -> content.getChildren().add(weight(part)));
        }
    }

    private Node weight(Weights.Part part) {
        VBox box = new VBox(
                WrappedText.of(part.name()),
                bar("laboratory.nominal", part.nominal(), "bar-nominal"),
                bar("laboratory.effective", part.effective(), "bar-effective"));
        box.getStyleClass().add("weight");
        return box;
    }

    private Node bar(String key, @Nullable BigFraction share, String style) {
        Region bar = new Region();
        bar.getStyleClass().addAll("bar", style);
        double width = share == null ? 0 : Math.clamp(share.doubleValue(), 0, 1) * BAR;
        theme.fit(bar.minWidthProperty(), width);
        theme.fit(bar.maxWidthProperty(), width);
        Label name = new Label(messages.text(key));
        name.getStyleClass().add("told");
        theme.fit(name.minWidthProperty(), 3);
        Label number = new Label(share == null ? messages.text("laboratory.unknown") : Percent.of(share));
        number.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(name, bar, number);
        line.getStyleClass().add("bar-line");
        return line;
    }

    private void warnings(Trial now) {
        List<Finding> findings = now.examination().findings();
        add(messages.text("laboratory.warnings", findings.size()), "told");
        for (Finding finding : findings) {
            String place = finding.place().isEmpty() ? "" : finding.place() + "　";
            String sign = finding.severity() == Finding.Severity.WARNING ? "▲ " : "○ ";
            add(
                    sign + place + finding.message(),
                    finding.severity() == Finding.Severity.WARNING ? "warned" : "sentence");
            add(finding.mend(), "told");
        }
    }
}
