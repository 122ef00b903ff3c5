package org.qinglan.model.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.qinglan.model.store.sqlite.Samples.AUTHOR;
import static org.qinglan.model.store.sqlite.Samples.batch;
import static org.qinglan.model.store.sqlite.Samples.files;
import static org.qinglan.model.store.sqlite.Samples.idNumber;
import static org.qinglan.model.store.sqlite.Samples.people;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.store.Progress;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.model.store.SchoolFileException;

/// Backups, upgrades, and what is left of the deleted.
class CopyTest {
    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void createSchool() {
        path = folder.resolve("学校.qinglan");
        try (SchoolFile file = files().create(path, "学校", AUTHOR)) {
            file.apply(batch(people(20)), AUTHOR, Progress.NONE);
        }
    }

    @Test
    void backupIsAWholeSchoolFile() throws IOException, SQLException {
        Path backup = folder.resolve("备份.qinglan");
        try (SchoolFile file = files().open(path)) {
            file.backUp(backup);
            file.backUp(folder.resolve("备份2.qinglan"));
            assertThat(file.check()).isEmpty();
        }
        try (SchoolFile copy = files().open(backup)) {
            assertThat(copy.check()).isEmpty();
            assertThat(copy.schoolName()).isEqualTo("学校");
        }
        assertThat(OutsideTool.dump(backup)).isEqualTo(OutsideTool.dump(path));
        assertThat(names()).containsExactly("备份.qinglan", "备份2.qinglan", "学校.qinglan");
    }

    @Test
    void backupNeverReplacesAFileAndLeavesNothingWhenItFails() throws IOException {
        Path taken = Files.writeString(folder.resolve("已有.qinglan"), "别人的");
        try (SchoolFile file = files().open(path)) {
            assertFails(file, taken, "copy-exists");
            assertFails(file, path, "copy-exists");
            assertFails(file, folder.resolve("没有").resolve("备份.qinglan"), "store-no-folder");
            if (Files.isDirectory(Path.of("/proc/self"))) {
                assertFails(file, Path.of("/proc/备份.qinglan"), "store-unreachable");
            }
        }
        assertThat(taken).hasContent("别人的");
        assertThat(names()).containsExactly("学校.qinglan", "已有.qinglan");
    }

    private static void assertFails(SchoolFile file, Path target, String code) {
        assertThatExceptionOfType(SchoolFileException.class)
                .isThrownBy(() -> file.backUp(target))
                .satisfies(e -> assertThat(e.finding().code()).isEqualTo(code));
    }

    @Test
    void olderFileIsUpgradedAfterAVerifiedCopy() throws IOException, SQLException {
        Migrations next = shippedAnd("ALTER TABLE school ADD COLUMN district TEXT; UPDATE school SET district = '城关';");
        String copy = "学校-before-v" + next.newest() + ".qinglan";
        List<String> before = OutsideTool.dump(path);

        try (SchoolFile file = new SqliteSchoolFiles(Samples.CLOCK, next).open(path)) {
            assertThat(file.check()).isEmpty();
        }

        assertThat(names()).containsExactly(copy, "学校.qinglan");
        assertThat(OutsideTool.query(path, "SELECT district FROM school")).containsExactly("城关");
        assertThat(OutsideTool.query(path, "PRAGMA user_version")).containsExactly(Integer.toString(next.newest()));
        assertThat(OutsideTool.dump(folder.resolve(copy))).isEqualTo(before);
        try (SchoolFile kept = files().open(folder.resolve(copy))) {
            assertThat(kept.check()).isEmpty();
        }
        assertThatExceptionOfType(SchoolFileException.class).isThrownBy(() -> files().open(path));
    }

    private static Migrations shippedAnd(String... scripts) {
        return new Migrations(Stream.concat(Migrations.shipped().scripts().stream(), Stream.of(scripts))
                .toList());
    }

    @Test
    void failedUpgradeLeavesTheOldFile() throws SQLException {
        Migrations broken = shippedAnd("ALTER TABLE school ADD COLUMN district TEXT", "INSERT INTO nowhere VALUES (1)");
        List<String> before = OutsideTool.query(path, "SELECT sql FROM sqlite_schema");

        assertThatExceptionOfType(SchoolFileException.class)
                .isThrownBy(() -> new SqliteSchoolFiles(Samples.CLOCK, broken).open(path));

        assertThat(OutsideTool.query(path, "SELECT sql FROM sqlite_schema")).isEqualTo(before);
        try (SchoolFile file = files().open(path)) {
            assertThat(file.check()).isEmpty();
        }
    }

    @Test
    void emptyFileOfVersionZeroIsBroughtUp() throws SQLException {
        Path bare = folder.resolve("零.qinglan");
        OutsideTool.run(bare, "PRAGMA application_id = " + Header.APPLICATION_ID, "CREATE TABLE t (x)", "DROP TABLE t");
        try (SchoolFile file = files().open(bare)) {
            file.apply(batch(people(2)), AUTHOR, Progress.NONE);
            assertThat(file.roster()).hasSize(2);
            assertThat(file.check()).isEmpty();
        }
        assertThat(folder.resolve("零-before-v" + Migrations.shipped().newest() + ".qinglan"))
                .exists();
    }

    /// The journal must keep what was deleted, so this looks at a table that it does not copy.
    @Test
    void bytesOfDeletedRowsAreGone() throws IOException {
        String secret = "绝密-" + idNumber(777);
        byte[] bytes;
        try (Database database = Database.own(path, Access.READ_WRITE)) {
            database.change("INSERT INTO source_layout (workbook, sheet, columns) VALUES (?, ?, ?)", secret, "表", "");
            assertThat(contains(Files.readAllBytes(path), secret)).isTrue();
            database.change("DELETE FROM source_layout WHERE workbook = ?", secret);
            bytes = Files.readAllBytes(path);
        }
        assertThat(contains(bytes, secret)).isFalse();
        assertThat(names()).containsExactly("学校.qinglan");
    }

    @Test
    void deletedPersonIsOnlyLeftInTheJournal() throws IOException {
        String secret = idNumber(7);
        try (SchoolFile file = files().open(path)) {
            LedgerRecord person = file.roster().stream()
                    .filter(record -> record.text("id_number").equals(secret))
                    .findFirst()
                    .orElseThrow();
            file.delete(person, AUTHOR, "录错");
        }
        int inJournal = 2;
        String bytes = new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1);
        assertThat(bytes.split(secret, -1).length - 1).isEqualTo(inJournal);
    }

    private static boolean contains(byte[] bytes, String text) {
        return new String(bytes, StandardCharsets.ISO_8859_1)
                .contains(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }
}
