package org.qinglan.model.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.qinglan.model.store.sqlite.Samples.AUTHOR;
import static org.qinglan.model.store.sqlite.Samples.batch;
import static org.qinglan.model.store.sqlite.Samples.files;
import static org.qinglan.model.store.sqlite.Samples.idNumber;
import static org.qinglan.model.store.sqlite.Samples.people;
import static org.qinglan.model.store.sqlite.Samples.person;
import static org.qinglan.model.store.sqlite.Samples.training;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qinglan.model.dossier.Ledgers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.mentoring.MentorLedger;
import org.qinglan.model.store.ImportBatch;
import org.qinglan.model.store.ImportBatch.Incoming;
import org.qinglan.model.store.ImportReceipt;
import org.qinglan.model.store.Progress;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.model.store.SchoolFileException;
import org.qinglan.model.teacher.Roster;
import org.qinglan.model.training.TrainingLedger;

class ImportTest {
    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void createSchool() {
        path = folder.resolve("学校.qinglan");
        files().create(path, "学校", AUTHOR).close();
    }

    private ImportReceipt apply(ImportBatch batch) {
        try (SchoolFile file = files().open(path)) {
            ImportReceipt receipt = file.apply(batch, AUTHOR, Progress.NONE);
            assertThat(file.check()).isEmpty();
            return receipt;
        }
    }

    /// Every ledger, in an order that names people before the roster brings them.
    private static ImportBatch everything(Random random) {
        List<Incoming> rows = new ArrayList<>(people(4));
        for (Ledger ledger : Ledgers.STORED) {
            for (int i = 0; i < 6 && !ledger.equals(Roster.TEACHER); i++) {
                int seed = random.nextInt(1000);
                rows.add(new Incoming(
                        ledger,
                        idNumber(1 + random.nextInt(4)),
                        Samples.full(ledger, seed, idNumber(1 + random.nextInt(4))),
                        Samples.source(ledger.name(), i + 3, ledger)));
            }
        }
        Collections.shuffle(rows, random);
        return batch(rows);
    }

    @Test
    void importingTwiceAddsNothing() throws SQLException {
        ImportBatch batch = everything(new Random(7));
        assertThat(apply(batch).batch()).isEqualTo(1);
        List<String> before = OutsideTool.dump(path);

        ImportReceipt again = apply(batch);

        assertThat(again.batch()).isZero();
        assertThat(again.lines()).allMatch(line -> line.added() == 0 && line.changed() == 0);
        assertThat(again.lines().stream()
                        .mapToInt(ImportReceipt.Line::unchanged)
                        .sum())
                .isEqualTo(batch.rows().size());
        assertThat(OutsideTool.dump(path)).isEqualTo(before);
    }

    @Test
    void undoRestoresEveryTableExactly() throws SQLException {
        for (int seed = 0; seed < 5; seed++) {
            apply(everything(new Random(seed)));
            List<String> before = OutsideTool.dump(path);
            List<Incoming> rows =
                    new ArrayList<>(everything(new Random(seed + 100)).rows());
            rows.add(person(2, Map.of("phone", Value.of("电话" + seed))));
            rows.add(person(50 + seed));
            rows.add(training(50 + seed, "新人培训", "4", 3));
            long batch = apply(batch(rows)).batch();
            assertThat(OutsideTool.dump(path)).isNotEqualTo(before);

            try (SchoolFile file = files().open(path)) {
                assertThat(file.undoImport(batch, AUTHOR)).isEmpty();
                assertThat(file.check()).isEmpty();
            }

            assertThat(OutsideTool.dump(path)).isEqualTo(before);
        }
    }

    @Test
    void undoneImportCanBeImportedAgainButNotUndoneTwice() {
        ImportBatch batch = batch(people(2));
        apply(batch);
        try (SchoolFile file = files().open(path)) {
            assertThat(file.undoImport(1, AUTHOR)).isEmpty();
            assertThat(codes(file.undoImport(1, AUTHOR))).containsExactly("undo-done");
            assertThat(codes(file.undoImport(5, AUTHOR))).containsExactly("undo-unknown");
        }
        assertThat(apply(batch).batch()).isEqualTo(2);
    }

    @Test
    void undoIsRefusedWhereARecordWasCorrectedSince() throws SQLException {
        apply(batch(person(1), training(1, "甲", "8", 3), training(1, "乙", "8", 4)));
        try (SchoolFile file = files().open(path)) {
            LedgerRecord record = file.of(TrainingLedger.TRAINING, 1).getFirst();
            file.correct(record, Samples.trainingValues("甲", "9"), AUTHOR, "笔误");
            List<Finding> obstacles = file.undoImport(1, AUTHOR);
            assertThat(codes(obstacles)).containsExactly("undo-changed");
            assertThat(obstacles.getFirst().message()).contains("培训学时第 1 号记录（教师1）");
            file.correct(record, Samples.trainingValues("甲", "8"), AUTHOR, "改回");
            assertThat(file.undoImport(1, AUTHOR)).isEmpty();
        }
        assertThat(OutsideTool.dump(path)).isEmpty();
    }

