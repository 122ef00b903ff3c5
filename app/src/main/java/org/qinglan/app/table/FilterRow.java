package org.qinglan.app.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.message.Messages;
import org.qinglan.app.theme.Theme;

/// The fields for filters, one in each heading, so that they go wherever their column goes.
final class FilterRow<R> {
    private static final double BESIDE = 1.4;
    private static final double MARK = 1.6;
    private static final double ROOM = 5;

    private final TableView<R> table;
    private final SheetFilters<R> filters;
    private final Messages messages;
    private final Theme theme;
    private final Map<String, List<FilterField>> fields = new HashMap<>();
    private final BooleanProperty open = new SimpleBooleanProperty();
    private List<Shown<R>> columns = List.of();
    private @Nullable FilterField overlaid;
    private final Label overlaidName = new Label();
    private final VBox overlay = new VBox(overlaidName);

    FilterRow(TableView<R> table, SheetFilters<R> filters, Messages messages, Theme theme) {
        this.table = table;
        this.filters = filters;
        this.messages = messages;
        this.theme = theme;
        overlay.setAlignment(Pos.CENTER_LEFT);
        overlay.getStyleClass().add("frozen-name");
        overlaidName.getStyleClass().add("label");
        open.subscribe((_, _) -> place());
        filters.filters().subscribe((_, _) -> say());
    }

    /// Whether the fields are shown.
    BooleanProperty open() {
        return open;
    }

    /// What stands over the column that stays in sight.
    Node overlay() {
        return overlay;
    }

    void show(List<Shown<R>> shown) {
        columns = List.copyOf(shown);
        fields.clear();
        for (Shown<R> column : columns) {
            FilterField field = field(column);
            field.fit(width(column.column()), theme.ems(ROOM));
            fields.put(column.key(), new ArrayList<>(List.of(field)));
            if (column.described().frozen()) {
                FilterField above = field(column);
                above.fit(width(column.column()), theme.ems(ROOM));
                overlaid = above;
                overlaidName
                        .textProperty()
                        .bind(Bindings.createStringBinding(
                                () -> column.described().heading() + mark(column.column()),
                                table.getSortOrder(),
                                column.column().sortTypeProperty()));
                overlay.setOnMouseClicked(event -> sort(column.column(), event.isShiftDown()));
                fieldsOf(column).add(above);
            }
        }
        place();
        say();
    }

    /// Puts the cursor into the filter of a column.
    void focus(String key) {
        open.set(true);
        List<FilterField> of = fields.get(key);
        if (of != null) {
            of.getFirst().field().requestFocus();
        }
    }

    private List<FilterField> fieldsOf(Shown<R> column) {
        return Objects.requireNonNull(fields.get(column.key()));
    }

    private FilterField field(Shown<R> column) {
        return new FilterField(
                column.described().heading(), filters.typed(column.key()), messages, table::requestFocus);
    }

    private DoubleBinding width(TableColumn<R, ?> column) {
        return Bindings.createDoubleBinding(
                () -> Math.max(
                        theme.em(1),
                        column.getWidth()
                                - theme.em(BESIDE + (table.getSortOrder().contains(column) ? MARK : 0))),
                column.widthProperty(),
                table.getSortOrder(),
                theme.size());
    }

    private String mark(TableColumn<R, ?> column) {
        if (!table.getSortOrder().contains(column)) {
            return "";
        }
        return column.getSortType() == TableColumn.SortType.ASCENDING ? " ▲" : " ▼";
    }

    private void sort(TableColumn<R, ?> column, boolean further) {
        boolean upwards =
                !table.getSortOrder().contains(column) || column.getSortType() == TableColumn.SortType.DESCENDING;
        column.setSortType(upwards ? TableColumn.SortType.ASCENDING : TableColumn.SortType.DESCENDING);
        if (!further) {
            table.getSortOrder().setAll(List.of(column));
        } else if (!table.getSortOrder().contains(column)) {
            table.getSortOrder().add(column);
        }
        table.sort();
    }

    private void place() {
        for (Shown<R> column : columns) {
            column.column().setGraphic(open.get() ? fieldsOf(column).getFirst().node() : null);
        }
        FilterField above = overlaid;
        overlay.getChildren().setAll(overlaidName);
        if (open.get() && above != null) {
            overlay.getChildren().add(above.node());
        }
        overlaidName.setMaxWidth(Region.USE_PREF_SIZE);
        table.getStyleClass().remove("filtering");
        if (open.get()) {
            table.getStyleClass().add("filtering");
        }
    }

    private void say() {
        Map<String, Condition.Trouble> troubles = new HashMap<>();
        for (SheetFilters.Filter<R> filter : filters.filters().get()) {
            if (filter.read() instanceof Condition.Refused(var trouble)) {
                troubles.put(filter.column().key(), trouble);
            }
        }
        fields.forEach((key, of) -> {
            Condition.Trouble trouble = troubles.get(key);
            of.forEach(field -> field.say(trouble == null ? null : FilterChips.reason(trouble, messages)));
        });
    }
}
