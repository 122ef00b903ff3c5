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
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglan.model.guide.FactPaper;

/// Ledgers as somebody at a terminal keeps them.
class LedgerCommandsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-01T00:00:00Z"), ZoneOffset.UTC);
    private static final String LI = "11010519491231002X";
    private static final String WANG = "370784198503070015";
    private static final String ZHAO = "350526199602291231";
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private static Path common = Path.of("");

    @TempDir
    private Path folder = Path.of("");

    private String school = "";

    @BeforeEach
    void open() throws IOException {
        Path first = common.resolve("校.qinglan");
        if (Files.notExists(first)) {
            create(first.toString());
        }
        school = Files.copy(first, folder.resolve("校.qinglan")).toString();
    }

    /// Filled once for all tests, each of which has a copy.
    private void create(String first) {
        school = first;
        done("create", school, "--school", "青山学校");
        done("add", school, "教职工", "身份证号=" + LI, "姓名=李老师");
        done("add", school, "教职工", "身份证号=" + WANG, "姓名=同名");
        done("add", school, "教职工", "身份证号=" + ZHAO, "姓名=同名");
        training("甲", "16");
    }

    private void training(String project, String hours) {
        done(
                "add",
                school,
                "培训学时",
                "--teacher",
                LI,
                "培训项目=" + project,
                "培训类别=镇域集中",
                "开始日期=2025.7.1",
                "结束日期=2025年7月3日",
                "学时=" + hours);
    }

    @Test
    void aRecordIsAddedCorrectedAndDeletedAndTheJournalTellsIt() {
        assertThat(done("records", school, "培训学时", "--teacher", "李老师"))
                .contains("1 号", "李老师(110105********002X)", "培训类别=镇域集中培训", "结束日期=2025-07-03", "共 1 条")
                .doesNotContain(LI);
        assertThat(done("correct", school, "培训学时", "1", "学时=18", "证书编号=A 7", "--reason", "核对证书"))
                .contains("学时=18");
        assertThat(done("delete", school, "training", "1", "--reason", "登记错人")).contains("已删除培训学时", "A 7");
        assertThat(done("journal", school, "--ledger", "培训学时", "--record", "1"))
                .contains(
                        "测试 登记 培训学时第 1 号 李老师",
                        "学时：16 → 18",
                        "证书编号：无 → A 7",
                        "理由：核对证书",
                        "测试 删除",
                        "学时：18 → 无",
                        "理由：登记错人",
                        "共 3 条");
        assertThat(done("verify", school)).contains("首尾相连");
    }

    @Test
    void aNameIsFoundHoweverItIsSpaced() {
        assertThat(done("records", school, "培训学时", "--teacher", "李 老　师")).contains("共 1 条");
    }

    @Test
    void theJournalBeginsWithTheFileInWords() {
        assertThat(done("journal", school).lines().findFirst().orElse("")).endsWith("新建 学校文件");
    }

    @Test
    void anEmptyValueTakesAwayWhatWasThere() {
        done("correct", school, "培训学时", "1", "形式=面授", "--reason", "补登");
        assertThat(done("records", school, "培训学时")).contains("形式=集中");
        done("correct", school, "培训学时", "1", "形式=", "--reason", "登记有误");
        assertThat(done("records", school, "培训学时")).doesNotContain("形式");
    }

    @Test
    void whatIsExportedIsImportedIntoAnotherSchoolFile() {
        assertThat(done("export", school, "--out", folder.resolve("导出").toString()))
                .contains("以下台账还没有记录", "青山学校全部台账.xlsx", "不要外传");
        String other = folder.resolve("乙.qinglan").toString();
        done("create", other, "--school", "青山学校");
        String book = folder.resolve("导出").resolve("青山学校全部台账.xlsx").toString();
        assertThat(done("import", other, book)).contains("教职工 新增 3", "培训学时 新增 1", "暂缓 0 行");
        assertThat(done("import", other, book)).contains("教职工 新增 0、更新 0、未变 3");
        assertThat(done("undo-import", other, "1")).contains("第 1 次导入已经撤销");
        assertThat(done("records", other, "培训学时")).contains("共 0 条");
    }

    @Test
    void formsAndMaskedCopiesAreWritten() throws IOException {
        Path form = folder.resolve("表.xlsx");
        assertThat(done("export", school, "--out", form.toString(), "--ledger", "民主测评票", "--template"))
                .contains("已写出空表");
        assertThat(Files.size(form)).isPositive();
        assertThat(done("export", school, "--out", folder.toString(), "--ledger", "教职工", "--masked"))
                .contains("教职工（隐去证件号）.xlsx", "不能再导入");
        String masked = folder.resolve("教职工（隐去证件号）.xlsx").toString();
        assertThat(run("import", school, masked)).isEqualTo(2);
        assertThat(said(err)).contains("隐去了身份证号的副本");
    }

    @Test
    void theFactsAreListedAsTheDocumentHasThem() {
        assertThat(done("facts")).contains("培训学时（training）", "例：专项学时", "师德一票否决期");
        assertThat(done("facts", "--markdown").replace(System.lineSeparator(), "\n"))
                .isEqualTo(FactPaper.text());
    }

    @Test
    void aLedgerOfTheSchoolNeedsNoTeacher() {
        assertThat(done("add", school, "名优梯队目标", "称号=骨干教师", "级别=县级", "目标人数=12", "完成期限=2027-08"))
                .contains("第 1 号记录", "完成期限=2027-08-01");
        assertThat(done("records", school, "名优梯队目标")).contains("目标人数=12");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "records SCHOOL 培训学市 | 没有叫“培训学市”的台账。你是不是要写“培训学时”？可以写的有",
                "records SCHOOL 天气 | 没有叫“天气”的台账。可以写的有",
                "overview SCHOOL 师德案 | 你是不是要写“师德案件”？",
                "overview SCHOOL 师德案件 --on 2026-02-30 | “2026-02-30”不是日期",
                "add SCHOOL 年度考核 --teacher 李老师 年度=1023 考核等次=合格 | 请在“年度”中填四位数的年份",
                "records SCHOOL 培训学时 --teacher 同名 | 有 2 个人叫“同名”：同名(370784********0015)、同名(350526********1231)",
                "records SCHOOL 培训学时 --teacher 无名氏 | 花名册中没有“无名氏”",
                "records SCHOOL 校本调整 --teacher 李老师 | 不记在某位教师名下",
                "add SCHOOL 师德一票否决期 --teacher 李老师 范围=处分 | 推算出来的",
                "add SCHOOL 培训学时 学时=1 | 请用 --teacher 写明",
                "add SCHOOL 培训学时 --teacher 李老师 学时 | 不是“字段=值”的写法",
                "add SCHOOL 培训学时 --teacher 李老师 学实=1 | 没有叫“学实”的字段",
                "add SCHOOL 培训学时 --teacher 李老师 学时=多 | “多”不是合适的数字",
                "add SCHOOL 培训学时 --teacher 李老师 学时=1 | 还缺必填的字段：培训项目、培训类别、开始日期、结束日期",
                "add SCHOOL 培训学时 --teacher 李老师 培训项目=甲 培训类别=乙 学时=1 开始日期=2025-07-05 结束日期=2025-07-01 | 结束日期 2025-07-01"
                        + " 早于开始日期 2025-07-05",
                "add SCHOOL 教职工 身份证号=110105194912310021 姓名=错号 | 校验位不对",
                "add SCHOOL 教职工 身份证号=11010519491231002X 姓名=李老师 | 已经是花名册里 李老师 的",
                "add SCHOOL 师徒结对 --teacher 李老师 师傅=同名 结对起=2025-09-01 | 有 2 个人叫“同名”",
                "correct SCHOOL 培训学时 9 学时=1 --reason 理由 | 没有第 9 号记录",
                "correct SCHOOL 培训学时 1 学时=1 | 缺少参数：--reason",
                "correct SCHOOL 培训学时 1 培训项目= --reason 理由 | 还缺必填的字段：培训项目",
                "correct SCHOOL 培训学时 一 学时=1 --reason 理由 | “一”不是号码",
                "delete SCHOOL 培训学时 9 --reason 理由 | 没有第 9 号记录",
                "delete SCHOOL 教职工 1 --reason 理由 | 不能删除",
                "undo-import SCHOOL 9 | 没有第 9 次导入",
                "journal SCHOOL --record 1 | 请用 --ledger 写明",
                "export SCHOOL --out OUT --template | 请用 --ledger 写明",
                "export SCHOOL --out OUT --ledger 师德一票否决期 | 推算出来的",
                "export SCHOOL --out OUT --ledger 培训学时 --template --masked | 不能与 --template 同用",
                "export 没有.qinglan --out OUT | 没有.qinglan",
            })
    void whatCannotBeDoneIsRefusedWithItsReason(String line, String reason) {
        String before = done("journal", school);
        Path target = folder.resolve("不该有");
        String[] arguments = Stream.of(line.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word.replace("SCHOOL", school).replace("OUT", target.toString()))
                .toArray(String[]::new);
        assertThat(run(arguments)).isEqualTo(2);
        assertThat(said(err)).contains(reason).doesNotContain("Exception", LI, WANG, ZHAO);
        assertThat(done("journal", school)).isEqualTo(before);
        assertThat(target).doesNotExist();
    }

    @Test
    void anAppendOnlyLedgerIsNeitherCorrectedNorCutDown() {
        List<String> event = List.of("add", school, "师德案件事件", "--teacher", LI, "案号=1", "事件=登记", "日期=2026-01-05");
        done(Stream.concat(event.stream(), Stream.of("--despite-warnings")).toArray(String[]::new));
        assertThat(run("correct", school, "师德案件事件", "1", "说明=改", "--reason", "理由"))
                .isEqualTo(2);
        assertThat(said(err)).contains("只能续记");
        assertThat(run("delete", school, "师德案件事件", "1", "--reason", "理由")).isEqualTo(2);
        assertThat(said(err)).contains("只能续记");
    }

    private String done(String... arguments) {
        int code = run(arguments);
        assertThat(code).as(String.join(" ", arguments) + "\n" + said(err)).isZero();
        return said(out);
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

    private static String said(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
