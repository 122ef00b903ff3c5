package org.qinglan.model.store;

import java.util.List;
import java.util.Map;
import org.qinglan.model.figure.SourceRow;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.Ledger;

/// Rows that passed every check, ready to be stored in one transaction: all of them or none.
///
/// @param workbooks the files read, in order
public record ImportBatch(List<Workbook> workbooks, List<Incoming> rows) {
    public ImportBatch {
        workbooks = List.copyOf(workbooks);
        rows = List.copyOf(rows);
    }

    /// @param sha256 of the file's bytes, lower-case hex
    public record Workbook(String name, String sha256) {}

    /// One record to store.
    ///
    /// @param idNumber whose it is: an 18-digit ID number, of the roster or of a roster row in the same batch;
    /// empty for what is
    ///                 the school's
    /// @param values   by field key; for [org.qinglan.model.ledger.FieldType#PERSON] the ID number as text
    public record Incoming(Ledger ledger, String idNumber, Map<String, Value> values, SourceRow source) {
        public Incoming {
            values = Map.copyOf(values);
        }
    }
}
