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
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglan.reports.demo.DemoSchool;

/// The program as somebody at a terminal meets it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TerminalTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-01T00:00:00Z"), ZoneOffset.UTC);
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<Path> windows = new ArrayList<>();

    @TempDir
    private static Path folder;

    private Path school = Path.of("");
    private Path scheme = Path.of("");

    @BeforeAll
    void theDemoRuns() {
        assertThat(run("demo", "--out", folder.resolve("示例 一").toString())).isZero();
        school = windows.getFirst();
        scheme = DemoSchool.copySchemes(folder.resolve("方案")).getFirst();
    }

    @Test
    void theDemoSaysInChineseWhatItMadeAndCanBeRunAgainIntoTheSameFolder() {
        String there = folder.resolve("再来").toString();
        assertThat(run("demo", "--out", there, "--no-window")).isZero();
        assertThat(said()).contains("培训学时 新增 2031", "有 7 行暂缓导入", "总额 773340.00 元", "符合全部条件 17 人", "共 180 人，达标 80 人");
        assertThat(windows).hasSize(1);
        assertThat(run("demo", "--out", there, "--no-window")).isZero();
    }

    @Test
    void anImportWithHeldBackRowsAnswersOneAndWritesThem() throws IOException {
        Path file = folder.resolve("新.qinglan");
        List<Path> workbooks = DemoSchool.copyWorkbooks(folder.resolve("工作簿"));
        assertThat(run("create", file.toString(), "--school", DemoSchool.NAME)).isZero();
        Path report = folder.resolve("问题.xlsx");
        assertThat(run(Stream.concat(
                                Stream.of("import", file.toString(), "--report", report.toString()),
                                workbooks.stream().map(Path::toString))
                        .toArray(String[]::new)))
                .isEqualTo(1);
        assertThat(said()).contains("身份证号存成了数字，末几位已经丢失", "05-师德记录.xlsx［师德考核］：师德考核 新增 180、更新 0、未变 0；暂缓 0 行");
        assertThat(Files.size(report)).isPositive();
        assertThat(run("import", file.toString(), workbooks.get(3).toString())).isZero();
        assertThat(said()).contains("师徒结对 新增 0、更新 0、未变 19");
    }

    @Test
    void schemesAreComparedAndPapersWrittenForTheCongress() throws IOException {
        Path other = folder.resolve("修改后.yaml");
        Files.writeString(other, Files.readString(scheme).replace("cap: 130", "cap: 110"));
        Path papers = folder.resolve("对比");
        assertThat(run(
                        "compare-schemes",
                        scheme.toString(),
                        other.toString(),
                        school.toString(),
                        "--out",
                        papers.toString()))
                .isZero();
        assertThat(said()).contains("第七条 项目“工作量分”：封顶由 130 改为 110。影响：120 人增加，最多 +81.19 元（邹艳）", "非班主任", "没有保存任何数据");
        assertThat(papers.resolve("方案对比.xlsx")).isNotEmptyFile();
        assertThat(papers.resolve("方案修改说明.docx")).isNotEmptyFile();
    }

    @Test
    void aSchemeIsExaminedOnTheDataAndWrongInputIsNamed() {
        assertThat(run("examine-scheme", scheme.toString(), school.toString())).isZero();
        assertThat(said()).contains("“合计”的各部分", "管理岗位津贴", "共 3 条提醒");
        assertThat(run("examine-scheme", folder.resolve("没有.yaml").toString(), school.toString()))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("无法读取");
        assertThat(run(
                        "compare-schemes",
                        scheme.toString(),
                        scheme.resolveSibling("高级教师推荐量化方案.yaml").toString(),
                        school.toString()))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("是用于职称评审的，不能用于绩效工资");
    }

    @Test
    void aNumberIsExplainedDownToItsWorkbook() {
        assertThat(run("explain", school.toString(), "--run", "1", "--teacher", "350526199504254728", "--item", "考核绩效"))
                .isZero();
        assertThat(said())
                .contains("668.30", "15682.6562", "第九条（一）", "05-师德记录.xlsx 师德考核!E6", "五个一活动：公开课 《春晓》 校级 2024-10-23");
    }

    @Test
    void aSoundFileIsVerified() {
        assertThat(run("verify", school.toString())).isZero();
        assertThat(said()).contains("首尾相连", "3 次计算重算结果一致");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "verify 没有.qinglan | 没有.qinglan",
                "create 新校.qinglan | 缺少参数：--school",
                "create 新校.qinglan --school=  | 学校名称不能为空",
                "pay | 缺少参数",
                "nonsense | 不认识的参数：nonsense",
                "explain SCHOOL --run 9 --teacher 1 --item 考核分 | 没有第 9 次计算",
                "explain SCHOOL --run x --teacher 1 --item 考核分 | “x”不是号码",
                "explain SCHOOL --run 1 --teacher 1 --item 考核分 | 不在第 1 次计算的名单中",
                "explain SCHOOL --run 1 --teacher 350526199504254728 --item 考核 | 没有叫“考核”的项目",
                "import SCHOOL 没有.xlsx | 找不到文件 没有.xlsx",
                "import SCHOOL SCHOOL --report SCHOOL | 不是 .xlsx 文件名",
                "import SCHOOL SCHEME --report 没有这个文件夹/问题.xlsx | 所在的文件夹不存在",
                "title SCHOOL --scheme SCHEME --out OUT | 是用于绩效工资的，不能用于职称评审",
                "pay SCHOOL --scheme 没有.yaml --out OUT | 无法读取",
                "check-scheme SCHOOL | 不是 UTF-8 编码",
            })
    void whatCannotBeDoneIsRefusedWithItsReason(String line, String reason) {
        Path target = folder.resolve("不该有");
        String[] arguments = Stream.of(line.split(" ", -1))
                .map(word -> word.replace("SCHOOL", school.toString())
                        .replace("SCHEME", scheme.toString())
                        .replace("OUT", target.toString()))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
        assertThat(run(arguments)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(reason).doesNotContain("Exception");
        assertThat(target).doesNotExist();
    }

    @Test
    void aFaultySchemeIsRefusedWithLineAndMend() throws IOException {
        Path faulty = folder.resolve("错.yaml");
        Files.writeString(faulty, DemoSchool.scheme(DemoSchool.MERIT_PAY).replace("周课时 ×", "周课吋 ×"));
        assertThat(run("check-scheme", faulty.toString())).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("错.yaml 第", "没有叫“周课吋”的量", "相近的名称：周课时");
        assertThat(run("check-scheme", scheme.toString())).isZero();
    }

    @Test
    void helpIsInChinese() {
        assertThat(run("--help")).isZero();
        assertThat(said()).contains("按方案计算绩效工资", "退出码");
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        return new Terminal(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        CLOCK,
                        "测试",
                        windows::add)
                .run(arguments);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
