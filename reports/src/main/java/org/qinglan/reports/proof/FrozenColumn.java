package org.qinglan.reports.proof;

import java.util.List;
import org.qinglan.model.figure.Value;

/// A column as the program delivered it, for comparison with what the workbook computes.
///
/// @param working key of the column in the workings
record FrozenColumn(String header, String working, List<Value> values) {
    FrozenColumn {
        values = List.copyOf(values);
    }
}
