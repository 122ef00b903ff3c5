package org.qinglan.app.intake;

import java.nio.file.Path;
import java.util.List;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.store.ImportBatch;

/// What was found in workbooks, before anything is stored.
///
/// @param files   in the order in which they were read
/// @param batch   the sound rows
/// @param notices about whole files and sheets: unreadable, hidden, with macros, of no known kind
public record ImportPreview(
        List<Path> files,
        ImportBatch batch,
        List<SheetSummary> sheets,
        List<HeldBackRow> heldBack,
        List<Finding> notices) {
    public ImportPreview {
        files = List.copyOf(files);
        sheets = List.copyOf(sheets);
        heldBack = List.copyOf(heldBack);
        notices = List.copyOf(notices);
    }

    /// What a sheet was taken for.
    ///
    /// @param kind     Chinese term of the ledger
    /// @param rows     that hold data, sound or not
    /// @param heldBack how many of them
    public record SheetSummary(String workbook, String sheet, String kind, int rows, int heldBack) {}

    /// A row that is not stored because something in it is wrong.
    ///
    /// @param row    1-based, as the spreadsheet program shows it
    /// @param column heading of the wrong cell; empty where the row as a whole is wrong
    /// @param code   stable name of the kind of trouble
    /// @param raw    the text of the wrong cell
    public record HeldBackRow(
            String workbook,
            String sheet,
            int row,
            String column,
            String code,
            String raw,
            String reason,
            String mend) {}
}
