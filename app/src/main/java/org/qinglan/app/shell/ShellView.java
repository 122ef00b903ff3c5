package org.qinglan.app.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.area.AreaView;
import org.qinglan.app.cycle.CycleView;
import org.qinglan.app.grid.GridView;
import org.qinglan.app.intake.ImportView;
import org.qinglan.app.laboratory.LaboratoryView;
import org.qinglan.app.message.Messages;
import org.qinglan.app.round.RoundView;
import org.qinglan.app.round.TitleRoundView;
import org.qinglan.app.run.RunView;
import org.qinglan.app.teachers.TeacherFileView;
import org.qinglan.app.teachers.TeacherListView;
import org.qinglan.app.theme.Theme;
import org.qinglan.model.standing.Area;

/// The window's content: start screen, or header, side bar, page and status.
public final class ShellView {
    private static final KeyCombination UNDO = control(KeyCode.Z);
    private static final List<KeyCombination> REDO = List.of(
            control(KeyCode.Y),
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));

    private final ShellViewModel model;
    private final Messages messages;
    private final TeacherListView teachers;
    private final TeacherFileView teacherFile;
    private final ImportView intake;
    private final RunView meritPay;
    private final RunView training;
    private final RunView titleReview;
    private final StackPane page = new StackPane();
    private final Label schoolName = new Label();
    private final BorderPane root = new BorderPane();
    private final Map<Area, AreaView> areas = new EnumMap<>(Area.class);
    private final Map<KeyCombination, Runnable> keys;

    public ShellView(ShellViewModel model, Messages messages, Theme theme) {
        this.model = model;
        this.messages = messages;
        teachers =
                new TeacherListView(model.teachers(), model.newTeacher(), messages, theme, () -> model.go(Page.IMPORT));
        teacherFile = new TeacherFileView(model.teacherFile(), messages, theme);
        intake = new ImportView(
                model.intake(), messages, theme, model.background().progress());
        meritPay = new RunView(model.meritPay(), messages, theme);
        training = new RunView(model.training(), messages, theme);
        titleReview = new RunView(model.titleReview(), messages, theme);
        for (Area area : Area.values()) {
            areas.put(area, area(area, theme));
        }
        keys = keys();
        root.getStyleClass().add("shell");
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Node header = header();
        Node side = new SideBar(model, messages).node();
        Node start = new StartView(model, messages).node();
        VBox top = new VBox(banner());
        root.setBottom(new StatusView(model, messages).node());
        model.school().subscribe(school -> show(school, top, header, side, start));
        model.page().subscribe(this::turn);
    }

    private AreaView area(Area area, Theme theme) {
        return new AreaView(model.area(area), messages, theme, own(area, theme), () -> model.go(Page.IMPORT));
    }

    /// What only one area has.
    private Map<String, Node> own(Area area, Theme theme) {
        return switch (area) {
            case TRAINING -> Map.of(ShellViewModel.TRAINING_SCHEME, training.node());
            case OBLIGATIONS ->
                Map.of(ShellViewModel.ACTIVITY_GRID, new GridView(model.grid(), messages, theme).node());
            case APPRAISAL ->
                Map.of(ShellViewModel.APPRAISAL_STEPS, new CycleView(model.cycle(), messages, theme).node());
            case POLICY ->
                Map.of(ShellViewModel.LABORATORY, new LaboratoryView(model.laboratory(), messages, theme).node());
            case PAY -> Map.of(ShellViewModel.PAY_ROUNDS, new RoundView(model.round(), messages, theme).node());
            case TITLE_REVIEW ->
                Map.of(
                        ShellViewModel.TITLE_ROUND,
                        new TitleRoundView(model.titleRound(), messages, theme).node(),
                        ShellViewModel.TITLE_SCHEME,
                        titleReview.node());
            case ETHICS, MENTORING, LADDERS -> Map.of();
        };
    }

    private AreaView view(Page shown) {
        return Objects.requireNonNull(areas.get(shown.area().orElseThrow()));
    }

    public Parent node() {
        return root;
    }

    private void show(ShellViewModel.@Nullable OpenSchool school, VBox top, Node header, Node side, Node start) {
        boolean open = school != null;
        schoolName.setText(school == null ? "" : school.name());
        top.getChildren().remove(header);
        if (open) {
            top.getChildren().addFirst(header);
        }
        root.setTop(top);
        root.setLeft(open ? side : null);
        root.setCenter(open ? page : start);
        if (open) {
            focus(model.page().get());
        }
    }

    private void turn(Page wanted) {
        page.getChildren()
                .setAll(
                        switch (wanted) {
                            case TEACHERS -> teachers.node();
                            case TEACHER_FILE -> teacherFile.node();
                            case IMPORT -> intake.node();
                            case MERIT_PAY -> meritPay.node();
                            case ETHICS,
                                    TRAINING,
                                    OBLIGATIONS,
                                    MENTORING,
                                    LADDERS,
                                    APPRAISAL,
                                    PAY,
                                    POLICY,
                                    TITLE_REVIEW -> view(wanted).node();
                        });
        focus(wanted);
    }

    private void focus(Page shown) {
        switch (shown) {
            case TEACHERS -> teachers.focusSearch();
            case MERIT_PAY -> meritPay.focus();
            case ETHICS, TRAINING, OBLIGATIONS, MENTORING, LADDERS, APPRAISAL, PAY, POLICY, TITLE_REVIEW ->
                view(shown).focus();
            case TEACHER_FILE -> teacherFile.focus();
            case IMPORT -> intake.focus();
        }
    }

    private Node header() {
        Label product = new Label(messages.text("shell.product"));
        product.getStyleClass().add("product");
        schoolName.setId("school-name");
        schoolName.getStyleClass().add("school-name");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox header = new HBox(
                product,
                schoolName,
                space,
                quiet("shell.new", "Ctrl+N", model::newSchool),
                quiet("shell.open", "Ctrl+O", model::openSchool),
                quiet("shell.close", "Ctrl+W", model::closeSchool));
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("header");
        return header;
    }

    private Button quiet(String key, String shortcut, Runnable action) {
        Button button = new Button(messages.text(key));
        button.setId(key.replace('.', '-'));
        button.getStyleClass().add("quiet");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(shortcut));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private Node banner() {
        Label text = new Label();
        text.setId("trouble");
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        text.textProperty().bind(model.trouble());
        HBox.setHgrow(text, Priority.ALWAYS);
        Button dismiss = new Button("✕");
        dismiss.setAccessibleText(messages.text("shell.dismiss"));
        dismiss.getStyleClass().add("quiet");
        dismiss.setOnAction(_ -> model.dismissTrouble());
        HBox banner = new HBox(text, dismiss);
        banner.setAlignment(Pos.CENTER_LEFT);
        banner.getStyleClass().add("banner");
        banner.visibleProperty().bind(model.trouble().isNotEmpty());
        banner.managedProperty().bind(banner.visibleProperty());
        return banner;
    }

    private Map<KeyCombination, Runnable> keys() {
        return Map.ofEntries(
                Map.entry(control(KeyCode.N), model::newSchool),
                Map.entry(control(KeyCode.O), model::openSchool),
                Map.entry(control(KeyCode.W), model::closeSchool),
                Map.entry(control(KeyCode.F), this::focusSearch),
                Map.entry(control(KeyCode.DIGIT1), () -> model.go(Page.TEACHERS)),
                Map.entry(control(KeyCode.DIGIT2), () -> model.go(Page.IMPORT)),
                Map.entry(control(KeyCode.DIGIT3), () -> model.go(Page.ETHICS)),
                Map.entry(control(KeyCode.DIGIT4), () -> model.go(Page.TRAINING)),
                Map.entry(control(KeyCode.DIGIT5), () -> model.go(Page.OBLIGATIONS)),
                Map.entry(control(KeyCode.DIGIT6), () -> model.go(Page.MENTORING)),
                Map.entry(control(KeyCode.DIGIT7), () -> model.go(Page.LADDERS)),
                Map.entry(control(KeyCode.DIGIT8), () -> model.go(Page.APPRAISAL)),
                Map.entry(control(KeyCode.G), () -> model.go(Page.PAY)),
                Map.entry(control(KeyCode.DIGIT9), () -> model.go(Page.MERIT_PAY)),
                Map.entry(control(KeyCode.DIGIT0), () -> model.go(Page.TITLE_REVIEW)),
                Map.entry(control(KeyCode.P), () -> model.go(Page.POLICY)),
                Map.entry(new KeyCodeCombination(KeyCode.F5), model::refresh));
    }

    private static KeyCombination control(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }

    private void pressed(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        // In a field Ctrl+Z takes back letters.
        if (UNDO.match(event) && !typing) {
            event.consume();
            model.undo();
            return;
        }
        if (!typing && REDO.stream().anyMatch(combination -> combination.match(event))) {
            event.consume();
            model.entries().redo();
            return;
        }
        keys.entrySet().stream()
                .filter(entry -> entry.getKey().match(event))
                .findFirst()
                .ifPresent(entry -> {
                    event.consume();
                    entry.getValue().run();
                });
    }

    private void focusSearch() {
        switch (model.page().get()) {
            case TEACHERS, TEACHER_FILE -> {
                model.go(Page.TEACHERS);
                teachers.focusSearch();
            }
            case MERIT_PAY -> meritPay.focusSearch();
            case ETHICS, TRAINING, OBLIGATIONS, MENTORING, LADDERS, APPRAISAL, PAY, POLICY, TITLE_REVIEW ->
                view(model.page().get()).focusSearch();
            case IMPORT -> {}
        }
    }
}
