package org.qinglan.model.scheme;

import java.util.List;
import java.util.stream.IntStream;
import org.qinglan.model.figure.Value;

/// A scheme evaluated for its people: the one table that screen, explanation, form and notice all show.
public record Sheet(List<SheetColumn> columns, List<SheetRow> rows) {
    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// Position of a column.
    ///
    /// @return -1 where there is none of that name
    public int indexOf(String column) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).name().equals(column))
                .findFirst()
                .orElse(-1);
    }

    /// The cell of a row under a column.
    ///
    /// @throws IndexOutOfBoundsException if there is no such column
    public Value cell(SheetRow row, String column) {
        return row.cells().get(indexOf(column));
    }
}
