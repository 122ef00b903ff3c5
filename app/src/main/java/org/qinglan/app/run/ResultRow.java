package org.qinglan.app.run;

import org.qinglan.app.search.SearchKey;
import org.qinglan.model.scheme.SheetRow;

/// One person of a result, ready to be found by name.
record ResultRow(SheetRow row, SearchKey key) {
    static ResultRow of(SheetRow row) {
        return new ResultRow(row, SearchKey.of(row.name(), row.idNumber(), ""));
    }
}
