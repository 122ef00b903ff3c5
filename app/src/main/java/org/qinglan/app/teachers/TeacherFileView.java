package org.qinglan.app.teachers;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.entry.EntryView;
import org.qinglan.app.feature.PrintRequest;
import org.qinglan.app.feature.Screen;
import org.qinglan.app.message.Messages;
import org.qinglan.app.overview.StandingsView;
import org.qinglan.app.theme.Theme;
import org.qinglan.model.ledger.LedgerRecord;

/// One teacher as a page: head, tabs, what stands in the open tab, and beside it what the reader asked about.
public final class TeacherFileView implements Screen {
    private final TeacherFileViewModel model;
    private final Messages messages;
    private final FileHead head;
    private final FileTabs tabs;
    private final GlanceView glance;
    private final ChapterView chapter;
    private final StandingsView standings;
    private final AsideView aside;
    private final ScrollPane content = new ScrollPane();
    private final BorderPane book = new BorderPane();
    private final VBox root;
    private long shownTeacher;
    private @Nullable Tab shownTab;

    public TeacherFileView(TeacherFileViewModel model, Messages messages, Theme theme) {
        this.model = model;
        this.messages = messages;
        head = new FileHead(model, messages, theme);
        tabs = new FileTabs(model, messages);
        glance = new GlanceView(model, messages, theme);
        chapter = new ChapterView(model, messages, theme);
        standings = new StandingsView(messages);
        aside = new AsideView(model, messages, theme, this::focus);
        content.setId("file-content");
        content.setFitToWidth(true);
        content.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        content.setFocusTraversable(false);
        content.getStyleClass().add("edge-to-edge");
        book.setCenter(content);
        book.setRight(new HBox(aside.node(), new EntryView(model.entry(), messages, theme, this::focus).node()));
        VBox.setVgrow(book, Priority.ALWAYS);
        root = new VBox(head.node(), tabs.node(), told(), book);
        root.setId("teacher-file");
        root.getStyleClass().add("page");
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::turning);
        root.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                escape();
            }
        });
        model.file().subscribe(_ -> show());
        model.tab().subscribe(_ -> show());
        theme.size().subscribe(_ -> show());
        model.wanted().subscribe(record -> {
            if (record != null) {
                choose(record);
            }
        });
    }

    private Node told() {
        Label told = new Label();
        told.setId("file-told");
        told.setWrapText(true);
        told.getStyleClass().add("told");
        told.textProperty().bind(model.told().text());
        told.managedProperty().bind(model.told().text().isNotEmpty());
        return told;
    }

    @Override
    public Node node() {
        return root;
    }

    /// The first paper about the teacher: the file itself.
    @Override
    public Optional<PrintRequest> printable() {
        return model.printable();
    }

    /// Puts the focus on the record that is chosen, else on the tab that is open.
    @Override
    public void focus() {
        LedgerRecord chosen = chapter.chosen();
        Node table = chosen == null ? null : chapter.choose(chosen);
        if (table != null && table.getScene() != null) {
            table.requestFocus();
        } else {
            tabs.focus();
        }
    }

    /// Somebody else is looked for in the list of teachers.
    @Override
    public void focusSearch() {
        model.back();
    }

    @Override
    public void refresh() {
        model.reload();
    }

    private void escape() {
        if (model.aside().get() != null) {
            aside.shut();
        } else {
            model.back();
        }
    }

    /// Ctrl+Tab and Ctrl+PageDown turn tabs; Alt with an arrow turns to the next teacher.
    private void turning(KeyEvent event) {
        boolean control = event.isControlDown();
        boolean writing = model.entry().sheet().get() != null;
        boolean alone = event.isAltDown() && !writing;
        switch (event.getCode()) {
            case TAB -> turn(event, control, event.isShiftDown() ? -1 : 1);
            case PAGE_DOWN -> turn(event, control, 1);
            case PAGE_UP -> turn(event, control, -1);
            case DOWN -> step(event, alone, 1);
            case UP -> step(event, alone, -1);
            default -> {}
        }
    }

    private void turn(KeyEvent event, boolean meant, int places) {
        if (meant) {
            event.consume();
            model.turn(places);
            tabs.focus();
        }
    }

    private void step(KeyEvent event, boolean meant, int places) {
        if (meant) {
            event.consume();
            model.step(places);
        }
    }

    private void show() {
        TeacherFile file = model.file().get();
        if (file == null) {
            content.setContent(null);
            return;
        }
        Tab tab = model.tab().get();
        boolean same = shownTeacher == file.row().teacher() && tab.equals(shownTab);
        double scrolled = same ? content.getVvalue() : 0;
        LedgerRecord chosen = same ? chapter.chosen() : null;
        shownTeacher = file.row().teacher();
        shownTab = tab;
        head.show(file);
        tabs.show(file);
        switch (tab) {
            case Tab.AtAGlance() -> fill(glance.node(file, content.getWidth()));
            case Tab.OfChapter(var open) -> fill(chapter.node(file, open));
            case Tab.ByRule() -> byRule(file);
        }
        if (chosen != null) {
            again(file, chosen);
        }
        Platform.runLater(() -> content.setVvalue(scrolled));
    }

    private void fill(Node node) {
        content.setFitToHeight(false);
        content.setContent(node);
    }

    /// What was corrected is no longer the same record; its number is.
    private void again(TeacherFile file, LedgerRecord chosen) {
        file.sections().stream()
                .filter(section -> section.ledger().equals(chosen.ledger()))
                .flatMap(section -> section.records().stream())
                .filter(record -> record.id() == chosen.id())
                .findFirst()
                .ifPresent(chapter::choose);
    }

    private void choose(LedgerRecord record) {
        Node table = chapter.choose(record);
        if (table != null) {
            table.requestFocus();
            Platform.runLater(() -> reveal(table));
        }
    }

    /// Scrolls the page to where a table stands on it.
    private void reveal(Node table) {
        Node page = content.getContent();
        double hidden = page.getBoundsInLocal().getHeight()
                - content.getViewportBounds().getHeight();
        if (hidden > 0) {
            double top = page.sceneToLocal(table.localToScene(table.getBoundsInLocal()))
                    .getMinY();
            content.setVvalue(Math.clamp(top / hidden, 0, 1));
        }
    }

    private void byRule(TeacherFile file) {
        content.setFitToHeight(true);
        content.setContent(standings.node());
        standings.say(messages.text("overview.making-all"));
        model.askStandings(
                all -> {
                    // Another file may have been opened meanwhile.
                    if (file.equals(model.file().get())) {
                        standings.show(file.row().teacher(), all);
                    }
                },
                () -> standings.say(messages.text("overview.stopped")));
    }
}
