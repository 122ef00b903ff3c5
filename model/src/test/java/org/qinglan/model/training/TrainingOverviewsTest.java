package org.qinglan.model.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglan.model.training.TrainingLedger.TRAINING;

import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglan.model.catalogue.Catalogue;
import org.qinglan.model.catalogue.SchoolRules;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.policy.PolicyLedger;
import org.qinglan.model.requirement.TestSchool;
import org.qinglan.model.standing.Overview;
import org.qinglan.model.standing.Overview.State;

/// What the pages on training show and what they refuse.
class TrainingOverviewsTest {

    @Test
    void theGapIsToldByCategoryWithTheLastDayAndTheClause() {
        TestSchool school = anqiu();
        LedgerRecord li = school.person("李一");
        train(school, li, "市直学校培训", "40");
        train(school, li, "送教下乡培训", "30");
        train(school, li, "镇域集中培训", "16");

        Overview.Line line =
                new StandingOverview().make(school.on("2026-11-20")).lines().getFirst();

        assertThat(line.cells().stream().map(Value::display))
                .containsExactly(
                        "强镇筑基专项培训 90 学时",
                        "2024-09-01 至 2027-08-31",
                        "市直学校培训 40/30、送教下乡培训 30/30、镇域集中培训 16/30",
                        "76",
                        "90",
                        "14",
                        "镇域集中培训还差 14 学时，2027-08-31 前完成。",
                        "2027-08-31",
                        "否");
        assertThat(line.state()).isEqualTo(State.OPEN);
        assertThat(line.reasons().getFirst().sentence()).isEqualTo("镇域集中培训还差 14 学时，2027-08-31 前完成。");
        assertThat(line.reasons().getFirst().citation()).isNotNull();
        assertThat(line.reasons())
                .extracting(Overview.Reason::sentence)
                .contains("2025-03-01 研修（市直学校培训）登记 40 学时，计入 30 学时。市直学校培训最多计 30 学时，本次计入 30 学时。");
        assertThat(new StandingOverview()
                        .make(school.on("2027-08-01"))
                        .lines()
                        .getFirst()
                        .state())
                .isEqualTo(State.WAITING);
    }

    @Test
    void thePlanCountsPeopleAndHoursOfEachCategory() {
        TestSchool school = anqiu();
        train(school, school.person("李一"), "市直学校培训", "20");
        train(school, school.person("王二"), "市直学校培训", "30");

        Overview plan = new TrainingPlan().make(school.on("2026-11-20"));

        assertThat(plan.lines())
                .extracting(line -> line.cells().stream().map(Value::display).toList())
                .containsExactlyInAnyOrder(
                        List.of("强镇筑基专项培训 90 学时", "市直学校培训", "2026—2027学年第二学期", "1", "10", "2027-08-31"),
                        List.of("强镇筑基专项培训 90 学时", "送教下乡培训", "2026—2027学年第二学期", "2", "60", "2027-08-31"),
                        List.of("强镇筑基专项培训 90 学时", "镇域集中培训", "2026—2027学年第二学期", "2", "60", "2027-08-31"));
        assertThat(new TrainingPlan()
                        .make(school.on("2027-03-01"))
                        .lines()
                        .getFirst()
                        .cells()
                        .get(2)
                        .display())
                .isEqualTo("2026—2027学年第二学期");
    }

    @ParameterizedTest(name = "{0} 学时在第 {1} 段")
    @CsvSource({
        "0, 0",
        "36, 0",
        "36.5, 1",
        "37, 1",
        "72, 1",
        "72.25, 2",
        "73, 2",
        "108, 2",
        "108.5, 3",
        "109, 3",
        "500, 3"
    })
    void bandsReachUpToTheirEnds(String hours, int band) {
        BigFraction number = Numbers.fraction(new BigDecimal(hours));
        assertThat(TrainingBands.band(number)).isEqualTo(band);
    }

    @Test
    void everybodyInPostIsInOneBandByTheHighestLevel() {
        TestSchool school = new TestSchool();
        LedgerRecord li = school.person("李一");
        school.person("王二");
        school.person("赵三", "状态", "退休");
        level(school, li, "县级", "40");
        level(school, li, "省级", "40");
        level(school, li, "镇级", "8");

        Overview bands = new TrainingBands().make(school.on("2025-10-01"));

        List<List<String>> cells = bands.lines().stream()
                .map(line -> line.cells().stream().map(Value::display).toList())
                .toList();
        assertThat(cells).contains(List.of("2024—2025学年", "省级", "0", "0", "1", "0", "1"));
        assertThat(cells).contains(List.of("2024—2025学年", "未填级别或未参加", "1", "0", "0", "0", "1"));
        assertThat(cells).contains(List.of("2025—2026学年", "未填级别或未参加", "2", "0", "0", "0", "2"));
        assertThat(cells).contains(List.of("2024—2025学年", "县级", "0", "0", "0", "0", "0"));
    }

