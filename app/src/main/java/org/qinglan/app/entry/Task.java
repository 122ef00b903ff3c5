package org.qinglan.app.entry;

import java.util.Map;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.ledger.RecordChange;

/// What somebody does to a ledger by hand.
public sealed interface Task {
    Ledger ledger();

    /// Of whose records it is; 0 for the school's, or where nobody is chosen yet.
    long teacher();

    /// What is to be written.
    ///
    /// @param typed values as they were typed; of no matter where a record is deleted
    default RecordChange change(Map<String, Value> typed) {
        return switch (this) {
            case Add(var ledger, var teacher, var _) -> new RecordChange.Add(ledger, teacher, typed);
            case Correct(var before) -> new RecordChange.Correct(before, typed);
            case Delete(var before) -> new RecordChange.Delete(before);
        };
    }

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
