package org.qinglan.model.appraisal;

import java.util.Map;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;

/// A record to be written into the school file by whoever holds it.
public sealed interface RecordChange {

    /// @param teacher number in the roster, 0 for what is the school's
    record Add(Ledger ledger, long teacher, Map<String, Value> values) implements RecordChange {
        public Add {
            values = Map.copyOf(values);
        }
    }

    /// @param before as it is stored
    /// @param values all that the record is to hold afterwards
    record Correct(LedgerRecord before, Map<String, Value> values) implements RecordChange {
        public Correct {
            values = Map.copyOf(values);
        }
    }
}
