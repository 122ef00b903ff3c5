package org.qinglan.app.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.archive.ArchiveView;
import org.qinglan.app.area.AreaView;
import org.qinglan.app.control.WrappedText;
import org.qinglan.app.cycle.CycleView;
import org.qinglan.app.export.ExportView;
import org.qinglan.app.feature.Screen;
import org.qinglan.app.find.FindPanel;
import org.qinglan.app.find.Hit;
import org.qinglan.app.grid.GridView;
import org.qinglan.app.help.HelpPages;
import org.qinglan.app.help.HelpPanel;
import org.qinglan.app.help.HelpView;
import org.qinglan.app.home.HomeView;
import org.qinglan.app.intake.ImportView;
import org.qinglan.app.laboratory.LaboratoryView;
import org.qinglan.app.message.Messages;
import org.qinglan.app.notice.NoticesView;
import org.qinglan.app.paper.PreviewView;
import org.qinglan.app.preference.PreferencesView;
import org.qinglan.app.round.RoundView;
import org.qinglan.app.round.TitleRoundView;
import org.qinglan.app.run.RunView;
import org.qinglan.app.shortcut.Shortcuts;
import org.qinglan.app.shortcut.ShortcutsView;
import org.qinglan.app.teachers.TeacherFileView;
import org.qinglan.app.teachers.TeacherListView;
import org.qinglan.app.theme.Look;
import org.qinglan.app.theme.Theme;

/// The window's content: start screen, or header, side bar, page and status.
public final class ShellView {
    private final ShellViewModel model;
    private final Messages messages;
    private final Map<Page, Screen> screens = new EnumMap<>(Page.class);
    private final Screen preview;
    private final StackPane page = new StackPane();
    private final ScrollPane around = new ScrollPane(page);
    private final BorderPane window = new BorderPane();
    private final StackPane root;
    private final SideBar side;
    private final HeaderView header;
    private final Shortcuts shortcuts;
    private final Parts parts;
    private final HelpPanel help;

    public ShellView(ShellViewModel model, Messages messages, Theme theme) {
        this.model = model;
        this.messages = messages;
        HelpPages pages = HelpPages.in(messages.locale());
        preview = new PreviewView(model.preview(), messages, theme);
        screens(theme, pages);
        WindowKeys keys = new WindowKeys(model, theme, onPage());
        shortcuts = keys.all();
        help = new HelpPanel(pages, new ShortcutsView(shortcuts, messages).node(), messages, this::closeHelp);
        side = new SideBar(model, messages);
        header = new HeaderView(model, messages);
        NoticesView notices = new NoticesView(model.notices(), messages);
        StatusView status = new StatusView(model, messages, notices.bell());
        parts = new Parts(List.of(
                new Parts.Part(side::node, side::focus),
                new Parts.Part(() -> page, () -> shown().focus()),
                Parts.beside(page),
                Parts.whole(window::getRight),
                new Parts.Part(header::node, header::focus),
                Parts.whole(status::node)));
        model.find().offer(actions(keys, theme));
        VBox top = new VBox(banner());
        // Tab goes through the parts in the order in which they were added.
        VBox frame = new VBox(top, window, status.node());
        frame.getStyleClass().add("shell");
        VBox.setVgrow(window, Priority.ALWAYS);
        scroll();
        root = new StackPane(frame, notices.overlay(), new FindPanel(model.find(), messages).node());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.setOnDragOver(ShellView::accept);
        root.setOnDragDropped(this::drop);
        Node start = new StartView(model, messages).node();
        model.school().subscribe(school -> show(school, top, start));
        model.page().subscribe(this::leave);
        model.preview().request().subscribe((_, _) -> turn());
    }

    /// A page fills its place; one that finds no room there, in a small window or large type, is scrolled.
    private void scroll() {
        page.setMinWidth(0);
        around.setFitToWidth(true);
        around.setFitToHeight(true);
        around.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        around.setFocusTraversable(false);
        around.getStyleClass().add("page-place");
    }

