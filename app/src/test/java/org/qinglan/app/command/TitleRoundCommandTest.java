package org.qinglan.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A title round as somebody at a terminal leads it.
class TitleRoundCommandTest {
    private static final List<String> IDS = List.of("11010519491231002X", "370784198503070015", "350526199602291231");
    private static final List<String> NAMES = List.of("李老师", "王老师", "赵老师");
    private static final String SCHEME = """
            scheme: 青山学校2026年推荐方案
            for: title-review
            reference-date: 2025-12-31
            population: {when: 是, clause: 第一条}
            facts:
              自评: {from: 职称申报, where: 批次 = "2026高级", take: 自评分, combine: latest, missing: 0, unit: 分}
              述职: {from: 评委打分, where: 批次 = "2026高级" 且 打分项目 = "述职演讲", take: 得分, combine: mean, unit: 分}
            items:
              - {item: 总分, formula: "自评 + 述职 × 0.3", unit: 分, clause: 第二条}
            ranking:
              order: [总分 从大到小]
              quota: 9
            """;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String today = "2026-01-12";

    @TempDir
    private Path folder = Path.of("");

    private String school = "";

    @BeforeEach
    void create() throws IOException {
        school = folder.resolve("校.qinglan").toString();
        Files.writeString(folder.resolve("方案.yaml"), SCHEME);
        done("create", school, "--school", "青山学校");
        for (int i = 0; i < 3; i++) {
            done("add", school, "教职工", "身份证号=" + IDS.get(i), "姓名=" + NAMES.get(i), "参加工作时间=2008-09-01");
            of(i, "学历", "学历=本科");
            of(i, "职称", "职称=一级教师", "聘任时间=2015-09-01");
        }
        done(
                "add",
                school,
                "评审批次",
                "批次=2026高级",
                "年度=2026",
                "评审职称=高级教师",
                "阶段=申报",
                "年限截止日=2025-12-31",
                "打分项目=述职演讲",
                "评委人数=2");
    }

    private void of(int teacher, String ledger, String... pairs) {
        List<String> line = new ArrayList<>(List.of("add", school, ledger, "--teacher", IDS.get(teacher)));
        line.addAll(List.of(pairs));
        done(line.toArray(String[]::new));
    }

    private void applied() {
        for (int i = 0; i < 3; i++) {
            of(i, "职称申报", "批次=2026高级", "评审系列=统一", "申报日期=2026-01-10", "自评分=" + (60 - 10 * i), "审查结论=符合");
        }
        done("add", school, "评审职数", "批次=2026高级", "评审系列=统一", "核定职数=10", "已聘人数=9");
    }

    private void scored() {
        applied();
        done("title-round", "advance", school);
        done(
                "title-round",
                "scheme",
                school,
                "--scheme",
                folder.resolve("方案.yaml").toString());
        done("title-round", "vote", school, "表决日期=2026-01-11", "应到人数=30", "实到人数=28", "同意人数=26", "不同意人数=1", "弃权人数=1");
        done("title-round", "advance", school, "--round", "2026高级");
        for (int i = 0; i < 3; i++) {
            of(i, "评委打分", "批次=2026高级", "打分项目=述职演讲", "评委=评委甲", "得分=90");
            of(i, "评委打分", "批次=2026高级", "打分项目=述职演讲", "评委=评委乙", "得分=88");
        }
    }

