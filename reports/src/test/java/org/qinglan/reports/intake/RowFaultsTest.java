package org.qinglan.reports.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglan.reports.intake.Sheets.LI;
import static org.qinglan.reports.intake.Sheets.ROSTER_HEADER;
import static org.qinglan.reports.intake.Sheets.WANG;
import static org.qinglan.reports.intake.Sheets.ZHAO;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;

class RowFaultsTest {
    private static final List<Object> TRAINING_HEADER = List.of("姓名", "身份证号", "项目名称", "培训类别", "起止时间", "学时");

    @TempDir
    Path folder = Path.of("");

    @SafeVarargs
    private IntakeResult roster(List<Object>... rows) throws IOException {
        List<List<Object>> all = new ArrayList<>();
        for (List<Object> row : rows) {
            all.add(row);
        }
        return Sheets.read(rosterFile(all));
    }

    private Path rosterFile(List<List<Object>> rows) throws IOException {
        List<List<Object>> all = new ArrayList<>(List.of(List.of("花名册"), ROSTER_HEADER));
        all.addAll(rows);
        return Sheets.xlsx(folder.resolve("花名册.xlsx"), "Sheet1", all);
    }

    private static List<String> codes(IntakeResult result) {
        return result.problems().stream()
                .map(problem -> problem.letter() + problem.row() + " " + problem.code())
                .toList();
    }

    private static Object value(IntakeResult result, int row, String key) {
        return result.batch().rows().get(row).values().getOrDefault(key, Value.missing());
    }

    @Test
    void mendsWhatIsClearAboutAnIdNumber() throws IOException {
        IntakeResult result = roster(
                List.of(1, "李　梅", "女", " 11010519491231002x\t", "1970.01"),
                List.of(2, "王一", "男", "'３７０７８４１９８５０３０７００１５", "2001.9"),
                List.of(3, "赵二", "男", "110105491231001", "1970.01"));

        assertThat(codes(result)).isEmpty();
        assertThat(result.batch().rows())
                .extracting(row -> row.idNumber())
                .containsExactly(LI, WANG, "110105194912310011");
        assertThat(value(result, 0, "name")).isEqualTo(new Value.Text("李梅"));
    }

    @Test
    void namesEachFaultOfAnIdNumber() throws IOException {
        IntakeResult result = roster(
                List.of(1, "甲", "男", 3.7078419850307E17, "2001.9"),
                List.of(2, "乙", "男", "3.70784E+17", "2001.9"),
                List.of(3, "丙", "男", "37078419850307", "2001.9"),
                List.of(4, "丁", "男", "370784198513070015", "2001.9"),
                List.of(5, "戊", "男", "370784198503070016", "2001.9"),
                List.of(6, "己", "男", "", "2001.9"));

        assertThat(codes(result))
                .containsExactly(
                        "D3 id-numeric-precision",
                        "D4 id-numeric-precision",
                        "D5 id-shape",
                        "D6 id-date",
                        "D7 id-checksum",
                        "D8 missing-value");
        assertThat(result.batch().rows()).isEmpty();
    }

    @Test
    void laterRowOfTheSamePersonIsHeldBack() throws IOException {
        IntakeResult result = roster(
                List.of(1, "李梅", "女", LI, "1970.01"),
                List.of(2, "李梅", "女", LI, "1970.01"),
                List.of(3, "", "女", ZHAO, "2015.13"));

        assertThat(codes(result)).containsExactly("D4 duplicate-id", "B5 missing-name");
        assertThat(result.held().getFirst().rows().values().stream()
                        .filter(all -> all.getFirst().row() == 5)
                        .findFirst()
                        .orElseThrow())
                .as("all that is wrong with the row is told, the decisive fault first")
                .extracting(Problem::code)
                .containsExactly("missing-name", "sex-mismatch", "bad-date");
    }

    @Test
    void birthMonthThatDiffersIsOnlyAWarning() throws IOException {
        Path file = Sheets.xlsx(
                folder.resolve("a.xlsx"),
                "表",
                List.of("姓名", "身份证号", "出生年月"),
                List.of("李梅", LI, "1949.12"),
                List.of("王一", WANG, "1985.04"));

        IntakeResult result = Sheets.read(file);

        assertThat(result.problems()).isEmpty();
        assertThat(result.notices()).extracting(Finding::code).containsExactly("birth-mismatch");
        assertThat(result.notices().getFirst().place()).isEqualTo("a.xlsx 表!C3");
    }

