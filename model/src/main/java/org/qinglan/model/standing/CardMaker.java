package org.qinglan.model.standing;

import org.qinglan.model.ledger.LedgerRecord;

/// Sums up one thing about one teacher.
@FunctionalInterface
public interface CardMaker {
    /// @param person of the roster
    Card card(LedgerRecord person, Situation situation);
}