    @Test
    void aRoundIsLedFromTheApplicationsToTheTitleInTheFile() throws IOException {
        scored();
        assertThat(done("title-round", "advance", school)).contains("阶段：推荐", "推荐：李老师（第 1 名，统一）", "候补：王老师");
        done("title-round", "advance", school);
        done("add", school, "职称公示", "批次=2026高级", "公示次数=1", "公示开始=2026-01-12", "公示工作日数=5");
        today = "2026-01-14";
        assertThat(done("title-round", "withdraw", school, "--teacher", "李老师", "--reason", "本人申请"))
                .contains("推荐：王老师", "退出：李老师");
        assertThat(done(
                        "title-round",
                        "papers",
                        school,
                        "--out",
                        folder.resolve("文书").toString()))
                .contains("推荐名单公示-2026高级.docx", "得分说明-王老师.docx", "结果告知-李老师.docx", "结果告知-赵老师.docx")
                .doesNotContain("结果告知-王老师");
        assertThat(paper("推荐名单公示-2026高级")).contains("王老师", "李老师退出，王老师递补").doesNotContain(IDS.get(1));
        assertThat(paper("得分说明-王老师"))
                .contains("自评 50 + 述职 89 × 0.3 = 76.7", "2 位评委打分：88、90")
                .doesNotContain("评委甲");
        assertThat(paper("结果告知-赵老师")).contains("列候补第 1 位", "您列第 3 名，得分 66.7", "列第 2 名，得分 76.7");
        assertThat(refused("title-round", "advance", school)).contains("王老师：公示以后结果有变动", "没有改动任何内容");
        done("add", school, "职称公示", "批次=2026高级", "公示次数=2", "公示开始=2026-01-14", "公示工作日数=5", "公示内容=王老师");
        today = "2026-03-02";
        done("title-round", "advance", school);
        done("correct", school, "评审批次", "1", "上报日期=2026-01-25", "--reason", "上报");
        String outcomes = done("records", school, "评审结果", "--teacher", IDS.get(1));
        String number = outcomes.replaceAll("(?s).*?(\\d+) 号.*", "$1");
        done("correct", school, "评审结果", number, "评审通过=是", "通过日期=2026-02-20", "聘任时间=2026-03-01", "--reason", "批复");
        assertThat(done("title-round", "advance", school)).contains("阶段：结束");
        assertThat(done("records", school, "职称", "--teacher", IDS.get(1))).contains("高级教师", "取得时间=2026-02-20");
        assertThat(done("overview", school, "title-rounds")).contains("2026高级");
        assertThat(refused("title-round", "advance", school)).contains("已经结束");
        assertThat(done("verify", school)).contains("1 次计算重算结果一致");
    }

    @Test
    void whatStandsBeforeAStageIsPrintedAndNothingIsWritten() {
        assertThat(refused("title-round", "advance", school)).contains("还没有人申报", "还不能进入“资格审查”：1 项障碍见上");
        applied();
        done("title-round", "advance", school);
        assertThat(refused("title-round", "advance", school)).contains("还没有选定评审方案");
        assertThat(done("title-round", "show", school)).contains("阶段：资格审查", "还不能进入“评分”");
    }

    @Test
    void equalsAreDecidedWithAReasonAndWithinThePosts() {
        scored();
        done("correct", school, "评审职数", "1", "核定职数=10", "--reason", "核对");
        done("title-round", "back", school, "--reason", "自评分登记错");
        done("correct", school, "职称申报", "2", "自评分=60", "--reason", "更正");
        done("title-round", "advance", school);
        assertThat(done("title-round", "advance", school)).contains("待定：李老师", "还不能进入“公示”");
        assertThat(refused("title-round", "decide", school, "--teacher", "李老师", "--as", "好", "--reason", "年长"))
                .contains("只能裁定为推荐或候补");
        done("title-round", "decide", school, "--teacher", "王老师", "--as", "推荐", "--reason", "班主任年限长");
        assertThat(refused("title-round", "decide", school, "--teacher", "李老师", "--as", "推荐", "--reason", "年长"))
                .contains("统一系列只有 1 个名额");
        assertThat(done("title-round", "decide", school, "--teacher", "李老师", "--as", "候补", "--reason", "班主任年限短"))
                .contains("没有障碍，可以进入“公示”");
    }

    @Test
    void wrongWordsAreRefusedInSentences() {
        assertThat(refused("title-round", "show", school, "--round", "没有")).contains("没有评审批次没有");
        assertThat(refused("title-round", "withdraw", school, "--teacher", "李老师", "--reason", "x"))
                .contains("没有在“2026高级”申报");
        assertThat(refused("title-round", "back", school, "--reason", "x")).contains("在第一个阶段");
        assertThat(refused("title-round")).contains("请写明做什么");
    }

    private String paper(String name) throws IOException {
        Path file = folder.resolve("文书").resolve(name + ".docx");
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream text = zip.getInputStream(zip.getEntry("word/document.xml"))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String done(String... arguments) {
        assertThat(run(arguments))
                .as("%s%n%s", String.join(" ", arguments), err)
                .isEqualTo(Terminal.DONE);
        return out.toString(StandardCharsets.UTF_8);
    }

    private String refused(String... arguments) {
        assertThat(run(arguments)).as(String.join(" ", arguments)).isEqualTo(Terminal.REFUSED);
        return err.toString(StandardCharsets.UTF_8);
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        Clock clock = Clock.fixed(Instant.parse(today + "T08:00:00Z"), ZoneOffset.UTC);
        return new Terminal(new PrintStream(out), new PrintStream(err), clock, "测试", _ -> {}).run(arguments);
    }
}
