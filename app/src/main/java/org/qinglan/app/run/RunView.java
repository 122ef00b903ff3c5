package org.qinglan.app.run;

import atlantafx.base.theme.Styles;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.control.FindingsBox;
import org.qinglan.app.control.PlainButton;
import org.qinglan.app.control.SearchField;
import org.qinglan.app.control.WrappedText;
import org.qinglan.app.explain.ExplanationView;
import org.qinglan.app.feature.PrintRequest;
import org.qinglan.app.feature.Screen;
import org.qinglan.app.message.Messages;
import org.qinglan.app.paper.ScreenTable;
import org.qinglan.app.theme.Theme;
import org.qinglan.model.run.FrozenRun;
import org.qinglan.model.run.Run;
import org.qinglan.model.scheme.SheetColumn;

/// A page with a scheme on top, its result in the middle and the explanation of one cell on the right.
public final class RunView implements Screen {
    private final RunViewModel model;
    private final Messages messages;
    private final Theme theme;
    private final SearchField search;
    private final Button compute = new Button();
    private final CheckBox facts = new CheckBox();
    private final ResultTable table;
    private final SumLine sums;
    private final StackPane content = new StackPane();
    private final SplitPane split;
    private final VBox root = new VBox();

    public RunView(RunViewModel model, Messages messages, Theme theme) {
        this.model = model;
        this.messages = messages;
        search = new SearchField("run-search", "run.search", messages);
        this.theme = theme;
        this.table = new ResultTable(model, messages, theme);
        this.sums = new SumLine(table.table());
        StripView strip = new StripView(model.strip(), messages, theme);
        table.below(sums.node());
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        VBox sheet = new VBox(strip.node(), tools(), table.node());
        sheet.getStyleClass().add("sheet");
        Node explanation = new ExplanationView(model.explanation(), messages).node();
        VBox.setVgrow(explanation, Priority.ALWAYS);
        VBox side = new VBox(explanation, new WhatIfView(model.whatIf(), messages).node());
        split = new SplitPane(sheet, side);
        split.setDividerPositions(0.72);
        root.setAccessibleText(name());
        root.getChildren()
                .addAll(
                        chooser(),
                        kept(),
                        outdated(),
                        FindingsBox.of("run-findings", model.findings()),
                        told(),
                        content);
        root.getStyleClass().add("page-body");
        VBox.setVgrow(content, Priority.ALWAYS);
        facts.selectedProperty().subscribe(this::columns);
        model.strip().compared().subscribe(this::columns);
        model.strip().column().subscribe(this::columns);
        model.result().subscribe(this::show);
        model.schemes().subscribe(() -> show(model.result().get()));
        table.table().getItems().subscribe(this::sum);
    }

    @Override
    public Node node() {
        return root;
    }

    /// Puts the cursor where a name is typed.
    @Override
    public void focusSearch() {
        search.focus();
    }

    /// Puts the focus on what comes next: computing, or looking into the result.
    @Override
    public void focus() {
        if (model.result().get() == null) {
            compute.requestFocus();
        } else {
            table.table().requestFocus();
        }
    }

    @Override
    public void refresh() {
        model.run();
    }

    /// The result as it is shown, with the sums of those who are shown.
    @Override
    public Optional<PrintRequest> printable() {
        Run run = model.result().get();
        if (run == null) {
            return Optional.empty();
        }
        List<SheetColumn> columns = run.sheet().columns();
        Map<Integer, BigDecimal> below = Cells.sums(columns, model.rows());
        return Optional.of(new ScreenTable(messages)
                .request(paperTitle(run), table.table(), column -> SumLine.text(column, columns, below)));
    }

    /// Paper that is out of date says so itself, and paper of a frozen result its number.
    private String paperTitle(Run run) {
        FrozenRun kept = model.kept().get();
        if (kept != null) {
            return messages.text("run.kept-paper", run.title(), kept.id());
        }
        return model.outdated().get() ? messages.text("run.outdated-paper", run.title()) : run.title();
    }

    private Node kept() {
        Label words = WrappedText.of("", "notice");
        words.setId("run-kept");
        words.setMaxWidth(Double.MAX_VALUE);
        model.kept()
                .subscribe(kept -> words.setText(
                        kept == null
                                ? ""
                                : messages.text(
                                        "run.kept", kept.id(), kept.run().title(), kept.author())));
        words.visibleProperty().bind(model.kept().isNotNull());
        words.managedProperty().bind(words.visibleProperty());
        return words;
    }

    private Node outdated() {
        Label words = WrappedText.of(messages.text("run.outdated"));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Button again = PlainButton.of("run-again", messages.text("run.again"), model::run);
        again.disableProperty().bind(compute.disableProperty());
        HBox bar = new HBox(words, again);
        bar.setId("run-outdated");
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().addAll("refused", "bar-line");
        bar.visibleProperty().bind(model.outdated());
        bar.managedProperty().bind(model.outdated());
        return bar;
    }

    /// The page that it stands on says its name to those who see it.
    private String name() {
        return messages.text(
                switch (model.kind()) {
                    case MERIT_PAY -> "run.merit-pay";
                    case TITLE_REVIEW -> "run.title-review";
                    case STANDING -> "run.standing";
                    case ASSESSMENT -> "run.assessment";
                });
    }

