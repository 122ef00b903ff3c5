package org.qinglan.model.store.sqlite;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglan.model.store.ImportBatch;
import org.qinglan.model.store.ImportBatch.Incoming;
import org.qinglan.model.store.Progress;
import org.qinglan.model.teacher.Roster;

/// Stores the rows of one batch, inside a transaction.
final class Importer {
    private static final int ROWS_BETWEEN_CHECKS = 100;

    private final Tables tables;
    private final People people;
    private final Layouts layouts;
    private final Cells cells;
    private final Journal journal;
    private final RecordWriter writer;
    private final Tally tally = new Tally();
    /// How often a sheet has shown the same content of the same person so far.
    private final Map<Sighting, Integer> sightings = new HashMap<>();

    private record Sighting(String workbook, String sheet, String ledger, long teacher, Map<String, String> cells) {}

    private final Map<LedgerTable, Corrected> corrected = new HashMap<>();

    Importer(Tables tables, People people, Layouts layouts, Journal journal, RecordWriter writer) {
        this.journal = journal;
        this.tables = tables;
        this.people = people;
        this.layouts = layouts;
        this.cells = new Cells(people, layouts);
        this.writer = writer;
    }

    /// Roster rows first, so that every other row may name their people.
    Tally store(ImportBatch batch, Progress progress) {
        List<Incoming> roster = batch.rows().stream()
                .filter(row -> row.ledger().equals(Roster.TEACHER))
                .toList();
        List<Incoming> others = batch.rows().stream()
                .filter(row -> !row.ledger().equals(Roster.TEACHER))
                .toList();
        int total = batch.rows().size();
        store(roster, 0, total, progress);
        store(others, roster.size(), total, progress);
        progress.report(total, total);
        progress.check();
        return tally;
    }

    private void store(List<Incoming> rows, int before, int total, Progress progress) {
        for (int i = 0; i < rows.size(); i++) {
            if (i % ROWS_BETWEEN_CHECKS == 0) {
                progress.report(before + i, total);
                progress.check();
            }
            Incoming row = rows.get(i);
            tally.count(row, row.ledger().unique().isEmpty() ? storeRepeatable(row) : storeUnique(row));
        }
    }

    private Tally.Outcome storeUnique(Incoming row) {
        LedgerTable table = tables.of(row.ledger());
        Map<String, String> given = cells.write(row.ledger(), row.values());
        if (table.isRoster()) {
            given = new HashMap<>(given);
            given.put(Roster.ID_NUMBER, row.idNumber());
        }
        long owner = table.isRoster() ? 0 : owner(table, row);
        Optional<Row> stored = table.byKey(owner, given);
        if (stored.isEmpty() && corrected(table).count(row.source(), owner, given) > 0) {
            return Tally.Outcome.UNCHANGED;
        }
        if (stored.isEmpty()) {
            writer.add(table, new Row(0, table.isRoster() ? people.nextPlace() : owner, origin(row), given));
            return Tally.Outcome.ADDED;
        }
        Row before = stored.get();
        if (before.cells().entrySet().containsAll(given.entrySet())) {
            return Tally.Outcome.UNCHANGED;
        }
        writer.change(table, before, before.overlaid(given, origin(row)));
        return Tally.Outcome.CHANGED;
    }

    /// The k-th row of the same content in a sheet is new only if fewer than k such records are stored, those counted
    /// that came from this sheet with this content and were corrected by hand since.
    private Tally.Outcome storeRepeatable(Incoming row) {
        LedgerTable table = tables.of(row.ledger());
        Map<String, String> given = cells.write(row.ledger(), row.values());
        long owner = owner(table, row);
        Sighting sighting = new Sighting(
                row.source().workbook(), row.source().sheet(), row.ledger().key(), owner, given);
        int seen = sightings.merge(sighting, 1, Integer::sum);
        long known = table.countSame(owner, given);
        if (seen <= known || seen <= known + corrected(table).count(row.source(), owner, given)) {
            return Tally.Outcome.UNCHANGED;
        }
        writer.add(table, new Row(0, owner, origin(row), given));
        return Tally.Outcome.ADDED;
    }

    private Corrected corrected(LedgerTable table) {
        return corrected.computeIfAbsent(table, wanted -> new Corrected(wanted, journal, layouts));
    }

    private long owner(LedgerTable table, Incoming row) {
        return table.owner(row.ledger().isOfSchool() ? 0 : people.known(row.idNumber()));
    }

    private Origin origin(Incoming row) {
        return layouts.store(row.source());
    }
}
