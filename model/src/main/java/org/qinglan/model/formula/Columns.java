package org.qinglan.model.formula;

import java.util.List;
import org.qinglan.model.figure.Value;

/// The table that a formula is computed over.
public interface Columns {
    int rows();

    /// @param column a name that the formula was checked against
    /// @param row    0-based
    Value at(String column, int row);

    /// Whether the row counts in means, sums and places of everybody.
    boolean takesPart(int row);

    /// What a message calls the row.
    default String rowName(int row) {
        return String.valueOf(row + 1);
    }

    /// Rows of the people to whom a link leads from a row, each once.
    default List<Integer> linked(String link, int row) {
        return List.of();
    }
}
