package org.qinglan.reports.proof;

import org.qinglan.model.figure.Value;

/// One line of the sheet of checks: two figures that must be equal.
///
/// @param left  formula
/// @param right formula
record Check(String label, String left, Value leftValue, String right, Value rightValue) {

    static Check of(String label, String left, long leftValue, String right, long rightValue) {
        return new Check(label, left, Value.of(leftValue), right, Value.of(rightValue));
    }

    boolean holds() {
        return leftValue.equals(rightValue);
    }
}
