package org.qinglan.reports.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.qinglan.reports.intake.workbook.CellRow;

/// One row of a table as read: its records, or what is wrong with it.
///
/// @param named further persons, by the key of the field that names them, e.g. the mentor
record ReadRow(CellRow cells, PersonRef person, Map<String, PersonRef> named, List<Draft> drafts, List<Fault> faults) {
    ReadRow {
        named = Map.copyOf(named);
        drafts = List.copyOf(drafts);
        faults = faults.stream().sorted(Comparator.comparingInt(Fault::rank)).toList();
    }

    boolean isSound() {
        return faults.isEmpty();
    }
}
