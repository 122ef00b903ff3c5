package org.qinglan.app.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.qinglan.app.message.Messages;
import org.qinglan.app.theme.Theme;
import org.qinglan.model.figure.Numbers;

/// A table as people know it from spreadsheets: sorted, filtered, its columns arranged, ranges of cells chosen, summed
/// and copied.
public final class Sheet<R> {
    private final Messages messages;
    private final TableView<R> table = new TableView<>();
    private final SortedList<R> rows;
    private final SheetColumns<R> columns;
    private final SheetSelection<R> selection;
    private final SheetKeys<R> keys;
    private final Scrolling scrolling = new Scrolling(table);
    private final ReadOnlyStringWrapper selectionText = new ReadOnlyStringWrapper("");
    private final VBox root;
    private Function<R, String> rowStyle = _ -> "";
    private Predicate<KeyEvent> hook = _ -> false;
    private Predicate<Place> activated = _ -> false;
    private Consumer<R> opened = _ -> {};
    private Consumer<R> deleted = _ -> {};

    /// @param id   of the table in the window
    /// @param rows what the page shows; the page may exchange them, order and filters stay
    /// @param kept what is remembered of columns, sorting and filters between starts
    public Sheet(String id, ObservableList<R> rows, Messages messages, Theme theme, Kept kept) {
        this.messages = messages;
        this.rows = new SortedList<>(new FilteredList<>(rows));
        table.setId(id);
        theme.fitRows(table);
        table.setItems(this.rows);
        columns = new SheetColumns<>(table, this.rows, theme);
        selection = new SheetSelection<>(table, columns);
        keys = new SheetKeys<>(table, selection, scrolling);
        table.setRowFactory(_ -> row());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        selection.selected().subscribe(now -> selectionText.set(say(now)));
        Label chosen = new Label();
        chosen.textProperty().bind(selectionText);
        HBox foot = new HBox(chosen);
        foot.getStyleClass().add("sheet-foot");
        root = new VBox(table, foot);
        VBox.setVgrow(table, Priority.ALWAYS);
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
    public void show(String list, List<Column<R>> described) {
        if (!columns.describe(described)) {
            columns.replace(described, shown -> new SheetCell<>(selection, shown));
        }
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

    /// The same in words: `已选 3 行 · 12 格 · 合计 241 · 平均 80.33`; empty where one cell at most is chosen.
    public ReadOnlyStringProperty selectionText() {
        return selectionText.getReadOnlyProperty();
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

    /// What the Delete key does with a row.
    public void deletes(Consumer<R> action) {
        deleted = action;
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
        List<List<CopyText.Cell>> lines = new ArrayList<>();
        List<Column<R>> visible = columns.visible();
        BitSet used = new BitSet();
        selection.ranges().visit((_, column) -> used.set(column));
        if (headings) {
            lines.add(used.stream()
                    .mapToObj(column -> new CopyText.Cell(visible.get(column).heading(), true))
                    .toList());
        }
        for (int row = 0; row < rows.size(); row++) {
            BitSet chosen = selection.ranges().columns(row);
            if (!chosen.isEmpty()) {
                R item = rows.get(row);
                lines.add(used.stream()
                        .mapToObj(column -> cell(item, visible.get(column), chosen.get(column)))
                        .toList());
            }
        }
        CopyText text = new CopyText(lines);
        ClipboardContent content = new ClipboardContent();
        content.putString(text.tabs());
        content.putHtml(text.html());
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// Cells of other ranges keep their columns; what was not chosen stays blank.
    private static <R> CopyText.Cell cell(R row, Column<R> column, boolean chosen) {
        return new CopyText.Cell(chosen ? column.copied().apply(row) : "", column.kind() != Kind.NUMBER);
    }

    private void pressed(KeyEvent event) {
        if (table.equals(event.getTarget()) && (hook.test(event) || keys.moved(event) || done(event))) {
            event.consume();
        }
    }

    private boolean done(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (event.getCode() == KeyCode.C && event.isShortcutDown()) {
            put(event.isShiftDown());
            return true;
        }
        if (event.getCode() == KeyCode.ENTER && plain) {
            current().ifPresent(opened);
        } else if (event.getCode() == KeyCode.DELETE && plain) {
            current().ifPresent(deleted);
        }
        return false;
    }

    private TableRow<R> row() {
        TableRow<R> row = new SheetRow<>(item -> rowStyle.apply(item));
        row.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2 && !row.isEmpty() && anchor().isPresent()) {
                if (!activated.test(anchor().get())) {
                    opened.accept(row.getItem());
                }
            }
        });
        return row;
    }

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
