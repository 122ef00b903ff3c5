package org.qinglan.model.standing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Citation;
import org.qinglan.model.figure.SourceRow;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;

/// How something stands for everybody, as a table: what a page shows, a terminal prints and a workbook holds.
///
/// @param columns those after the person's name
/// @param notes   what a reader must know of the whole: missing rules, obstacles
public record Overview(List<Column> columns, List<Line> lines, List<Finding> notes) {
    public Overview {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
    }

    /// @param name  Chinese heading
    /// @param right whether numbers stand below it
    public record Column(String name, boolean right) {
        public static Column text(String name) {
            return new Column(name, false);
        }

        public static Column number(String name) {
            return new Column(name, true);
        }
    }

    /// One row: a person and something about them, or something of the school.
    ///
    /// @param teacher number in the roster, 0 where the line is about nobody
    /// @param person  name as shown
    /// @param cells   one a column
    /// @param reasons why each thing stands as it does, in sentences
    public record Line(long teacher, String person, List<Value> cells, State state, List<Reason> reasons) {
        public Line {
            cells = List.copyOf(cells);
            reasons = List.copyOf(reasons);
        }
    }

    /// A sentence with where its rule stands written and the row that it was read from.
    public record Reason(
            String sentence,
            @Nullable Citation citation,
            @Nullable SourceRow source) {
        public static Reason of(String sentence) {
            return new Reason(sentence, null, null);
        }

        public static Reason of(String sentence, Citation citation) {
            return new Reason(sentence, citation, null);
        }
    }

    /// What a line asks of the reader.
    public enum State {
        /// Nothing to do.
        FINE,
        /// Something is missing, there is still time.
        OPEN,
        /// Somebody must act now.
        WAITING,
        /// A veto or a bar holds.
        BARRED
    }
}
