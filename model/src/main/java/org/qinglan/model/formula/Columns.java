package org.qinglan.model.formula;

import org.qinglan.model.figure.Value;

/// The table that a formula is computed over.
public interface Columns {
    int rows();

    /// @param column a name that the formula was checked against
    /// @param row    0-based
    Value at(String column, int row);

    /// Whether the row counts in means, sums and places of everybody.
    boolean takesPart(int row);
}
