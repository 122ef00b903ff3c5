package org.qinglan.app.shell;

import java.util.EnumMap;
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
import org.qinglan.app.intake.ImportView;
import org.qinglan.app.laboratory.LaboratoryView;
import org.qinglan.app.message.Messages;
import org.qinglan.app.notice.NoticesView;
import org.qinglan.app.preference.PreferencesView;
import org.qinglan.app.round.RoundView;
import org.qinglan.app.round.TitleRoundView;
import org.qinglan.app.run.RunView;
import org.qinglan.app.shortcut.Shortcuts;
import org.qinglan.app.shortcut.ShortcutsView;
import org.qinglan.app.teachers.TeacherFileView;
import org.qinglan.app.teachers.TeacherListView;
import org.qinglan.app.theme.Theme;

/// The window's content: start screen, or header, side bar, page and status.
public final class ShellView {
    private final ShellViewModel model;
    private final Messages messages;
    private final Map<Page, Screen> screens = new EnumMap<>(Page.class);
    private final StackPane page = new StackPane();
    private final Label schoolName = new Label();
    private final BorderPane root = new BorderPane();
    private final StackPane window = new StackPane(root);
    private final Shortcuts shortcuts;

    public ShellView(ShellViewModel model, Messages messages, Theme theme) {
        this.model = model;
        this.messages = messages;
        screens(theme);
        shortcuts = shortcuts(theme);
        root.getStyleClass().add("shell");
        window.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Node header = header();
        Node side = new SideBar(model, messages).node();
        Node start = new StartView(model, messages).node();
        VBox top = new VBox(banner());
        NoticesView notices = new NoticesView(model.notices(), messages);
        root.setBottom(new StatusView(model, messages, notices.bell()).node());
        window.getChildren().add(notices.overlay());
        model.school().subscribe(school -> show(school, top, header, side, start));
        model.page().subscribe(this::turn);
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
        screens.put(Page.TEACHER_FILE, new TeacherFileView(model.teacherFile(), messages, theme));
        screens.put(Page.PREFERENCES, new PreferencesView(model.preferences(), messages, theme));
        screens.put(
                Page.IMPORT,
                new ImportView(
                        model.intake(), messages, theme, model.background().progress()));
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
        return window;
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

    private void turn(Page wanted) {
        page.getChildren().setAll(screen().node());
        screen().focus();
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

    private Shortcuts shortcuts(Theme theme) {
        Shortcuts all = new Shortcuts();
        String program = "shortcut.program";
        all.add(program, "shortcut.help", Shortcuts.alone(KeyCode.F1), this::toggleShortcuts);
        all.add(program, "shell.new", Shortcuts.control(KeyCode.N), model::newSchool);
        all.add(program, "shell.open", Shortcuts.control(KeyCode.O), model::openSchool);
        all.add(program, "shell.close", Shortcuts.control(KeyCode.W), model::closeSchool);
        all.add(program, "shortcut.search", Shortcuts.control(KeyCode.F), () -> screen().focusSearch());
        all.add(program, "shortcut.refresh", Shortcuts.alone(KeyCode.F5), () -> screen().refresh());
        // In a field Ctrl+Z takes back letters.
        all.addOutsideFields(program, "shortcut.undo", Shortcuts.control(KeyCode.Z), model::undo);
        all.addOutsideFields(program, "shortcut.redo", Shortcuts.control(KeyCode.Y), () -> model.entries()
                .redo());
        KeyCombination redo =
                new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
        all.addOutsideFields(
                program, "shortcut.redo", redo, () -> model.entries().redo());
        reading(all, theme);
        pages(all);
        tables(all);
        forms(all);
        return all;
    }

    private static void reading(Shortcuts all, Theme theme) {
        String reading = "shortcut.reading";
        all.add(reading, "shortcut.larger", Shortcuts.control(KeyCode.EQUALS), () -> theme.enlarge(1));
        all.add(reading, "shortcut.larger", Shortcuts.control(KeyCode.ADD), () -> theme.enlarge(1));
        all.add(reading, "shortcut.smaller", Shortcuts.control(KeyCode.MINUS), () -> theme.enlarge(-1));
        all.add(reading, "shortcut.smaller", Shortcuts.control(KeyCode.SUBTRACT), () -> theme.enlarge(-1));
        all.add(reading, "shortcut.usual-size", Shortcuts.control(KeyCode.DIGIT0), theme::usualSize);
    }

    private void pages(Shortcuts all) {
        String pages = "shortcut.pages";
        KeyCombination back = new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);
        KeyCombination forward = new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN);
        all.add(pages, "shortcut.back", back, model::back);
        all.add(pages, "shortcut.forward", forward, model::forward);
        for (Page entry : Page.entries()) {
            entry.digit()
                    .map(digit -> KeyCode.valueOf("DIGIT" + digit))
                    .ifPresent(code -> all.add(pages, entry.text(), Shortcuts.control(code), () -> model.go(entry)));
        }
        all.add(pages, Page.PREFERENCES.text(), Shortcuts.control(KeyCode.COMMA), () -> model.go(Page.PREFERENCES));
    }

    /// What the tables obey by themselves.
    private static void tables(Shortcuts all) {
        String tables = "shortcut.tables";
        all.tell(tables, "shortcut.next-cell", "↑ ↓ ← →");
        all.tell(tables, "shortcut.copy", "Ctrl+C");
        all.tell(tables, "shortcut.open-row", "Enter");
        all.tell(tables, "shortcut.delete-row", "Delete");
    }

    /// What the forms obey by themselves.
    private static void forms(Shortcuts all) {
        String forms = "shortcut.forms";
        all.tell(forms, "shortcut.save", "Ctrl+Enter");
        all.tell(forms, "shortcut.cancel", "Esc");
        all.tell(forms, "shortcut.next-field", "Tab");
    }

    private void pressed(KeyEvent event) {
        shortcuts.dispatch(event, event.getTarget() instanceof TextInputControl);
    }

    /// Shows all keys at the right, or puts them away.
    private void toggleShortcuts() {
        if (root.getRight() != null) {
            root.setRight(null);
            return;
        }
        ShortcutsView list = new ShortcutsView(shortcuts, messages, () -> {
            root.setRight(null);
            if (model.school().get() != null) {
                screen().focus();
            }
        });
        root.setRight(list.node());
        list.focus();
    }
}
