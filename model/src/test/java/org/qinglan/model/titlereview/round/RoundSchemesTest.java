package org.qinglan.model.titlereview.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.record.TitleRoundLedger;
import org.qinglan.model.teacher.Roster;

/// Whole rounds by schemes of the kinds that schools really have.
class RoundSchemesTest {
    /// T04: no points at all, one thing compared after the other.
    private static final String IN_ORDER = """
            scheme: 只比先后的推荐方案
            for: title-review
            reference-date: 2025-12-31
            population: {when: 是, clause: 第一条}
            tables:
              学历次序: {clause: 第二条, 本科: 2, 其他: 1}
            facts:
              聘任: {from: 职称, where: 职称 = "一级教师", take: 聘任时间, combine: max}
              工作: {from: 教职工, take: 参加工作时间}
              学历: {from: 学历, take: 学历, combine: latest}
            items:
              - {item: 学历高低, formula: "学历次序[学历]", decimals: 0, clause: 第二条}
            ranking:
              order: [聘任 从早到晚, 工作 从早到晚, 学历高低 从大到小]
              quota: 9
            """;

    /// JZ17: 85 points of record, 15 of a ballot in which colleagues give marks.
    private static final String BALLOT_OF_15 = """
            scheme: 量化85分加民主测评15分的推荐方案
            for: title-review
            reference-date: 2025-12-31
            population: {when: 是, clause: 第一条}
            facts:
              量化: {from: 职称申报, where: 批次 = "2026高级教师", take: 自评分, combine: latest, missing: 0, unit: 分}
              测评: {from: 评委打分, where: 批次 = "2026高级教师" 且 打分项目 = "民主测评", take: 得分, combine: mean, missing: 0, unit: 分}
            items:
              - {item: 总分, formula: 量化 + 测评, decimals: 2, unit: 分, clause: 第二条}
            ranking:
              order: [总分 从大到小]
              quota: 6
            """;

    private static void follow(RoundSchool school, String scheme) {
        school.set(school.round, "scheme_text", Value.of(scheme));
        school.set(school.only(TitleRoundLedger.VOTE, 0), "scheme_hash", Value.of(RoundScheme.hash(scheme)));
    }

    private static void withoutPanel(RoundSchool school, String items) {
        school.set(school.round, "panel_items", items.isEmpty() ? Value.missing() : Value.of(items));
        school.set(school.round, "ballot", Value.of(false));
    }

    @Test
    void aComparisonWithoutPointsGoesByTheFirstDifferenceAndShowsTrueEquals() {
        RoundSchool school = new RoundSchool();
        follow(school, IN_ORDER);
        withoutPanel(school, "");
        school.posts("统一", 10, 8);
        long late = applicant(school, "晚聘", "2016-09-01", "2001-09-01");
        long early = applicant(school, "早聘", "2014-09-01", "2009-09-01");
        long older = applicant(school, "同聘早工作", "2015-09-01", "2005-09-01");
        long younger = applicant(school, "同聘晚工作", "2015-09-01", "2007-09-01");
        long equal = applicant(school, "全同", "2015-09-01", "2007-09-01");
        school.to(RoundStage.RECOMMENDATION);

        assertThat(List.of(early, older, younger, equal, late).stream()
                        .map(one -> school.applicant(one).place()))
                .containsExactly(1, 2, 3, 3, 5);
        assertThat(List.of(early, older, younger, equal, late).stream().map(school::outcome))
                .containsExactly("推荐", "推荐", "候补", "候补", "候补");
        assertThat(school.applicant(younger).reserve()).isEqualTo(1);
        assertThat(school.applicant(equal).reserve()).isEqualTo(1);
        assertThat(school.applicant(late).reserve()).isEqualTo(3);
    }

    @Test
    void twoEqualsWhoWouldMoveUpWaitForADecision() {
        RoundSchool school = new RoundSchool();
        follow(school, IN_ORDER);
        withoutPanel(school, "");
        school.posts("统一", 10, 9);
        long early = applicant(school, "早聘", "2014-09-01", "2009-09-01");
        long one = applicant(school, "同一", "2015-09-01", "2007-09-01");
        long other = applicant(school, "同二", "2015-09-01", "2007-09-01");
        school.to(RoundStage.RECOMMENDATION);
        school.apply(school.now().withdraw(school.applicant(early), "本人申请"));

        assertThat(school.outcome(one)).isEqualTo("待定");
        assertThat(school.outcome(other)).isEqualTo("待定");
        assertThat(school.obstacles()).contains("同一：与他人并列第 2 名，统一系列只剩 1 个名额");
    }

