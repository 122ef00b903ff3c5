package org.qinglan.model.store.sqlite;

import org.qinglan.model.ledger.Field;

/// Changes records, each with its line in the journal.
record RecordWriter(Journal.Writer journal, String action, String reason) {

    /// @return number of the new record
    long add(LedgerTable table, Row row) {
        requireComplete(table, row);
        long id = table.insert(row);
        journal.write(action, table.subject(id), "", row.text(table), reason);
        return id;
    }

    void change(LedgerTable table, Row before, Row after) {
        requireComplete(table, after);
        table.update(after);
        journal.write(action, table.subject(after.id()), before.text(table), after.text(table), reason);
    }

    void remove(LedgerTable table, Row row) {
        table.delete(row.id());
        journal.write(action, table.subject(row.id()), row.text(table), "", reason);
    }

    private static void requireComplete(LedgerTable table, Row row) {
        for (Field field : table.ledger().fields()) {
            if (field.required() && !row.cells().containsKey(field.key())) {
                throw new IllegalArgumentException(
                        "a record of " + table.ledger().key() + " needs " + field.key());
            }
        }
    }
}
