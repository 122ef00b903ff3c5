package org.qinglan.app.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.message.Messages;
import org.qinglan.app.settings.Settings;
import org.qinglan.app.theme.Theme;
import org.qinglan.app.theme.Tip;
import org.qinglan.model.figure.Numbers;

/// A table as people know it from spreadsheets: sorted, filtered, its columns arranged, ranges of cells chosen, summed
/// and copied.
public final class Sheet<R> {
    private final Messages messages;
    private final TableView<R> table = new TableView<>();
    private final SortedList<R> rows;
    private final SheetColumns<R> columns;
    private final SheetSelection<R> selection;
    private final SheetFilters<R> filters;
    private final FilterRow<R> filterRow;
    private final Frozen<R> frozen;
    private final ColumnPanel<R> chooser;
    private final SheetKeys<R> keys;
    private final SheetMenu<R> menu;
    private final Scrolling scrolling = new Scrolling(table);
    private final SheetFoot foot;
    private final VBox root;
    private final StackPane area;
    private Function<R, String> rowStyle = _ -> "";
    private Predicate<KeyEvent> hook = _ -> false;
    private Predicate<Place> activated = _ -> false;
    private @Nullable Consumer<R> opened;

    /// @param id   of the table in the window
    /// @param rows what the page shows; the page may exchange them, order and filters stay
    public Sheet(String id, ObservableList<R> rows, Messages messages, Theme theme) {
        this.messages = messages;
        FilteredList<R> through = new FilteredList<>(rows);
        this.rows = new SortedList<>(through);
        table.setId(id);
        theme.fitRows(table);
        table.setItems(this.rows);
        columns = new SheetColumns<>(table, this.rows, theme);
        selection = new SheetSelection<>(table, columns);
        filters = new SheetFilters<>(
                through, new Condition.Words(messages.text("table.blank"), messages.text("table.filled")));
        filterRow = new FilterRow<>(table, filters, messages, theme);
        frozen = new Frozen<>(table, selection);
        area = new StackPane(table, frozen.node());
        keys = new SheetKeys<>(table, selection, scrolling, area);
        chooser = new ColumnPanel<>(columns, messages, table::requestFocus);
        menu = new SheetMenu<>(this, columns, filters, messages, chooser::focus);
        foot = new SheetFoot(messages, filterRow.open(), chooser.open());
        HBox middle = new HBox(area, chooser.node());
        HBox.setHgrow(area, Priority.ALWAYS);
        VBox.setVgrow(middle, Priority.ALWAYS);
        root = new VBox(new FilterChips<>(filters, messages).node(), middle, foot.node());
        root.getStyleClass().add("sheet-around");
        listen(theme.settings(), "table." + id + ".filter-row");
    }

