package org.qinglan.model.store.sqlite;

import java.util.Map;
import java.util.Optional;
import org.qinglan.model.figure.Value;

/// Changes that a person makes to single records, each a transaction of its own.
final class HandEntry {
    private final Database database;
    private final Tables tables;
    private final People people;
    private final Journal journal;
    private final String author;

    HandEntry(Database database, Tables tables, People people, Journal journal, String author) {
        this.database = database;
        this.tables = tables;
        this.people = people;
        this.journal = journal;
        this.author = author;
    }

    long add(LedgerTable table, long teacher, Map<String, Value> values, String reason) {
        return database.transaction(() -> {
            Map<String, String> cells = cells().write(table.ledger(), values);
            long owner = table.isRoster() ? people.nextPlace() : table.owner(teacher);
            refuseDouble(table, owner, 0, cells);
            return writer("add", reason).add(table, new Row(0, owner, null, cells));
        });
    }

    void correct(LedgerTable table, long id, Map<String, Value> values, String reason) {
        database.transaction(() -> {
            refuseKept(table);
            Row before = stored(table, id);
            Row after = new Row(id, before.owner(), before.origin(), cells().write(table.ledger(), values));
            refuseDouble(table, before.owner(), id, after.cells());
            if (!after.equals(before)) {
                writer("correct", reason).change(table, before, after);
            }
            return id;
        });
    }

    void delete(LedgerTable table, long id, String reason) {
        database.transaction(() -> {
            refuseKept(table);
            Row row = stored(table, id);
            if (table.isRoster()) {
                refuseInUse(row);
            }
            writer("delete", reason).remove(table, row);
            return id;
        });
    }

    private void refuseKept(LedgerTable table) {
        if (table.ledger().appendOnly()) {
            throw Sentences.refusal(
                    "store-append-only", database.file(), table.ledger().name());
        }
    }

    private void refuseDouble(LedgerTable table, long owner, long id, Map<String, String> cells) {
        Optional<Row> same = table.byKey(owner, cells).filter(row -> row.id() != id);
        if (same.isPresent()) {
            throw Sentences.refusal("store-double", database.file(), RecordName.of(table, same.get(), tables));
        }
    }

    private void refuseInUse(Row person) {
        for (LedgerTable table : tables.all()) {
            Optional<Row> used = table.naming(person.id());
            if (used.isPresent()) {
                throw Sentences.refusal(
                        "store-in-use",
                        database.file(),
                        RecordName.of(tables.roster(), person, tables),
                        RecordName.of(table, used.get(), tables));
            }
        }
    }

    private Row stored(LedgerTable table, long id) {
        return table.byId(id).orElseThrow(() -> new IllegalArgumentException("no record " + table.subject(id)));
    }

    private Cells cells() {
        return new Cells(people, new Layouts(database));
    }

    private RecordWriter writer(String action, String reason) {
        return new RecordWriter(journal.writer(author), action, reason);
    }
}