    private static long applicant(RoundSchool school, String name, String appointed, String workStart) {
        long id = school.teacher(name, appointed);
        school.set(school.only(Roster.TEACHER, id), "work_start", Value.of(LocalDate.parse(workStart)));
        school.apply(id, "统一", 0);
        return id;
    }

    /// The 15 points of the ballot turn the order of 85: a spread of 11.55 against one of 9.16.
    @Test
    void theBallotOf15DecidesAgainst85PointsOfRecord() {
        RoundSchool school = new RoundSchool();
        follow(school, BALLOT_OF_15);
        withoutPanel(school, "民主测评");
        school.set(school.round, "judges", Value.of(1));
        school.posts("统一", 16, 10);
        List<Long> people = new ArrayList<>();
        for (int i = 0; i < 17; i++) {
            long id = school.applicant("教师" + i, "统一", 80 - i / 2);
            people.add(id);
            school.mark(id, "民主测评", "测评汇总", i % 2 == 0 ? 3 : 14);
        }
        school.to(RoundStage.RECOMMENDATION);

        assertThat(school.now().having(OutcomeWord.RECOMMENDED))
                .extracting(RoundApplicant::name)
                .containsExactlyInAnyOrder("教师1", "教师3", "教师5", "教师7", "教师9", "教师11");
        assertThat(school.outcome(people.getFirst())).isEqualTo("候补");
    }

    @ParameterizedTest
    @CsvSource({
        "2021-02-28, '', '差 2 个月（聘任 2021-02-28，须满 5 年），2026-02-28 满足'",
        "2021-08-31, '', '差 8 个月（聘任 2021-08-31，须满 5 年），2026-08-31 满足'",
        "2021-01-01, '', '差 1 个月（聘任 2021-01-01，须满 5 年），2026-01-01 满足'",
        "2020-12-31, '', ''",
        "2020-02-29, '', ''",
        "2020-02-29, '2022', '差 2 个月（聘任 2020-02-29，须满 5 年），2026-02-28 满足'",
        "2019-09-01, '2021 2023', '差 9 个月（聘任 2019-09-01，须满 5 年），2026-09-01 满足'"
    })
    void whatIsMissingIsToldInMonthsWithTheDay(String appointed, String badYears, String sentence) {
        RoundSchool school = new RoundSchool();
        long id = school.teacher("甲老师", appointed);
        school.apply(id, "统一", 60);
        for (String year : badYears.split(" ", -1)) {
            if (!year.isEmpty()) {
                school.grade(id, Integer.parseInt(year), "基本合格");
            }
        }
        Qualification found = school.now().qualification(school.applicant(id));

        assertThat(found.isFulfilled()).isEqualTo(sentence.isEmpty());
        assertThat(found.nearest()).contains(sentence);
        assertThat(found.fulfilledOn().isPresent()).isEqualTo(!sentence.isEmpty());
    }

    @Test
    void marksAreTrimmedAndSpreadIsShown() {
        RoundSchool school = new RoundSchool();
        long id = school.applicant("甲老师", "统一", 60);
        int[] scores = {60, 99};
        for (int i = 0; i < scores.length; i++) {
            school.mark(id, "述职演讲", "评委" + (i == 0 ? "丁" : "戊"), scores[i]);
        }
        PanelMarks marks = PanelMarks.of(school.now(), "述职演讲");
        RoundApplicant one = school.applicant(id);

        assertThat(marks.spread(one)).map(Object::toString).contains("39");
        assertThat(marks.trimmedMean(one)).map(Object::toString).contains("90");
        LedgerRecord recusal =
                school.add(TitleRoundLedger.RECUSAL, id, "批次=" + RoundSchool.ROUND, "回避人=评委丁", "回避关系=其他");
        assertThat(PanelMarks.of(school.now(), "述职演讲").of(school.applicant(id)))
                .hasSize(4)
                .doesNotContainKey("评委丁");
        school.remove(recusal);
    }
}