    /// Each page with what it shows; [Page] gives their order.
    private void screens(Theme theme, HelpPages pages) {
        Runnable importer = () -> model.go(Page.IMPORT);
        Map<String, Screen> own = own(theme);
        Page.entries().forEach(entry -> entry.area()
                .map(model::area)
                .ifPresent(area -> screens.put(entry, new AreaView(area, messages, theme, own, importer))));
        screens.put(Page.EXPORT, new ExportView(model.exports(), messages));
        screens.put(Page.HOME, new HomeView(model.home(), messages));
        screens.put(
                Page.TEACHERS, new TeacherListView(model.teachers(), model.newTeacher(), messages, theme, importer));
        screens.put(Page.HELP, help(theme, pages));
        screens.put(Page.TEACHER_FILE, new TeacherFileView(model.teacherFile(), messages, theme));
        screens.put(Page.PREFERENCES, new PreferencesView(model.preferences(), messages, theme));
        screens.put(
                Page.IMPORT,
                new ImportView(
                        model.intake(), messages, theme, model.background().progress(), model::newSchool));
    }

    /// Help opens at what is said of the page from which the reader comes.
    private Screen help(Theme theme, HelpPages pages) {
        HelpView all = new HelpView(pages, messages, theme);
        model.page().subscribe((before, now) -> {
            if (now == Page.HELP) {
                all.show(before.key());
            }
        });
        return all;
    }

    /// By the key of its tab what only one area has.
    private Map<String, Screen> own(Theme theme) {
        Map<String, Screen> own = new HashMap<>(Map.of(
                ShellViewModel.ACTIVITY_GRID,
                part(new GridView(model.grid(), messages, theme).node()),
                ShellViewModel.APPRAISAL_STEPS,
                part(new CycleView(model.cycle(), messages, theme).node()),
                ShellViewModel.LABORATORY,
                part(new LaboratoryView(model.laboratory(), messages, theme).node()),
                ShellViewModel.PAY_ROUNDS,
                part(new RoundView(model.round(), messages, theme).node()),
                ShellViewModel.TITLE_ROUND,
                part(new TitleRoundView(model.titleRound(), messages, theme).node())));
        model.trials().values().forEach(trial -> {
            own.put(trial.scheme(), new RunView(trial.run(), messages, theme));
            own.put(trial.kept(), new ArchiveView(trial.archive(), messages, theme));
        });
        return own;
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

    private void show(ShellViewModel.@Nullable OpenSchool school, VBox top, Node start) {
        boolean open = school != null;
        header.show(school);
        top.getChildren().remove(header.node());
        if (open) {
            top.getChildren().addFirst(header.node());
        }
        Node right = window.getRight();
        window.setRight(null);
        window.setLeft(open ? side.node() : null);
        window.setCenter(open ? around : start);
        window.setRight(right);
        if (open) {
            focus();
        }
    }

    /// Whoever turns to another page leaves the preview.
    private void leave(Page wanted) {
        model.preview().close();
        turn();
        if (window.getRight() != null) {
            explain();
        }
    }

    private void turn() {
        page.getChildren().setAll(shown().node());
        focus();
    }

    private void focus() {
        // What is scrolled is not there to take the focus before its styles are.
        around.applyCss();
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

    private Node banner() {
        Label text = WrappedText.of("");
        text.setId("trouble");
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

    private static void accept(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
    }

    private void drop(DragEvent event) {
        List<Path> files =
                event.getDragboard().getFiles().stream().map(File::toPath).toList();
        if (!files.isEmpty()) {
            event.setDropCompleted(true);
            model.dropped(files);
        }
        event.consume();
    }

    /// What the search offers beside people and pages: what one otherwise does with a key, and the look.
    private List<Hit> actions(WindowKeys keys, Theme theme) {
        Hit dark = Hit.of(Hit.Kind.ACTION, messages.text("find.dark"), "", () -> theme.look()
                .set(theme.look().get() == Look.DARK ? Look.LIGHT : Look.DARK));
        return Stream.concat(keys.offered(messages), Stream.of(dark)).toList();
    }

    private WindowKeys.OnPage onPage() {
        return new WindowKeys.OnPage(
                this::toggleHelp,
                () -> shown().focusSearch(),
                this::print,
                () -> parts.next(root.getScene().getFocusOwner()),
                () -> shown().refresh());
    }

    private void pressed(KeyEvent event) {
        shortcuts.dispatch(event, event.getTarget() instanceof TextInputControl);
    }

    /// Shows what can be done here at the right, or puts it away.
    private void toggleHelp() {
        if (window.getRight() != null) {
            closeHelp();
            return;
        }
        explain();
        window.setRight(help.node());
        help.focus();
    }

    private void explain() {
        help.show(model.school().get() == null ? "start" : model.page().get().key());
    }

    private void closeHelp() {
        window.setRight(null);
        if (model.school().get() != null) {
            shown().focus();
        }
    }
}
