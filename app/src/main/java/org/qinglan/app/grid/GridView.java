package org.qinglan.app.grid;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.control.SearchField;
import org.qinglan.app.control.WrappedText;
import org.qinglan.app.message.Messages;
import org.qinglan.app.theme.Theme;
import org.qinglan.model.activity.ActivityGrid;
import org.qinglan.model.calendar.Semester;

/// The paper form: choose semester and form above, type days into the cells.
public final class GridView {
    private final GridViewModel model;
    private final Messages messages;
    private final Theme theme;
    private final TableView<GridRow> table = new TableView<>();
    private final VBox refused = new VBox();
    private final VBox root;

    public GridView(GridViewModel model, Messages messages, Theme theme) {
        this.model = model;
        this.messages = messages;
        this.theme = theme;
        table.setId("grid-table");
        table.setAccessibleText(messages.text("grid.title"));
        table.setEditable(true);
        theme.fitRows(table);
        table.getSelectionModel().setCellSelectionEnabled(true);
        Label none = new Label(messages.text("grid.nothing"));
        none.setWrapText(true);
        none.getStyleClass().add("hint");
        table.setPlaceholder(none);
        SortedList<GridRow> sorted = new SortedList<>(model.rows());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        Label hint = WrappedText.of(messages.text("grid.hint"), Styles.TEXT_MUTED);
        root = new VBox(tools(), hint, refused(), table);
        root.getStyleClass().add("panel");
        VBox.setVgrow(table, Priority.ALWAYS);
        model.form().subscribe(this::columns);
    }

    public Node node() {
        return root;
    }

    private Node tools() {
        ComboBox<@Nullable Semester> semesters = new ComboBox<>();
        semesters.setItems(model.semesters());
        semesters.setId("grid-semester");
        semesters.setConverter(new Shown());
        semesters.setAccessibleText(messages.text("grid.semester"));
        semesters.valueProperty().bindBidirectional(model.semester());
        ComboBox<@Nullable String> lists = new ComboBox<>();
        lists.setItems(model.lists());
        lists.setId("grid-list");
        lists.setAccessibleText(messages.text("grid.list"));
        lists.valueProperty().bindBidirectional(model.list());
        SearchField search = new SearchField("grid-search", "grid.search", messages);
        search.text().bindBidirectional(model.search());
        HBox.setHgrow(search.node(), Priority.ALWAYS);
        HBox tools = new HBox(semesters, lists, search.node());
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.getStyleClass().add("filters");
        return tools;
    }

    private Node refused() {
        Button clear = new Button(messages.text("grid.clear"));
        clear.getStyleClass().add(Styles.FLAT);
        clear.setMinWidth(Region.USE_PREF_SIZE);
        clear.setOnAction(_ -> model.refused().clear());
        refused.setId("grid-refused");
        refused.getStyleClass().add("notices");
        HBox.setHgrow(refused, Priority.ALWAYS);
        model.refused().subscribe(() -> {
            refused.getChildren().clear();
            model.refused().stream()
                    .skip(Math.max(0, model.refused().size() - 5L))
                    .forEach(sentence -> {
                        Label label = new Label("✕ " + sentence);
                        label.setWrapText(true);
                        label.getStyleClass().add("refused");
                        refused.getChildren().add(label);
                    });
        });
        HBox box = new HBox(refused, clear);
        box.visibleProperty().bind(Bindings.isNotEmpty(model.refused()));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private void columns(GridViewModel.@Nullable Form form) {
        table.getSortOrder().clear();
        table.getColumns().clear();
        if (form == null) {
            return;
        }
        table.getColumns().add(name());
        for (int i = 0; i < form.columns().size(); i++) {
            table.getColumns().add(column(form.columns().get(i), i));
        }
    }

    private TableColumn<GridRow, String> name() {
        TableColumn<GridRow, String> column = new TableColumn<>(messages.text("grid.name"));
        column.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(cell.getValue().name()));
        theme.fit(column, 7);
        column.setEditable(false);
        column.setReorderable(false);
        return column;
    }

    private TableColumn<GridRow, GridRow.Cell> column(ActivityGrid.Column from, int position) {
        TableColumn<GridRow, GridRow.Cell> column = new TableColumn<>();
        Label heading = new Label(from.name());
        heading.setTooltip(new Tooltip(from.obligation().head().citation().display()));
        column.setGraphic(heading);
        column.setUserData(from);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(cell.getValue().cell(position)));
        column.setCellFactory(_ -> new DayCell(model, messages, position));
        theme.fit(column, Math.clamp(Theme.width(from.name()) + 3, 9, 16));
        return column;
    }

    private static final class Shown extends StringConverter<@Nullable Semester> {
        @Override
        public String toString(@Nullable Semester semester) {
            return semester == null ? "" : semester.display();
        }

        @Override
        public @Nullable Semester fromString(String shown) {
            return null;
        }
    }
}
