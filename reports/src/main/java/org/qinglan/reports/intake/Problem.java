package org.qinglan.reports.intake;

import org.qinglan.model.finding.Finding;
import org.qinglan.model.finding.Finding.Severity;

/// Why a row was held back.
///
/// @param row    1-based, as the spreadsheet program shows it
/// @param header of the column as the clerk sees it
/// @param letter of the column
/// @param code   stable name of the kind of trouble, e.g. `bad-date`
/// @param raw    what stands in the cell
/// @param reason what is wrong, in words
/// @param mend   what to do, in words
public record Problem(
        String workbook,
        String sheet,
        int row,
        String header,
        String letter,
        String code,
        String raw,
        String reason,
        String mend) {

    public Finding toFinding() {
        return new Finding(code, Severity.ERROR, workbook + " " + sheet + "!" + letter + row, reason, mend, raw);
    }
}
