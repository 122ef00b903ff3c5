package org.qinglan.reports.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglan.reports.intake.Sheets.LI;
import static org.qinglan.reports.intake.Sheets.WANG;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.store.ImportBatch.Incoming;
import org.qinglan.model.store.Progress;

class LayoutsTest {
    private static final List<List<Object>> PLAIN_ROSTER = List.of(
            List.of("序号", "姓名", "性别", "民族", "身份证号码*", "参加工作时间(*)", "学历", "职称", "是否班主任", "联系电话"),
            List.of("1", "李　梅", "女", "汉", LI, "1970.09", "本科", "高级教师", "无", "13800000000"),
            List.of("2", "阿卜杜拉•买买提", "男", "维吾尔族", WANG, "2001年9月", "无", "—", "√", "13900000000"));

    @TempDir
    Path folder = Path.of("");

    @Test
    void orderOfColumnsDoesNotMatter() throws IOException {
        IntakeResult straight = Sheets.read(Sheets.xlsx(folder.resolve("a.xlsx"), "s", PLAIN_ROSTER));
        Random random = new Random(20251122);
        for (int round = 0; round < 10; round++) {
            List<Integer> order = new ArrayList<>(IntStream.range(0, 10).boxed().toList());
            Collections.shuffle(order, random);
            List<List<Object>> mixed = PLAIN_ROSTER.stream()
                    .map(row -> order.stream().map(row::get).toList())
                    .toList();
            IntakeResult result = Sheets.read(Sheets.xlsx(folder.resolve("b.xlsx"), "s", mixed));
            assertThat(values(result)).as("order %s", order).isEqualTo(values(straight));
        }
        assertThat(straight.batch().rows()).hasSize(4);
        assertThat(straight.batch().rows().getLast().values())
                .containsEntry("name", new Value.Text("阿卜杜拉·买买提"))
                .containsEntry("is_class_teacher", Value.of(true));
    }

    @Test
    void theSameTableGivesTheSameRecordsInEveryFormat() throws IOException {
        List<List<Object>> rows = PLAIN_ROSTER;
        List<Map<String, Value>> expected = values(Sheets.read(Sheets.xlsx(folder.resolve("a.xlsx"), "a", rows)));

        assertThat(expected).hasSize(4);
        List<Path> others = List.of(
                Sheets.xls(folder.resolve("b.xls"), "a", rows),
                Sheets.xls(folder.resolve("renamed.xlsx"), "a", rows),
                Sheets.csv(folder.resolve("c.csv"), StandardCharsets.UTF_8, "\uFEFF", rows),
                Sheets.csv(folder.resolve("d.csv"), StandardCharsets.UTF_8, "", rows),
                Sheets.csv(folder.resolve("e.csv"), Charset.forName("GB18030"), "", rows),
                Sheets.csv(folder.resolve("f.csv"), StandardCharsets.UTF_16LE, "\uFEFF", rows),
                tabs(folder.resolve("g.xls"), rows),
                html(folder.resolve("h.xls"), rows));
        for (Path other : others) {
            assertThat(values(Sheets.read(other))).as("%s", other.getFileName()).isEqualTo(expected);
        }
    }

