package org.qinglan.app.table;

import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.theme.Theme;

/// A cell with the style of its state, marked where it is chosen.
final class SheetCell<R> extends TableCell<R, String> {
    static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    static final PseudoClass LEAD = PseudoClass.getPseudoClass("lead");
    /// Longer texts may be cut and are read whole by pointing at them.
    private static final double LONG = 12;

    private final SheetSelection<R> selection;
    private final Shown<R> shown;
    /// Held here, for the selection knows its cells only weakly.
    private final InvalidationListener marking = _ -> mark();

    private @Nullable Hyperlink link;
    private String style = "";

    SheetCell(SheetSelection<R> selection, Shown<R> shown) {
        this.selection = selection;
        this.shown = shown;
        getStyleClass().add("sheet-cell");
        selection.marks().addListener(new WeakInvalidationListener(marking));
        indexProperty().addListener(marking);
    }

    String key() {
        return shown.key();
    }

    @Override
    protected void updateItem(String text, boolean empty) {
        super.updateItem(text, empty);
        R row = empty ? null : row();
        style(row == null ? "" : shown.described().style().apply(row));
        mark();
    }

    /// What is read by pointing at the cell; empty where its text is surely not cut.
    String whole() {
        String text = getItem();
        return text == null || Theme.width(text) < LONG ? "" : text;
    }

    private @Nullable R row() {
        int index = getIndex();
        return index >= 0 && index < getTableView().getItems().size()
                ? getTableView().getItems().get(index)
                : null;
    }

    private void style(String now) {
        if (!now.equals(style)) {
            getStyleClass().remove(style);
            if (!now.isEmpty()) {
                getStyleClass().add(now);
            }
            style = now;
        }
    }

    /// The text as a link, made once a cell.
    private Hyperlink link(String text) {
        Hyperlink made = link == null ? new Hyperlink() : link;
        link = made;
        made.setText(text);
        made.setFocusTraversable(false);
        made.setOnAction(_ -> {
            made.setVisited(false);
            R row = row();
            Consumer<R> action = shown.described().link();
            if (row != null && action != null) {
                action.accept(row);
            }
        });
        return made;
    }

    private void mark() {
        Marks marks = selection.marks().get();
        int column = isEmpty() ? -1 : selection.position(key());
        Ranges ranges = marks.ranges();
        pseudoClassStateChanged(CHOSEN, column >= 0 && ranges.contains(getIndex(), column));
        pseudoClassStateChanged(LEAD, column >= 0 && ranges.row() == getIndex() && ranges.column() == column);
        Node control = isEmpty() ? null : marks.control(getIndex(), key());
        boolean words = control == null && !isEmpty();
        boolean opens = words && shown.described().link() != null;
        setGraphic(opens ? link(getItem()) : control);
        setText(words && !opens ? getItem() : null);
    }
}
