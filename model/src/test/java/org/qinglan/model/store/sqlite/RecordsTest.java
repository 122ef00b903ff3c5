package org.qinglan.model.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qinglan.model.store.sqlite.Samples.AUTHOR;
import static org.qinglan.model.store.sqlite.Samples.batch;
import static org.qinglan.model.store.sqlite.Samples.files;
import static org.qinglan.model.store.sqlite.Samples.idNumber;
import static org.qinglan.model.store.sqlite.Samples.people;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.qinglan.model.dossier.Ledgers;
import org.qinglan.model.ethics.EthicsLedger;
import org.qinglan.model.figure.Value;
import org.qinglan.model.frozen.StoredRun;
import org.qinglan.model.journal.JournalEntry;
import org.qinglan.model.journal.RecordStep;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.store.ImportBatch.Incoming;
import org.qinglan.model.store.Progress;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.model.store.SchoolFileException;
import org.qinglan.model.teacher.Roster;
import org.qinglan.model.training.TrainingLedger;

class RecordsTest {
    static final List<Ledger> LEDGERS = Ledgers.STORED;

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void createSchool() {
        path = folder.resolve("青山?学校.qinglan");
        try (SchoolFile file = files().create(path, "青山学校", AUTHOR)) {
            file.apply(batch(people(3)), AUTHOR, Progress.NONE);
        }
    }

    @ParameterizedTest
    @FieldSource("LEDGERS")
    void importedRecordIsReadBackWithItsSource(Ledger ledger) {
        String whose = ledger.equals(Roster.TEACHER) ? idNumber(9) : idNumber(2);
        Map<String, Value> values = new HashMap<>(Samples.full(ledger, 7, idNumber(1)));
        values.computeIfPresent(Roster.ID_NUMBER, (_, _) -> Value.of(whose));
        Incoming row = new Incoming(ledger, whose, values, Samples.source("某表", 12, ledger));
        try (SchoolFile file = files().open(path)) {
            file.apply(batch(row), AUTHOR, Progress.NONE);
        }
        try (SchoolFile file = files().open(path)) {
            LedgerRecord read = Samples.scanned(file, ledger).getLast();
            assertThat(read.values()).isEqualTo(values);
            assertThat(read.source()).isEqualTo(row.source());
            assertThat(file.of(ledger, read.teacher())).contains(read);
            assertThat(file.check()).isEmpty();
        }
    }

    @ParameterizedTest
    @FieldSource("LEDGERS")
    void recordEnteredByHandCanBeCorrectedAndDeleted(Ledger ledger) {
        try (SchoolFile file = files().open(path)) {
            Map<String, Value> values = Samples.full(ledger, 8, idNumber(1));
            long id = file.add(ledger, 2, values, AUTHOR, "补录");
            LedgerRecord added = find(file, ledger, id);
            assertThat(added.values()).isEqualTo(values);
            assertThat(added.source()).isNull();

            if (ledger.appendOnly()) {
                assertRefused("store-append-only", () -> file.correct(added, values, AUTHOR, "改错"));
                assertRefused("store-append-only", () -> file.delete(added, AUTHOR, "重复"));
                return;
            }
            Map<String, Value> corrected = Samples.full(ledger, 9, idNumber(3));
            file.correct(added, corrected, AUTHOR, "改错");
            LedgerRecord after = find(file, ledger, id);
            assertThat(after.values()).isEqualTo(corrected);

            file.delete(after, AUTHOR, "重复");
            assertThat(Samples.scanned(file, ledger)).noneMatch(record -> record.id() == id);
            assertThat(file.journal().stream().map(JournalEntry::action)).endsWith("add", "correct", "delete");
            assertThat(file.journal().getLast().before())
                    .isEqualTo(file.journal().get(file.journal().size() - 2).after());
            assertThat(file.check()).isEmpty();
        }
    }

    @Test
    void fieldsThatAreMissingStayMissing() {
        try (SchoolFile file = files().open(path)) {
            file.add(TrainingLedger.TRAINING, 1, Samples.trainingValues("项目", "2.50"), AUTHOR, "");
            LedgerRecord read = file.of(TrainingLedger.TRAINING, 1).getFirst();
            assertThat(read.get("level").isMissing()).isTrue();
            assertThat(read.text("hours")).isEqualTo("2.5");
        }
    }

    @Test
    void scanFollowsTheOrderOfTheRoster() {
        try (SchoolFile file = files().open(path)) {
            file.add(TrainingLedger.TRAINING, 3, Samples.trainingValues("丙", "1"), AUTHOR, "");
            file.add(TrainingLedger.TRAINING, 1, Samples.trainingValues("甲一", "1"), AUTHOR, "");
            file.add(TrainingLedger.TRAINING, 2, Samples.trainingValues("乙", "1"), AUTHOR, "");
            file.add(TrainingLedger.TRAINING, 1, Samples.trainingValues("甲二", "1"), AUTHOR, "");
            assertThat(Samples.scanned(file, TrainingLedger.TRAINING).stream().map(record -> record.text("project")))
                    .containsExactly("甲一", "甲二", "乙", "丙");
            assertThat(file.roster().stream().map(record -> record.text(Roster.NAME)))
                    .containsExactly("教师1", "教师2", "教师3");
        }
    }

