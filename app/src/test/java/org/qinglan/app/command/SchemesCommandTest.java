package org.qinglan.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The schemes that come with the program, as somebody at a terminal starts from one.
class SchemesCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void listsAllWithWhatTheyAreFor() {
        assertThat(run("schemes")).isZero();

        assertThat(said()).contains("operators/o20", "绩效工资", "余额按分分配");
        assertThat(complained()).isEmpty();
    }

    @Test
    void copyOfOneCanBeCheckedAndIsNeverWrittenOver() throws IOException {
        Path copy = folder.resolve("我的方案.yaml");

        assertThat(run("schemes", "o20", "--out", copy.toString())).isZero();
        assertThat(run("check-scheme", copy.toString())).isZero();
        assertThat(said()).contains("1 个示例都算对了");

        Files.writeString(copy, "改过");
        assertThat(run("schemes", "o20", "--out", copy.toString())).isEqualTo(2);
        assertThat(complained()).contains("已经有了");
        assertThat(copy).hasContent("改过");
    }

    @Test
    void nearestNameIsOfferedForAWrongOne() {
        assertThat(run("schemes", "operators/o021")).isEqualTo(2);
        assertThat(complained()).contains("没有叫“operators/o021”的方案样例", "operators/o02");
        assertThat(run("schemes", "--out", folder.resolve("x.yaml").toString())).isEqualTo(2);
        assertThat(complained()).contains("请写明要抄哪一份");
        assertThat(run("schemes", "o20", "--out", folder.resolve("无/x.yaml").toString()))
                .isEqualTo(2);
        assertThat(complained()).contains("写不了文件");
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        return new Terminal(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        Clock.systemUTC(),
                        "测试",
                        _ -> {})
                .run(arguments);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
