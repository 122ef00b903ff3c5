package org.qinglan.model.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.qinglan.model.store.sqlite.Samples.AUTHOR;
import static org.qinglan.model.store.sqlite.Samples.batch;
import static org.qinglan.model.store.sqlite.Samples.files;
import static org.qinglan.model.store.sqlite.Samples.people;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.store.Progress;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.model.store.SchoolFileException;

/// Whatever is refused is named, and nothing in its folder is changed, made or lost.
class RefusalTest {
    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void createSchool() {
        path = folder.resolve("学校.qinglan");
        try (SchoolFile file = files().create(path, "学校", AUTHOR)) {
            file.apply(batch(people(300)), AUTHOR, Progress.NONE);
        }
    }

    @Test
    void closedFileStandsAlone() throws IOException {
        assertThat(contents().keySet()).containsExactly("学校.qinglan");
    }

    @Test
    void missingFileIsNeverCreated() throws IOException {
        assertRefused("store-missing", folder.resolve("没有.qinglan"));
        assertRefused("store-missing", folder);
        assertRefused("store-missing", folder.resolve("没有的文件夹").resolve("学校.qinglan"));
    }

    @Test
    void emptyFileIsRefused() throws IOException {
        Files.write(path, new byte[0]);
        assertRefused("store-empty", path);
    }

    @Test
    void fileOfAnotherKindIsRefused() throws IOException {
        Files.writeString(path, "姓名,身份证号\n".repeat(500));
        assertRefused("store-not-sqlite", path);
        Files.writeString(path, "x");
        assertRefused("store-not-sqlite", path);
    }

    @Test
    void truncatedFileIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(path);
        for (int length : List.of(50, 99, 100, 4096, whole.length / 2, whole.length - 1)) {
            Files.write(path, Arrays.copyOf(whole, length));
            assertRefused("store-truncated", path);
        }
    }

    @Test
    void databaseOfAnotherProgramIsRefused() throws IOException, SQLException {
        Path foreign = folder.resolve("别的.qinglan");
        OutsideTool.run(foreign, "CREATE TABLE t (x)");
        assertRefused("store-not-ours", foreign);
    }

    @Test
    void newerFileIsRefused() throws IOException, SQLException {
        OutsideTool.run(path, "PRAGMA user_version = 99");
        Finding finding = assertRefused("store-newer", path);
        assertThat(finding.message()).contains("99");
    }

    @Test
    void damagedPageIsRefused() throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        for (int page = 1; page < bytes.length / 4096; page++) {
            byte[] damaged = bytes.clone();
            Arrays.fill(damaged, page * 4096, page * 4096 + 64, (byte) 0xA5);
            Files.write(path, damaged);
            assertRefused("store-damaged", path);
        }
    }

    @Test
    void damagedFirstPageIsRefused() throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        Arrays.fill(bytes, 100, 2000, (byte) 0xA5);
        Files.write(path, bytes);
        assertRefused("store-damaged", path);
    }

    @Test
    void fileOpenInThisProgramIsRefused() throws IOException {
        try (SchoolFile open = files().open(path)) {
            Finding finding = assertRefused("store-open-elsewhere", path);
            assertThat(finding.message()).contains("2026-01-15T01:02:03");
            Path link = Files.createSymbolicLink(folder.resolve("连接.qinglan"), path);
            assertRefused("store-open-elsewhere", link);
            assertThat(open.check()).isEmpty();
        }
        files().open(path).close();
    }

    @Test
    void fileInUseByAnotherProgramIsRefused() throws IOException, SQLException {
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + path);
                Statement statement = other.createStatement()) {
            statement.executeUpdate("BEGIN EXCLUSIVE");
            assertRefused("store-locked", path);
            statement.executeUpdate("ROLLBACK");
        }
        files().open(path).close();
    }

    @Test
    void openFileIsClosedToOtherPrograms() {
        try (SchoolFile open = files().open(path)) {
            assertThat(open.path()).isEqualTo(path);
            assertThatThrownBy(() -> OutsideTool.query(path, "SELECT count(*) FROM teacher"))
                    .hasMessageContaining("SQLITE_BUSY");
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void placeWhereNothingCanBeWrittenIsRefused() {
        assertThat(refusal(() -> files().open(Path.of("/proc/version"))).code()).isEqualTo("store-read-only");
        assertThat(refusal(() -> files().create(Path.of("/proc/学校.qinglan"), "学校", AUTHOR))
                        .code())
                .isEqualTo("store-read-only");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void fileThatIsReadOnlyIsRefused() throws IOException {
        assumeFalse(System.getProperty("user.name").equals("root"), "root may write everywhere");
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("r--r--r--"));
        assertRefused("store-read-only", path);
    }

    @Test
    void nothingIsCreatedOverAnExistingFile() throws IOException {
        Map<String, String> before = contents();
        assertThat(refusal(() -> files().create(path, "别校", AUTHOR)).code()).isEqualTo("store-exists");
        assertThat(refusal(() -> files().create(folder.resolve("无").resolve("校.qinglan"), "校", AUTHOR))
                        .code())
                .isEqualTo("store-no-folder");
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void lockLeftByAKilledProgramDoesNotHinder() throws IOException {
        Files.writeString(folder.resolve("学校.qinglan.lock"), "张三 2025-12-31T08:00");
        try (SchoolFile open = files().open(path)) {
            assertThat(open.roster()).hasSize(300);
        }
        assertThat(contents().keySet()).containsExactly("学校.qinglan");
    }

    @Test
    void everySentenceStandsInBothLanguages() throws IOException {
        Set<String> chinese = keys("messages.properties");
        assertThat(keys("messages_en.properties")).isEqualTo(chinese);
        assertThat(chinese).hasSizeGreaterThan(50);
    }

    private static Set<String> keys(String name) throws IOException {
        try (var in = SchoolFile.class.getResourceAsStream(name)) {
            assertThat(in).isNotNull();
            Properties all = new Properties();
            all.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return all.stringPropertyNames();
        }
    }

    private Finding assertRefused(String code, Path file) throws IOException {
        Map<String, String> before = contents();
        Finding finding = refusal(() -> files().open(file));
        assertThat(finding.code()).isEqualTo(code);
        assertThat(finding.place())
                .isIn(file.getFileName().toString(), path.getFileName().toString());
        assertThat(finding.message()).isNotBlank();
        assertThat(finding.mend()).isNotBlank();
        assertThat(contents()).isEqualTo(before);
        return finding;
    }

    private static Finding refusal(ThrowingCallable work) {
        SchoolFileException refused = catchThrowableOfType(SchoolFileException.class, work);
        assertThat(refused).isNotNull();
        return refused.finding();
    }

    /// Names and bytes of all that is in the folder.
    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path each : all.toList()) {
                contents.put(each.getFileName().toString(), HexFormat.of().formatHex(Files.readAllBytes(each)));
            }
        }
        return contents;
    }
}
