package org.qinglan.model.run;

import org.qinglan.model.figure.Explanation;
import org.qinglan.model.scheme.Sheet;

/// A computed scheme: its sheet, and the reason for each cell.
public interface Run {

    /// Name of the scheme.
    String title();

    Sheet sheet();

    /// Why the cell is what it is.
    ///
    /// @throws IllegalArgumentException if the teacher is not in the sheet or the column does not exist
    Explanation explain(long teacher, String column);
}
