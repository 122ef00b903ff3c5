package org.qinglan.reports.intake.workbook;

import java.util.List;
import org.qinglan.model.finding.Finding;

/// What came of opening a file.
public sealed interface BookReading {

    /// @param notices what the reader should know: macros, links, hidden sheets, sheets past a limit
    record Book(List<Grid> grids, List<Finding> notices) implements BookReading {
        public Book {
            grids = List.copyOf(grids);
            notices = List.copyOf(notices);
        }
    }

    record Refused(Finding reason) implements BookReading {}
}