    @Test
    void readsThreeRowsOfMergedHeaders() throws IOException {
        Path file = folder.resolve("三层.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream stream = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet("在职");
            Sheets.fill(
                    sheet,
                    List.of(
                            List.of("某校教职工花名册"),
                            List.of("单位：某校", "", "", "", "单位：元"),
                            List.of("姓\n名", "公民身份\n号码", "性别", "学历情况", "", "", "", "专业技术职务", "", "", "现任教学科"),
                            List.of("", "", "", "第一学历", "", "最高学历", "", "资格", "", "聘任时间"),
                            List.of("", "", "", "学历", "毕业院校", "学历", "毕业院校", "名称", "取得时间"),
                            List.of("甲", "乙", "丙", "1", "2", "3", "4", "5", "6", "7", "8"),
                            List.of("李梅", LI, "女", "中师", "某师范", "本科", "某大学", "一级教师", "2010.1", "2011.1", "语文"),
                            List.of("姓名", "公民身份号码", "性别", "第一学历"),
                            List.of("王一", WANG, "男", "大专", "某专科", "本科", "某大学", "无", "/", "", "数学"),
                            List.of("合计", "", "2人"),
                            List.of("单位负责人：张三　填表人：李四"),
                            List.of("", "制表日期 2025年9月")));
            for (String range :
                    List.of("A3:A5", "B3:B5", "C3:C5", "D3:G3", "D4:E4", "F4:G4", "H3:J3", "H4:I4", "J4:J5", "K3:K5")) {
                sheet.addMergedRegion(CellRangeAddress.valueOf(range));
            }
            book.write(stream);
        }

        IntakeResult result = Sheets.read(file);

        assertThat(result.notices()).extracting(Finding::code).isEmpty();
        assertThat(result.problems()).isEmpty();
        assertThat(values(result))
                .contains(
                        Map.of("level", text("中师"), "school", text("某师范"), "kind", text("第一")),
                        Map.of("level", text("本科"), "school", text("某大学"), "kind", text("最高")),
                        Map.of(
                                "title",
                                text("一级教师"),
                                "obtained",
                                Value.of(LocalDate.of(2010, 1, 1)),
                                "appointed",
                                Value.of(LocalDate.of(2011, 1, 1))));
        assertThat(result.batch().rows())
                .extracting(row -> row.ledger().key())
                .containsExactly("teacher", "education", "education", "title", "teacher", "education", "education");
    }

    @ParameterizedTest
    @CsvSource({"证件号码*, 教师姓名", "教职工身份证号（必填）, 姓　名", "身份证号码（*）, ＊姓名", "居民身份证号码, 职工姓名"})
    void knowsTheManyNamesOfAHeader(String id, String name) throws IOException {
        IntakeResult result = Sheets.read(Sheets.xlsx(
                folder.resolve("a.xlsx"),
                "s",
                List.of("工龄(年）", id, name, "移动电话", "出生日期(*)"),
                List.of(9, LI, "李梅", "138", "19491231")));

        assertThat(result.batch().rows()).hasSize(1);
        assertThat(result.notices()).extracting(Finding::code).containsExactly("unknown-columns");
        assertThat(result.notices().getFirst().message()).contains("工龄(年）(A)");
    }

    @Test
    void aSchoolCanAddItsOwnHeaders() throws IOException {
        Path own = Files.writeString(folder.resolve("别名.csv"), "\uFEFF字段,别名\n身份证号,证照号\n姓名,尊姓大名\n身长,厘米\n");
        Path file = Sheets.xlsx(folder.resolve("a.xlsx"), "s", List.of("证照号", "尊姓大名", "性别"), List.of(LI, "李梅", "女"));

        IntakeResult result =
                Intake.read(List.of(file), List.of(), IntakeOptions.standard().withAliasFile(own), Progress.NONE);

        assertThat(result.batch().rows()).hasSize(1);
        assertThat(result.notices()).extracting(Finding::code).containsExactly("alias-unknown");
        assertThat(Sheets.read(file).batch().rows()).isEmpty();
    }

    @Test
    void sheetThatDoesNotSayItsSemesterIsHeld() throws IOException {
        List<Object> header = List.of("姓名", "身份证号", "周课时", "病假（天）", "事假（天）", "迟到（次）");
        List<Object> row = List.of("李梅", LI, 12, 3, 0, 2);
        Path roster = Sheets.xlsx(folder.resolve("0.xlsx"), "s", PLAIN_ROSTER);
        Path silent = Sheets.xlsx(folder.resolve("工作量.xlsx"), "Sheet1", header, row);
        Path named = Sheets.xlsx(folder.resolve("2026年春季学期工作量.xlsx"), "Sheet1", header, row);

        assertThat(Sheets.read(roster, silent).notices())
                .extracting(Finding::code)
                .contains("missing-semester");
        List<Incoming> rows = Sheets.read(roster, named).batch().rows();
        assertThat(rows.subList(4, rows.size()))
                .extracting(each -> each.ledger().key() + " " + each.values().get("from_date"))
                .containsExactly("leave_record Day[date=2026-02-01]", "workload Day[date=2026-02-01]");
    }

