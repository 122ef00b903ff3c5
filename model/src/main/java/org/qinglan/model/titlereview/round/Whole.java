package org.qinglan.model.titlereview.round;

import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;

/// Whole numbers of records: posts, places, votes.
final class Whole {
    private Whole() {}

    /// The number under a key, 0 where there is none.
    static int of(LedgerRecord record, String key) {
        return record.get(key) instanceof Value.Num(var number) ? number.intValue() : 0;
    }
}
