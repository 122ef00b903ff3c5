package org.qinglan.model.store.sqlite;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.qinglan.model.finding.Finding;

/// Takes an import back by reading its lines of the journal from the last to the first.
final class Undo {
    static final String ACTION = "undo-import";

    private final Database database;
    private final Tables tables;
    private final Journal journal;

    Undo(Database database, Tables tables, Journal journal) {
        this.database = database;
        this.tables = tables;
        this.journal = journal;
    }

    /// @param undoneBy number of the line of the journal that took it back, 0 where none did
    private record Batch(long id, long first, long last, long undoneBy) {}

    /// Something stands in the way; thrown only to roll back.
    private static final class Obstructed extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient List<Finding> findings;

        Obstructed(List<Finding> findings) {
            super("obstructed", null, false, false);
            this.findings = findings;
        }
    }

    /// @return what stands in the way; empty where the import was taken back
    List<Finding> attempt(long id, String author) {
        Optional<Batch> found = database.first(
                "SELECT first_entry, last_entry, undone_by FROM import_batch WHERE id = ?",
                row -> new Batch(id, row.getLong(1), row.getLong(2), row.getLong(3)),
                id);
        if (found.isEmpty()) {
            return List.of(Sentences.error("undo-unknown", database.file(), Long.toString(id)));
        }
        if (found.get().undoneBy() > 0) {
            return List.of(Sentences.error("undo-done", database.file(), Long.toString(id)));
        }
        List<Finding> changed = changedSince(found.get());
        return changed.isEmpty() ? takeBack(found.get(), author) : changed;
    }

    private List<Finding> changedSince(Batch batch) {
        List<Finding> changed = new ArrayList<>();
        Set<String> judged = new HashSet<>();
        lines(batch, (line, table) -> {
            if (judged.add(line.subject()) && !text(table, id(line)).equals(line.after())) {
                changed.add(Sentences.error("undo-changed", database.file(), RecordName.of(table, id(line), tables)));
            }
        });
        return changed;
    }

    private List<Finding> takeBack(Batch batch, String author) {
        try {
            return database.transaction(() -> {
                // Teachers go before the records that name them when these came by hand: judged at the end.
                database.script("PRAGMA defer_foreign_keys = ON");
                restore(batch, author);
                List<Finding> orphans = orphans();
                if (!orphans.isEmpty()) {
                    throw new Obstructed(orphans);
                }
                return List.of();
            });
        } catch (Obstructed obstructed) {
            return obstructed.findings;
        }
    }

    private void restore(Batch batch, String author) {
        String subject = "import " + batch.id();
        Journal.Writer lines = journal.writer(author);
        RecordWriter writer = new RecordWriter(lines, ACTION, subject);
        lines(batch, (line, table) -> {
            Row now = table.byId(id(line)).orElseThrow();
            if (line.before().isEmpty()) {
                writer.remove(table, now);
            } else {
                writer.change(table, now, Row.read(now.id(), line.before()));
            }
        });
        long entry = lines.write(ACTION, subject, "", "", "");
        database.change("UPDATE import_batch SET undone_by = ? WHERE id = ?", entry, batch.id());
    }

    private void lines(Batch batch, BiConsumer<Journal.Line, LedgerTable> each) {
        journal.scanBack(batch.first(), batch.last(), line -> table(line).ifPresent(table -> each.accept(line, table)));
    }

    private Optional<LedgerTable> table(Journal.Line line) {
        return tables.named(line.subject().substring(0, line.subject().indexOf(' ')));
    }

    private static long id(Journal.Line line) {
        return Long.parseLong(line.subject().substring(line.subject().indexOf(' ') + 1));
    }

    private String text(LedgerTable table, long id) {
        return table.byId(id).map(row -> row.text(table)).orElse("");
    }

    /// Records that somebody added for people whom the import had brought.
    private List<Finding> orphans() {
        record Orphan(String table, long id) {}
        return database
                .list(
                        "SELECT \"table\", rowid FROM pragma_foreign_key_check",
                        row -> new Orphan(row.getString(1), row.getLong(2)))
                .stream()
                .flatMap(orphan ->
                        tables.named(orphan.table()).stream().map(table -> RecordName.of(table, orphan.id(), tables)))
                .map(name -> Sentences.error("undo-in-use", database.file(), name))
                .toList();
    }
}
