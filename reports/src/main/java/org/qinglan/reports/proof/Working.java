package org.qinglan.reports.proof;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Value;
import org.qinglan.reports.book.Look;

/// One column of the sheet of workings.
///
/// @param key      unique; a fact or an item has its own name
/// @param header   what a reader sees
/// @param scale    how the numbers stand in the cells, in words
/// @param template formula of a row with [Workings#ROW] for the row's number; nothing where plain values stand
/// @param values   exact value of each row's cell
record Working(
        String key, String header, String scale, @Nullable String template, List<Value> values, Look look) {
    Working {
        values = List.copyOf(values);
    }
}
