package org.qinglan.model.store.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglan.model.figure.SourceRow;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.ledger.RecordChange;
import org.qinglan.model.store.Progress;
import org.qinglan.model.store.SchoolFileException;
import org.qinglan.model.store.SchoolFileException.Refusal;

/// Changes that a person makes to records together. Lives no longer than its transaction.
final class HandEntry {
    private static final int CHANGES_BETWEEN_CHECKS = 100;

    private final Database database;
    private final Tables tables;
    private final People people;
    private final Layouts layouts;
    private final Cells cells;
    private final Journal.Writer journal;
    private final String reason;

    HandEntry(Database database, Tables tables, Journal.Writer journal, String reason) {
        this.database = database;
        this.tables = tables;
        this.people = new People(database);
        this.layouts = new Layouts(database);
        this.cells = new Cells(people, layouts);
        this.journal = journal;
        this.reason = reason;
    }

    /// @throws SchoolFileException with all that is refused, not only the first, so that one look mends them
    List<Long> write(List<RecordChange> changes, Progress progress) {
        Parking parking = new Parking(database, changes);
        List<Long> numbers = new ArrayList<>();
        List<Refusal> refused = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            if (i % CHANGES_BETWEEN_CHECKS == 0) {
                progress.report(i, changes.size());
                progress.check();
            }
            try {
                numbers.add(write(changes.get(i), new Turn(i, parking)));
            } catch (SchoolFileException refusal) {
                // Behind a cause stands the disk, which the next change would meet too.
                if (refusal.getCause() != null) {
                    throw refusal;
                }
                refused.add(new Refusal(i, refusal.finding()));
            }
        }
        if (!refused.isEmpty()) {
            throw new SchoolFileException(refused);
        }
        return numbers;
    }

    /// @param place of the change among all
    private record Turn(int place, Parking parking) {}

    private long write(RecordChange change, Turn turn) {
        LedgerTable table = tables.of(change.ledger());
        return switch (change) {
            case RecordChange.Add add -> add(table, add, turn);
            case RecordChange.Correct correct -> correct(table, correct, turn);
            case RecordChange.Delete(var record) -> delete(table, record, turn);
        };
    }

    private long add(LedgerTable table, RecordChange.Add add, Turn turn) {
        Map<String, String> written = cells.write(table.ledger(), add.values());
        long owner = table.isRoster() ? people.nextPlace() : table.owner(add.teacher());
        makeRoom(table, new Row(0, owner, null, written), turn);
        SourceRow source = add.source();
        Origin origin = source == null ? null : layouts.store(source);
        return writer("add").add(table, new Row(0, owner, origin, written));
    }

    private long correct(LedgerTable table, RecordChange.Correct correct, Turn turn) {
        refuseKept(table);
        long id = correct.record().id();
        Row before = stored(table, correct.record(), turn);
        Row after = new Row(id, before.owner(), before.origin(), cells.write(table.ledger(), correct.values()));
        makeRoom(table, after, turn);
        if (turn.parking().leave(table, id)) {
            table.insertBack(after);
        }
        if (!after.equals(before)) {
            writer("correct").change(table, before, after);
        }
        return id;
    }

    private long delete(LedgerTable table, LedgerRecord record, Turn turn) {
        refuseKept(table);
        Row row = stored(table, record, turn);
        if (table.isRoster()) {
            refuseInUse(row);
        }
        turn.parking().leave(table, row.id());
        writer("delete").remove(table, row);
        return row.id();
    }

    private void refuseKept(LedgerTable table) {
        if (table.ledger().appendOnly()) {
            throw Sentences.refusal(
                    "store-append-only", database.file(), table.ledger().name());
        }
    }

    private void makeRoom(LedgerTable table, Row wanted, Turn turn) {
        Optional<Row> same = table.byKey(wanted.owner(), wanted.cells()).filter(row -> row.id() != wanted.id());
        if (same.isPresent() && !turn.parking().park(table, same.get(), turn.place())) {
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

    private static Row stored(LedgerTable table, LedgerRecord record, Turn turn) {
        return turn.parking()
                .row(table, record.id())
                .or(() -> table.byId(record.id()))
                .orElseThrow(() -> new IllegalArgumentException("no record " + table.subject(record.id())));
    }

    private RecordWriter writer(String action) {
        return new RecordWriter(journal, action, reason);
    }
}
