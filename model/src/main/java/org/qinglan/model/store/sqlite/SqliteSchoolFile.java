package org.qinglan.model.store.sqlite;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.qinglan.model.dossier.Ledgers;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.frozen.StoredRun;
import org.qinglan.model.journal.JournalEntry;
import org.qinglan.model.journal.RecordStep;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.ledger.RecordChange;
import org.qinglan.model.store.ImportBatch;
import org.qinglan.model.store.ImportReceipt;
import org.qinglan.model.store.Progress;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.model.teacher.Roster;

/// An open school file in SQLite.
final class SqliteSchoolFile implements SchoolFile {
    private final Database database;
    private final Claim claim;
    private final Migrations migrations;
    private final Tables tables;
    private final People people;
    private final Journal journal;
    private final String schoolName;

    SqliteSchoolFile(Database database, Claim claim, Migrations migrations, Clock clock) {
        this.database = database;
        this.claim = claim;
        this.migrations = migrations;
        this.tables = new Tables(database);
        this.people = new People(database);
        this.journal = new Journal(database, clock);
        this.schoolName = database.first("SELECT name FROM school", row -> row.getString(1))
                .orElse("");
    }

    @Override
    public Path path() {
        return database.file();
    }

    @Override
    public String schoolName() {
        return schoolName;
    }

    @Override
    public List<LedgerRecord> roster() {
        List<LedgerRecord> all = new ArrayList<>();
        scan(Roster.TEACHER, all::add);
        return List.copyOf(all);
    }

    @Override
    public void scan(Ledger ledger, Consumer<LedgerRecord> each) {
        LedgerTable table = tables.of(ledger);
        Cells cells = new Cells(people, new Layouts(database));
        table.scan(row -> each.accept(cells.read(table, row)));
    }

    @Override
    public List<LedgerRecord> of(Ledger ledger, long teacher) {
        LedgerTable table = tables.of(ledger);
        Cells cells = new Cells(people, new Layouts(database));
        return table.ofTeacher(teacher).stream()
                .map(row -> cells.read(table, row))
                .toList();
    }

    @Override
    public ImportReceipt apply(ImportBatch batch, String author, Progress progress) {
        return database.transaction(() -> new ImportDesk(database, tables, journal).apply(batch, author, progress));
    }

    @Override
    public List<Finding> undoImport(long batch, String author) {
        return new Undo(database, tables, journal).attempt(batch, author);
    }

    @Override
    public List<Long> write(List<RecordChange> changes, String author, String reason, Progress progress) {
        return database.transaction(
                () -> new HandEntry(database, tables, journal.writer(author), reason).write(changes, progress));
    }

    @Override
    public long saveRun(StoredRun run) {
        return database.transaction(() -> {
            long id = new Runs(database).insert(run);
            journal.writer(run.author()).write("run", Runs.SUBJECT + " " + id, "", Runs.text(run), "");
            return id;
        });
    }

    @Override
    public List<StoredRun> runs() {
        return new Runs(database).all();
    }

    @Override
    public Optional<StoredRun> run(long id) {
        return new Runs(database).byId(id);
    }

    @Override
    public List<JournalEntry> journal() {
        return journal.entries();
    }

    @Override
    public List<RecordStep> history(Ledger ledger, long id) {
        return Ledgers.STORED.contains(ledger)
                ? new History(tables.of(ledger), new Cells(people, new Layouts(database)), journal).of(id)
                : List.of();
    }

    @Override
    public List<Finding> check() {
        return new Checkup(database, tables, journal, migrations).run();
    }

    @Override
    public void backUp(Path target) {
        Copy.write(database, target);
    }

    @Override
    public void close() {
        try (claim) {
            database.close();
        }
    }

    /// Puts the name of the school into a new file, with the first line of its journal.
    static void found(Database database, String schoolName, String author, Clock clock) {
        database.transaction(() -> {
            database.change("INSERT INTO school (id, name) VALUES (1, ?)", schoolName);
            Map<String, String> after = new LinkedHashMap<>();
            after.put("name", schoolName);
            return new Journal(database, clock)
                    .writer(author)
                    .write("create", "school", "", CanonicalText.write(after), "");
        });
    }
}