    @Test
    void rowOfAPersonNobodyKnowsIsHeldBack() throws IOException {
        Path roster = rosterFile(List.of(List.of(1, "李梅", "女", LI, "1970.01"), List.of(2, "王一", "女", WANG, "2001.9")));
        Path training = Sheets.xlsx(
                folder.resolve("培训.xlsx"),
                "Sheet1",
                TRAINING_HEADER,
                List.of("李梅", LI, "甲", "集中", "2024.5.1", 8),
                List.of("王一", WANG, "held back in the roster", "集中", "2024.5.1", 8),
                List.of("赵二", ZHAO, "乙", "集中", "2024.5.1", 8),
                List.of("李媒", LI, "丙", "集中", "2024.5.1", 8),
                List.of("李梅", "", "丁", "集中", "2024.5.1", 8),
                List.of("王一", "", "戊", "集中", "2024.5.1", 8),
                List.of("", "", "己", "集中", "2024.5.1", 8));

        IntakeResult result = Sheets.read(training, roster);

        assertThat(codes(result))
                .containsExactly(
                        "B3 person-unknown",
                        "B4 person-unknown",
                        "A5 name-mismatch",
                        "A7 person-unknown",
                        "B8 missing-value",
                        "C4 sex-mismatch");
        assertThat(result.batch().rows().stream()
                        .filter(row -> row.ledger().key().equals("training")))
                .hasSize(2);
    }

    @Test
    void sharedNameNeedsAnIdNumber() throws IOException {
        Path roster = rosterFile(List.of(
                List.of(1, "张红", "女", LI, "1970.01"),
                List.of(2, "张红", "男", WANG, "2001.9"),
                List.of(3, "赵二", "男", ZHAO, "2015.13"),
                List.of(4, "赵二", "男", Sheets.id("370323", 19800101, 11), "2001.9")));
        Path training = Sheets.xlsx(
                folder.resolve("培训.xlsx"),
                "Sheet1",
                TRAINING_HEADER,
                List.of("张红", "", "甲", "集中", "2024.5.1", 8),
                List.of("张红", WANG, "乙", "集中", "2024.5.1", 8),
                List.of("赵二", "", "one of the two was held back", "集中", "2024.5.1", 8));

        assertThat(codes(Sheets.read(roster, training)))
                .containsExactly("A2 person-ambiguous", "A4 person-ambiguous", "E5 bad-date");
    }

    @Test
    void saysWhatIsWrongWithAValue() throws IOException {
        Path roster = rosterFile(List.of(List.of(1, "李梅", "女", LI, "1970.01")));
        Path training = Sheets.xlsx(
                folder.resolve("培训.xlsx"),
                "Sheet1",
                TRAINING_HEADER,
                List.of("李梅", LI, "甲", "集中", "2023-05-18—2023-05-17", 8),
                List.of("李梅", LI, "甲", "集中", "2024.5.1", "八"),
                List.of("李梅", LI, "甲", "集中", "2024.5.1", "无"),
                List.of("李梅", LI, "／", "集中", "2024.5.1", "1"));

        IntakeResult result = Sheets.read(roster, training);

        assertThat(codes(result))
                .containsExactly("E2 bad-date", "F3 bad-number", "F4 missing-value", "C5 missing-value");
        assertThat(result.problems().get(1).toFinding().sentence())
                .isEqualTo("培训.xlsx Sheet1!F3：“八”不是合适的数字。 请在“学时”中只填数字，例如 16 或 12.5，不能是负数。");
    }

    @Test
    void sameRecordTwiceWithOtherValuesNeedsALook() throws IOException {
        Path roster = rosterFile(List.of(List.of(1, "李梅", "女", LI, "1970.01")));
        Path appraisal = Sheets.xlsx(
                folder.resolve("年度考核.xlsx"),
                "Sheet1",
                List.of("姓名", "身份证号", "年度", "年度考核等次"),
                List.of("李梅", LI, "2024年", "合格"),
                List.of("李梅", LI, 2024, "优秀"),
                List.of("李梅", LI, 2025, "优秀"));

        IntakeResult result = Sheets.read(roster, appraisal);

        assertThat(codes(result)).containsExactly("B3 duplicate-record");
        assertThat(result.batch().rows()).hasSize(3);
    }
}
