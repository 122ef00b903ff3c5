package org.qinglan.app.table;

/// A cell of a table.
///
/// @param row    position among the rows that are shown, from 0
/// @param column key of the column
public record Place(int row, String column) {}
