package org.qinglan.model.scheme;

import java.util.List;
import org.qinglan.model.figure.Value;

/// One person of a sheet.
///
/// @param teacher number in the roster
/// @param cells   one a column, in the order of the sheet's columns
public record SheetRow(long teacher, String idNumber, String name, List<Value> cells) {
    public SheetRow {
        cells = List.copyOf(cells);
    }
}
