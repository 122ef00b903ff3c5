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
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Packs, changes of rules and lists, as somebody at a terminal meets them.
class PolicyCommandsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-10T00:00:00Z"), ZoneOffset.UTC);
    private static final String OWN = """
            rule: anqiu.pay.consent
            kind: provision
            name: 分配方案须九成教职工同意
            clause: {document: 强镇筑基, article: 第22条}
            topic: 绩效工资
            who: 学校
            demand: 方案经教职工大会同意后执行
            values: [{name: 同意比例, at-least: 90%}]
            examples:
              - {given: {value: 同意比例, number: 89%}, expect: {met: 否}}
            """;
    private static final String COUNTY = """
            pack: qingshan
            name: 青山
            level: place
            version: "1"
            documents:
              办法: {title: 青山县办法, date: 2024-09-01}
            rules:
              - rule: qingshan.month
                kind: provision
                name: 读书月
                clause: {document: 办法, article: 第三条}
                topic: 教研
                who: 教师
                demand: 开展读书活动
                months: [3]
                examples:
                  - {given: {day: 2025-03-31}, expect: {due: 是, next: 2026-03-01}}
            """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private Path school = Path.of("");
    private Path rule = Path.of("");
    private Path county = Path.of("");

    @BeforeEach
    void schoolIsNew() throws IOException {
        school = folder.resolve("校.qinglan");
        rule = Files.writeString(folder.resolve("规定.yaml"), OWN);
        county = Files.writeString(folder.resolve("县.yaml"), COUNTY);
        assertThat(run("create", school.toString(), "--school", "青山县实验学校")).isZero();
    }

    @Test
    void packsAreListedByName() {
        assertThat(run("packs")).isZero();
        assertThat(said()).contains("国家", "安丘", "德化", "沂源", "兰州", "全部相符", "anqiu", "2026.11", "起");
        assertThat(said().lines()).hasSize(7);
        assertThat(run("packs", "--why")).isZero();
        assertThat(said()).contains("强镇筑基方案");
    }

    @Test
    void chosenPackIsShownAndItsRulesHold() {
        assertThat(run("choose-pack", school.toString(), "安丘", "--from", "2025-09-01", "--reason", "县里统一部署"))
                .isZero();
        assertThat(said()).contains("从 2025-09-01 起执行“安丘”的规定");
        assertThat(run("packs", school.toString())).isZero();
        assertThat(said()).contains("2025-09-01 至 长期");
        assertThat(run("overview", school.toString(), "policy-rules")).isZero();
        assertThat(said()).contains("分配方案须 85% 以上教职工同意");
        assertThat(run("overview", school.toString(), "policy-rules", "--on", "2025-08-31"))
                .isZero();
        assertThat(said()).doesNotContain("分配方案须 85% 以上教职工同意").contains("产假");
    }

    @Test
    void schoolChangesARuleWithItsReason() {
        assertThat(run("choose-pack", school.toString(), "anqiu", "--from", "2025-09-01"))
                .isZero();
        assertThat(run(
                        "override",
                        school.toString(),
                        "anqiu.pay.consent",
                        rule.toString(),
                        "--from",
                        "2026-01-01",
                        "--reason",
                        "2025 年教代会通过"))
                .isZero();
        assertThat(said()).contains("规定 anqiu.pay.consent 按本校的写法执行");
        assertThat(run("overview", school.toString(), "policy-changes", "--why"))
                .isZero();
        assertThat(said()).contains("2026-01-01 起，“分配方案须九成教职工同意”改按新的规定执行：原来是 安丘，现在是 2025 年教代会通过。");
        assertThat(run("overview", school.toString(), "现行规定", "--why")).isZero();
        assertThat(said()).contains("同意比例不低于 90%。〔《强镇筑基方案》（安教体字〔2021〕13号，");
        assertThat(run("verify", school.toString())).isZero();
    }

    @Test
    void packOfTheCountyIsCheckedAndChosenByItsFile() {
        assertThat(run("check-pack", county.toString())).isZero();
        assertThat(said()).contains("政策包“青山”可以使用：1 条规定，1 个示例全部相符");
        assertThat(run(
                        "choose-pack",
                        school.toString(),
                        county.toString(),
                        "--from",
                        "2025-09-01",
                        "--to",
                        "2028-08-31"))
                .isZero();
        assertThat(run("packs", school.toString())).isZero();
        assertThat(said()).contains("青山", "2025-09-01 至 2028-08-31");
        assertThat(run("overview", school.toString(), "policy-calendar")).isZero();
        assertThat(said()).contains("2026年3月", "读书月", "开展读书活动");
    }

    @Test
    void folderIsCheckedAsOnePack() throws IOException {
        Path pack = Files.createDirectory(folder.resolve("包"));
        Files.writeString(pack.resolve("甲.yaml"), COUNTY.substring(COUNTY.indexOf("rules:")));
        Files.writeString(pack.resolve("pack.yaml"), COUNTY.substring(0, COUNTY.indexOf("rules:")));
        assertThat(run("check-pack", pack.toString())).isZero();
        Files.writeString(pack.resolve("乙.yaml"), COUNTY.substring(COUNTY.indexOf("rules:")));
        assertThat(run("check-pack", pack.toString())).isEqualTo(2);
        assertThat(complained()).contains("甲.yaml", "写了两次").doesNotContain("Exception");
    }

    @Test
    void exampleThatDiffersIsNotLetPass() throws IOException {
        Files.writeString(county, COUNTY.replace("next: 2026-03-01", "next: 2026-04-01"));
        assertThat(run("check-pack", county.toString())).isEqualTo(2);
        assertThat(complained()).contains("读书月：第 1 个示例不符：next 应为 2026-04-01，算得 2026-03-01", "1 个示例中有 1 个不符");
    }

    @Test
    void listsAreListedByArea() {
        assertThat(run("overview", school.toString())).isZero();
        assertThat(said()).contains("方案与政策", "policy-rules", "现行规定", "policy-calendar");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "packs 没有.qinglan | 没有.qinglan",
                "check-pack | 缺少参数：PACK.yaml",
                "check-pack 没有.yaml | 没有.yaml 无法读取",
                "check-pack SCHOOL | 不是 UTF-8 编码",
                "check-pack RULE | 有 ",
                "check-pack EMPTY | 没有 .yaml 文件",
                "choose-pack SCHOOL 安丘 | 缺少参数：--from",
                "choose-pack SCHOOL 安丘 --from 2025-9-1 | “2025-9-1”不是日期",
                "choose-pack SCHOOL 青水 --from 2025-09-01 | 没有叫“青水”的政策包。 可以选用：国家、安丘、德化、沂源、兰州",
                "choose-pack SCHOOL 安丘 --from 2025-09-01 --to 2025-08-31 | 早于开始日期",
                "choose-pack SCHOOL RULE --from 2025-09-01 | 不能使用",
                "override SCHOOL anqiu.pay.consent RULE --from 2025-09-01 | 缺少参数：--reason",
                "override SCHOOL anqiu.pay.consent RULE --from 2025-09-01 --reason= | 没有写调整的理由",
                "override SCHOOL anqiu.pay.pool RULE --from 2025-09-01 --reason 会议 | 与所填的“anqiu.pay.pool”不同",
                "override SCHOOL anqiu.pay.none RULE --from 2025-09-01 --reason 会议 | 没有编号为“anqiu.pay.none”的规定",
                "override SCHOOL anqiu.pay.consent COUNTY --from 2025-09-01 --reason 会议 | 缺少“rule”",
                "override SCHOOL anqiu.pay.consent 没有.yaml --from 2025-09-01 --reason 会议 | 无法读取",
                "overview SCHOOL policy | 没有叫“policy”的一览。可以看的有：",
                "overview SCHOOL policy-rules --on 昨天 | “昨天”不是日期",
                "overview | 缺少参数"
            })
    void whatCannotBeDoneIsRefusedWithItsReason(String line, String reason) throws IOException {
        Files.createDirectories(folder.resolve("空"));
        String[] arguments = Stream.of(line.split(" ", -1))
                .map(word -> word.replace("SCHOOL", school.toString())
                        .replace("RULE", rule.toString())
                        .replace("COUNTY", county.toString())
                        .replace("EMPTY", folder.resolve("空").toString()))
                .toArray(String[]::new);
        assertThat(run(arguments)).isEqualTo(2);
        assertThat(complained()).contains(reason).doesNotContain("Exception");
        assertThat(run("overview", school.toString(), "policy-changes")).isZero();
        assertThat(said()).doesNotContain("2025-09-01");
    }

    @Test
    void samePackIsNotChosenTwiceForOneDay() {
        assertThat(run("choose-pack", school.toString(), "安丘", "--from", "2025-09-01"))
                .isZero();
        assertThat(run("choose-pack", school.toString(), "anqiu", "--from", "2026-09-01"))
                .isEqualTo(2);
        assertThat(complained()).contains("“安丘”在 2025-09-01 至 长期 已经选用", "没有登记“政策选用”");
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        return new Terminal(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        CLOCK,
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
