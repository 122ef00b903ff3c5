package org.qinglan.app.teachers;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.control.PlainButton;
import org.qinglan.app.entry.Task;
import org.qinglan.app.message.Messages;
import org.qinglan.app.theme.Theme;
import org.qinglan.model.dossier.Chapter;
import org.qinglan.model.ledger.Field;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.teacher.Roster;

/// The ledgers of one chapter, one below the other; those in which nothing stands come last, a line each.
final class ChapterView {
    private final TeacherFileViewModel model;
    private final Messages messages;
    private final SectionView sections;
    private List<SectionView.Shown> shown = List.of();

    ChapterView(TeacherFileViewModel model, Messages messages, Theme theme) {
        this.model = model;
        this.messages = messages;
        sections = new SectionView(model, messages, theme);
    }

    Node node(TeacherFile file, Chapter chapter) {
        VBox page = new VBox();
        page.getStyleClass().add("chapter");
        if (chapter == Chapter.BASICS) {
            page.getChildren().add(basics(file));
        }
        shown = file.sections(chapter).stream()
                .map(section -> sections.of(file, section))
                .toList();
        shown.stream().filter(section -> section.table() != null).forEach(section -> page.getChildren()
                .add(section.node()));
        shown.stream().filter(section -> section.table() == null).forEach(section -> page.getChildren()
                .add(section.node()));
        onlyOne();
        return page;
    }

    /// A record is chosen in one table at a time.
    private void onlyOne() {
        List<TableView<LedgerRecord>> tables = tables();
        for (TableView<LedgerRecord> table : tables) {
            table.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
                if (chosen != null) {
                    tables.stream().filter(other -> !other.equals(table)).forEach(other -> other.getSelectionModel()
                            .clearSelection());
                }
            });
        }
    }

    private List<TableView<LedgerRecord>> tables() {
        return shown.stream()
                .<TableView<LedgerRecord>>mapMulti((section, out) -> {
                    if (section.table() != null) {
                        out.accept(section.table());
                    }
                })
                .toList();
    }

    /// The table in which a record stands, with the record chosen.
    @Nullable
    Node choose(LedgerRecord record) {
        for (TableView<LedgerRecord> table : tables()) {
            int row = table.getItems().indexOf(record);
            if (row >= 0) {
                table.getSelectionModel().clearAndSelect(row);
                table.getFocusModel().focus(row);
                table.scrollTo(row);
                return table;
            }
        }
        return null;
    }

    /// The record that is chosen, nothing where none is.
    @Nullable
    LedgerRecord chosen() {
        return tables().stream()
                .map(table -> table.getSelectionModel().getSelectedItem())
                .filter(record -> record != null)
                .findFirst()
                .orElse(null);
    }

    private Node basics(TeacherFile file) {
        LedgerRecord person = file.row().record();
        TilePane facts = new TilePane();
        facts.getStyleClass().add("facts");
        facts.setId("file-facts");
        for (Field field : Roster.TEACHER.fields()) {
            String value = file.names().shown(person, field);
            if (!value.isEmpty()) {
                Label name = new Label(field.name());
                name.getStyleClass().addAll(Styles.TEXT_MUTED, "fact-name");
                Label text = new Label(value);
                text.setWrapText(true);
                facts.getChildren().add(new VBox(name, text));
            }
        }
        FlowPane buttons = new FlowPane(
                PlainButton.of("basics-correct", messages.text("file.correct-basics"), () -> model.entry()
                        .begin(new Task.Correct(person))),
                PlainButton.of("basics-history", messages.text("file.history"), () -> model.tell(person)),
                leaving(),
                PlainButton.of("basics-delete", messages.text("file.delete-person"), model::delete));
        buttons.getStyleClass().add("record-buttons");
        VBox box = new VBox(buttons, facts);
        box.getStyleClass().add("section");
        return box;
    }

    private Node leaving() {
        MenuButton leaving = new MenuButton(messages.text("file.leave"));
        leaving.setId("basics-leave");
        leaving.setMinWidth(Region.USE_PREF_SIZE);
        Roster.TEACHER.field(Roster.STATUS).words().stream()
                .filter(way -> !way.equals(Roster.IN_POST))
                .forEach(way -> {
                    MenuItem item = new MenuItem(way);
                    item.setOnAction(_ -> model.leave(way));
                    leaving.getItems().add(item);
                });
        return leaving;
    }
}
