package org.qinglan.app.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftsTest {
    private static final Path SCHOOL = Path.of("/学校/青山小学.qinglan");
    private static final Form FORM = new Form(SCHOOL, "add training of 3");
    private static final Draft DRAFT =
            new Draft("新增“培训学时”", LocalDateTime.of(2026, 1, 20, 10, 42), Map.of("course", "研修\n第二行", "hours", "12"));

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void aDraftIsFoundByTheSameFormOfTheSameSchoolAtTheNextStart() {
        open().keep(FORM, DRAFT);

        assertThat(open().find(FORM)).contains(DRAFT);
        assertThat(open().of(SCHOOL)).containsExactly(DRAFT);
        assertThat(open().find(new Form(SCHOOL, "add training of 4"))).isEmpty();
        assertThat(open().of(Path.of("/学校/白云小学.qinglan"))).isEmpty();
    }

    @Test
    void onlyItsOwnerReadsItAndItsNameTellsNothing() throws IOException {
        open().keep(FORM, DRAFT);

        Path file = files().getFirst();
        assertThat(file.getFileName().toString()).matches("[0-9a-f]{16}-[0-9a-f]{16}\\.draft");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void whatIsStoredOrGivenUpLeavesNothingBehind() throws IOException {
        Drafts drafts = open();
        drafts.keep(FORM, DRAFT);
        drafts.drop(FORM);
        drafts.flush();

        assertThat(files()).isEmpty();
    }

    @Test
    void aDraftThatCannotBeReadIsNone() throws IOException {
        open().keep(FORM, DRAFT);
        Files.writeString(files().getFirst(), "at=gestern\n");

        assertThat(open().find(FORM)).isEmpty();
        assertThat(files()).isEmpty();
    }

    @Test
    void whatNobodyAskedForInALongTimeIsForgotten() throws IOException {
        open().keep(FORM, DRAFT);
        Drafts.in(folder, Runnable::run, Instant.parse("2999-01-01T00:00:00Z"));

        assertThat(files()).isEmpty();
    }

    @Test
    void whereNothingCanBeWrittenTheFormSuffersNoHarm() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        Drafts drafts = Drafts.in(file, Runnable::run, Instant.EPOCH);
        drafts.keep(FORM, DRAFT);

        assertThat(drafts.find(FORM)).isEmpty();
    }

    private Drafts open() {
        return Drafts.in(folder, Runnable::run, Instant.EPOCH);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
