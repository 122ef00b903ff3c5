package org.qinglan.app.entry;

import java.util.Map;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;

/// What somebody does to a ledger by hand.
public sealed interface Task {
    Ledger ledger();

    /// Of whose records it is; 0 for the school's, or where nobody is chosen yet.
    long teacher();

    /// @param values with which the fields begin
    record Add(Ledger ledger, long teacher, Map<String, Value> values) implements Task {
        public Add {
            values = Map.copyOf(values);
        }
    }

    record Correct(LedgerRecord before) implements Task {
        @Override
        public Ledger ledger() {
            return before.ledger();
        }

        @Override
        public long teacher() {
            return before.teacher();
        }
    }

    record Delete(LedgerRecord before) implements Task {
        @Override
        public Ledger ledger() {
            return before.ledger();
        }

        @Override
        public long teacher() {
            return before.teacher();
        }
    }
}
