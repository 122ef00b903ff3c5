package org.qinglan.reports.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.qinglan.model.figure.Value;
import org.qinglan.model.run.ComputedRun;
import org.qinglan.model.run.RuleText;
import org.qinglan.model.run.RunArchive;
import org.qinglan.model.scheme.Scheme;
import org.qinglan.model.scheme.SheetRow;
import org.qinglan.reports.form.CsvFile;

/// The sample school from its ten workbooks to every number, held against answers that were worked out independently.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QingshanGoldenTest {
    private ImportedDemo demo;

    @BeforeAll
    void importTheTenWorkbooks(@TempDir Path folder) {
        demo = ImportedDemo.in(folder);
    }

    @AfterAll
    void close() {
        demo.close();
    }

    @Test
    void theSevenFaultyRowsAreHeldBack() {
        List<String> expected = expected("import-problems.csv").stream()
                .map(line -> String.join("|", line.toList()))
                .toList();
        assertThat(demo.intake().problems().stream()
                        .map(problem -> problem.workbook() + "|" + problem.row() + "|" + problem.code() + "|"
                                + problem.header()))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void everybodyIsPaidToTheFen() {
        ComputedRun run = demo.compute(DemoSchool.MERIT_PAY);
        Map<String, SheetRow> rows = byId(run);
        List<CSVRecord> expected = expected("merit-pay.csv");
        assertThat(rows).hasSameSizeAs(expected);
        for (CSVRecord line : expected) {
            for (String column : List.of("班主任津贴", "课后服务费", "管理岗位津贴", "工作量绩效", "教学业绩绩效", "考核绩效", "合计")) {
                assertThat(number(run, rows, line, column, 2))
                        .as(line.get("姓名") + " " + column)
                        .isEqualTo(line.get(column));
            }
            assertThat(run.sheet().cell(row(rows, line), "一票否决").display())
                    .as(line.get("姓名"))
                    .isEqualTo(line.get("一票否决"));
        }
    }

    @Test
    void pointsAreRightToFourDecimals() {
        ComputedRun run = demo.compute(DemoSchool.MERIT_PAY);
        Map<String, SheetRow> rows = byId(run);
        for (CSVRecord line : expected("merit-pay-points.csv")) {
            for (String column : List.of("工作量分", "教学业绩分", "考核分")) {
                assertThat(number(run, rows, line, column, 4))
                        .as(line.get("姓名") + " " + column)
                        .isEqualTo(line.get(column));
            }
            assertThat(number(run, rows, line, "五个一完成项", 0)).isEqualTo(line.get("五个一完成项"));
            assertThat(new BigDecimal(number(run, rows, line, "培训有效学时", 2))).isEqualByComparingTo(line.get("培训有效学时"));
        }
    }

    @Test
    void candidatesAreRankedAndEveryReasonIsNamed() {
        ComputedRun run = demo.compute(DemoSchool.TITLE_REVIEW);
        List<CSVRecord> expected = expected("title-senior.csv");
        assertThat(run.sheet().rows().stream().map(SheetRow::idNumber))
                .containsExactlyElementsOf(
                        expected.stream().map(line -> line.get("身份证号")).toList());
        Map<String, SheetRow> rows = byId(run);
        for (CSVRecord line : expected) {
            SheetRow row = row(rows, line);
            assertThat(run.sheet().cell(row, "名次").display()).isEqualTo(line.get("名次"));
            assertThat(run.sheet().cell(row, "不符合条件").display())
                    .as(line.get("姓名"))
                    .isEqualTo(line.get("不符合条件"));
            if (!line.get("名次").isEmpty()) {
                for (String column : List.of("教龄", "学历", "任职年限", "班主任", "年度考核", "综合荣誉", "优质课", "教科研", "教学业绩", "总分")) {
                    assertThat(number(run, rows, line, column, 4))
                            .as(line.get("姓名") + " " + column)
                            .isEqualTo(line.get(column));
                }
            }
        }
    }

    @Test
    void trainingHoursAreCountedByCategory() {
        ComputedRun run = demo.compute(DemoSchool.TRAINING);
        Map<String, SheetRow> rows = byId(run);
        List<CSVRecord> expected = expected("training-90.csv");
        assertThat(rows).hasSameSizeAs(expected);
        for (CSVRecord line : expected) {
            for (String column : List.of("市直学校培训", "送教下乡培训", "镇域集中培训", "有效学时", "达标")) {
                assertThat(run.sheet().cell(row(rows, line), column).display())
                        .as(line.get("姓名") + " " + column)
                        .isEqualTo(line.get(column));
            }
        }
    }

    @Test
    void theTablesForOtherProgramsAreTheExpectedOnesByteForByte(@TempDir Path folder) throws IOException {
        ComputedRun pay = demo.compute(DemoSchool.MERIT_PAY);
        CsvFile.pay(pay, folder.resolve("merit-pay.csv"));
        CsvFile.points(pay, folder.resolve("merit-pay-points.csv"));
        CsvFile.title(demo.compute(DemoSchool.TITLE_REVIEW), folder.resolve("title-senior.csv"));
        CsvFile.training(demo.compute(DemoSchool.TRAINING), folder.resolve("training-90.csv"));
        for (String name : List.of("merit-pay.csv", "merit-pay-points.csv", "title-senior.csv", "training-90.csv")) {
            try (InputStream in = open(name)) {
                assertThat(Files.readAllBytes(folder.resolve(name))).as(name).isEqualTo(in.readAllBytes());
            }
        }
    }

    @Test
    void theRuleBehindEachColumnIsToldInWords() {
        Scheme scheme = demo.compute(DemoSchool.MERIT_PAY).scheme();
        assertThat(RuleText.of(scheme, "公开课")).contains("五个一活动", "上学年", "每学期最多计 1", "计数");
        assertThat(RuleText.of(scheme, "出勤分")).startsWith("20 − max(0, 病假天数 − 6)");
        assertThat(RuleText.of(scheme, "教学业绩绩效")).contains("本人教学业绩分", "27%");
        assertThat(RuleText.of(scheme, "合计")).isEqualTo("班主任津贴 + 课后服务费 + 管理岗位津贴 + 工作量绩效 + 教学业绩绩效 + 考核绩效");
        assertThat(RuleText.of(scheme, "一票否决")).isEqualTo("记过以上处分 > 0");
        assertThat(RuleText.of(scheme, "没有这一列")).isEmpty();
    }

    @Test
    void aStoredRunComesOutTheSameAgain() {
        ComputedRun run = demo.compute(DemoSchool.MERIT_PAY);
        long id = demo.archive().store(run, demo.school(), "测试");
        assertThat(RunArchive.verify(demo.school())).isEmpty();
        assertThat(RunArchive.reopen(demo.school().run(id).orElseThrow()).resultBytes())
                .isEqualTo(run.resultBytes());
    }

    private static Map<String, SheetRow> byId(ComputedRun run) {
        return run.sheet().rows().stream().collect(Collectors.toMap(SheetRow::idNumber, Function.identity()));
    }

    private static SheetRow row(Map<String, SheetRow> rows, CSVRecord line) {
        return Objects.requireNonNull(rows.get(line.get("身份证号")), line.get("姓名"));
    }

    private static String number(
            ComputedRun run, Map<String, SheetRow> rows, CSVRecord line, String column, int decimals) {
        Value value = run.sheet().cell(row(rows, line), column);
        assertThat(value).as(line.get("姓名") + " " + column).isInstanceOf(Value.Num.class);
        return ((Value.Num) value).rounded(decimals).toPlainString();
    }

    private static List<CSVRecord> expected(String name) {
        try (Reader reader = new InputStreamReader(open(name), StandardCharsets.UTF_8)) {
            assertThat(reader.read()).as("byte order mark").isEqualTo(0xFEFF);
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(QingshanGoldenTest.class.getResourceAsStream("/qingshan/expected/" + name), name);
    }
}
