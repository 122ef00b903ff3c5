package org.qinglan.reports.intake;

import org.jspecify.annotations.Nullable;
import org.qinglan.reports.intake.layout.Column;

/// The person whom a row speaks of, as the row names them.
///
/// @param name     empty where the row does not say
/// @param idNumber 18 characters, or empty where the row does not say
record PersonRef(
        String name,
        String idNumber,
        @Nullable Column nameColumn,
        @Nullable Column idColumn) {

    /// The column to point at when the person cannot be found.
    @Nullable
    Column column() {
        boolean byName = idNumber.isEmpty() && nameColumn != null;
        return byName || idColumn == null ? nameColumn : idColumn;
    }

    String said() {
        return idNumber.isEmpty() ? name : idNumber;
    }
}
