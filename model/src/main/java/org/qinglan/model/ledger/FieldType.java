package org.qinglan.model.ledger;

/// What a field of a ledger holds.
public enum FieldType {
    TEXT,
    /// An exact decimal.
    NUMBER,
    /// A day; a bare month is kept as its first day.
    DATE,
    YES_NO,
    /// Another person of the roster, by ID number.
    PERSON
}
