package org.qinglan.reports.intake;

import java.util.List;

/// What became of one sheet.
///
/// @param ledgers Chinese names of the ledgers that its rows went to; empty where it was not read
/// @param skipped why it was not read, in words; empty where it was
/// @param read    rows that passed every check
/// @param held    rows that were held back
/// @param passed  rows that are none of the table's: totals, footers, repeated headers
public record SheetSummary(
        String workbook,
        String sheet,
        List<String> ledgers,
        String skipped,
        int read,
        int held,
        int passed,
        List<ColumnUse> columns) {
    public SheetSummary {
        ledgers = List.copyOf(ledgers);
        columns = List.copyOf(columns);
    }

    /// What a column was taken for.
    ///
    /// @param field Chinese name of the field; empty where the column is not used
    public record ColumnUse(String letter, String header, String field) {}

    static SheetSummary skipped(String workbook, String sheet, String why) {
        return new SheetSummary(workbook, sheet, List.of(), why, 0, 0, 0, List.of());
    }
}
