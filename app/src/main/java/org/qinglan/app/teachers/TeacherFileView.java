package org.qinglan.app.teachers;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.entry.EntryView;
import org.qinglan.app.entry.Task;
import org.qinglan.app.feature.PrintRequest;
import org.qinglan.app.feature.Screen;
import org.qinglan.app.ledger.RecordButtons;
import org.qinglan.app.message.Messages;
import org.qinglan.app.overview.StandingsView;
import org.qinglan.app.record.RecordColumns;
import org.qinglan.app.theme.Theme;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.teacher.Roster;

/// One teacher: head, then a tab for each ledger with the number of its records.
///
/// The tabs wrap onto further lines: there are more of them than fit in one, and none may hide in a menu.
public final class TeacherFileView implements Screen {
    private final TeacherFileViewModel model;
    private final Messages messages;
    private final Theme theme;
    private final Label name = new Label();
    private final Label headline = new Label();
    private final FlowPane tabs = new FlowPane();
    private final ToggleGroup group = new ToggleGroup();
    private final StackPane content = new StackPane();
    private final StandingsView standings;
    private final TimelineView timeline;
    private final VBox root;
    private int chosen;

    public TeacherFileView(TeacherFileViewModel model, Messages messages, Theme theme) {
        this.theme = theme;
        this.model = model;
        this.messages = messages;
        name.setId("file-name");
        name.getStyleClass().add("page-title");
        headline.getStyleClass().add(Styles.TEXT_MUTED);
        tabs.getStyleClass().add("ledger-tabs");
        Button back = new Button(messages.text("file.back"));
        back.setId("file-back");
        back.getStyleClass().add(Styles.FLAT);
        back.setOnAction(_ -> model.back());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox heading = new HBox(back, name, headline, space);
        heading.getChildren().addAll(papers());
        heading.setAlignment(Pos.BASELINE_LEFT);
        heading.getStyleClass().add("page-heading");
        standings = new StandingsView(messages);
        timeline = new TimelineView(messages, theme);
        Label told = new Label();
        told.setId("file-told");
        told.setWrapText(true);
        told.getStyleClass().add("told");
        told.textProperty().bind(model.told().text());
        told.managedProperty().bind(model.told().text().isNotEmpty());
        VBox book = new VBox(told, tabs, content);
        book.getStyleClass().add("panel");
        VBox.setVgrow(content, Priority.ALWAYS);
        BorderPane middle = new BorderPane(book);
        middle.setRight(new EntryView(model.entry(), messages, theme, this::focus).node());
        root = new VBox(heading, middle);
        root.getStyleClass().add("page");
        VBox.setVgrow(middle, Priority.ALWAYS);
        root.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.back();
            }
        });
        // The last tab may not be pressed out.
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null && before != null && group.getToggles().contains(before)) {
                before.setSelected(true);
            }
        });
        model.file().subscribe(this::show);
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

    /// Puts the focus on the tab that is open.
    @Override
    public void focus() {
        if (group.getSelectedToggle() instanceof ToggleButton tab) {
            tab.requestFocus();
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

    private void show(@Nullable TeacherFile file) {
        group.getToggles().clear();
        tabs.getChildren().clear();
        content.getChildren().clear();
        if (file == null) {
            return;
        }
        name.setText(file.row().name());
        headline.setText(TeacherFileViewModel.headline(file.row()));
        tab(messages.text("file.basics"), "", () -> basics(file));
        tab(messages.text("file.standings"), "", () -> standings(file));
        for (TeacherFile.Section section : file.sections()) {
            String count = Integer.toString(section.records().size());
            tab(section.ledger().name(), count, () -> records(file, section));
        }
        // The reader who goes from teacher to teacher stays in the same ledger.
        group.selectToggle(
                group.getToggles().get(Math.min(chosen, group.getToggles().size() - 1)));
    }

    private void tab(String text, String count, Supplier<Node> page) {
        Label number = new Label(count);
        number.getStyleClass().add("count");
        ToggleButton tab = new ToggleButton(text);
        tab.setAccessibleText(text + " " + count);
        if (!count.isEmpty()) {
            tab.setGraphic(number);
        }
        if (count.equals("0")) {
            tab.getStyleClass().add("empty");
        }
        tab.getStyleClass().add("ledger-tab");
        tab.setToggleGroup(group);
        int position = tabs.getChildren().size();
        tab.selectedProperty().subscribe(selected -> {
            if (selected) {
                if (chosen != position) {
                    model.entry().close();
                }
                chosen = position;
                content.getChildren().setAll(page.get());
            }
        });
        tabs.getChildren().add(tab);
    }

    private List<Button> papers() {
        return model.papers(Roster.TEACHER).stream()
                .map(paper -> {
                    Button print = new Button(messages.text("paper.print-of", paper.name()));
                    print.setId("paper-" + paper.key());
                    print.setMinWidth(Region.USE_PREF_SIZE);
                    print.setOnAction(_ -> {
                        TeacherFile open = model.file().get();
                        if (open != null) {
                            model.print(paper, open.row().record());
                        }
                    });
                    return print;
                })
                .toList();
    }

    private Node standings(TeacherFile file) {
        standings.say(messages.text("overview.making-all"));
        model.askStandings(
                all -> {
                    // Another file may have been opened meanwhile.
                    if (file.equals(model.file().get())) {
                        standings.show(file.row().teacher(), all);
                    }
                },
                () -> standings.say(messages.text("overview.stopped")));
        return standings.node();
    }

    private Node basics(TeacherFile file) {
        TilePane facts = new TilePane();
        facts.getStyleClass().add("facts");
        for (TeacherFileViewModel.Fact fact : TeacherFileViewModel.facts(file)) {
            Label label = new Label(fact.name());
            label.getStyleClass().addAll(Styles.TEXT_MUTED, "fact-name");
            facts.getChildren().add(new VBox(label, new Label(fact.value())));
        }
        ScrollPane pane = new ScrollPane(new VBox(facts, timeline.node(file.timeline())));
        pane.setFitToWidth(true);
        Button correct = new Button(messages.text("ledger.correct"));
        correct.setId("basics-correct");
        correct.setOnAction(_ -> model.entry().begin(new Task.Correct(file.row().record())));
        Button delete = new Button(messages.text("ledger.delete"));
        delete.setId("basics-delete");
        delete.setOnAction(_ -> model.entry().begin(new Task.Delete(file.row().record())));
        FlowPane buttons = new FlowPane(correct, delete);
        buttons.getStyleClass().add("record-buttons");
        VBox.setVgrow(pane, Priority.ALWAYS);
        VBox box = new VBox(buttons, pane);
        box.getStyleClass().add("panel");
        return box;
    }

    private Node records(TeacherFile file, TeacherFile.Section section) {
        TableView<LedgerRecord> table = new TableView<>();
        table.setId("records-" + section.ledger().key());
        theme.fitRows(table);
        String name = section.ledger().name();
        Label none = new Label(messages.text(section.isStored() ? "file.no-records" : "file.no-derived", name));
        none.getStyleClass().add(Styles.TEXT_MUTED);
        table.setPlaceholder(none);
        table.getColumns()
                .addAll(new RecordColumns<LedgerRecord>(messages, theme, record -> record)
                        .of(section.ledger(), file.names(), section.records()));
        table.getItems().setAll(section.records());
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox box = new VBox();
        box.getStyleClass().add("panel");
        if (section.isStored()) {
            RecordButtons actions =
                    new RecordButtons(model.entry(), messages, model.papers(section.ledger()), model::print);
            FlowPane buttons = new FlowPane();
            buttons.getStyleClass().add("record-buttons");
            buttons.getChildren().addAll(actions.of(section.ledger(), file.row().teacher(), table, record -> record));
            box.getChildren().add(buttons);
        }
        if (section.ledger().appendOnly()) {
            Label rule = new Label(messages.text("ledger.append-only", name));
            rule.setWrapText(true);
            rule.getStyleClass().add("told");
            box.getChildren().add(rule);
        }
        box.getChildren().add(table);
        return box;
    }
}
