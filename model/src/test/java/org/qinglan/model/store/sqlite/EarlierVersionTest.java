package org.qinglan.model.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglan.model.store.sqlite.Samples.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qinglan.model.run.RunArchive;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.model.training.TrainingLedger;

/// A file that the first version of the program wrote: three people, seven imported rows, one frozen run.
class EarlierVersionTest {
    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void copyTheFile() throws IOException {
        path = folder.resolve("旧学校.qinglan");
        try (InputStream in = EarlierVersionTest.class.getResourceAsStream("/schools/version-1.sqlite")) {
            Files.copy(Objects.requireNonNull(in), path);
        }
    }

    @Test
    void keepsRecordsJournalAndFrozenRun() {
        try (SchoolFile file = files().open(path)) {
            assertThat(file.check()).isEmpty();
            assertThat(file.schoolName()).isEqualTo("青山小学");
            assertThat(file.roster()).extracting(person -> person.text("name")).containsExactly("王伟", "李芳", "张强");
            assertThat(file.of(TrainingLedger.TRAINING, file.roster().getFirst().id()))
                    .extracting(record -> record.text("hours"))
                    .containsExactly("32", "30");
            assertThat(file.runs()).hasSize(1);
            assertThat(RunArchive.verify(file)).isEmpty();
        }
    }

    @Test
    void staysBesideTheUpgradedFileAsItWas() throws IOException {
        files().open(path).close();

        Path kept = folder.resolve("旧学校-before-v" + Migrations.shipped().newest() + ".qinglan");
        try (SchoolFile upgraded = files().open(path);
                SchoolFile old = files().open(kept)) {
            assertThat(old.journal()).isEqualTo(upgraded.journal());
        }
    }
}