    @Test
    void twoKindsThatLookAlikeAreToldApartByTheirTitle() throws IOException {
        List<Object> header = List.of("姓名", "身份证号", "年度", "考核等次");
        List<Object> row = List.of("李梅", LI, 2024, "合格");
        Path roster = Sheets.xlsx(folder.resolve("0.xlsx"), "s", PLAIN_ROSTER);

        IntakeResult plain = Sheets.read(roster, Sheets.xlsx(folder.resolve("a.xlsx"), "Sheet1", header, row));
        IntakeResult ethics = Sheets.read(roster, Sheets.xlsx(folder.resolve("b.xlsx"), "师德", header, row));
        IntakeResult annual = Sheets.read(roster, Sheets.xlsx(folder.resolve("c.xlsx"), "年度考核", header, row));

        assertThat(plain.notices()).extracting(Finding::code).containsExactly("ambiguous-sheet");
        assertThat(ethics.batch().rows().getLast().ledger().key()).isEqualTo("ethics_assessment");
        assertThat(annual.batch().rows().getLast().ledger().key()).isEqualTo("appraisal");
    }

    @Test
    void anotherSchoolsSheetIsHeld() throws IOException {
        List<List<Object>> rows = new ArrayList<>(List.of(List.of("花名册"), List.of("单位（盖章）：河东小学", "", "单位：万元")));
        rows.addAll(PLAIN_ROSTER);
        Path file = Sheets.xlsx(folder.resolve("a.xlsx"), "s", rows);

        IntakeResult other =
                Intake.read(List.of(file), List.of(), IntakeOptions.standard().forSchool("河西小学"), Progress.NONE);
        IntakeResult own =
                Intake.read(List.of(file), List.of(), IntakeOptions.standard().forSchool("青山县河东小学"), Progress.NONE);

        assertThat(other.notices()).extracting(Finding::code).containsExactly("wrong-school");
        assertThat(other.batch().rows()).isEmpty();
        assertThat(own.batch().rows()).hasSize(4);
    }

    @Test
    void mergedCellsOfTheBodySayTheSameForEachRow() throws IOException {
        Path file = folder.resolve("成绩.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream stream = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet("2025-2026学年上学期");
            Sheets.fill(
                    sheet,
                    List.of(
                            List.of("年级", "科目", "班级", "任课教师", "平均分"),
                            List.of("一年级", "语文", "1班", "李梅", "85.5"),
                            List.of("", "", "2班", "阿卜杜拉·买买提", "90"),
                            List.of("一年级小计", "", "", "", "87.75")));
            sheet.addMergedRegion(CellRangeAddress.valueOf("A2:A3"));
            sheet.addMergedRegion(CellRangeAddress.valueOf("B2:B3"));
            book.write(stream);
        }

        IntakeResult result = Sheets.read(Sheets.xlsx(folder.resolve("0.xlsx"), "s", PLAIN_ROSTER), file);

        assertThat(result.problems()).isEmpty();
        assertThat(result.batch().rows().getLast().values())
                .containsEntry("grade", text("1"))
                .containsEntry("subject", text("语文"))
                .containsEntry("from_date", Value.of(LocalDate.of(2025, 9, 1)));
        assertThat(result.batch().rows()).hasSize(6);
    }

