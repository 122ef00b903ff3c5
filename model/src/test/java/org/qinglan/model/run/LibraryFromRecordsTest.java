package org.qinglan.model.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.qinglan.model.dossier.Ledgers;
import org.qinglan.model.mentoring.MadeUpSchool;
import org.qinglan.model.scheme.Scheme;
import org.qinglan.model.scheme.SchemeLibrary;
import org.qinglan.model.scheme.SchemeReading;
import org.qinglan.model.scheme.Sheet;
import org.qinglan.model.scheme.SheetRow;

/// The examples of a scheme give its facts; here some schemes of the library find theirs in records.
class LibraryFromRecordsTest {
    private final MadeUpSchool school = new MadeUpSchool();
    private int order;

    private long person(String name) {
        return school.person(name, MadeUpSchool.idNumber(LocalDate.of(1980, 1, 1), ++order));
    }

    private void add(String ledger, long teacher, String... details) {
        school.add(Ledgers.named(ledger).orElseThrow(), teacher, details);
    }

    private void leave(long teacher, String kind, String day, String days) {
        add("请假考勤", teacher, "请假类别", kind, "开始日期", day, "结束日期", day, "天数", days);
    }

    private void activity(long teacher, String kind, String name, String day, String quantity) {
        add("五个一活动", teacher, "活动类别", kind, "活动名称", name, "活动日期", day, "数量", quantity);
    }

    private void result(long teacher, String className, String average, String from, String last) {
        String[] details = {"学期开始", from, "学期结束", last, "年级", "3", "学科", "语文", "班级", className, "平均分", average};
        add("教学质量", teacher, details);
    }

    private void autumn(long teacher, String className, String average) {
        result(teacher, className, average, "2025-09-01", "2026-01-31");
    }

    private void spring(long teacher, String className, String average) {
        result(teacher, className, average, "2025-02-01", "2025-06-30");
    }

    /// What the scheme gives a person in a column, as shown.
    private String given(String id, String name, String column) {
        Sheet sheet = ComputedRun.of(scheme(id), school, school.on("2026-01-31").roster())
                .sheet();
        SheetRow row = sheet.rows().stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow();
        return sheet.cell(row, column).display();
    }

    private static Scheme scheme(String id) {
        String text = SchemeLibrary.all().stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow()
                .text();
        return ((SchemeReading.Accepted) CheckedScheme.read(id, text)).scheme();
    }

    @Test
    void fiveTimesLateInEachMonthCostNothing() {
        long person = person("赵");
        for (int day = 1; day <= 7; day++) {
            leave(person, "迟到", "2025-10-0" + day, "0");
        }
        for (int day = 1; day <= 3; day++) {
            leave(person, "迟到", "2025-11-0" + day, "0");
        }
        leave(person, "迟到", "2026-02-01", "0");

        assertThat(given("public/m01", "赵", "出勤奖")).isEqualTo("140");
    }

    @Test
    void secondClassCountsOneFifthOfItsPlace() {
        long two = person("赵");
        long one = person("钱");
        autumn(two, "1", "80");
        autumn(one, "2", "90");
        autumn(two, "3", "70");

        assertThat(given("public/m01", "赵", "调研奖")).isEqualTo("66");
        assertThat(given("public/m01", "钱", "调研奖")).isEqualTo("100");
    }

    @Test
    void twoBreachesInOneMonthCostOneMonth() {
        long person = person("赵");
        for (String day : new String[] {"2025-10-08", "2025-10-20", "2025-12-01"}) {
            add("师德违规处理", person, "违规情形", "有偿补课", "处理种类", "批评教育", "决定日期", day, "状态", "已解除");
        }

        assertThat(given("public/m01", "赵", "师德奖")).isEqualTo("300");
    }

    @Test
    void monthsWithoutFullAttendanceAreThoseInWhichLeaveBegins() {
        long person = person("赵");
        add("学期工作量", person, "学期开始", "2025-02-01", "学期结束", "2025-06-30", "教学常规得分", "90");
        leave(person, "病假", "2025-03-03", "1");
        leave(person, "事假", "2025-03-28", "3");
        leave(person, "产假", "2025-05-06", "98");

        assertThat(given("public/m23", "赵", "全勤奖")).isEqualTo("1000");
    }

    @Test
    void memberGetsThePointsOfTheTeam() {
        long person = person("赵");
        add("集体", 0, "集体", "语文组", "集体类别", "教研组");
        add("集体成员", person, "集体", "语文组", "集体类别", "教研组", "加入日期", "2020-09-01");
        add("集体评分", 0, "集体", "语文组", "评分项目", "团队", "得分", "75", "评分日期", "2026-01-15");
        activity(person, "考核加分", "业绩", "2025-12-01", "9");
        activity(person, "考核扣分", "业绩", "2025-12-02", "2.5");

        assertThat(given("public/fz", "赵", "团队")).isEqualTo("4.5");
        assertThat(given("public/fz", "赵", "业绩")).isEqualTo("6.5");
    }

    @Test
    void growthIsMeasuredAgainstTheMeanOfTheClasses() {
        long before = person("赵");
        long other = person("钱");
        spring(before, "1", "80");
        spring(other, "2", "70");
        spring(other, "3", "60");
        autumn(before, "1", "75");
        autumn(other, "2", "75");

        assertThat(given("operators/o14", "赵", "增长")).isEqualTo("-10");
        assertThat(given("operators/o14", "钱", "增长")).isEqualTo("5");
    }
}
