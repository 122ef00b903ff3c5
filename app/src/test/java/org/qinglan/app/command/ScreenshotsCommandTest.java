package org.qinglan.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglan.app.theme.Look;
import org.qinglan.app.tour.Shooting;

class ScreenshotsCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<Shooting> asked = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void picturesAreTakenAsAskedAndNamedOneByOne() {
        Path target = folder.resolve("图");
        assertThat(run(target + " --lang en --scale 1.5 --font 20 --size 1000x700 --look dark --colours 48"))
                .isZero();
        assertThat(asked)
                .containsExactly(new Shooting(target, Locale.ENGLISH, 1.5, 20, 1000, 700, Look.DARK, 48, List.of()));
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("已写出 " + target.resolve("01-start.png"), "共画出 1 幅界面图");
    }

    @Test
    void aScreenThatIsNotOnTheTourIsNamed() {
        assertThat(run(folder + " --only start,nowhere")).isEqualTo(2);
        assertThat(asked.getFirst().only()).containsExactly("start", "nowhere");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("没有“start”这个界面");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--lang fr | 没有“fr”这种语言",
                "--scale 0 | 缩放 0 不能用",
                "--scale NaN | 缩放 NaN 不能用",
                "--font 3 | 字号 3 不在范围内",
                "--font x | “x”不是号码",
                "--size 0x0 | 窗口大小 0x0 不能用",
                "--size 99999x1 | 窗口大小 99999x1 不能用",
                "--size 大 | 窗口大小 大 不能用",
                "--look 红 | 没有“红”这种外观",
                "--colours 1 | 颜色数 1 不能用",
            })
    void whatCannotBeDrawnIsRefusedAndNothingIsWritten(String options, String reason) {
        Path target = folder.resolve("图");
        assertThat(run(target + " " + options)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(reason);
        assertThat(asked).isEmpty();
        assertThat(target).doesNotExist();
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.createFile(folder.resolve("文件"));
        assertThat(run(file.toString())).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("是一个文件");
        assertThat(run(file.resolve("里面").toString())).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("不能写入文件夹");
    }

    private int run(String options) {
        out.reset();
        err.reset();
        return new Terminal(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        Clock.fixed(Instant.parse("2026-02-01T00:00:00Z"), ZoneOffset.UTC),
                        "测试",
                        _ -> {},
                        (shooting, written) -> {
                            asked.add(shooting);
                            written.accept(shooting.folder().resolve("01-start.png"));
                        })
                .run(("screenshots " + options).split(" ", -1));
    }
}