    @Test
    void undoIsRefusedWhereAPersonGotRecordsSince() throws SQLException {
        apply(batch(person(1), person(2)));
        apply(batch(new Incoming(
                MentorLedger.MENTOR_PAIR,
                idNumber(2),
                Samples.full(MentorLedger.MENTOR_PAIR, 3, idNumber(1)),
                Samples.source("结对", 3, MentorLedger.MENTOR_PAIR))));
        List<String> before = OutsideTool.dump(path);
        try (SchoolFile file = files().open(path)) {
            assertThat(codes(file.undoImport(1, AUTHOR))).isNotEmpty().containsOnly("undo-in-use");
            assertThat(file.check()).isEmpty();
        }
        assertThat(OutsideTool.dump(path)).isEqualTo(before);
        try (SchoolFile file = files().open(path)) {
            assertThat(file.undoImport(2, AUTHOR)).isEmpty();
            assertThat(file.undoImport(1, AUTHOR)).isEmpty();
        }
        assertThat(OutsideTool.dump(path)).isEmpty();
    }

    @Test
    void givenValueChangesAPersonAndAnAbsentOneErasesNothing() {
        apply(batch(person(1, Map.of("phone", Value.of("1380000"), "subject", Value.of("语文")))));
        ImportReceipt receipt = apply(batch(person(1, Map.of("subject", Value.of("数学")))));
        assertThat(receipt.lines()).containsExactly(new ImportReceipt.Line("册.xlsx", "花名册", "teacher", 0, 1, 0));
        try (SchoolFile file = files().open(path)) {
            LedgerRecord person = file.roster().getFirst();
            assertThat(person.text("subject")).isEqualTo("数学");
            assertThat(person.text("phone")).isEqualTo("1380000");
        }
    }

    @Test
    void sameContentIsStoredAsOftenAsItsFullestSheetHasIt() {
        apply(batch(person(1), training(1, "甲", "8", 3), training(1, "甲", "8.0", 4)));
        assertThat(trainings()).isEqualTo(2);

        ImportReceipt receipt = apply(batch(
                training(1, "甲", "8", "表一", 3),
                training(1, "甲", "8", "表二", 3),
                training(1, "甲", "8", "表二", 4),
                training(1, "甲", "8", "表二", 5)));

        assertThat(trainings()).isEqualTo(3);
        assertThat(receipt.lines())
                .containsExactly(
                        new ImportReceipt.Line("册.xlsx", "表一", "training", 0, 0, 1),
                        new ImportReceipt.Line("册.xlsx", "表二", "training", 1, 0, 2));
    }

    private int trainings() {
        try (SchoolFile file = files().open(path)) {
            return file.of(TrainingLedger.TRAINING, 1).size();
        }
    }

    @Test
    void cancelledImportLeavesNothing() throws SQLException {
        List<String> journal = OutsideTool.query(path, "SELECT * FROM journal");
        for (int after : new int[] {1, 300, 2500}) {
            Progress cancelling = new Progress() {
                private boolean enough;

                @Override
                public void report(long done, long total) {
                    assertThat(total).isEqualTo(2500);
                    enough = done >= after;
                }

                @Override
                public boolean cancelled() {
                    return enough;
                }
            };
            try (SchoolFile file = files().open(path)) {
                assertThatExceptionOfType(Progress.CancelledException.class)
                        .isThrownBy(() -> file.apply(batch(people(2500)), AUTHOR, cancelling));
                assertThat(file.roster()).isEmpty();
                assertThat(file.check()).isEmpty();
            }
        }
        assertThat(OutsideTool.dump(path)).isEmpty();
        assertThat(OutsideTool.query(path, "SELECT * FROM journal")).isEqualTo(journal);
    }

    @Test
    void cancelIsHeardAtLeastEveryTwoHundredRows() {
        List<Long> reports = new ArrayList<>();
        Progress listening = new Progress() {
            @Override
            public void report(long done, long total) {
                reports.add(done);
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
        try (SchoolFile file = files().open(path)) {
            file.apply(batch(people(1050)), AUTHOR, listening);
        }
        assertThat(reports).isSorted().startsWith(0L).endsWith(1050L);
        for (int i = 1; i < reports.size(); i++) {
            assertThat(reports.get(i) - reports.get(i - 1)).isLessThanOrEqualTo(200);
        }
    }

    @Test
    void rowOfAnUnknownPersonRefusesTheWholeBatch() throws SQLException {
        try (SchoolFile file = files().open(path)) {
            assertThatExceptionOfType(SchoolFileException.class)
                    .isThrownBy(() -> file.apply(batch(person(1), training(2, "甲", "1", 3)), AUTHOR, Progress.NONE))
                    .satisfies(e -> assertThat(e.finding().code()).isEqualTo("store-unknown-person"));
        }
        assertThat(OutsideTool.dump(path)).isEmpty();
    }

    @Test
    void rosterOfTwentyThousandIsStored() {
        try (SchoolFile file = files().open(path)) {
            file.apply(batch(people(20_000)), AUTHOR, Progress.NONE);
            assertThat(file.roster()).hasSize(20_000);
            assertThat(file.check()).isEmpty();
        }
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }
}
