package org.qinglan.app.teachers;

import atlantafx.base.theme.Styles;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.qinglan.app.entry.EntryView;
import org.qinglan.app.entry.EntryViewModel;
import org.qinglan.app.entry.Task;
import org.qinglan.app.feature.PrintRequest;
import org.qinglan.app.feature.Screen;
import org.qinglan.app.message.Messages;
import org.qinglan.app.paper.ScreenTable;
import org.qinglan.app.record.Shown;
import org.qinglan.app.theme.Theme;
import org.qinglan.model.teacher.Roster;

/// The table of teachers with search and filters above it.
public final class TeacherListView implements Screen {
    private final TeacherListViewModel model;
    private final Messages messages;
    private final Theme theme;
    private final TextField search = new TextField();
    private final TableView<TeacherRow> table = new TableView<>();
    private final EntryViewModel entry;
    private final BorderPane root;

    /// @param entry    the sheet in which somebody new is entered
    /// @param importer goes to where workbooks are imported
    public TeacherListView(
            TeacherListViewModel model, EntryViewModel entry, Messages messages, Theme theme, Runnable importer) {
        this.entry = entry;
        this.theme = theme;
        this.model = model;
        this.messages = messages;
        buildTable();
        VBox list = new VBox(heading(importer), filters(), table);
        list.getStyleClass().add("page-body");
        VBox.setVgrow(table, Priority.ALWAYS);
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
        search.requestFocus();
        search.selectAll();
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
        search.setId("teacher-search");
        search.setPromptText(messages.text("teachers.search"));
        search.setAccessibleText(messages.text("teachers.search"));
        search.textProperty().bindBidirectional(model.search());
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                table.requestFocus();
                table.getSelectionModel().selectFirst();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                search.clear();
            }
        });
        HBox.setHgrow(search, Priority.ALWAYS);
        Button clear = new Button(messages.text("teachers.clear-filters"));
        clear.getStyleClass().add(Styles.FLAT);
        clear.disableProperty().bind(model.filtered().not());
        clear.setOnAction(_ -> model.clearFilters());
        HBox filters = new HBox(
                search,
                choice("subject", "teachers.all-subjects", model.subject()),
                choice("title", "teachers.all-titles", model.title()),
                choice("status", "teachers.all-statuses", model.status()),
                clear);
        filters.getStyleClass().add("filters");
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
        table.setId("teacher-table");
        theme.fitRows(table);
        table.setItems(sorted());
        Label nobody = new Label(messages.text("teachers.nobody"));
        nobody.getStyleClass().add(Styles.TEXT_MUTED);
        table.setPlaceholder(nobody);
        TableColumn<TeacherRow, TeacherRow> name = new TableColumn<>(messages.text("teachers.name"));
        name.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        name.setCellFactory(_ -> new NameCell());
        name.setComparator(Comparator.comparing(TeacherListViewModel::order));
        theme.fit(name, 8);
        table.getColumns().add(name);
        field("sex", 4.0);
        column("birth_month", 7.1, row -> Shown.month(row.record().get("birth_month")));
        field("subject", 7.1);
        column("title", messages.text("teachers.title-column"), 9.2, TeacherRow::title);
        column("appointed", messages.text("teachers.appointed"), 7.1, TeacherRow::since);
        field("position", 8.5);
        column("work_start", 8.5, row -> Shown.month(row.record().get("work_start")));
        column(Roster.ID_NUMBER, 13.5, TeacherRow::maskedId);
        field(Roster.STATUS, 5.5);
        table.setRowFactory(_ -> row());
        table.setOnKeyPressed(event -> {
            TeacherRow chosen = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                model.open(chosen);
            } else if (event.getCode() == KeyCode.INSERT) {
                add();
            }
        });
    }

    private SortedList<TeacherRow> sorted() {
        SortedList<TeacherRow> sorted = new SortedList<>(model.rows());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        return sorted;
    }

    private TableRow<TeacherRow> row() {
        TableRow<TeacherRow> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !row.isEmpty()) {
                model.open(row.getItem());
            }
        });
        return row;
    }

    private void field(String key, double width) {
        column(key, width, row -> row.record().text(key));
    }

    private void column(String key, double width, Function<TeacherRow, String> value) {
        column(key, Roster.TEACHER.field(key).name(), width, value);
    }

    private void column(String id, String heading, double width, Function<TeacherRow, String> value) {
        TableColumn<TeacherRow, String> column = new TableColumn<>(heading);
        column.setId(id);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        theme.fit(column, width);
        table.getColumns().add(column);
    }

    /// A name that opens the person's file.
    private final class NameCell extends TableCell<TeacherRow, TeacherRow> {
        private final Hyperlink link = new Hyperlink();

        NameCell() {
            link.setFocusTraversable(false);
            link.setOnAction(_ -> {
                link.setVisited(false);
                model.open(getItem());
            });
        }

        @Override
        protected void updateItem(TeacherRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
            } else {
                link.setText(row.name());
                setGraphic(link);
            }
        }
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
