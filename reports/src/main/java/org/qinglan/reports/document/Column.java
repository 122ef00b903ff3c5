package org.qinglan.reports.document;

/// A column of a printed table.
///
/// @param share of the width, in any unit; 0 in all columns of a table where the content decides
public record Column(String name, Kind kind, int share) {

    /// What stands in a column, which decides how it is aligned and whether it may be broken.
    public enum Kind {
        TEXT,
        /// Right, unbroken.
        NUMBER,
        /// In the middle, unbroken.
        DATE,
        /// In the middle, unbroken; may be masked.
        ID_NUMBER;

        public boolean isUnbroken() {
            return this != TEXT;
        }
    }

    /// As wide as its content asks.
    public static Column of(String name, Kind kind) {
        return new Column(name, kind, 0);
    }
}
