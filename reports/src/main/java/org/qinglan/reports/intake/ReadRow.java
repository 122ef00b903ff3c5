package org.qinglan.reports.intake;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qinglan.reports.intake.workbook.CellRow;

/// One row of a table as read: its records, or what is wrong with it.
///
/// @param mentor the second person of a pair
record ReadRow(CellRow cells, PersonRef person, @Nullable PersonRef mentor, List<Draft> drafts, List<Fault> faults) {
    ReadRow {
        drafts = List.copyOf(drafts);
        faults = faults.stream().sorted(Comparator.comparingInt(Fault::rank)).toList();
    }

    boolean isSound() {
        return faults.isEmpty();
    }
}
