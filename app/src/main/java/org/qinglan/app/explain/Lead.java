package org.qinglan.app.explain;

import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.SourceRow.SourceCell;
import org.qinglan.model.ledger.Ledger;

/// A way from an explanation into a teacher's file.
///
/// @param ledger where in the file; nothing for its first page
/// @param cell   where the record came from that is looked for; nothing for the ledger as a whole
public record Lead(
        long teacher, @Nullable Ledger ledger, @Nullable SourceCell cell) {}
