package org.qinglan.model.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglan.model.training.TrainingLedger.TRAINING;

import java.time.LocalDate;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.policy.PolicyLedger;
import org.qinglan.model.requirement.TestSchool;

/// What requirements of every shape ask for and what counts for them.
class TrainingStandingTest {
    private static final String THREE_CATEGORIES = """
            rule: test.90
            kind: training-requirement
            per: span
            begins: 2021-09-01
            ends: 2024-08-31
            hours: 90
            categories:
              - {category: 市直, at-least: 30, at-most: 30}
              - {category: 送教, at-least: 30, at-most: 30}
              - {category: 镇域, at-least: 30, at-most: 30}
            """;
    private static final String YEARLY = """
            rule: test.year
            kind: training-requirement
            per: calendar-year
            hours: 72
            """;

    @ParameterizedTest(name = "市直 {0}、送教 {1}、镇域 {2}、网络 {3}：还差 {4}，计入 {5}")
    @CsvSource({
        "30, 30, 30, 0, 0, 90",
        "30, 30, 29.5, 0, 0.5, 89.5",
        "60, 30, 0, 0, 30, 60",
        "90, 0, 0, 0, 60, 30",
        "30, 30, 16, 40, 14, 76",
        "0, 0, 0, 90, 90, 0",
        "31, 31, 28, 0, 2, 88",
        "100, 100, 100, 100, 0, 90"
    })
    void surplusInOneCategoryFillsNoOther(
            String city, String village, String town, String online, String missing, String counted) {
        TestSchool school = new TestSchool().rules(THREE_CATEGORIES);
        LedgerRecord li = school.person("李一");
        train(school, li, "市直", city, "2022-03-01", "2022-03-31");
        train(school, li, "送教", village, "2022-04-01", "2022-04-30");
        train(school, li, "镇域", town, "2022-05-01", "2022-05-31");
        train(school, li, "网络", online, "2022-06-01", "2022-06-30");

        TrainingStanding standing = only(school, li, "2024-01-01");

        assertThat(shown(standing.missing())).isEqualTo(missing);
        assertThat(shown(standing.count().total())).isEqualTo(counted);
        assertThat(standing.isMet()).isEqualTo(missing.equals("0"));
        assertThat(standing.lastDay()).isEqualTo("2024-08-31");
    }