    private void listen(Settings settings, String filtering) {
        // One for all cells: there are hundreds of them.
        table.addEventFilter(MouseEvent.MOUSE_ENTERED_TARGET, event -> {
            if (event.getTarget() instanceof SheetCell<?> cell) {
                Tip.show(cell, cell.whole());
            }
        });
        table.setRowFactory(_ -> new SheetRow<>(item -> rowStyle.apply(item), frozen));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedAnywhere);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        area.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        area.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::offer);
        selection.selected().subscribe(now -> foot.select(say(now)));
        filters.filters().subscribe((_, _) -> count());
        rows.addListener((ListChangeListener<R>) _ -> count());
        filterRow.open().set(settings.flag(filtering, false));
        filterRow.open().subscribe((_, now) -> settings.put(filtering, String.valueOf(now)));
    }

    private void count() {
        foot.count(filters.filters().get().isEmpty() ? "" : messages.text("table.filtered", rows.size()));
    }

    /// The table with everything that belongs to it.
    public Node node() {
        return root;
    }

    /// The table itself. Its rows and columns belong to this sheet.
    public TableView<R> table() {
        return table;
    }

    /// Describes the columns.
    ///
    /// @param list name of what is shown, such as `ledger.training`: what is remembered is kept under it
    /// @param name the same for the reader; it is read out where the table has the focus
    public void show(String list, String name, List<Column<R>> described) {
        table.setAccessibleText(name);
        if (!columns.describe(list, described)) {
            columns.replace(list, described, shown -> new SheetCell<>(selection, shown));
            filters.show(list, described);
            filterRow.show(columns.all());
            columns.all().stream()
                    .filter(column -> column.described().frozen())
                    .findFirst()
                    .ifPresentOrElse(
                            column -> frozen.show(column, filterRow.overlay()),
                            () -> frozen.show(null, filterRow.overlay()));
            chooser.refresh();
        } else {
            filters.show(list, described);
        }
    }

    /// Puts something directly below the rows, such as their sums.
    public void below(Node node) {
        root.getChildren().add(root.getChildren().size() - 1, node);
    }

    /// What stands there instead of rows: why there are none, and what to do.
    public void whenEmpty(String sentence) {
        Label none = new Label(sentence);
        none.setWrapText(true);
        none.getStyleClass().add("hint");
        table.setPlaceholder(none);
    }

    /// Keys of the columns that are shown, from left to right.
    public List<String> visibleColumns() {
        return columns.visible().stream().map(Column::key).toList();
    }

    /// The rows that are shown, from top to bottom.
    public ObservableList<R> items() {
        return rows;
    }

    /// The cell that keys act on.
    public Optional<Place> anchor() {
        return selection.anchor();
    }

    /// The row that keys act on.
    public Optional<R> current() {
        return anchor().map(place -> rows.get(place.row()));
    }

    /// All chosen cells, row by row.
    public List<Place> selectedCells() {
        return selection.places();
    }

    /// What the chosen cells come to.
    public ReadOnlyObjectProperty<Selected> selection() {
        return selection.selected();
    }

    /// Chooses one cell and brings it into sight.
    public void select(Place place) {
        select(place, place);
    }

    /// Chooses all cells from one to the other.
    public void select(Place from, Place to) {
        Ranges one = Ranges.at(from.row(), columns.position(from.column()));
        selection.choose(one.to(to.row(), columns.position(to.column())));
        scrolling.show(from.row(), columns.position(from.column()));
    }

    /// What Enter and a double click do with a row.
    public void opens(Consumer<R> action) {
        opened = action;
    }

    /// What the menu of a row offers first.
    public void actions(List<RowAction<R>> offered) {
        menu.actions(offered);
    }

    /// The style class of a row by its state; a word in one of its cells must say the same.
    public void rowStyles(Function<R, String> style) {
        rowStyle = style;
    }

    /// Asks somebody else first what a key on the table shall do.
    ///
    /// @param asked answers whether it was done
    public void keys(Predicate<KeyEvent> asked) {
        hook = asked;
    }

    /// Asks somebody else first what a double click on a cell shall do.
    ///
    /// @param asked answers whether it was done
    public void activated(Predicate<Place> asked) {
        activated = asked;
    }

    /// Puts a control in the place of a cell's text until [#endEdit].
    public void edit(Place place, Node editor) {
        scrolling.show(place.row(), columns.position(place.column()));
        selection.edit(new Marks.Editing(place, editor));
        editor.requestFocus();
    }

    /// Shows the text of the cell again that was edited.
    public void endEdit() {
        selection.endEdit();
        table.requestFocus();
    }

    /// Reads all texts of the table anew: what stands behind the rows has changed.
    public void refresh() {
        table.refresh();
    }

    /// Puts the chosen cells on the clipboard.
    public void copy() {
        put(false);
    }

    /// Puts the chosen cells on the clipboard with the headings of their columns.
    public void copyWithHeadings() {
        put(true);
    }

    private void put(boolean headings) {
        SheetCopy.put(selection.ranges(), rows, columns.visible(), headings);
    }

    /// Filters, which are also typed outside the table.
    private void pressedAnywhere(KeyEvent event) {
        if (TableKey.of(event) == TableKey.FILTER_ROW) {
            event.consume();
            boolean opens = !filterRow.open().get();
            filterRow.open().set(opens);
            if (opens) {
                anchor().map(Place::column)
                        .or(() -> visibleColumns().stream().findFirst())
                        .ifPresent(filterRow::focus);
            } else {
                table.requestFocus();
            }
        }
    }

    private void pressed(KeyEvent event) {
        if (table.equals(event.getTarget()) && (hook.test(event) || keys.moved(event) || done(event))) {
            event.consume();
        }
    }

    private boolean done(KeyEvent event) {
        return switch (TableKey.of(event)) {
            case OPEN -> act(opened);
            case COPY -> copied(false);
            case COPY_WITH_HEADINGS -> copied(true);
            case ALL -> keys.all();
            case ROW -> keys.row();
            case COLUMN -> keys.column();
            case FILTER_ROW, EDIT, PASTE, FILL_DOWN, FILL_ALL, TODAY, CLEAR, DELETE -> false;
            case null -> false;
        };
    }

    private boolean copied(boolean headings) {
        put(headings);
        return true;
    }

    /// Whether there was something to do.
    private boolean act(@Nullable Consumer<R> action) {
        if (action == null) {
            return false;
        }
        current().ifPresent(action);
        return true;
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY
                && event.getClickCount() == 2
                && keys.hit(event.getTarget()) != null
                && anchor().isPresent()
                && !activated.test(anchor().get())) {
            act(opened);
        }
    }

    private void offer(ContextMenuEvent event) {
        Optional<ContextMenu> offered = event.isKeyboardTrigger()
                ? anchor().map(menu::onCell)
                : heading(event.getTarget())
                        .map(menu::onHeading)
                        .or(() -> keys.hit(event.getTarget()) == null ? Optional.empty() : anchor().map(menu::onCell));
        if (event.getTarget() instanceof TextInputControl || offered.isEmpty()) {
            return;
        }
        event.consume();
        offered.get().show(area, event.getScreenX(), event.getScreenY());
    }

    /// The column on whose heading the mouse is.
    private static Optional<String> heading(EventTarget target) {
        Node node = target instanceof Node found ? found : null;
        while (node != null && !(node instanceof TableView)) {
            if (node instanceof TableColumnHeader header && header.getTableColumn() != null) {
                return Optional.of(header.getTableColumn().getId());
            }
            node = node.getParent();
        }
        return Optional.empty();
    }

    /// For example `已选 3 行 · 12 格 · 合计 241 · 平均 80.33`; nothing where one cell at most is chosen.
    private String say(Selected now) {
        if (now.cells() < 2) {
            return "";
        }
        return now.numbers() == 0
                ? messages.text("table.selected", now.rows(), now.cells())
                : messages.text(
                        "table.selected-sum",
                        now.rows(),
                        now.cells(),
                        Numbers.display(now.sum()),
                        now.mean().toPlainString());
    }
}
