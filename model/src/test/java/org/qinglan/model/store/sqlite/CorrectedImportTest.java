package org.qinglan.model.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglan.model.store.sqlite.Samples.AUTHOR;
import static org.qinglan.model.store.sqlite.Samples.batch;
import static org.qinglan.model.store.sqlite.Samples.files;
import static org.qinglan.model.store.sqlite.Samples.training;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.store.ImportBatch.Incoming;
import org.qinglan.model.store.ImportReceipt;
import org.qinglan.model.store.Progress;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.model.training.TrainingLedger;

/// A sheet that is imported again does not bring back what somebody corrected.
class CorrectedImportTest {
    @TempDir
    Path folder = Path.of("");

    private Path path = Path.of("");

    @BeforeEach
    void importOnce() {
        path = folder.resolve("青山学校.qinglan");
        try (SchoolFile file = files().create(path, "青山学校", AUTHOR)) {
            file.apply(batch(Samples.people(2)), AUTHOR, Progress.NONE);
            file.apply(batch(training(1, "甲", "8", 3), training(1, "乙", "8", 4)), AUTHOR, Progress.NONE);
        }
    }

    @Test
    void theOldRowIsLeftAlsoWhereRowsWereAddedAboveIt() {
        try (SchoolFile file = files().open(path)) {
            correct(file, "甲", "6");
            assertThat(added(file, training(1, "甲", "8", 3), training(1, "乙", "8", 4)))
                    .isZero();
            assertThat(added(file, training(1, "丙", "4", 3), training(1, "甲", "8", 4), training(1, "乙", "8", 5)))
                    .isEqualTo(1);
            assertThat(hours(file)).containsExactly("甲 6", "乙 8", "丙 4");
        }
    }

    @Test
    void itIsRememberedThroughSeveralCorrections() {
        try (SchoolFile file = files().open(path)) {
            correct(file, "甲", "6");
            correct(file, "甲", "7");
            assertThat(added(file, training(1, "甲", "8", 3))).isZero();
            correct(file, "甲", "8");
            assertThat(added(file, training(1, "甲", "8", 3))).isZero();
            assertThat(added(file, training(1, "甲", "8", 3), training(1, "甲", "8", 9)))
                    .isEqualTo(1);
        }
    }

    @Test
    void aSecondRowOfTheSameContentAnotherSheetAndAnotherPersonAreNew() {
        try (SchoolFile file = files().open(path)) {
            correct(file, "甲", "6");
            assertThat(added(file, training(1, "甲", "8", 3), training(1, "甲", "8", 5)))
                    .isEqualTo(1);
            assertThat(added(file, training(2, "甲", "8", 3))).isEqualTo(1);
        }
        try (SchoolFile file = files().open(path)) {
            correct(file, "乙", "6");
            assertThat(added(file, training(1, "乙", "8", "另一张表", 4))).isEqualTo(1);
        }
    }

    @Test
    void whatWasDeletedComesBackWithItsSheet() {
        try (SchoolFile file = files().open(path)) {
            LedgerRecord record = correct(file, "甲", "6");
            file.delete(record, AUTHOR, "登记错人");
            assertThat(added(file, training(1, "甲", "8", 3))).isEqualTo(1);
        }
    }

    private static LedgerRecord correct(SchoolFile file, String project, String hours) {
        LedgerRecord record = file.of(TrainingLedger.TRAINING, 1).stream()
                .filter(one -> one.text("project").equals(project))
                .findFirst()
                .orElseThrow();
        Map<String, Value> values = new HashMap<>(record.values());
        values.put("hours", Value.of(new BigDecimal(hours)));
        file.correct(record, values, AUTHOR, "核对证书");
        return record;
    }

    private static int added(SchoolFile file, Incoming... rows) {
        return file.apply(batch(rows), AUTHOR, Progress.NONE).lines().stream()
                .mapToInt(ImportReceipt.Line::added)
                .sum();
    }

    private static List<String> hours(SchoolFile file) {
        return file.of(TrainingLedger.TRAINING, 1).stream()
                .map(record -> record.text("project") + " " + record.text("hours"))
                .toList();
    }
}