    private Node summary() {
        Label summary = new Label();
        summary.setId("run-summary");
        summary.setMinWidth(Region.USE_PREF_SIZE);
        summary.getStyleClass().add(Styles.TEXT_MUTED);
        summary.textProperty().bind(model.summary());
        return summary;
    }

    private Node chooser() {
        ComboBox<@Nullable SchemeChoice> schemes = new ComboBox<>();
        schemes.setItems(model.schemes());
        schemes.setId("run-scheme");
        schemes.setConverter(new Named());
        schemes.setPromptText(messages.text("run.no-scheme"));
        schemes.setAccessibleText(messages.text("run.scheme"));
        schemes.setMaxWidth(Double.MAX_VALUE);
        schemes.valueProperty().bindBidirectional(model.scheme());
        HBox.setHgrow(schemes, Priority.ALWAYS);
        Button file = new Button(messages.text("run.scheme-file"));
        file.setId("run-scheme-file");
        file.setMinWidth(Region.USE_PREF_SIZE);
        file.setOnAction(_ -> model.chooseScheme());
        compute.setText(messages.text("run.compute"));
        compute.setId("run-compute");
        compute.setMinWidth(Region.USE_PREF_SIZE);
        compute.getStyleClass().add(Styles.ACCENT);
        compute.disableProperty().bind(model.scheme().isNull().or(model.computing()));
        compute.setOnAction(_ -> model.run());
        Label label = new Label(messages.text("run.scheme"));
        label.setLabelFor(schemes);
        label.setMinWidth(Region.USE_PREF_SIZE);
        HBox chooser = new HBox(label, schemes, file, compute);
        chooser.setAlignment(Pos.CENTER_LEFT);
        chooser.getStyleClass().add("filters");
        return chooser;
    }

    private Node tools() {
        search.text().bindBidirectional(model.search());
        HBox.setHgrow(search.node(), Priority.ALWAYS);
        facts.setId("run-facts");
        facts.setText(messages.text("run.facts"));
        facts.setMinWidth(Region.USE_PREF_SIZE);
        Button export = new Button();
        model.kept().subscribe(kept -> export.setText(messages.text(kept == null ? "run.export" : "run.export-again")));
        export.setId("run-export");
        export.setMinWidth(Region.USE_PREF_SIZE);
        export.setTooltip(new Tooltip(messages.text("run.export-tip")));
        export.setOnAction(_ -> model.export());
        export.disableProperty().bind(model.outdated());
        Button chip = new Button();
        chip.setId("run-chip");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.getStyleClass().addAll(Styles.SMALL, "chip");
        chip.textProperty().bind(model.narrowed().map(words -> words + " ✕"));
        chip.accessibleTextProperty().bind(model.narrowed().map(words -> messages.text("run.widen", words)));
        chip.visibleProperty().bind(model.narrowed().isNotEmpty());
        chip.managedProperty().bind(chip.visibleProperty());
        chip.setOnAction(_ -> model.widen());
        HBox tools = new HBox(
                search.node(),
                summary(),
                chip,
                facts,
                export,
                new ProjectorButton(model, messages, theme, root).node());
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.getStyleClass().add("tools");
        return tools;
    }

    private Node told() {
        Label told = new Label();
        told.setId("run-told");
        told.setWrapText(true);
        told.getStyleClass().add("told");
        told.textProperty().bind(model.told());
        told.managedProperty().bind(model.told().isNotEmpty());
        told.visibleProperty().bind(told.managedProperty());
        return told;
    }

    private void show(@Nullable Run run) {
        if (run == null) {
            hint(messages.text(model.schemes().isEmpty() ? "run.hint-no-scheme" : "run.hint"));
        } else if (run.sheet().rows().isEmpty()) {
            hint(messages.text("run.hint-nobody"));
        } else {
            content.getChildren().setAll(split);
            columns();
        }
    }

    private void hint(String words) {
        Label hint = new Label(words);
        hint.setId("run-hint");
        hint.setWrapText(true);
        hint.getStyleClass().add("hint");
        content.getChildren().setAll(hint);
    }

    private void columns() {
        Run run = model.result().get();
        if (run != null) {
            SheetColumn about = model.strip().column().get();
            if (about != null) {
                boolean wanted = model.strip().compared().get();
                table.compare(about, wanted ? model.strip().difference().orElse(null) : null);
            }
            table.show(run.sheet().columns(), facts.isSelected());
            sum();
        }
    }

    private void sum() {
        Run run = model.result().get();
        if (run != null) {
            sums.show(
                    messages.text("run.sum"),
                    run.sheet().columns(),
                    Cells.sums(run.sheet().columns(), table.table().getItems()));
        }
    }

    private static final class Named extends StringConverter<@Nullable SchemeChoice> {
        @Override
        public String toString(@Nullable SchemeChoice scheme) {
            return scheme == null ? "" : scheme.name();
        }

        @Override
        public @Nullable SchemeChoice fromString(String shown) {
            return null;
        }
    }
}
