package org.qinglan.reports.intake.workbook;

import java.util.List;

/// One visible sheet: its rows that are not blank, and its merged blocks.
public record Grid(String sheet, List<CellRow> rows, List<Merge> merges) {
    public Grid {
        rows = List.copyOf(rows);
        merges = List.copyOf(merges);
    }
}
