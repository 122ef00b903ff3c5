package org.qinglan.reports.intake;

import java.util.List;
import org.qinglan.reports.intake.layout.Layout;
import org.qinglan.reports.intake.layout.SheetKind;
import org.qinglan.reports.intake.workbook.CellRow;
import org.qinglan.reports.intake.workbook.Merge;

/// A sheet of a known kind with all its rows read, persons not looked up yet.
///
/// @param head   title and header rows as they stand
/// @param passed rows that are none of the table's: totals, footers, repeated headers
record SheetReading(
        String workbook,
        String sheet,
        Layout layout,
        List<CellRow> head,
        List<Merge> merges,
        List<ReadRow> rows,
        int passed) {
    SheetReading {
        head = List.copyOf(head);
        merges = List.copyOf(merges);
        rows = List.copyOf(rows);
    }

    boolean isRoster() {
        return layout.kind() == SheetKind.ROSTER;
    }
}
