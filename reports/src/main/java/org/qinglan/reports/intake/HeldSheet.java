package org.qinglan.reports.intake;

import java.util.List;
import java.util.Map;
import org.qinglan.reports.intake.workbook.CellRow;

/// The rows of one sheet that were held back, with all that is wrong with each.
public record HeldSheet(SheetReading sheet, Map<CellRow, List<Problem>> rows) {
    public HeldSheet {
        rows = Map.copyOf(rows);
    }
}