    @Test
    void whoIsExemptIsListedWithWhatIsLeft() {
        TestSchool school = anqiu();
        LedgerRecord li = school.person("李一");
        school.add(li, PolicyLedger.EXEMPTION, "规定", "培训要求", "开始日期", "2025-09-01", "结束日期", "2026-08-31", "理由", "支教");

        assertThat(new TrainingExemptions().make(school.on("2026-11-20")).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.cells().stream().map(Value::display))
                        .containsExactly("强镇筑基专项培训 90 学时", "2025-09-01 至 2026-08-31", "支教", "90", "60"));
    }

    @ParameterizedTest(name = "{0} 至 {1}，{2} 学时，证书 {3}，类别 {4}：{5}")
    @CsvSource({
        "2025-03-01, 2025-03-05, 40, B2, 甲, ''",
        "2025-03-05, 2025-03-01, 8, B2, 甲, ends-before-it-begins!",
        "2025-03-01, 2025-03-05, 41, B2, 甲, hours-above-day-limit",
        "2025-03-01, 2025-03-05, 0, B2, 甲, hours-not-positive!",
        "2025-03-01, 2025-03-05, -3, B2, 甲, hours-not-positive!",
        "2025-03-01, 2025-03-05, 8, A1, 甲, certificate-twice!",
        "2025-03-01, 2025-03-05, 8, A1, 乙, certificate-in-two-categories",
        "2026-11-20, 2026-11-20, 8, B2, 甲, ''",
        "2026-11-20, 2026-11-21, 8, B2, 甲, ends-in-future"
    })
    void whatCannotBeIsRefusedAndWhatIsOddIsSaid(
            String from, String last, String hours, String certificate, String category, String codes) {
        TestSchool school = new TestSchool();
        LedgerRecord li = school.person("李一");
        entry(school, li, "2025-01-01", "2025-01-01", "8", "A1", "甲");
        LedgerRecord entered = entry(school, li, from, last, hours, certificate, category);

        List<Finding> findings = Catalogue.check(entered, school.on("2026-11-20"));

        assertThat(findings.stream().map(finding -> finding.code() + (finding.isError() ? "!" : "")))
                .isEqualTo(codes.isEmpty() ? List.of() : List.of(codes));
        findings.forEach(
                finding -> assertThat(TRAINING.fieldByName(finding.place())).isPresent());
    }

    @ParameterizedTest(name = "免除 {0}，{1} 至 {2}：{3}")
    @CsvSource({
        "强镇筑基专项培训 90 学时, 2025-01-01, 2025-12-31, ''",
        "anqiu.training.90, 2025-01-01, 2025-12-31, ''",
        "六个一, 2025-01-01, 2025-12-31, ''",
        "全部, 2025-01-01, 2025-12-31, ''",
        "强镇筑基, 2025-01-01, 2025-12-31, exemption-from-nothing",
        "全部, 2025-01-02, 2025-01-01, exemption-ends-before-it-begins!"
    })
    void anExemptionMustNameSomething(String rule, String from, String last, String codes) {
        TestSchool school = anqiu();
        LedgerRecord record = school.add(
                school.person("李一"), PolicyLedger.EXEMPTION, "规定", rule, "开始日期", from, "结束日期", last, "理由", "产假");

        assertThat(Catalogue.check(record, school.on("2026-11-20")).stream()
                        .map(finding -> finding.code() + (finding.isError() ? "!" : "")))
                .isEqualTo(codes.isEmpty() ? List.of() : List.of(codes));
    }

    private static TestSchool anqiu() {
        return new TestSchool().follow(SchoolRules.builtIn("安丘").orElseThrow());
    }

    private static LedgerRecord entry(
            TestSchool school,
            LedgerRecord person,
            String from,
            String last,
            String hours,
            String certificate,
            String category) {
        return school.add(
                person,
                TRAINING,
                "培训项目",
                "研修",
                "培训类别",
                category,
                "学时",
                hours,
                "开始日期",
                from,
                "结束日期",
                last,
                "证书编号",
                certificate);
    }

    private static void train(TestSchool school, LedgerRecord person, String category, String hours) {
        school.add(
                person,
                TRAINING,
                "培训项目",
                "研修",
                "培训类别",
                category,
                "学时",
                hours,
                "开始日期",
                "2025-03-01",
                "结束日期",
                "2025-03-10");
    }

    private static void level(TestSchool school, LedgerRecord person, String level, String hours) {
        school.add(
                person,
                TRAINING,
                "培训项目",
                "研修",
                "培训类别",
                "研修",
                "级别",
                level,
                "学时",
                hours,
                "开始日期",
                "2025-03-01",
                "结束日期",
                "2025-03-10");
    }
}
