package org.qinglan.reports.intake;

import java.util.List;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.store.ImportBatch;

/// What came of reading workbooks.
///
/// @param batch    the rows that passed every check, rosters first
/// @param sheets   what each sheet was taken for, in the order of the workbooks' names
/// @param problems one for each row that was held back: the first thing that is wrong with it
/// @param notices  what concerns whole files and sheets, or only deserves a look
/// @param held     the rows held back, for the error workbook
public record IntakeResult(
        ImportBatch batch,
        List<SheetSummary> sheets,
        List<Problem> problems,
        List<Finding> notices,
        List<HeldSheet> held) {
    public IntakeResult {
        sheets = List.copyOf(sheets);
        problems = List.copyOf(problems);
        notices = List.copyOf(notices);
        held = List.copyOf(held);
    }

    /// Whether every row of every file was taken.
    public boolean isClean() {
        return problems.isEmpty() && notices.stream().noneMatch(Finding::isError);
    }
}
