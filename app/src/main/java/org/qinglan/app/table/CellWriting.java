package org.qinglan.app.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/// How a page stores what is typed into the cells of its table.
public interface CellWriting<R> {
    /// Why a cell cannot be changed; nothing where it can.
    Optional<String> refusal(R row, String column);

    /// What stands in the editor when it opens.
    String text(R row, String column);

    /// What may be chosen; empty where nothing is usual. Other words may be typed too.
    List<String> words(R row, String column);

    /// What is wrong with a text; nothing where it can be stored.
    Optional<String> problem(R row, String column, String typed);

    /// What a row is called where it is spoken of.
    String name(R row);

    /// What tells a row from the others, also after they were read anew.
    Object id(R row);

    /// What a row is, as in `3 条“培训学时”`.
    String kind(R row);

    /// Stores the changes in one step; rows that cannot be stored are left out and told.
    ///
    /// @param told what was left out and what asks to be looked at; not called where everything was given up
    void write(Edit<R> edit, Consumer<Written> told);

    /// Why a row cannot be deleted; nothing where it can.
    Optional<String> keeps(R row);

    /// Deletes rows in one step.
    void delete(List<R> rows, Consumer<Written> told);

    /// A cell and what shall stand in it.
    record CellChange<R>(R row, String column, String text) {}

    /// Changes that belong together.
    ///
    /// @param step   what is said of that many cells when they are undone, such as `粘贴 12 格`
    /// @param reason for the journal
    record Edit<R>(IntFunction<String> step, String reason, List<CellChange<R>> changes) {
        public Edit {
            changes = List.copyOf(changes);
        }
    }

    /// What became of an edit.
    ///
    /// @param count how many cells or rows were written
    /// @param hints warnings, each with its row
    record Written(int count, List<Refused> refused, List<String> hints) {
        public Written {
            refused = List.copyOf(refused);
            hints = List.copyOf(hints);
        }

        /// The same with cells that were left out before.
        public Written leavingOut(List<Refused> before) {
            return new Written(
                    count, Stream.concat(before.stream(), refused.stream()).toList(), hints);
        }
    }

    /// A cell or row that was not written.
    ///
    /// @param column key of the column; empty where the whole row is meant
    record Refused(String row, String column, String value, String reason) {}
}
