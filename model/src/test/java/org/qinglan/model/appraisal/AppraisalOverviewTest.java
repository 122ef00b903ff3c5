package org.qinglan.model.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qinglan.model.catalogue.Catalogue;
import org.qinglan.model.ethics.EthicsLedger;
import org.qinglan.model.ethics.rule.Limit;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.record.CareerLedger;
import org.qinglan.model.standing.Overview;
import org.qinglan.model.standing.Overview.Line;
import org.qinglan.model.standing.Overview.Reason;
import org.qinglan.model.standing.Overview.State;
import org.qinglan.model.teacher.Roster;

/// What the lists say of a small school.
class AppraisalOverviewTest {
    private final AppraisalSchool school = new AppraisalSchool();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "appraisal-now",
                "appraisal-obstacles",
                "appraisal-quota",
                "appraisal-ungraded",
                "appraisal-ballots",
                "appraisal-history",
                "appraisal-cadres",
                "title-eligibility",
                "post-ratio"
            })
    void everyListStandsForASchoolWithoutRecordsAndFillsItsColumns(String key) {
        school.following("anqiu").following("dehua").following("yiyuan").following("lanzhou");
        school.teacher("甲", Map.of());
        school.teacher("乙", "2010-09-01");

        Overview overview = list(key, "2026-01-10");

        assertThat(overview.lines()).allSatisfy(line -> assertThat(line.cells()).hasSameSizeAs(overview.columns()));
    }

    @Test
    void thoseWhoMayNotBeGradedAreNamedWithTheClause() {
        long newcomer = school.teacher("新教师", "2025-09-01");
        long sick = school.teacher("病假教师", "2005-09-01");
        school.leave(sick, "病假", "2025-01-01", "2025-07-01", 182);
        long mother = school.teacher("产假教师", "2005-09-01");
        school.leave(mother, "产假", "2025-01-01", "2025-09-30", 273);
        long demerit = sanctioned("记过教师", "记过", "2025-03-10");
        long warned = sanctioned("警告教师", "警告", "2025-11-20");

        Overview overview = list("appraisal-ungraded", "2026-01-10");

        assertThat(cell(overview, newcomer, 0)).isEqualTo("只写评语，不确定档次");
        assertThat(cell(overview, newcomer, 2)).contains("第三十七条");
        assertThat(cell(overview, sick, 0)).isEqualTo("不确定档次");
        assertThat(cell(overview, sick, 1)).contains("182 天");
        assertThat(cell(overview, sick, 2)).contains("第四十一条");
        assertThat(cell(overview, demerit, 0)).isEqualTo("只写评语，不确定档次");
        assertThat(cell(overview, warned, 0)).isEqualTo("不得确定为优秀");
        assertThat(overview.lines()).noneMatch(line -> line.teacher() == mother);
    }

    /// A closed cycle is shown until October, then the running year is looked ahead at; an open one is always shown.
    @ParameterizedTest
    @CsvSource({"已完成,2026-09-30,2025", "已完成,2026-10-01,2026", "公示,2026-10-01,2025"})
    void theYearShownIsThatOfTheCycleOrTheOneToCome(String stage, String day, int year) {
        school.teacher("甲", "2005-09-01");
        Map<String, Value> cycle = new HashMap<>(new CycleId(2025, AppraisalLedger.YEARLY, 1).values());
        cycle.put("stage", Value.of(stage));
        school.add(AppraisalLedger.CYCLE, 0, cycle);

        assertThat(CurrentCycle.yearly(school.on(day)).year()).isEqualTo(year);
    }

    @Test
    void aDemeritUnderTheOlderRuleOnlyLowersTheGrade() {
        long teacher = sanctioned("记过教师", "记过", "2023-03-10");
        assertThat(Bars.of(school.on("2024-01-10"), person(teacher), 2023).bars())
                .extracting(Bar::limit)
                .containsExactly(Limit.BELOW_QUALIFIED);
    }

    @Test
    void theQuotaListCountsWhatIsUsed() {
        for (int i = 0; i < 13; i++) {
            school.teacher("教师" + i, "2005-09-01");
        }
        Overview overview = list("appraisal-quota", "2026-01-10");

        assertThat(overview.lines()).hasSize(3);
        assertThat(overview.lines().getFirst().cells().stream().map(Value::display))
                .containsExactly("20%", "一般情况", "13", "2", "0", "0", "2", "是");
    }

    @Test
    void historyTellsWhatFollowsFromRunningYears() {
        long teacher = school.teacher("甲", "2005-09-01");
        school.grade(teacher, 2023, "合格");
        school.grade(teacher, 2024, "基本合格");
        school.grade(teacher, 2025, "基本称职");

        Line line = list("appraisal-history", "2026-03-01").lines().getFirst();

        assertThat(line.cells().stream().map(Value::display)).containsExactly("", "", "合格", "基本合格", "基本称职");
        assertThat(line.state()).isEqualTo(State.WAITING);
        assertThat(sentences(line)).contains("连续 2 年考核为基本合格：予以组织调整或者组织处理").contains("不得晋升岗位等级");
    }

    @ParameterizedTest
    @CsvSource({"29,30,true", "28,30,false"})
    void aPrincipalTwiceAmongTheLastTwoMustGo(int place, int outOf, boolean goes) {
        school.following("dehua");
        long principal = school.teacher("校长甲", Map.of("position", Value.of("校长")));
        school.teacher("副校长乙", Map.of("position", Value.of("副校长")));
        placed(principal, 2024, 30, 30);
        placed(principal, 2025, place, outOf);

        Overview overview = list("appraisal-cadres", "2026-03-01");

        assertThat(overview.lines()).hasSize(1);
        assertThat(sentences(overview.lines().getFirst()).contains("按方案予以免职")).isEqualTo(goes);
    }

    @Test
    void eligibilityDeductsUngradedYearsAndNamesTheDay() {
        long teacher = titled("甲", "一级教师", "2020-09-01");
        school.grade(teacher, 2022, "不确定档次");
        for (int year : List.of(2020, 2021, 2023, 2024)) {
            school.grade(teacher, year, "合格");
        }

        Line line = list("title-eligibility", "2025-10-01").lines().getFirst();

        assertThat(line.state()).isEqualTo(State.OPEN);
        assertThat(line.cells().stream().map(Value::display))
                .startsWith("一级教师", "2020-09-01", "高级教师", "2025-12-31", "不符合", "2026-09-01");
        assertThat(sentences(line)).contains("任职年限差 9 个月").contains("2022 年年度考核为不确定档次，不计算任职年限");
        assertThat(line.reasons().getFirst().citation()).isNotNull();
    }

    /// The last day of a demerit of 12 months from 10 March bars, the day after it does not.
    @ParameterizedTest
    @CsvSource({"记过,2024-12-31,BARRED", "记过,2024-12-30,FINE", "记过,2025-01-01,BARRED", "警告,2025-12-01,FINE"})
    void aSanctionBarsAtTheCutOff(String handling, String decided, State state) {
        long teacher = titled("甲", "一级教师", "2015-09-01");
        sanction(teacher, handling, decided);

        Line line = list("title-eligibility", "2025-12-31").lines().getFirst();

        assertThat(line.state()).as(sentences(line)).isEqualTo(state);
    }

    @Test
    void aWarningBarsAManager() {
        long teacher = titled("甲", "一级教师", "2015-09-01");
        school.set(person(teacher), "post_kind", Value.of("双肩挑"));
        sanction(teacher, "警告", "2025-12-01");

        Line line = list("title-eligibility", "2025-12-31").lines().getFirst();

        assertThat(line.state()).isEqualTo(State.BARRED);
        assertThat(sentences(line)).contains("警告");
    }

    @Test
    void pointsAreAddedToTheRatioAndPostsMayBeMissing() {
        school.following("anqiu");
        for (int i = 0; i < 50; i++) {
            titled("教师" + i, i < 8 ? "高级教师" : "一级教师", "2015-09-01");
        }

        Overview overview = list("post-ratio", "2026-01-10");

        assertThat(overview.lines().getFirst().cells().stream().map(Value::display))
                .containsExactly("高级", "12%", "50", "6", "8", "-2");
        assertThat(overview.lines().getFirst().state()).isEqualTo(State.WAITING);
    }

    @Test
    void tracksAndPartsOfTheAssessmentAreTold() {
        school.following("anqiu").following("dehua");

        assertThat(list("title-eligibility", "2026-01-10").notes())
                .extracting(Finding::message)
                .anySatisfy(note -> assertThat(note).contains("统一、基层").contains("不把论文作为硬性要求"))
                .anySatisfy(note -> assertThat(note).contains("综合量化、述职演讲、片断教学"));
    }

    @Test
    void serviceInAVillageIsToldWhereATrackMakesItCount() {
        school.following("anqiu");
        long teacher = titled("甲", "一级教师", "2015-09-01");
        school.add(
                CareerLedger.SERVICE,
                teacher,
                Map.of(
                        "unit", Value.of("某村小"),
                        "place", Value.of("乡村"),
                        "from_date", Value.of(LocalDate.of(2010, 9, 1)),
                        "last_date", Value.of(LocalDate.of(2013, 8, 31))));

        assertThat(sentences(list("title-eligibility", "2026-01-10").lines().getFirst()))
                .contains("乡村或薄弱学校任教 36 个月");
    }

    private long titled(String name, String title, String appointed) {
        long teacher = school.teacher(name, "2005-09-01");
        school.add(Roster.EDUCATION, teacher, Map.of("level", Value.of("本科")));
        school.add(
                Roster.TITLE,
                teacher,
                Map.of("title", Value.of(title), "appointed", Value.of(LocalDate.parse(appointed))));
        return teacher;
    }

    private long sanctioned(String name, String handling, String decided) {
        long teacher = school.teacher(name, "2005-09-01");
        sanction(teacher, handling, decided);
        return teacher;
    }

    private void sanction(long teacher, String handling, String decided) {
        Map<String, Value> values = new HashMap<>();
        values.put("violation", Value.of("违规"));
        values.put("handling", Value.of(handling));
        values.put("decided_on", Value.of(LocalDate.parse(decided)));
        values.put("document", Value.of("文" + teacher));
        values.put("state", Value.of("已生效"));
        school.add(EthicsLedger.CASE, teacher, values);
    }

    private void placed(long teacher, int year, int place, int outOf) {
        school.add(
                AppraisalLedger.STEP,
                teacher,
                Map.of(
                        "year", Value.of(year),
                        "kind", Value.of(AppraisalLedger.CADRES),
                        "version", Value.of(1),
                        "place", Value.of(place),
                        "out_of", Value.of(outOf)));
    }

    private LedgerRecord person(long teacher) {
        return school.of(Roster.TEACHER, teacher).getFirst();
    }

    private Overview list(String key, String day) {
        return Catalogue.overview(key).orElseThrow().make(school.on(day));
    }

    private static String cell(Overview overview, long teacher, int column) {
        return overview.lines().stream()
                .filter(line -> line.teacher() == teacher)
                .findFirst()
                .orElseThrow()
                .cells()
                .get(column)
                .display();
    }

    private static String sentences(Line line) {
        return String.join("\n", line.reasons().stream().map(Reason::sentence).toList());
    }
}
