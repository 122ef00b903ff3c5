package org.qinglan.app.run;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.message.Messages;
import org.qinglan.app.theme.Theme;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.result.Division;
import org.qinglan.model.scheme.SheetColumn;

/// Groups of people with the means of a column as bars; a group shows its people alone.
final class GroupsCard {
    private static final double BAR = 3.5;
    private final StripViewModel model;
    private final Messages messages;
    private final Theme theme;
    private final ComboBox<@Nullable Division> divisions = new ComboBox<>();
    private final GridPane lines = new GridPane();
    private final VBox root;

    GroupsCard(StripViewModel model, Messages messages, Theme theme) {
        this.model = model;
        this.messages = messages;
        this.theme = theme;
        divisions.setId("strip-division");
        divisions.setConverter(new Named());
        divisions.setAccessibleText(messages.text("strip.by"));
        divisions.valueProperty().subscribe(this::draw);
        lines.getStyleClass().add("group-lines");
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("explanation-pane");
        Label label = new Label(messages.text("strip.by"));
        label.setLabelFor(divisions);
        HBox head = new HBox(label, divisions);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("bar-line");
        root = new VBox(head, scroll);
        root.setId("strip-groups");
        root.getStyleClass().addAll("strip-card", "strip-groups");
        model.beside().subscribe(this::offer);
    }

    Node node() {
        return root;
    }

    private void offer(@Nullable Beside known) {
        List<Division> offered = known == null ? List.of() : known.divisions();
        divisions.getItems().setAll(offered);
        divisions.setValue(offered.isEmpty() ? null : offered.getFirst());
    }

    void draw() {
        lines.getChildren().clear();
        Division division = divisions.getValue();
        SheetColumn column = model.column().get();
        if (division == null || column == null) {
            return;
        }
        List<Division.Group> groups = model.groups(division);
        BigFraction most =
                groups.stream().map(Division.Group::mean).max(Numbers::compare).orElse(BigFraction.ONE);
        for (int i = 0; i < groups.size(); i++) {
            lines.addRow(i, name(division, groups.get(i)), bar(groups.get(i), most), figures(groups.get(i), column));
        }
    }

    private Node name(Division division, Division.Group group) {
        Button name = new Button(
                messages.text("strip.group", group.name(), group.teachers().size()));
        name.getStyleClass().addAll(Styles.FLAT, Styles.SMALL, "group-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        name.setOnAction(_ -> model.narrow(division.name() + " " + group.name(), group.teachers()));
        return name;
    }

    private Node bar(Division.Group group, BigFraction most) {
        Region bar = new Region();
        bar.getStyleClass().addAll("bar", "bar-effective");
        double share =
                most.signum() <= 0 ? 0 : Math.clamp(group.mean().divide(most).doubleValue(), 0, 1);
        theme.fit(bar.minWidthProperty(), share * BAR);
        theme.fit(bar.maxWidthProperty(), share * BAR);
        return bar;
    }

    private Node figures(Division.Group group, SheetColumn column) {
        Label figures = new Label(Amount.mean(group.mean(), column));
        figures.setMinWidth(Region.USE_PREF_SIZE);
        figures.setTooltip(new Tooltip(text(group, column)));
        figures.setAccessibleText(text(group, column));
        return figures;
    }

    private String text(Division.Group group, SheetColumn column) {
        return messages.text(
                "strip.group-figures",
                Amount.mean(group.mean(), column),
                Amount.mean(group.median(), column),
                Amount.of(group.sum(), column));
    }

    /// The same as text.
    List<String> lines() {
        List<String> text = new ArrayList<>();
        Division division = divisions.getValue();
        SheetColumn column = model.column().get();
        if (division != null && column != null) {
            text.add(division.name());
            model.groups(division)
                    .forEach(group ->
                            text.add(group.name() + "\t" + group.teachers().size() + "\t" + text(group, column)));
        }
        return text;
    }

    private static final class Named extends StringConverter<@Nullable Division> {
        @Override
        public String toString(@Nullable Division division) {
            return division == null ? "" : division.name();
        }

        @Override
        public @Nullable Division fromString(String shown) {
            return null;
        }
    }
}
