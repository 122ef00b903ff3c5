package org.qinglan.app.table;

/// What stands in a column: how it is aligned, compared and filtered follows from it.
public enum Kind {
    TEXT,
    NUMBER,
    DAY,
    /// Yes or no.
    FLAG
}
