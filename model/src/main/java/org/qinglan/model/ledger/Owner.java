package org.qinglan.model.ledger;

/// Whose the records of a ledger are.
public enum Owner {
    TEACHER,
    /// The school's as a whole; such records name teacher 0.
    SCHOOL
}
