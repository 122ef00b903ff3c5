package org.qinglan.model.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qinglan.model.store.sqlite.Samples.AUTHOR;
import static org.qinglan.model.store.sqlite.Samples.batch;
import static org.qinglan.model.store.sqlite.Samples.files;
import static org.qinglan.model.store.sqlite.Samples.person;
import static org.qinglan.model.store.sqlite.Samples.training;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.frozen.StoredRun;
import org.qinglan.model.journal.HashChain;
import org.qinglan.model.journal.JournalEntry;
import org.qinglan.model.store.Progress;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.model.training.TrainingLedger;

/// What another program does to a file behind our back is found and named.
class TamperTest {
    @TempDir
    Path folder;

    private Path path;
    private List<String> triggers = List.of();

    @BeforeEach
    void createSchool() throws SQLException {
        path = folder.resolve("学校.qinglan");
        try (SchoolFile file = files().create(path, "学校", AUTHOR)) {
            file.apply(
                    batch(person(1), person(2), training(1, "甲", "8", 3), training(2, "乙", "6", 4)),
                    AUTHOR,
                    Progress.NONE);
            file.saveRun(new StoredRun(
                    0,
                    "title-review",
                    "方案",
                    "文",
                    "00",
                    LocalDate.of(2026, 1, 1),
                    new byte[] {1},
                    new byte[] {2},
                    Instant.EPOCH,
                    AUTHOR));
        }
        triggers = OutsideTool.query(path, "SELECT sql FROM sqlite_schema WHERE type = 'trigger'");
    }

    private List<String> check() {
        try (SchoolFile file = files().open(path)) {
            return file.check().stream().map(Finding::sentence).toList();
        }
    }

    /// Drops the triggers, does the deed, and puts the triggers back.
    private void tamper(String... statements) throws SQLException {
        OutsideTool.run(
                path,
                "DROP TRIGGER journal_is_never_changed",
                "DROP TRIGGER journal_is_never_cut",
                "DROP TRIGGER run_is_frozen",
                "DROP TRIGGER run_is_kept");
        OutsideTool.run(path, statements);
        OutsideTool.run(path, triggers.toArray(String[]::new));
    }

    @Test
    void untouchedFileIsInOrder() throws SQLException {
        assertThat(check()).isEmpty();
        tamper();
        assertThat(check()).isEmpty();
    }

    @Test
    void entriesAreChainedFromTheFirst() {
        try (SchoolFile file = files().open(path)) {
            List<JournalEntry> entries = file.journal();
            assertThat(entries.getFirst().previous()).isEqualTo(HashChain.START);
            assertThat(entries).hasSize(7);
            for (int i = 1; i < entries.size(); i++) {
                assertThat(entries.get(i).number()).isEqualTo(i + 1);
                assertThat(entries.get(i).previous())
                        .isEqualTo(entries.get(i - 1).hash());
            }
            assertThat(entries.getFirst().at()).isEqualTo(Samples.CLOCK.instant());
        }
    }

