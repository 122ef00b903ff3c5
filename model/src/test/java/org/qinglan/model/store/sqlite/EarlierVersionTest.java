package org.qinglan.model.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglan.model.store.sqlite.Samples.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qinglan.model.appraisal.AppraisalLedger;
import org.qinglan.model.ethics.EthicsLedger;
import org.qinglan.model.policy.PolicyLedger;
import org.qinglan.model.run.RunArchive;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.model.training.TrainingLedger;

/// Files that each earlier version of the program wrote: three people, seven imported rows, a frozen run of each
/// version up to it.
class EarlierVersionTest {
    @TempDir
    Path folder;

    private Path copy(int version) throws IOException {
        Path path = folder.resolve("旧学校.qinglan");
        try (InputStream in = EarlierVersionTest.class.getResourceAsStream("/schools/version-" + version + ".sqlite")) {
            Files.copy(Objects.requireNonNull(in), path);
        }
        return path;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void keepsRecordsJournalAndFrozenRuns(int version) throws IOException {
        try (SchoolFile file = files().open(copy(version))) {
            assertThat(file.check()).isEmpty();
            assertThat(file.schoolName()).isEqualTo("青山小学");
            assertThat(file.roster()).extracting(person -> person.text("name")).containsExactly("王伟", "李芳", "张强");
            assertThat(file.of(TrainingLedger.TRAINING, file.roster().getFirst().id()))
                    .extracting(record -> record.text("hours"))
                    .containsExactly("32", "30");
            assertThat(file.runs()).hasSize(version);
            assertThat(RunArchive.verify(file)).isEmpty();
        }
    }

    @Test
    void keepsWhatTheSecondVersionAdded() throws IOException {
        try (SchoolFile file = files().open(copy(2))) {
            assertThat(file.of(EthicsLedger.EVENT, file.roster().get(1).id()))
                    .extracting(record -> record.text("case_number"))
                    .containsExactly("青教2025-1");
            assertThat(file.of(AppraisalLedger.CYCLE, 0)).hasSize(1);
            assertThat(file.of(PolicyLedger.CHOICE, 0)).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void staysBesideTheUpgradedFileAsItWas(int version) throws IOException {
        Path path = copy(version);
        files().open(path).close();

        Path kept = folder.resolve("旧学校-before-v" + Migrations.shipped().newest() + ".qinglan");
        try (SchoolFile upgraded = files().open(path);
                SchoolFile old = files().open(kept)) {
            assertThat(old.journal()).isEqualTo(upgraded.journal());
        }
    }
}
