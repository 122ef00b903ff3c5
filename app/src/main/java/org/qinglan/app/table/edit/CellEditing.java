package org.qinglan.app.table.edit;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import org.qinglan.app.table.Place;
import org.qinglan.app.table.RowAction;
import org.qinglan.app.table.Sheet;

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
                action("edit-cell", "edit.menu-edit", "F2", this::begin),
                action("paste", "edit.menu-paste", "Ctrl+V", range::paste),
                action("fill-down", "edit.menu-fill-down", "Ctrl+D", range::fillDown),
                action("clear-cells", "edit.menu-clear", "Backspace", range::clear),
                action("delete-rows", "edit.menu-delete", "Delete", range::delete));
    }

    private RowAction<R> action(String key, String text, String shortcut, Runnable action) {
        return new RowAction<>(
                key,
                edited.messages().text(text),
                shortcut,
                row -> edited.writing().keeps(row).isEmpty(),
                _ -> action.run());
    }

    /// @return whether the key was one of these
    private boolean pressed(KeyEvent event) {
        boolean control = event.isShortcutDown();
        boolean plain = !control && !event.isAltDown() && !event.isShiftDown();
        return switch (event.getCode()) {
            case F2 -> done(plain, this::begin);
            case ENTER -> control ? done(true, range::fillSame) : done(plain && opensByEnter, this::begin);
            case V -> done(control, range::paste);
            case D -> done(control, range::fillDown);
            case SEMICOLON -> done(control, range::putToday);
            case BACK_SPACE -> done(plain, range::clear);
            case DELETE -> control ? done(true, range::clear) : done(plain, range::delete);
            case ESCAPE -> done(report.isShown(), report::close);
            default -> false;
        };
    }

    private static boolean done(boolean wanted, Runnable action) {
        if (wanted) {
            action.run();
        }
        return wanted;
    }
}