    @Test
    void readsGroupsWithoutMergedCells() throws IOException {
        Path roster = Sheets.xlsx(folder.resolve("0.xlsx"), "s", PLAIN_ROSTER);
        Path pairs = Sheets.csv(
                folder.resolve("师徒结对.csv"),
                StandardCharsets.UTF_8,
                "",
                List.of(
                        List.of("师徒结对台账", "", "", "", "", "", "", ""),
                        List.of("序号", "学科", "师傅", "", "徒弟", "", "结对起止", ""),
                        List.of("", "", "姓名", "身份证号", "姓名", "身份证号", "起", "止"),
                        List.of("1", "语文", "李梅", LI, "阿卜杜拉·买买提", WANG, "2023.9", "2026.8.31")));
        Path training = Sheets.csv(
                folder.resolve("培训.csv"),
                StandardCharsets.UTF_8,
                "",
                List.of(
                        List.of("姓名", "项目名称", "培训类别", "起止时间", "", "学时"),
                        List.of("", "", "", "起", "止", ""),
                        List.of("李梅", "新课标", "集中培训", "20240501", "20240502", "16学时"),
                        List.of("姓名", "项目名称", "培训类别", "起止时间", "", "学时"),
                        List.of("李梅", "信息素养", "集中培训", "2024.6.1", "", "8"),
                        List.of("", "", "", "", "总计", "24")));

        IntakeResult result = Sheets.read(roster, pairs, training);

        assertThat(result.problems()).isEmpty();
        assertThat(result.notices()).isEmpty();
        List<Incoming> rows = result.batch().rows();
        assertThat(rows.subList(4, rows.size()))
                .extracting(row -> row.ledger().key() + " " + row.idNumber() + " "
                        + row.values().get("last_date"))
                .containsExactlyInAnyOrder(
                        "mentor_pair " + WANG + " Day[date=2026-08-31]",
                        "training " + LI + " Day[date=2024-05-02]",
                        "training " + LI + " Day[date=2024-06-01]");
    }

    @Test
    void readsLeaveEntryByEntry() throws IOException {
        Path roster = Sheets.xlsx(folder.resolve("0.xlsx"), "s", PLAIN_ROSTER);
        Path leave = Sheets.xlsx(
                folder.resolve("请假.xlsx"),
                "Sheet1",
                List.of("姓名", "请假类别", "请假时间", "天数"),
                List.of("李梅", "病假", "2025.10.8-10.10", 3));

        assertThat(Sheets.read(roster, leave).batch().rows().getLast().values())
                .containsEntry("kind", text("病假"))
                .containsEntry("last_date", Value.of(LocalDate.of(2025, 10, 10)))
                .containsEntry("days", Value.of(3));
    }

    @Test
    void rosterWithoutIdNumbersIsToldWhatItLacks() throws IOException {
        IntakeResult result = Sheets.read(Sheets.xlsx(
                folder.resolve("0.xlsx"),
                "s",
                List.of("序号", "姓名", "性别", "民族", "出生年月", "参加工作时间"),
                List.of(1, "李梅", "女", "汉", "1970.1", "1990.8")));

        assertThat(result.notices()).extracting(Finding::code).containsExactly("missing-column");
        assertThat(result.notices().getFirst().message()).contains("教职工").contains("身份证号");
        assertThat(result.sheets().getFirst().skipped()).isNotBlank();
    }

    private static Value text(String text) {
        return new Value.Text(text);
    }

    private static List<Map<String, Value>> values(IntakeResult result) {
        return result.batch().rows().stream().map(Incoming::values).toList();
    }

    private static Path tabs(Path file, List<List<Object>> rows) throws IOException {
        String text = String.join(
                "\n",
                rows.stream()
                        .map(row -> String.join(
                                "\t", row.stream().map(String::valueOf).toList()))
                        .toList());
        return Files.write(file, text.getBytes(Charset.forName("GB18030")));
    }

    private static Path html(Path file, List<List<Object>> rows) throws IOException {
        StringBuilder page = new StringBuilder("<html><head><style>td{x:y}</style></head><body><table border=1>"
                + "<tr><td colspan=10>花名册&nbsp;</td></tr>");
        for (List<Object> row : rows) {
            page.append("<tr>");
            row.forEach(cell -> page.append("<TD class=x>").append(cell).append("</TD>"));
            page.append("</tr>\n");
        }
        return Files.writeString(file, page + "</table></body></html>");
    }
}