    @Test
    void aSecondRecordOfTheSameKeyIsRefused() {
        try (SchoolFile file = files().open(path)) {
            Map<String, Value> title = Map.of("title", Value.of("一级教师"));
            file.add(Roster.TITLE, 1, title, AUTHOR, "");
            assertThatThrownBy(() -> file.add(Roster.TITLE, 1, title, AUTHOR, ""))
                    .isInstanceOfSatisfying(
                            SchoolFileException.class,
                            e -> assertThat(e.finding().code()).isEqualTo("store-double"));
            assertThat(file.of(Roster.TITLE, 1)).hasSize(1);
            assertThat(file.check()).isEmpty();
        }
    }

    @Test
    void aPersonWithRecordsIsNotDeleted() {
        try (SchoolFile file = files().open(path)) {
            file.add(TrainingLedger.TRAINING, 1, Samples.trainingValues("项目", "1"), AUTHOR, "");
            LedgerRecord person = file.roster().getFirst();
            assertThatThrownBy(() -> file.delete(person, AUTHOR, ""))
                    .isInstanceOfSatisfying(
                            SchoolFileException.class,
                            e -> assertThat(e.finding().message()).contains("教师1", "培训学时第 1 号记录"));
            assertThat(file.roster()).hasSize(3);
        }
    }

    @Test
    void valueOfTheWrongKindIsRefused() {
        try (SchoolFile file = files().open(path)) {
            Map<String, Value> values = new HashMap<>(Samples.trainingValues("项目", "1"));
            values.put("hours", Value.of("五"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> file.add(TrainingLedger.TRAINING, 1, values, AUTHOR, ""));
            values.remove("hours");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> file.add(TrainingLedger.TRAINING, 1, values, AUTHOR, ""));
            assertThat(file.of(TrainingLedger.TRAINING, 1)).isEmpty();
            assertThat(file.check()).isEmpty();
        }
    }

    @Test
    void runIsStoredWhole() {
        StoredRun run = new StoredRun(
                0,
                "merit-pay",
                "方案",
                "scheme: 方案\n",
                "cd".repeat(32),
                LocalDate.of(2026, 1, 15),
                new byte[] {0, 1, -1},
                new byte[] {7},
                Instant.parse("2026-01-15T08:00:00Z"),
                AUTHOR);
        try (SchoolFile file = files().open(path)) {
            assertThat(file.saveRun(run)).isEqualTo(1);
        }
        try (SchoolFile file = files().open(path)) {
            StoredRun read = file.run(1).orElseThrow();
            assertThat(read).usingRecursiveComparison().ignoringFields("id").isEqualTo(run);
            assertThat(file.runs()).hasSize(1);
            assertThat(file.run(2)).isEmpty();
            assertThat(file.journal().getLast().subject()).isEqualTo("run 1");
            assertThat(file.check()).isEmpty();
            assertThat(file.schoolName()).isEqualTo("青山学校");
        }
    }

    private static LedgerRecord find(SchoolFile file, Ledger ledger, long id) {
        return Samples.scanned(file, ledger).stream()
                .filter(record -> record.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private static void assertRefused(String code, ThrowingCallable work) {
        assertThatExceptionOfType(SchoolFileException.class)
                .isThrownBy(work)
                .satisfies(refused -> assertThat(refused.finding().code()).isEqualTo(code));
    }

    @Test
    void theHistoryOfARecordTellsEveryChangeWithAuthorReasonAndSourceEvenAfterItIsDeleted() {
        Incoming row = new Incoming(
                TrainingLedger.TRAINING,
                idNumber(2),
                Samples.full(TrainingLedger.TRAINING, 7, idNumber(1)),
                Samples.source("学时表", 12, TrainingLedger.TRAINING));
        try (SchoolFile file = files().open(path)) {
            file.apply(batch(row), AUTHOR, Progress.NONE);
            LedgerRecord imported =
                    Samples.scanned(file, TrainingLedger.TRAINING).getLast();
            Map<String, Value> values = new HashMap<>(imported.values());
            values.put("hours", Value.of(20));
            file.correct(imported, values, "王会计", "证书写的是 20 学时");
            file.delete(Samples.scanned(file, TrainingLedger.TRAINING).getLast(), "王会计", "重复");

            List<RecordStep> steps = file.history(TrainingLedger.TRAINING, imported.id());
            assertThat(steps).extracting(RecordStep::action).containsExactly("import", "correct", "delete");
            assertThat(steps.getFirst().after()).isEqualTo(imported);
            assertThat(steps.get(1).author()).isEqualTo("王会计");
            assertThat(steps.get(1).reason()).isEqualTo("证书写的是 20 学时");
            assertThat(steps.get(1).changes())
                    .containsExactly(new RecordStep.Change(
                            TrainingLedger.TRAINING.field("hours"), imported.get("hours"), Value.of(20)));
            assertThat(steps.getLast().after()).isNull();
            assertThat(file.history(TrainingLedger.TRAINING, imported.id() + 1)).isEmpty();
            assertThat(file.history(EthicsLedger.VETO_WINDOW, 1)).isEmpty();
        }
    }
}
