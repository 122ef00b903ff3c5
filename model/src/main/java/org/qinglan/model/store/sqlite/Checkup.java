package org.qinglan.model.store.sqlite;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.journal.HashChain;
import org.qinglan.model.store.SchoolFileException;

/// Looks through a whole file: pages, header, tables, references, journal, and whether records are as the journal says.
final class Checkup {
    private final Database database;
    private final Tables tables;
    private final Journal journal;
    private final Migrations migrations;
    private final List<Finding> findings = new ArrayList<>();

    Checkup(Database database, Tables tables, Journal journal, Migrations migrations) {
        this.database = database;
        this.tables = tables;
        this.journal = journal;
        this.migrations = migrations;
    }

    List<Finding> run() {
        try {
            checkPages();
            checkHeader();
            checkSchema();
            checkReferences();
            checkChain();
            checkSubjects();
            checkUnwritten();
        } catch (SchoolFileException e) {
            findings.add(e.finding());
        }
        return List.copyOf(findings);
    }

    private void checkPages() {
        List<String> complaints = Soundness.complaints(database);
        if (!complaints.isEmpty()) {
            findings.add(Sentences.error("check-pages", database.file(), String.join("\n", complaints), new Object[0]));
        }
    }

    private void checkHeader() {
        if (database.number("PRAGMA application_id") != Header.APPLICATION_ID
                || database.number("PRAGMA user_version") != migrations.newest()) {
            find("check-header");
        }
    }

    private void checkSchema() {
        try (Database fresh = Database.inMemory()) {
            migrations.bring(fresh);
            Set<String> here = schema(database);
            Set<String> expected = schema(fresh);
            expected.stream()
                    .filter(part -> !here.contains(part))
                    .forEach(part ->
                            find("check-schema-lost", part.lines().findFirst().orElse("")));
            here.stream()
                    .filter(part -> !expected.contains(part))
                    .forEach(part -> find(
                            "check-schema-foreign", part.lines().findFirst().orElse("")));
        }
    }

    private static Set<String> schema(Database database) {
        return new HashSet<>(database.list(
                "SELECT type || ' ' || name || char(10) || ifnull(sql, '') FROM sqlite_schema",
                row -> row.getString(1)));
    }

    private void checkReferences() {
        database.stream(
                "SELECT \"table\" || ' ' || rowid FROM pragma_foreign_key_check",
                row -> row.getString(1),
                subject -> find("check-reference", subject));
    }

    private void checkChain() {
        Chain chain = new Chain();
        journal.scan(chain::accept);
        if (chain.broken == null && chain.number < journal.highest()) {
            chain.broken = error("check-journal-cut", Long.toString(chain.number + 1));
        }
        if (chain.broken != null) {
            findings.add(chain.broken);
        }
    }

    /// Walks along the journal until the first line that is wrong.
    private final class Chain {
        private long number;
        private String hash = HashChain.START;
        private @Nullable Finding broken;

        void accept(Journal.Line line) {
            if (broken != null) {
                return;
            }
            if (line.number() != number + 1) {
                broken = error("check-journal-gap", Long.toString(number + 1));
            } else if (!line.expectedHash(hash).equals(line.hash())) {
                broken = error("check-journal-line", Long.toString(line.number()));
            }
            number = line.number();
            hash = line.hash();
        }
    }

    /// Every subject is as the last line about it says: this finds what another program changed or deleted.
    private void checkSubjects() {
        journal.scanLatest(line -> {
            int space = line.subject().indexOf(' ');
            if (space < 0) {
                return;
            }
            String kind = line.subject().substring(0, space);
            long id = Long.parseLong(line.subject().substring(space + 1));
            tables.named(kind).ifPresent(table -> checkRecord(table, id, line));
            if (kind.equals(Runs.SUBJECT)) {
                checkRun(id, line);
            }
        });
    }

    private void checkRecord(LedgerTable table, long id, Journal.Line line) {
        String now = table.byId(id).map(row -> row.text(table)).orElse("");
        if (now.equals(line.after())) {
            return;
        }
        String name = RecordName.of(table, id, tables);
        find(now.isEmpty() ? "check-record-gone" : "check-record-differs", name, Long.toString(line.number()));
    }

    private void checkRun(long id, Journal.Line line) {
        String now = new Runs(database).byId(id).map(Runs::text).orElse("");
        if (!now.equals(line.after())) {
            find("check-run", Long.toString(id), Long.toString(line.number()));
        }
    }

    /// Records of which the journal knows nothing: another program put them there.
    private void checkUnwritten() {
        for (LedgerTable table : tables.all()) {
            String key = table.ledger().key();
            database.stream(
                    "SELECT id FROM \"" + key + "\" AS r WHERE NOT EXISTS" + " (SELECT 1 FROM journal WHERE subject = '"
                            + key + " ' || r.id)",
                    row -> row.getLong(1),
                    id -> find("check-record-unknown", RecordName.of(table, id, tables)));
        }
    }

    private void find(String code, Object... words) {
        findings.add(error(code, words));
    }

    private Finding error(String code, Object... words) {
        return Sentences.error(code, database.file(), words);
    }
}
