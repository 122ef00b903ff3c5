package org.qinglan.model.store.sqlite;

/// Where a record came from: a row of a stored [Layouts].
///
/// @param row 1-based, as the spreadsheet program shows it
record Origin(long layout, int row) {}
