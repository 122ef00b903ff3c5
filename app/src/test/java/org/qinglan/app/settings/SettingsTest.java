package org.qinglan.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.StringProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    private Path folder = Path.of(".");

    private final List<Settings.Trouble> told = new ArrayList<>();

    @Test
    void whatIsPutIsThereAtTheNextStart() {
        open().put("table.teachers.order", "姓名,职称 = 一级\n二级");

        assertThat(open().get("table.teachers.order", "")).isEqualTo("姓名,职称 = 一级\n二级");
        assertThat(open().get("table.unknown", "宽")).isEqualTo("宽");
    }

    @Test
    void aKeyCanBeWatchedSetAndForgotten() {
        Settings settings = open();
        StringProperty look = settings.property("look", "LIGHT");
        List<String> seen = new ArrayList<>();
        look.subscribe(value -> seen.add(value));

        settings.put("look", "DARK");
        look.set("HIGH_CONTRAST");
        assertThat(open().get("look", "LIGHT")).isEqualTo("HIGH_CONTRAST");
        settings.removeAll("lo");

        assertThat(seen).containsExactly("LIGHT", "DARK", "HIGH_CONTRAST", "LIGHT");
        assertThat(settings.property("look", "LIGHT")).isSameAs(look);
        assertThat(open().get("look", "LIGHT")).isEqualTo("LIGHT");
    }

    @Test
    void aNumberThatIsNoneIsTheUsualOne() {
        Settings settings = Settings.inMemory();
        settings.put("font.size", "groß");

        assertThat(settings.number("font.size", 13)).isEqualTo(13);
    }

    @Test
    void aDamagedFileIsSetAsideAndNeverOverwritten() throws IOException {
        byte[] rubbish = {(byte) 0xC4, (byte) 0xE3, 0, 0, '\\', 'u', 'x'};
        Files.write(file(), rubbish);

        Settings settings = open();
        settings.put("look", "DARK");

        assertThat(told).containsExactly(Settings.Trouble.DAMAGED);
        assertThat(Files.readAllBytes(folder.resolve("settings.properties.damaged")))
                .isEqualTo(rubbish);
        assertThat(open().get("look", "")).isEqualTo("DARK");
    }

    @Test
    void aSecondDamagedFileDoesNotReplaceTheFirst() throws IOException {
        Files.writeString(file(), "a=\\uXYZ1");
        open();
        Files.writeString(file(), "b=\0\0\0");
        open();

        assertThat(folder.resolve("settings.properties.damaged")).hasContent("a=\\uXYZ1");
        assertThat(folder.resolve("settings.properties.damaged-2")).exists();
    }

    @Test
    void whereNothingCanBeWrittenTheySayOnceThatTheyHoldUntilTheEnd() throws IOException {
        // A file stands where the folder should be; this refuses everybody, the administrator too.
        Files.writeString(folder.resolve("qinglan"), "");
        Settings settings = Settings.of(folder.resolve("qinglan").resolve("settings.properties"), Runnable::run);
        settings.onTrouble(told::add);

        settings.put("look", "DARK");
        settings.put("font.size", "18");

        assertThat(settings.get("look", "LIGHT")).isEqualTo("DARK");
        assertThat(settings.number("font.size", 13)).isEqualTo(18);
        assertThat(told).containsExactly(Settings.Trouble.NOT_KEPT);
    }

    @Test
    void aFileThatCannotBeReadIsLeftAlone() throws IOException {
        Files.createDirectory(file());

        Settings settings = open();
        settings.put("look", "DARK");

        assertThat(told).containsExactly(Settings.Trouble.NOT_KEPT);
        assertThat(file()).isDirectory();
    }

    @Test
    void twoWindowsKeepEachTheirOwnChangesAndWhatNobodyKnows() throws IOException {
        Files.writeString(file(), "future.key=未来\n", StandardCharsets.UTF_8);
        Settings one = open();
        Settings other = open();

        one.put("look", "DARK");
        other.put("font.size", "18");
        one.put("language", "en");

        Settings next = open();
        assertThat(next.get("look", "")).isEqualTo("DARK");
        assertThat(next.get("font.size", "")).isEqualTo("18");
        assertThat(next.get("language", "")).isEqualTo("en");
        assertThat(next.get("future.key", "")).isEqualTo("未来");
    }

    @Test
    void manyChangesAreWrittenAtOnce() {
        List<Runnable> later = new ArrayList<>();
        Settings settings = Settings.of(file(), later::add);
        for (int width = 0; width < 100; width++) {
            settings.put("table.teachers.width", String.valueOf(width));
        }

        assertThat(later).hasSize(1);
        assertThat(file()).doesNotExist();
        later.getFirst().run();
        assertThat(open().get("table.teachers.width", "")).isEqualTo("99");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void eachSystemHasItsOwnPlace() {
        assertThat(UserFolder.of("Windows 11", Map.of("APPDATA", "/用户/漫游"), "/用户"))
                .isEqualTo(Path.of("/用户/漫游/Qinglan"));
        assertThat(UserFolder.of("Mac OS X", Map.of(), "/Users/wang"))
                .isEqualTo(Path.of("/Users/wang/Library/Application Support/Qinglan"));
        assertThat(UserFolder.of("Linux", Map.of("XDG_CONFIG_HOME", "/home/wang/conf"), "/home/wang"))
                .isEqualTo(Path.of("/home/wang/conf/qinglan"));
        assertThat(UserFolder.of("Linux", Map.of("XDG_CONFIG_HOME", "conf"), "/home/wang"))
                .isEqualTo(Path.of("/home/wang/.config/qinglan"));
    }

    private Settings open() {
        Settings settings = Settings.of(file(), Runnable::run);
        settings.onTrouble(told::add);
        return settings;
    }

    private Path file() {
        return Objects.requireNonNull(folder).resolve("settings.properties");
    }
}