    @ParameterizedTest(name = "{0}：{1}，还差 {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "县级以上 180 | 县级:180 校级:180 | 0",
                "县级以上 180 | 县级:179 校级:181 | 1",
                "县级以上 180 | 区级:100 省级:80 校级:180 | 0",
                "县级以上 180 | 镇级:180 校级:180 | 180",
                "县级以上 180 | 县级:180 校级:100 | 80"
            })
    void hoursOfALevelOrAboveAreASpecialCase(String rule, String hours, String missing) {
        TestSchool school = new TestSchool().rules("""
                rule: test.360
                kind: training-requirement
                per: years
                years: 5
                begins: 2021-01-01
                hours: 360
                others: 是
                categories:
                  - {category: 县级以上, lowest-level: 县级, at-least: 180}
                """);
        LedgerRecord li = school.person("李一");
        for (String part : hours.split(" ", -1)) {
            school.add(
                    li,
                    TRAINING,
                    "培训项目",
                    "研修",
                    "培训类别",
                    "研修",
                    "级别",
                    part.split(":", -1)[0],
                    "学时",
                    part.split(":", -1)[1],
                    "开始日期",
                    "2022-01-01",
                    "结束日期",
                    "2022-06-30");
        }

        assertThat(rule).contains("县级");
        assertThat(shown(only(school, li, "2025-12-31").missing())).isEqualTo(missing);
    }

    @Test
    void formsSplitARequirementAndOneCapHoldsForSeveralCategories() {
        TestSchool school = new TestSchool().rules("""
                rule: test.forms
                kind: training-requirement
                per: years
                years: 5
                begins: 2021-01-01
                hours: 360
                categories:
                  - {category: 集中, forms: [集中, 跟岗], at-least: 160}
                  - {category: 网络, forms: [网络]}
                  - {category: 校本, forms: [校本], at-most: 120}
                shared-caps:
                  - {categories: [网络, 校本], at-most: 150}
                """);
        LedgerRecord li = school.person("李一");
        form(school, li, "集中", "100", "2022-01-01");
        form(school, li, "跟岗", "80", "2022-07-01");
        form(school, li, "校本", "130", "2023-01-01");
        form(school, li, "网络", "90", "2024-01-01");

        TrainingStanding standing = only(school, li, "2025-12-31");

        assertThat(shown(standing.count().total())).isEqualTo("330");
        assertThat(shown(standing.missing())).isEqualTo("30");
        assertThat(standing.count().trainings().stream().map(training -> shown(training.counted())))
                .containsExactly("100", "80", "120", "30");
        assertThat(standing.count().trainings().getLast().reasons()).containsExactly("网络、校本合计最多计 150 学时，本次计入 30 学时。");
    }

    @ParameterizedTest(name = "{0} 学时，{1} 至 {2}，{3}：认定 {4}")
    @CsvSource({
        "8, 2025-05-01, 2025-05-01, 合格, 8",
        "8.5, 2025-05-01, 2025-05-01, 合格, 8",
        "24, 2025-05-01, 2025-05-03, 合格, 24",
        "25, 2025-05-01, 2025-05-03, 合格, 24",
        "24, 2025-05-01, 2025-05-03, 不合格, 0",
        "10, 2025-05-03, 2025-05-01, 合格, 8"
    })
    void atMostEightHoursADayAreRecognisedAndNoneOfAFailedTraining(
            String hours, String from, String last, String result, String recognised) {
        TestSchool school = new TestSchool().rules(YEARLY);
        LedgerRecord li = school.person("李一");
        school.add(li, TRAINING, "培训项目", "研修", "培训类别", "研修", "学时", hours, "开始日期", from, "结束日期", last, "考核结果", result);

        assertThat(shown(only(school, li, "2025-12-31").count().total())).isEqualTo(recognised);
    }

    @ParameterizedTest(name = "开始 {0}：今天 2025-08-31 计入 {1}")
    @CsvSource({"2024-08-31, 0", "2024-09-01, 8", "2025-08-31, 8", "2025-09-01, 0"})
    void aTrainingLiesInTheWindowInWhichItBegins(String from, String counted) {
        TestSchool school = new TestSchool().rules(YEARLY.replace("calendar-year", "school-year"));
        LedgerRecord li = school.person("李一");
        train(school, li, "研修", "8", from, "2025-12-31");

        assertThat(shown(only(school, li, "2025-08-31").count().total())).isEqualTo(counted);
    }

    @ParameterizedTest(name = "{0}，今天 {1}：{2}")
    @CsvSource({
        "2025-08-01, 2025-07-31, 没有",
        "2025-08-01, 2025-08-01, 2026-07-31",
        "2025-08-01, 2026-07-31, 2026-07-31",
        "2025-08-01, 2026-08-01, 没有"
    })
    void probationRunsAYearFromTheFirstDayAtWork(String start, String day, String last) {
        TestSchool school = new TestSchool().rules("""
                rule: test.new
                kind: training-requirement
                per: after
                counted-from: 参加工作时间
                years: 1
                hours: 120
                """);
        LedgerRecord li = school.person("李一", "参加工作时间", start);
        school.person("无日期");

        List<TrainingStanding> standings = TrainingStandings.of(li, school.on(day));

        assertThat(standings.stream().map(standing -> String.valueOf(standing.lastDay())))
                .isEqualTo(last.equals("没有") ? List.of() : List.of(last));
        assertThat(TrainingStandings.of(school.on(day).roster().getLast(), school.on(day)))
                .isEmpty();
    }

    @Test
    void aRuleThatChangesWithinItsWindowStandsOnceForEachVersion() {
        TestSchool school = new TestSchool().rules(YEARLY).rules(YEARLY.replace("72", "90") + "from: 2025-07-01\n");
        LedgerRecord li = school.person("李一");
        train(school, li, "研修", "36", "2025-06-30", "2025-07-10");
        train(school, li, "研修", "40", "2025-07-01", "2025-07-10");

        List<TrainingStanding> standings = TrainingStandings.of(li, school.on("2025-12-01"));

        assertThat(standings.stream().map(standing -> standing.part().span().display()))
                .containsExactly("2025-01-01 至 2025-06-30", "2025-07-01 至 2025-12-31");
        // 72 × 181/365 = 35.7, 90 × 184/365 = 45.4
        assertThat(standings.stream().map(standing -> shown(standing.needed()))).containsExactly("36", "45");
        assertThat(standings.stream().map(standing -> shown(standing.missing())))
                .containsExactly("0", "5");
        assertThat(TrainingStandings.of(li, school.on("2026-01-01")))
                .singleElement()
                .satisfies(next -> assertThat(shown(next.needed())).isEqualTo("90"));
    }

    @ParameterizedTest(name = "{0}：免除 {1} 至 {2}，应达 {3}")
    @CsvSource({
        "prorated, 2025-01-01, 2025-12-31, 0",
        "prorated, 2025-07-02, 2025-12-31, 36",
        "prorated, 2024-07-02, 2025-03-31, 54",
        "prorated, 2026-01-01, 2026-12-31, 72",
        "whole, 2025-12-31, 2026-12-31, 0",
        "whole, 2026-01-01, 2026-12-31, 72"
    })
    void anExemptionLowersWhatIsNeededAsTheRuleSays(String relief, String from, String last, String needed) {
        TestSchool school = new TestSchool().rules(YEARLY + "exemption: " + relief + "\n");
        LedgerRecord li = school.person("李一");
        school.add(li, PolicyLedger.EXEMPTION, "规定", "test.year", "开始日期", from, "结束日期", last, "理由", "产假");
        school.add(li, PolicyLedger.EXEMPTION, "规定", "另一规定", "开始日期", "2025-01-01", "结束日期", "2025-12-31", "理由", "产假");

        assertThat(shown(only(school, li, "2025-12-31").needed())).isEqualTo(needed);
    }

    @Test
    void overlappingExemptionsCountEachDayOnce() {
        TestSchool school = new TestSchool().rules(YEARLY);
        LedgerRecord li = school.person("李一");
        for (String first : List.of("2025-07-02", "2025-09-01")) {
            school.add(li, PolicyLedger.EXEMPTION, "规定", "试验规定", "开始日期", first, "结束日期", "2025-12-31", "理由", "病假");
        }

        assertThat(shown(only(school, li, "2025-12-31").needed())).isEqualTo("36");
    }

    @ParameterizedTest(name = "{0}：结转 {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                " | 0",
                "carry-over: {at-most: 20} | 20",
                "carry-over: {at-most: 200} | 58",
                "carry-over: {cycle-years: 5, begins: 2021-01-01} | 58",
                "carry-over: {cycle-years: 5, begins: 2020-01-01} | 0",
                "carry-over: {cycle-years: 2, begins: 2024-01-01} | 38"
            })
    void surplusGoesOverAsTheRuleSays(String carryOver, String carried) {
        TestSchool school =
                new TestSchool().rules(YEARLY + "from: 2023-01-01\n" + (carryOver == null ? "" : carryOver + "\n"));
        LedgerRecord li = school.person("李一");
        train(school, li, "研修", "92", "2023-03-01", "2023-03-31");
        train(school, li, "研修", "110", "2024-03-01", "2024-03-31");

        assertThat(shown(only(school, li, "2025-05-01").carried())).isEqualTo(carried);
    }

    @Test
    void whoIsConcernedIsAConditionOverTheRoster() {
        TestSchool school =
                new TestSchool().rules(YEARLY + "for: '状态 = \"在职\" 且 岗位类别 ≠ \"工勤\" 且 非 (性别 = \"男\" 且 年龄 ≥ 55)'\n");
        school.person("在职不详");
        school.person("工勤", "岗位类别", "工勤");
        school.person("退休", "状态", "退休");
        school.person("五十五", "性别", "男", "出生年月", "1970-05-01");
        school.person("五十四", "性别", "男", "出生年月", "1970-05-02");

        assertThat(school.on("2025-05-01").roster().stream()
                        .filter(person -> !TrainingStandings.of(person, school.on("2025-05-01"))
                                .isEmpty())
                        .map(person -> person.text("name")))
                .containsExactly("在职不详", "五十四");
    }

    @Test
    void closedWindowsCanBeAskedForByTheNameOfTheRule() {
        TestSchool school = new TestSchool().rules(YEARLY);
        LedgerRecord li = school.person("李一");
        train(school, li, "研修", "72", "2023-03-01", "2023-03-31");
        DateSpan years = DateSpan.inclusive(LocalDate.of(2022, 12, 31), LocalDate.of(2024, 1, 1));

        assertThat(TrainingStandings.of(li, "test.year", years, school.on("2025-05-01")).stream()
                        .map(TrainingStanding::isMet))
                .containsExactly(false, true, false);
    }

    @Test
    void mistakesInARuleAreTold() {
        assertThat(TestSchool.mistakes("rule: a\nkind: training-requirement\nper: calendar-year\n"))
                .containsExactly("hours-or-categories");
        assertThat(TestSchool.mistakes(THREE_CATEGORIES + "carry-over: {at-most: 3}\n"))
                .containsExactly("carry-over-with-categories");
        assertThat(TestSchool.mistakes(YEARLY + "for: 状太 = \"在职\"\n")).containsExactly("unknown-name");
        assertThat(TestSchool.mistakes(YEARLY + "for: 年龄 + 1\n")).containsExactly("condition-wanted");
        assertThat(TestSchool.mistakes(THREE_CATEGORIES.replace("at-most: 30}", "at-most: 20}")))
                .contains("cap-below-minimum");
        assertThat(TestSchool.mistakes(YEARLY + "hour: 3\n")).containsExactly("unknown-key");
    }

    private static void train(
            TestSchool school, LedgerRecord person, String category, String hours, String from, String last) {
        school.add(person, TRAINING, "培训项目", "研修", "培训类别", category, "学时", hours, "开始日期", from, "结束日期", last);
    }

    private static void form(TestSchool school, LedgerRecord person, String form, String hours, String from) {
        school.add(
                person,
                TRAINING,
                "培训项目",
                "研修",
                "培训类别",
                "研修",
                "形式",
                form,
                "学时",
                hours,
                "开始日期",
                from,
                "结束日期",
                LocalDate.parse(from).plusDays(60).toString());
    }

    private static TrainingStanding only(TestSchool school, LedgerRecord person, String day) {
        List<TrainingStanding> standings = TrainingStandings.of(person, school.on(day));
        assertThat(standings).hasSize(1);
        return standings.getFirst();
    }

    private static String shown(BigFraction number) {
        return Numbers.display(number);
    }
}
