package org.qinglan.app.table.edit;

import java.util.function.Function;
import java.util.function.Supplier;
import org.qinglan.app.message.Messages;
import org.qinglan.app.table.CellWriting;
import org.qinglan.app.table.Sheet;

/// A table that is edited, and what is needed for it.
///
/// @param writing stores what is typed
/// @param heading of a column by its key
/// @param today   as it is typed
/// @param undo    takes the last step back
public record EditedSheet<R>(
        Sheet<R> sheet,
        CellWriting<R> writing,
        Function<String, String> heading,
        Messages messages,
        Supplier<String> today,
        Runnable undo) {}
