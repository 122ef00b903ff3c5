package org.qinglan.model.ledger;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.SourceRow;
import org.qinglan.model.figure.Value;

/// Something to be done to the records of a school file by whoever holds it.
public sealed interface RecordChange {
    Ledger ledger();

    /// A new record.
    ///
    /// @param teacher number in the roster; 0 for a record of the school
    /// @param source  the workbook row of a record that is put back; nothing for what is new
    record Add(
            Ledger ledger,
            long teacher,
            Map<String, Value> values,
            @Nullable SourceRow source) implements RecordChange {
        public Add {
            values = Map.copyOf(values);
        }

        public Add(Ledger ledger, long teacher, Map<String, Value> values) {
            this(ledger, teacher, values, null);
        }
    }

    /// @param record as it is stored
    /// @param values all that the record is to hold afterwards
    record Correct(LedgerRecord record, Map<String, Value> values) implements RecordChange {
        public Correct {
            values = Map.copyOf(values);
        }

        @Override
        public Ledger ledger() {
            return record.ledger();
        }
    }

    record Delete(LedgerRecord record) implements RecordChange {
        @Override
        public Ledger ledger() {
            return record.ledger();
        }
    }
}
