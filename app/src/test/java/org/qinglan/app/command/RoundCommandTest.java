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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A round of merit pay as somebody at a terminal takes it through.
class RoundCommandTest {
    private static final String SCHEME = """
            scheme: 小学方案
            for: merit-pay
            reference-date: 2026-01-31
            population: {when: 是, clause: 一}
            facts:
              课时: {from: 学期工作量, take: 周课时, combine: sum, unit: 节}
            items:
              - {item: 得分, formula: 课时, clause: 二}
            allot:
              pool: [{name: 奖励性绩效, amount: 100, clause: 三}]
              shares: [{name: 按课时, share: rest, by: 得分, clause: 四}]
            """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String today = "2026-02-24";

    @TempDir
    private Path folder;

    private String school = "";
    private String scheme = "";

    @BeforeEach
    void create() throws IOException {
        school = folder.resolve("学校.qinglan").toString();
        scheme = Files.writeString(folder.resolve("方案.yaml"), SCHEME).toString();
        assertThat(run("create", school, "--school", "学校")).isZero();
        for (String name : List.of("甲", "乙")) {
            String id = name.equals("甲") ? "110101199001011237" : "110101199001011253";
            assertThat(run("add", school, "教职工", "姓名=" + name, "身份证号=" + id, "--despite-warnings"))
                    .as(said())
                    .isZero();
            assertThat(run(
                            "add",
                            school,
                            "学期工作量",
                            "--teacher",
                            name,
                            "学期开始=2025-09-01",
                            "学期结束=2026-01-31",
                            "任教学科=语文",
                            "周课时=" + (name.equals("甲") ? 10 : 15)))
                    .as(said())
                    .isZero();
        }
    }

    @Test
    void aRoundIsTakenFromTheDraftToThePayment() {
        begin();
        assertThat(round("compute", "秋")).isZero();
        assertThat(round("publish", "秋", "--from", "2026-02-24", "--place", "公示栏"))
                .isZero();
        assertThat(round("object", "秋", "--by", "乙", "--received", "2026-02-24", "--content", "少算"))
                .isZero();
        assertThat(round(
                        "decide",
                        "秋",
                        "--objection",
                        "1",
                        "--verdict",
                        "不成立",
                        "--decided",
                        "2026-02-24",
                        "--reason",
                        "课表无误"))
                .isZero();
        assertThat(round("pause", "秋", "--from", "2026-02-25", "--reason", "停电"))
                .isZero();
        assertThat(round("resume", "秋", "--last", "2026-02-25")).isZero();
        today = "2026-03-02";
        assertThat(round("finalise", "秋")).isEqualTo(Terminal.REFUSED);
        assertThat(said()).contains("第 1 次公示已过 5 个工作日，要满 5 个，2026-03-02 结束；结束的次日才能往下走。");
        today = "2026-03-03";
        assertThat(round("finalise", "秋")).isZero();
        assertThat(round("pay", "秋")).isZero();
        assertThat(said()).contains("批次“秋”：已发放。");
        assertThat(round("totals")).isZero();
        assertThat(said()).containsPattern("甲 +正常 +2026 +40 ").containsPattern("乙 +正常 +2026 +60 ");
        assertThat(round("supplement", "补", "--of", "秋", "--reason", "更正")).isZero();
        assertThat(round("list")).isZero();
        assertThat(said()).contains("补发扣回  草案");
    }

    @Test
    void everyRefusedStepSaysWhyAndAnswersTwo() {
        assertThat(round("compute", "冬")).isEqualTo(Terminal.REFUSED);
        assertThat(said()).contains("没有批次“冬”。现有的批次：");
        begin();
        assertThat(round("begin", "秋", "--scheme", scheme, "--year", "2025")).isEqualTo(Terminal.REFUSED);
        assertThat(said()).contains("已经有批次“秋”。请换一个名称。");
        assertThat(round("pay", "秋")).isEqualTo(Terminal.REFUSED);
        assertThat(said()).contains("批次“秋”现在是“已表决”，不能直接到“已发放”；下一步是“已计算”。");
        assertThat(round("back", "秋", "--to", "草案")).isEqualTo(Terminal.REFUSED);
        assertThat(said()).contains("退回到“草案”要写明理由，理由会保存下来。");
        assertThat(round("resume", "秋", "--last", "2026-02-25")).isEqualTo(Terminal.REFUSED);
        assertThat(said()).contains("批次“秋”没有正在暂停的公示。");
    }

    @Test
    void aVoteThatDoesNotCarryIsKeptAndTheRoundStays() {
        assertThat(round("begin", "秋", "--scheme", scheme, "--year", "2025")).isZero();
        assertThat(vote("1", "1")).isEqualTo(Terminal.REFUSED);
        assertThat(said()).contains("即至少 2 人；同意 1 人，差 1 人，方案没有通过。");
        assertThat(round("list")).isZero();
        assertThat(said()).contains("草案");
    }

    private void begin() {
        assertThat(round("begin", "秋", "--scheme", scheme, "--year", "2025"))
                .as(said())
                .isZero();
        assertThat(round("source", "秋", "--name", "核定", "--amount", "100")).isZero();
        assertThat(vote("2", "0")).as(said()).isZero();
    }

    private int vote(String agree, String against) {
        return round(
                "vote",
                "秋",
                "--held",
                "2026-02-24",
                "--due",
                "2",
                "--present",
                "2",
                "--agree",
                agree,
                "--against",
                against,
                "--abstained",
                "0");
    }

    private int round(String action, String... more) {
        List<String> words = new ArrayList<>(List.of("round", action, school));
        words.addAll(List.of(more));
        return run(words.toArray(String[]::new));
    }

    private int run(String... words) {
        out.reset();
        err.reset();
        Clock clock = Clock.fixed(Instant.parse(today + "T08:00:00Z"), ZoneOffset.UTC);
        return new Terminal(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        clock,
                        "测试",
                        _ -> {})
                .run(words);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8);
    }
}
