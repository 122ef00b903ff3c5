package org.qinglan.reports.intake.layout;

import org.qinglan.reports.intake.workbook.Columns;

/// A column of a table.
///
/// @param index  0 for A
/// @param header of the lowest header row, as the clerk sees it
public record Column(int index, String header, Target target) {
    public String letter() {
        return Columns.letter(index);
    }
}
