package org.qinglan.model.store;

import java.util.List;

/// What an import did.
///
/// @param batch number of the import in the file, 0 where nothing had to be stored
public record ImportReceipt(long batch, List<Line> lines) {
    public ImportReceipt {
        lines = List.copyOf(lines);
    }

    /// Counts for one ledger out of one sheet.
    ///
    /// @param ledger key of the ledger
    public record Line(String workbook, String sheet, String ledger, int added, int changed, int unchanged) {}
}
