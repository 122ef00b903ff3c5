package org.qinglan.app.table;

import java.util.List;
import java.util.Optional;

/// How a page stores what is typed into the cells of its table.
public interface CellWriting<R> {
    /// Why a cell cannot be changed; nothing where it can.
    Optional<String> refusal(R row, String column);

    /// What stands in the editor when it opens.
    String text(R row, String column);

    /// What may be chosen; empty where anything may be typed.
    List<String> words(R row, String column);

    /// What is wrong with a text; nothing where it can be stored.
    Optional<String> problem(R row, String column, String typed);

    /// Stores all changes, or none.
    ///
    /// @param step what is said of it when it is undone
    void write(String step, List<CellChange<R>> changes);

    /// A cell and what shall stand in it.
    record CellChange<R>(R row, String column, String text) {}
}
