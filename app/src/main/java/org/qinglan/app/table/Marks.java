package org.qinglan.app.table;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// What cells show beside their text: which of them are chosen, and which one is being edited.
record Marks(Ranges ranges, @Nullable Editing editing) {
    static final Marks NONE = new Marks(Ranges.NONE, null);

    /// A cell whose text has given way to a control.
    record Editing(Place place, Node control) {}

    Marks with(Ranges chosen) {
        return new Marks(chosen, editing);
    }

    Marks with(@Nullable Editing edited) {
        return new Marks(ranges, edited);
    }

    /// The control that stands in a cell; nothing where the cell shows its text.
    @Nullable
    Node control(int row, String column) {
        Editing now = editing;
        return now != null && now.place().row() == row && now.place().column().equals(column) ? now.control() : null;
    }
}
