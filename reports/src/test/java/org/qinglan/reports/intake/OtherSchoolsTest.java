package org.qinglan.reports.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglan.reports.intake.Sheets.LI;
import static org.qinglan.reports.intake.Sheets.WANG;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.record.WorkLedger;
import org.qinglan.model.store.ImportBatch.Incoming;
import org.qinglan.model.teacher.Roster;

/// Layouts and words of schools other than the sample.
class OtherSchoolsTest {
    @TempDir
    Path folder = Path.of("");

    private Path roster = Path.of("");

    @BeforeEach
    void writeRoster() throws IOException {
        roster = Sheets.xlsx(
                folder.resolve("r.xlsx"),
                "花名册",
                List.of("姓名", "性别", "身份证号", "学历层次", "聘任职称"),
                List.of("李梅", "女", LI, "大学本科", "中小学一级教师"),
                List.of("王强", "男", WANG, "专科", "一 级 教 师"));
    }

    @Test
    void wordsOfTheRosterAreBroughtToThoseThatSchemesUse() {
        List<Incoming> rows = Sheets.read(roster).batch().rows();

        assertThat(texts(rows, Roster.EDUCATION, "level")).containsExactly("本科", "大专");
        assertThat(texts(rows, Roster.TITLE, "title")).containsExactly("一级教师", "一级教师");
    }

    @Test
    void aRosterWithoutALevelOfEducationIsReadAndSaysWhatItLacks() throws IOException {
        Path lacking = Sheets.xlsx(
                folder.resolve("l.xlsx"),
                "花名册",
                List.of("姓名", "性别", "身份证号", "毕业院校", "专业"),
                List.of("李梅", "女", LI, "临沂大学", "英语"));
        IntakeResult result = Sheets.read(lacking);

        assertThat(result.problems()).isEmpty();
        assertThat(texts(result.batch().rows(), Roster.TEACHER, "name")).containsExactly("李梅");
        assertThat(result.notices()).extracting(Finding::code).contains("hanging-lacks");
    }

    @Test
    void gradesWrittenInDifferentWaysAreOneGroup() throws IOException {
        Path results = results(
                List.of("年级", "学科", "班级", "任教老师", "平均分"),
                List.of("一年级", "语　文", "1班", "李梅", "85"),
                List.of("1", "小学语文", "2班", "王强", "86"));
        List<Incoming> rows = Sheets.read(roster, results).batch().rows();

        assertThat(texts(rows, WorkLedger.CLASS_RESULT, "grade")).containsExactly("1", "1");
        assertThat(texts(rows, WorkLedger.CLASS_RESULT, "subject")).containsExactly("语文", "语文");
    }

    @Test
    void theClassMayTellTheGrade() throws IOException {
        Path results = results(
                List.of("学科", "班级", "授课教师", "平均分"),
                List.of("语文", "三（1）班", "李梅", "85"),
                List.of("语文", "三年级2班", "王强", "86"),
                List.of("语文", "5班", "王强", "86"));
        IntakeResult result = Sheets.read(roster, results);

        assertThat(texts(result.batch().rows(), WorkLedger.CLASS_RESULT, "grade"))
                .containsExactly("3", "3");
        assertThat(result.problems()).extracting(Problem::code).containsExactly("missing-grade");
    }

    @ParameterizedTest
    @CsvSource({
        "行政记过处分, '', 执行中, 记过, '', 执行中",
        "取消评优评先、职称评审资格, '', 执行中, 取消资格, 评奖评优、职称评定, 执行中",
        "取消资格（职称评定和岗位聘用）, '', 执行中, 取消资格, 职称评定、岗位聘用, 执行中",
        "取消资格, 职称晋升；评优评先, 已撤消, 取消资格, 职称评定、评奖评优, 已撤销",
        "警告, '', 申诉后未撤销, 警告, '', 执行中",
        "暂停授课, '', 执行中, 暂停授课, '', 执行中",
    })
    void ethicsDecisionsSayTheSameInManyWords(
            String handling, String scopes, String state, String handled, String barred, String standing)
            throws IOException {
        Path cases = Sheets.xlsx(
                folder.resolve("e.xlsx"),
                "师德违规处理",
                List.of("姓名", "违规情形", "处理种类", "决定日期", "期限（月）", "取消资格范围", "状态"),
                List.of("李梅", "有偿补课", handling, "2025-03-01", "二年", scopes, state));
        Map<String, Value> values =
                Sheets.read(roster, cases).batch().rows().getLast().values();

        assertThat(shown(values, "handling")).isEqualTo(handled);
        assertThat(shown(values, "scopes")).isEqualTo(barred);
        assertThat(shown(values, "state")).isEqualTo(standing);
        assertThat(values).containsEntry("months", Value.of(24));
    }

    @Test
    void amountsInAnotherUnitOrBelowNothingAreHeldBack() throws IOException {
        Path training = Sheets.xlsx(
                folder.resolve("t.xlsx"),
                "培训学时",
                List.of("姓名", "培训项目", "培训类别", "培训时间", "学时"),
                List.of("李梅", "甲", "市直培训", "2025-03-01", "2天"),
                List.of("李梅", "乙", "市直培训", "2025-03-02", "-8"),
                List.of("李梅", "丙", "市直培训", "2025-03-03", "8学时"));
        IntakeResult result = Sheets.read(roster, training);

        assertThat(result.problems()).extracting(Problem::code).containsExactly("bad-number", "bad-number");
        assertThat(shown(result.batch().rows().getLast().values(), "category")).isEqualTo("市直学校培训");
    }

    @Test
    void bandsAboveTheHeaderMayStandAgainOnEveryPage() throws IOException {
        List<Object> band = List.of("基本情况", "", "有关情况", "", "");
        List<Object> header = List.of("姓名", "身份证号", "活动类别", "活动时间", "级别");
        Path activities = Sheets.xlsx(
                folder.resolve("a.xlsx"),
                "五个一",
                List.of("五个一活动登记表"),
                band,
                header,
                List.of("李梅", LI, "公开课", "2025-03-01", "校级"),
                band,
                header,
                List.of("王强", WANG, "命题", "2025-03-02", "区级"));
        IntakeResult result = Sheets.read(roster, activities);

        assertThat(result.problems()).isEmpty();
        assertThat(shown(result.batch().rows().getLast().values(), "category")).isEqualTo("命制试卷");
        assertThat(shown(result.batch().rows().getLast().values(), "level")).isEqualTo("县级");
    }

    @SafeVarargs
    private Path results(List<Object>... rows) throws IOException {
        List<List<Object>> all = new ArrayList<>(List.of(List.of("2025—2026学年第一学期教学质量统计表")));
        for (List<Object> row : rows) {
            all.add(row);
        }
        return Sheets.xlsx(folder.resolve("q.xlsx"), "教学质量", all);
    }

    private static List<String> texts(List<Incoming> rows, Ledger ledger, String field) {
        return rows.stream()
                .filter(row -> row.ledger().equals(ledger))
                .map(row -> shown(row.values(), field))
                .toList();
    }

    private static String shown(Map<String, Value> values, String field) {
        return values.getOrDefault(field, Value.missing()).display();
    }
}
