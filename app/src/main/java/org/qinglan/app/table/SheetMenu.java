package org.qinglan.app.table;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn.SortType;
import org.qinglan.app.message.Messages;

/// What a right click or the menu key offers on a cell and on a heading.
final class SheetMenu<R> {
    private final Sheet<R> sheet;
    private final SheetColumns<R> columns;
    private final SheetFilters<R> filters;
    private final Messages messages;
    private final Runnable chooser;
    private List<RowAction<R>> actions = List.of();

    SheetMenu(Sheet<R> sheet, SheetColumns<R> columns, SheetFilters<R> filters, Messages messages, Runnable chooser) {
        this.sheet = sheet;
        this.columns = columns;
        this.filters = filters;
        this.messages = messages;
        this.chooser = chooser;
    }

    void actions(List<RowAction<R>> offered) {
        actions = List.copyOf(offered);
    }

    ContextMenu onCell(Place place) {
        ContextMenu menu = new ContextMenu();
        R row = sheet.items().get(place.row());
        Column<R> column = columns.known(place.column()).described();
        String text = column.shown().apply(row);
        actions.forEach(action -> menu.getItems().add(item(action, row)));
        if (!actions.isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        menu.getItems().add(item(TableKey.COPY, "table.copy", sheet::copy));
        menu.getItems().add(item(TableKey.COPY_WITH_HEADINGS, "table.copy-with-headings", sheet::copyWithHeadings));
        menu.getItems().add(new SeparatorMenuItem());
        String blank = messages.text("table.blank");
        menu.getItems().add(item("table.only-this", () -> filter(column, text.isEmpty() ? blank : "=" + text)));
        menu.getItems()
                .add(item(
                        "table.not-this",
                        () -> filter(column, text.isEmpty() ? messages.text("table.filled") : "<>" + text)));
        MenuItem clear = item("table.clear", filters::clear);
        clear.setDisable(filters.filters().get().isEmpty());
        menu.getItems().add(clear);
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().addAll(onColumn(place.column()));
        return menu;
    }

    ContextMenu onHeading(String column) {
        ContextMenu menu = new ContextMenu();
        menu.getItems().addAll(onColumn(column));
        return menu;
    }

    private List<MenuItem> onColumn(String key) {
        List<MenuItem> items = new ArrayList<>();
        items.add(item("table.upwards", () -> columns.sort(key, SortType.ASCENDING)));
        items.add(item("table.downwards", () -> columns.sort(key, SortType.DESCENDING)));
        MenuItem hide =
                item("table.hide-column", () -> columns.known(key).column().setVisible(false));
        hide.setDisable(columns.known(key).described().frozen());
        items.add(hide);
        items.add(item("table.choose-columns", chooser));
        return items;
    }

    private void filter(Column<R> column, String text) {
        filters.typed(column.key()).set(text);
    }

    private MenuItem item(RowAction<R> action, R row) {
        MenuItem item =
                new MenuItem(action.shortcut().isEmpty() ? action.text() : withKeys(action.text(), action.shortcut()));
        item.setId("row-" + action.key());
        item.setDisable(!action.enabled().test(row));
        item.setOnAction(_ -> action.run().accept(row));
        return item;
    }

    private MenuItem item(TableKey keys, String key, Runnable action) {
        MenuItem item = item(key, action);
        item.setText(withKeys(item.getText(), keys.shown()));
        return item;
    }

    private static String withKeys(String text, String keys) {
        return text + "  (" + keys + ")";
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(messages.text(key));
        item.setOnAction(_ -> action.run());
        return item;
    }
}
