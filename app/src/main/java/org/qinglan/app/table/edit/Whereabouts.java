package org.qinglan.app.table.edit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.table.CellWriting;
import org.qinglan.app.table.Place;
import org.qinglan.app.table.Sheet;

/// Where the reader was when something was written; found again when the rows are read anew, for they may stand in
/// another order, and the table itself forgets a row that has changed.
final class Whereabouts<R> {
    private final Sheet<R> sheet;
    private final CellWriting<R> writing;
    private @Nullable Goal goal;

    private record Goal(Object row, Place place) {}

    Whereabouts(Sheet<R> sheet, CellWriting<R> writing) {
        this.sheet = sheet;
        this.writing = writing;
    }

    void remember(Place place) {
        goal = new Goal(writing.id(sheet.items().get(place.row())), place);
    }

    /// Goes back to the cell, unless the reader has gone elsewhere meanwhile.
    void find() {
        Goal known = goal;
        if (known != null
                && sheet.anchor().filter(now -> !now.equals(known.place())).isEmpty()) {
            position(known.row()).ifPresent(row -> {
                Place place = new Place(row, known.place().column());
                goal = new Goal(known.row(), place);
                if (sheet.anchor().filter(place::equals).isEmpty()) {
                    sheet.select(place);
                }
            });
        }
    }

    /// Where a row stands now; nothing where it is no longer shown.
    Optional<Integer> position(Object id) {
        for (int i = 0; i < sheet.items().size(); i++) {
            if (writing.id(sheet.items().get(i)).equals(id)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
