package org.qinglan.app.teachers;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.qinglan.app.control.SearchField;
import org.qinglan.app.entry.EntryView;
import org.qinglan.app.entry.EntryViewModel;
import org.qinglan.app.entry.Task;
import org.qinglan.app.feature.PrintRequest;
import org.qinglan.app.feature.Screen;
import org.qinglan.app.message.Messages;
import org.qinglan.app.paper.ScreenTable;
import org.qinglan.app.record.Shown;
import org.qinglan.app.table.Column;
import org.qinglan.app.table.RowAction;
import org.qinglan.app.table.Sheet;
import org.qinglan.app.table.edit.CellEditing;
import org.qinglan.app.table.edit.EditedSheet;
import org.qinglan.app.theme.Theme;
import org.qinglan.model.ledger.Field;
import org.qinglan.model.teacher.Roster;

/// The table of teachers with search and filters above it.
public final class TeacherListView implements Screen {
    private final TeacherListViewModel model;
    private final Messages messages;
    private final SearchField search;
    private final Sheet<TeacherRow> sheet;
    private final TableView<TeacherRow> table;
    private final CellEditing<TeacherRow> editing;
    private final EntryViewModel entry;
    private final BorderPane root;

    /// @param entry    the sheet in which somebody new is entered
    /// @param importer goes to where workbooks are imported
    public TeacherListView(
            TeacherListViewModel model, EntryViewModel entry, Messages messages, Theme theme, Runnable importer) {
        this.entry = entry;
        this.model = model;
        this.messages = messages;
        search = new SearchField("teacher-search", "teachers.search", messages);
        sheet = new Sheet<>("teacher-table", model.rows(), messages, theme);
        table = sheet.table();
        editing = new CellEditing<>(
                new EditedSheet<>(sheet, model.writing(), this::heading, messages, model::today, model::undo));
        // Enter and a double click open the person's file here.
        editing.leavesEnter();
        buildTable();
        model.sortedAs(table::getItems);
        VBox list = new VBox(heading(importer), filters(), sheet.node(), editing.report());
        list.getStyleClass().add("page-body");
        VBox.setVgrow(sheet.node(), Priority.ALWAYS);
        root = new BorderPane(list);
        root.setRight(new EntryView(entry, messages, theme, table::requestFocus).node());
        root.getStyleClass().add("page");
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void focus() {
        focusSearch();
    }

    @Override
    public void refresh() {
        model.reload();
    }

    /// Puts the cursor where a name is typed.
    @Override
    public void focusSearch() {
        search.focus();
    }

    /// Those who are shown, with the columns that are.
    @Override
    public Optional<PrintRequest> printable() {
        return Optional.of(new ScreenTable(messages).request(messages.text("paper.teachers"), table));
    }

    private Node heading(Runnable importer) {
        Label title = new Label(messages.text("teachers.title"));
        title.getStyleClass().add("page-title");
        Label count = new Label();
        count.setId("teacher-count");
        count.getStyleClass().add(Styles.TEXT_MUTED);
        count.textProperty().bind(model.summary());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button bring = new Button(messages.text("teachers.import"));
        bring.setOnAction(_ -> importer.run());
        Button add = new Button(messages.text("teachers.add"));
        add.setId("teacher-add");
        add.setTooltip(new Tooltip("Insert"));
        add.setOnAction(_ -> add());
        List.of(add, bring).forEach(button -> button.setMinWidth(Region.USE_PREF_SIZE));
        HBox heading = new HBox(title, count, space, add, bring);
        heading.getStyleClass().add("page-heading");
        heading.setAlignment(Pos.BASELINE_LEFT);
        return heading;
    }

    private void add() {
        entry.begin(new Task.Add(Roster.TEACHER, 0, Map.of()));
    }

    private Node filters() {
        search.text().bindBidirectional(model.search());
        search.leadTo(table);
        Button clear = new Button(messages.text("teachers.clear-filters"));
        clear.getStyleClass().add(Styles.FLAT);
        clear.disableProperty().bind(model.filtered().not());
        clear.setOnAction(_ -> model.clearFilters());
        FlowPane filters = new FlowPane(
                search.node(),
                choice("subject", "teachers.all-subjects", model.subject()),
                choice("title", "teachers.all-titles", model.title()),
                choice("status", "teachers.all-statuses", model.status()),
                clear);
        filters.getStyleClass().add("list-filters");
        return filters;
    }

    private ComboBox<String> choice(String id, String all, TeacherListViewModel.Choice choice) {
        ComboBox<String> box = new ComboBox<>(choice.offered);
        box.setId("filter-" + id);
        box.setConverter(new Named(messages.text(all)));
        box.setAccessibleText(messages.text(all));
        box.setVisibleRowCount(16);
        box.valueProperty().bindBidirectional(choice.chosen);
        return box;
    }

    private void buildTable() {
        sheet.whenEmpty(messages.text("teachers.nobody"));
        sheet.show(
                "teachers",
                messages.text("teachers.title"),
                List.of(
                        Column.person(Roster.NAME, messages.text("teachers.name"), TeacherRow::name, TeacherRow::key)
                                .opening(model::open)
                                .wide(8),
                        field("sex", 4.0),
                        column(
                                "birth_month",
                                7.1,
                                row -> Shown.month(row.record().get("birth_month"))),
                        field("subject", 7.1),
                        Column.text("title", messages.text("teachers.title-column"), TeacherRow::title)
                                .wide(9.2),
                        Column.text("appointed", messages.text("teachers.appointed"), TeacherRow::since)
                                .wide(7.1),
                        field("position", 8.5),
                        column(
                                "work_start",
                                8.5,
                                row -> Shown.month(row.record().get("work_start"))),
                        column(Roster.ID_NUMBER, 13.5, TeacherRow::maskedId)
                                .copying(row -> row.record().text(Roster.ID_NUMBER)),
                        field(Roster.STATUS, 5.5)));
        sheet.opens(model::open);
        List<RowAction<TeacherRow>> actions = new ArrayList<>();
        actions.add(new RowAction<>("open", messages.text("teachers.open"), "Enter", _ -> true, model::open));
        actions.add(new RowAction<>(
                "correct",
                messages.text("ledger.correct"),
                "",
                _ -> true,
                row -> entry.begin(new Task.Correct(row.record()))));
        actions.addAll(editing.actions());
        sheet.actions(actions);
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.INSERT) {
                add();
            }
        });
    }

    private String heading(String column) {
        return Roster.TEACHER
                .fieldByKey(column)
                .map(Field::name)
                .orElseGet(
                        () -> messages.text(column.equals("title") ? "teachers.title-column" : "teachers.appointed"));
    }

    private static Column<TeacherRow> field(String key, double width) {
        return column(key, width, row -> row.record().text(key));
    }

    private static Column<TeacherRow> column(String key, double width, Function<TeacherRow, String> value) {
        return Column.text(key, Roster.TEACHER.field(key).name(), value).wide(width);
    }

    /// Shows the empty choice by what it means.
    private static final class Named extends StringConverter<String> {
        private final String all;

        Named(String all) {
            this.all = all;
        }

        @Override
        public String toString(String value) {
            return value == null || value.isEmpty() ? all : value;
        }

        @Override
        public String fromString(String shown) {
            return shown.equals(all) ? "" : shown;
        }
    }
}