    @Test
    void journalRefusesChangeAndDeletion() {
        assertThatThrownBy(() -> OutsideTool.run(path, "UPDATE journal SET author = '别人'"))
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> OutsideTool.run(path, "DELETE FROM journal")).hasMessageContaining("never cut");
        assertThatThrownBy(() -> OutsideTool.run(path, "DELETE FROM run")).hasMessageContaining("kept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"at", "author", "action", "subject", "before", "after", "reason", "hash"})
    void editedLineIsNamed(String column) throws SQLException {
        tamper("UPDATE journal SET " + column + " = " + column + " || '0' WHERE number = 3");
        assertThat(check()).anyMatch(sentence -> sentence.contains("日志第 3 条与它的校验值不符"));
    }

    @Test
    void textMovedFromOneColumnToTheNextIsNamed() throws SQLException {
        tamper("UPDATE journal SET action = action || substr(subject, 1, 1), subject = substr(subject, 2)"
                + " WHERE number = 7");
        assertThat(check()).anyMatch(sentence -> sentence.contains("日志第 7 条"));
    }

    @Test
    void deletedLineIsNamed() throws SQLException {
        tamper("DELETE FROM journal WHERE number = 4");
        assertThat(check()).anyMatch(sentence -> sentence.contains("日志缺少第 4 条"));
    }

    @Test
    void deletedLineWithRenumberedRestIsNamed() throws SQLException {
        tamper("DELETE FROM journal WHERE number = 4", "UPDATE journal SET number = number - 1 WHERE number > 4");
        assertThat(check()).anyMatch(sentence -> sentence.contains("日志第 4 条"));
    }

    @Test
    void exchangedLinesAreNamed() throws SQLException {
        tamper(
                "UPDATE journal SET number = 100 WHERE number = 3",
                "UPDATE journal SET number = 3 WHERE number = 4",
                "UPDATE journal SET number = 4 WHERE number = 100");
        assertThat(check()).anyMatch(sentence -> sentence.contains("日志第 3 条"));
    }

    @Test
    void cutTailIsNamed() throws SQLException {
        tamper("DELETE FROM journal WHERE number >= 6");
        assertThat(check()).anyMatch(sentence -> sentence.contains("从第 6 条起缺失"));
        try (SchoolFile file = files().open(path)) {
            file.delete(Samples.scanned(file, TrainingLedger.TRAINING).getFirst(), AUTHOR, "");
        }
        assertThat(check()).anyMatch(sentence -> sentence.contains("日志缺少第 6 条"));
    }

    @Test
    void insertedLineIsNamed() throws SQLException {
        tamper("INSERT INTO journal SELECT 8, at, author, action, 'training 77', before, after, reason, hash"
                + " FROM journal WHERE number = 7");
        assertThat(check()).anyMatch(sentence -> sentence.contains("日志第 8 条"));
    }

    @Test
    void recordChangedByAnotherProgramIsNamed() throws SQLException {
        OutsideTool.run(path, "UPDATE training SET hours = '80' WHERE id = 1");
        assertThat(check()).singleElement().asString().contains("培训学时第 1 号记录（教师1）", "日志第 4 条", "被别的工具改动过");
    }

    @Test
    void recordDeletedByAnotherProgramIsNamed() throws SQLException {
        OutsideTool.run(path, "DELETE FROM training WHERE id = 2");
        assertThat(check()).singleElement().asString().contains("培训学时第 2 号记录", "被别的工具删除了");
    }

    @Test
    void recordAddedByAnotherProgramIsNamed() throws SQLException {
        OutsideTool.run(path, "INSERT INTO appraisal (teacher_id, year, grade) VALUES (1, '2025', '优秀')");
        assertThat(check()).singleElement().asString().contains("年度考核第 1 号记录（教师1）", "没有来历");
    }

    @Test
    void referenceToNobodyIsNamed() throws SQLException {
        OutsideTool.run(
                path,
                "PRAGMA foreign_keys = OFF",
                "INSERT INTO appraisal (teacher_id, year, grade) VALUES (99, '2025', '优秀')");
        assertThat(check()).anyMatch(sentence -> sentence.contains("appraisal 1 指向不存在的人"));
    }

    @Test
    void runChangedByAnotherProgramIsNamed() throws SQLException {
        tamper("UPDATE run SET results = x'03'");
        assertThat(check()).singleElement().asString().contains("第 1 次计算的存档与日志第 7 条不符");
    }

    @Test
    void lostTriggerIsNamed() throws SQLException {
        OutsideTool.run(path, "DROP TRIGGER journal_is_never_cut", "CREATE TABLE extra (x)");
        assertThat(check())
                .satisfiesExactlyInAnyOrder(
                        sentence -> assertThat(sentence).contains("缺少：trigger journal_is_never_cut"),
                        sentence -> assertThat(sentence).contains("多出：table extra"));
    }
}
