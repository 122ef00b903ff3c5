package org.qinglan.model.store.sqlite;

import org.qinglan.model.teacher.Roster;

/// What a record is called in a sentence: its ledger, its number and its person.
final class RecordName {
    private RecordName() {}

    static String of(LedgerTable table, long id, Tables tables) {
        return table.byId(id).map(row -> of(table, row, tables)).orElseGet(() -> plain(table, id));
    }

    static String of(LedgerTable table, Row row, Tables tables) {
        if (table.ledger().isOfSchool()) {
            return plain(table, row.id());
        }
        Row person = table.isRoster() ? row : tables.roster().byId(row.owner()).orElse(row);
        return Sentences.word(
                "record-of-person",
                table.ledger().name(),
                Long.toString(row.id()),
                person.cells().getOrDefault(Roster.NAME, ""));
    }

    private static String plain(LedgerTable table, long id) {
        return Sentences.word("record", table.ledger().name(), Long.toString(id));
    }
}
