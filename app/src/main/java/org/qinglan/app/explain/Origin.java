package org.qinglan.app.explain;

import java.util.Map;
import org.qinglan.model.ledger.Ledger;

/// Whose number is explained, and from which ledgers of hers the facts behind it were taken.
///
/// @param teacher 0 for what is no teacher's
/// @param ledgers by name of the fact; only those that stand in a teacher's file
public record Origin(long teacher, Map<String, Ledger> ledgers) {
    static final Origin NOBODY = new Origin(0, Map.of());

    public Origin {
        ledgers = Map.copyOf(ledgers);
    }
}
