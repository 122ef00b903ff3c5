package org.qinglan.app.shell;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
import org.qinglan.app.feature.Screen;
import org.qinglan.app.grid.GridView;
import org.qinglan.app.help.HelpPages;
import org.qinglan.app.help.HelpView;
import org.qinglan.app.intake.ImportView;
import org.qinglan.app.laboratory.LaboratoryView;
import org.qinglan.app.message.Messages;
import org.qinglan.app.paper.PreviewView;
import org.qinglan.app.round.RoundView;
import org.qinglan.app.round.TitleRoundView;
import org.qinglan.app.run.RunView;
import org.qinglan.app.teachers.TeacherFileView;
import org.qinglan.app.teachers.TeacherListView;
import org.qinglan.app.theme.Theme;

/// The window's content: start screen, or header, side bar, page and status.
public final class ShellView {
    private static final KeyCombination UNDO = control(KeyCode.Z);
    private static final List<KeyCombination> REDO = List.of(
            control(KeyCode.Y),
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));

    private final ShellViewModel model;
    private final Messages messages;
    private final Map<Page, Screen> screens = new EnumMap<>(Page.class);
    private final Screen preview;
    private final StackPane page = new StackPane();
    private final Label schoolName = new Label();
    private final BorderPane root = new BorderPane();
    private final Map<KeyCombination, Runnable> keys;

    public ShellView(ShellViewModel model, Messages messages, Theme theme) {
        this.model = model;
        this.messages = messages;
        preview = new PreviewView(model.preview(), messages, theme);
        screens(theme);
        keys = keys();
        root.getStyleClass().add("shell");
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Node header = header();
        Node side = new SideBar(model, messages).node();
        Node start = new StartView(model, messages).node();
        VBox top = new VBox(banner());
        root.setBottom(new StatusView(model, messages).node());
        model.school().subscribe(school -> show(school, top, header, side, start));
        model.page().subscribe(this::leave);
        model.preview().request().subscribe((_, _) -> turn());
    }

    /// Each page with what it shows; [Page] gives their order.
    private void screens(Theme theme) {
        Runnable importer = () -> model.go(Page.IMPORT);
        Map<String, Screen> own = own(theme);
        Page.entries().forEach(entry -> entry.area()
                .map(model::area)
                .ifPresent(area -> screens.put(entry, new AreaView(area, messages, theme, own, importer))));
        screens.put(
                Page.TEACHERS, new TeacherListView(model.teachers(), model.newTeacher(), messages, theme, importer));
        screens.put(Page.HELP, help(theme));
        screens.put(Page.TEACHER_FILE, new TeacherFileView(model.teacherFile(), messages, theme));
        screens.put(
                Page.IMPORT,
                new ImportView(
                        model.intake(), messages, theme, model.background().progress()));
    }

    /// Help opens at what is said of the page from which the reader comes.
    private Screen help(Theme theme) {
        HelpView help = new HelpView(HelpPages.in(Locale.getDefault()), messages, theme);
        model.page().subscribe((before, now) -> {
            if (now == Page.HELP) {
                help.show(before.key());
            }
        });
        return help;
    }

    /// By the key of its tab what only one area has.
    private Map<String, Screen> own(Theme theme) {
        return Map.of(
                ShellViewModel.TRAINING_SCHEME,
                new RunView(model.training(), messages, theme),
                ShellViewModel.ACTIVITY_GRID,
                part(new GridView(model.grid(), messages, theme).node()),
                ShellViewModel.APPRAISAL_STEPS,
                part(new CycleView(model.cycle(), messages, theme).node()),
                ShellViewModel.LABORATORY,
                part(new LaboratoryView(model.laboratory(), messages, theme).node()),
                ShellViewModel.PAY_ROUNDS,
                part(new RoundView(model.round(), messages, theme).node()),
                ShellViewModel.PAY_SCHEME,
                new RunView(model.meritPay(), messages, theme),
                ShellViewModel.TITLE_ROUND,
                part(new TitleRoundView(model.titleRound(), messages, theme).node()),
                ShellViewModel.TITLE_SCHEME,
                new RunView(model.titleReview(), messages, theme));
    }

    /// A tab whose page refreshes it.
    private static Screen part(Node node) {
        return Screen.of(node, () -> {});
    }

    private Screen screen() {
        return Objects.requireNonNull(screens.get(model.page().get()));
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
            screen().focus();
        }
    }

    /// Whoever turns to another page leaves the preview.
    private void leave(Page wanted) {
        model.preview().close();
        turn();
    }

    private void turn() {
        page.getChildren().setAll(shown().node());
        shown().focus();
    }

    /// What is seen: the preview as long as there is one, else the page.
    private Screen shown() {
        return model.preview().request().get() == null ? screen() : preview;
    }

    private void print() {
        if (model.preview().request().get() != null) {
            model.preview().print();
        } else if (model.school().get() != null) {
            screen().printable().ifPresent(model.preview()::show);
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
        Map<KeyCombination, Runnable> all = new HashMap<>(Map.of(
                control(KeyCode.N),
                model::newSchool,
                control(KeyCode.O),
                model::openSchool,
                control(KeyCode.W),
                model::closeSchool,
                control(KeyCode.F),
                () -> shown().focusSearch(),
                new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN),
                model::back,
                new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN),
                model::forward,
                new KeyCodeCombination(KeyCode.F5),
                () -> shown().refresh()));
        all.put(control(KeyCode.P), this::print);
        for (Page entry : Page.entries()) {
            entry.digit().ifPresent(digit -> all.put(control(KeyCode.valueOf("DIGIT" + digit)), () -> model.go(entry)));
        }
        return all;
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
}
