package org.qinglan.model.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.model.store.SchoolFileException;
import org.qinglan.model.store.SchoolFiles;

/// School files as single SQLite files, each open in one window at a time.
public final class SqliteSchoolFiles implements SchoolFiles {
    private final Clock clock;
    private final Migrations migrations;

    /// @param clock gives the times in the journal
    public SqliteSchoolFiles(Clock clock) {
        this(clock, Migrations.shipped());
    }

    SqliteSchoolFiles(Clock clock, Migrations migrations) {
        this.clock = clock;
        this.migrations = migrations;
    }

    @Override
    public SchoolFile create(Path path, String schoolName, String author) {
        Path file = path.toAbsolutePath();
        if (!Files.isDirectory(Copy.folder(file))) {
            throw Sentences.refusal("store-no-folder", file, Copy.folder(file).toString());
        }
        refuseExisting(file);
        Claim claim = Claim.take(file, clock);
        try {
            refuseExisting(file);
            build(file, schoolName, author);
            return open(file, claim);
        } catch (RuntimeException | Error e) {
            claim.close();
            throw e;
        }
    }

    @Override
    public SchoolFile open(Path path) {
        if (!Files.isRegularFile(path)) {
            throw Sentences.refusal("store-missing", path, Copy.folder(path).toString());
        }
        Path file = real(path);
        Claim claim = Claim.take(file, clock);
        try {
            return open(file, claim);
        } catch (RuntimeException | Error e) {
            claim.close();
            throw e;
        }
    }

    private SchoolFile open(Path file, Claim claim) {
        Header.inspect(file, migrations.newest());
        if (!Files.isWritable(file)) {
            throw Sentences.refusal("store-read-only", file);
        }
        boolean endedUncleanly = claim.wasAbandoned() || Header.hasRecoveryJournal(file);
        Database database = Database.own(file, Access.READ_WRITE);
        try {
            Soundness.require(database, endedUncleanly ? Soundness.Thoroughness.FULL : Soundness.Thoroughness.QUICK);
            upgrade(database);
            return new SqliteSchoolFile(database, claim, migrations, clock);
        } catch (RuntimeException | Error e) {
            database.close();
            throw e;
        }
    }

    private void upgrade(Database database) {
        if (database.number("PRAGMA user_version") < migrations.newest()) {
            Copy.write(database, keepsake(database.file()));
            migrations.bring(database);
        }
    }

    /// `名称-before-v2.qinglan`, or with a number behind where an earlier attempt left one.
    private Path keepsake(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String ending = dot > 0 ? name.substring(dot) : "";
        Path free = file.resolveSibling(stem + "-before-v" + migrations.newest() + ending);
        for (int i = 2; Files.exists(free); i++) {
            free = file.resolveSibling(stem + "-before-v" + migrations.newest() + "-" + i + ending);
        }
        return free;
    }

    /// Under another name first: a school file appears only when it is whole.
    private void build(Path file, String schoolName, String author) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            fill(part, schoolName, author);
            Copy.publish(part, file);
        } catch (IOException e) {
            throw Copy.discard(part, Trouble.of(file, e));
        } catch (SchoolFileException e) {
            throw Copy.discard(part, e);
        }
    }

    private void fill(Path part, String schoolName, String author) {
        try (Database database = Database.own(part, Access.CREATE)) {
            migrations.bring(database);
            SqliteSchoolFile.found(database, schoolName, author, clock);
        }
    }

    private static void refuseExisting(Path file) {
        if (Files.exists(file)) {
            throw Sentences.refusal("store-exists", file);
        }
    }

    /// Links lead to one file, which must have one lock.
    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            throw Trouble.of(path, e);
        }
    }
}
