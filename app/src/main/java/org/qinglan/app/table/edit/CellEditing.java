package org.qinglan.app.table.edit;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.qinglan.app.table.Place;
import org.qinglan.app.table.RowAction;
import org.qinglan.app.table.Sheet;
import org.qinglan.app.table.TableKey;

/// Edits the cells of a table in place, pastes and fills ranges, deletes rows.
///
/// A letter never begins to edit: an input method would lose it.
public final class CellEditing<R> {
    private final EditedSheet<R> edited;
    private final Sheet<R> sheet;
    private final EditReport report;
    private final RangeEditing<R> range;
    private final InPlace<R> inPlace;
    private boolean opensByEnter = true;

    public CellEditing(EditedSheet<R> edited) {
        this.edited = edited;
        sheet = edited.sheet();
        report = new EditReport(
                edited.messages(), edited.undo(), () -> sheet.table().requestFocus());
        range = new RangeEditing<>(edited, report);
        inPlace = new InPlace<>(edited, report, range);
        sheet.keys(this::pressed);
        sheet.activated(place -> opensByEnter && begin(place));
    }

    /// Where the table has something else to do with Enter and a double click, only F2 begins to edit.
    public void leavesEnter() {
        opensByEnter = false;
    }

    /// What is told of an edit, and asked before rows are deleted.
    public Node report() {
        return report.node();
    }

    /// Something else is shown.
    public void forget() {
        inPlace.giveUp();
        report.close();
    }

    /// Begins to edit the cell that keys act on.
    public void begin() {
        sheet.anchor().ifPresent(this::begin);
    }

    private boolean begin(Place place) {
        inPlace.begin(place);
        return true;
    }

    /// Deletes the rows of the chosen cells after a question.
    public void delete() {
        range.delete();
    }

    /// The same as the keys do, for the menu of the table.
    public List<RowAction<R>> actions() {
        return List.of(
                action("edit-cell", TableKey.EDIT, this::begin),
                action("paste", TableKey.PASTE, range::paste),
                action("fill-down", TableKey.FILL_DOWN, range::fillDown),
                action("clear-cells", TableKey.CLEAR, range::clear),
                action("delete-rows", TableKey.DELETE, range::delete));
    }

    private RowAction<R> action(String key, TableKey does, Runnable action) {
        return new RowAction<>(
                key,
                edited.messages().text(does.text()),
                does.shown(),
                row -> edited.writing().keeps(row).isEmpty(),
                _ -> action.run());
    }

    /// @return whether the key was one of these
    private boolean pressed(KeyEvent event) {
        return switch (TableKey.of(event)) {
            case EDIT -> done(this::begin);
            case OPEN -> opensByEnter && done(this::begin);
            case FILL_ALL -> done(range::fillSame);
            case PASTE -> done(range::paste);
            case FILL_DOWN -> done(range::fillDown);
            case TODAY -> done(range::putToday);
            case CLEAR -> done(range::clear);
            case DELETE -> done(range::delete);
            case COPY, COPY_WITH_HEADINGS, ALL, ROW, COLUMN, FILTER_ROW -> false;
            case null -> event.getCode() == KeyCode.ESCAPE && report.isShown() && done(report::close);
        };
    }

    private static boolean done(Runnable action) {
        action.run();
        return true;
    }
}
