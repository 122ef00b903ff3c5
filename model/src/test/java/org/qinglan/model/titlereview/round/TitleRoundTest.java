package org.qinglan.model.titlereview.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.record.TitleRoundLedger;
import org.qinglan.model.teacher.Roster;

class TitleRoundTest {
    /// Two posts and three applicants: 甲 and 乙 are recommended, 丙 stands in reserve.
    private static final class Ready {
        final RoundSchool school = new RoundSchool();
        final long first = school.applicant("甲老师", "统一", 60);
        final long second = school.applicant("乙老师", "统一", 50);
        final long third = school.applicant("丙老师", "统一", 40);

        Ready() {
            school.posts("统一", 10, 8);
        }

        Ready published() {
            school.to(RoundStage.NOTICE);
            school.notice(1, "2026-02-02");
            school.today("2026-03-02");
            return this;
        }

        void answered(long teacher) {
            LedgerRecord outcome = school.only(TitleRoundLedger.OUTCOME, teacher);
            school.set(outcome, "passed", Value.of(true));
            school.set(outcome, "passed_on", Value.of(LocalDate.of(2026, 2, 20)));
            school.set(outcome, "issued_on", Value.of(LocalDate.of(2026, 3, 1)));
            school.set(outcome, "appointed_on", Value.of(LocalDate.of(2026, 3, 1)));
        }
    }

    @Test
    void aReadyRoundGoesThroughAllStagesAndWritesTheTitleWithItsPassingDate() {
        Ready ready = new Ready().published();
        ready.school.to(RoundStage.REPORTED);
        ready.school.set(ready.school.round, "reported_on", Value.of(LocalDate.of(2026, 2, 10)));
        ready.answered(ready.first);
        ready.school.set(ready.school.only(TitleRoundLedger.OUTCOME, ready.second), "passed", Value.of(false));
        ready.school.to(RoundStage.CLOSED);

        assertThat(ready.school.now().obstacles()).isEmpty();
        assertThat(ready.school.of(Roster.TITLE, ready.first)).last().satisfies(title -> assertThat(title.values())
                .containsEntry("title", Value.of("高级教师"))
                .containsEntry("obtained", Value.of(LocalDate.of(2026, 2, 20)))
                .containsEntry("appointed", Value.of(LocalDate.of(2026, 3, 1)))
                .containsEntry("track", Value.of("统一")));
        assertThat(ready.school.of(Roster.TITLE, ready.second)).hasSize(1);
        assertThat(ready.school.of(TitleRoundLedger.STEP, 0))
                .extracting(step -> step.text("to_stage"))
                .containsExactly("资格审查", "评分", "推荐", "公示", "上报", "结束");
        assertThat(ready.school.stored(ready.school.round).text("closed_on")).isEqualTo("2026-03-02");
    }

    @Test
    void theFileIsWrittenOnceAndCorrectedWhereTheRoundIsClosedAgain() {
        Ready ready = new Ready().published();
        ready.school.to(RoundStage.REPORTED);
        ready.school.set(ready.school.round, "reported_on", Value.of(LocalDate.of(2026, 2, 10)));
        ready.answered(ready.first);
        ready.answered(ready.second);
        ready.school.to(RoundStage.CLOSED);
        ready.school.apply(ready.school.now().back("证书日期录错"));
        assertThat(ready.school.now().stage()).isEqualTo(RoundStage.REPORTED);
        LedgerRecord outcome = ready.school.only(TitleRoundLedger.OUTCOME, ready.first);
        ready.school.set(outcome, "passed_on", Value.of(LocalDate.of(2026, 2, 19)));
        ready.school.to(RoundStage.CLOSED);

        assertThat(ready.school.of(Roster.TITLE, ready.first)).hasSize(2).last().satisfies(title -> assertThat(
                        title.text("obtained"))
                .isEqualTo("2026-02-19"));
    }

    @Test
    void eachRefusalOfTheApplicationsHasItsSentence() {
        refused(RoundStage.APPLICATION, school -> school.remove(posts(school)), "统一系列有人申报，但没有登记职数");
        refused(
                RoundStage.APPLICATION,
                school -> school.set(posts(school), "bonus", Value.of(1)),
                "统一系列有奖励职数 1 个，但没有依据");
        refused(
                RoundStage.APPLICATION,
                school -> school.set(posts(school), "outside", Value.of(true)),
                "统一系列不占职数，但没有依据");
        refused(
                RoundStage.APPLICATION,
                school -> school.set(school.round, "apply_last", Value.of(LocalDate.of(2026, 2, 2))),
                "申报到 2026-02-02 截止");
        refused(RoundStage.APPLICATION, school -> school.set(school.round, "target", Value.of("讲师")), "“讲师”不是教师职称");
        RoundSchool empty = new RoundSchool();
        assertThat(empty.obstacles()).contains("还没有人申报");
    }

    private static LedgerRecord posts(RoundSchool school) {
        return school.only(TitleRoundLedger.POSTS, 0);
    }

    @Test
    void eachRefusalOfTheExaminationHasItsSentence() {
        refused(
                RoundStage.QUALIFICATION,
                school -> school.set(application(school), "conclusion", Value.missing()),
                "甲老师：还没有审查结论。按规定判断：符合。");
        refused(
                RoundStage.QUALIFICATION,
                school -> school.set(application(school), "conclusion", Value.of("不符合")),
                "甲老师：按规定判断符合，却写了“不符合”");
        refused(
                RoundStage.QUALIFICATION,
                school -> school.set(title(school), "appointed", Value.of(LocalDate.of(2021, 2, 28))),
                "甲老师：按规定判断不符合，却写了“符合”：不符合“本科及以上学历，一级教师任职满 5 年”：" + "任职年限差 2 个月（聘任 2021-02-28，须满 5 年），2026-02-28 满足。");
        refused(
                RoundStage.QUALIFICATION,
                school -> school.set(school.round, "scheme_text", Value.missing()),
                "还没有选定评审方案");
        refused(
                RoundStage.QUALIFICATION,
                school -> school.set(school.round, "scheme_text", Value.of("scheme: 坏")),
                "评审方案读不懂");
        refused(
                RoundStage.QUALIFICATION,
                school -> school.set(school.round, "cut_off", Value.of(LocalDate.of(2025, 8, 31))),
                "评审方案的截止日是 2025-12-31，这一批次的年限截止日是 2025-08-31");
        refused(
                RoundStage.QUALIFICATION,
                school -> school.set(school.round, "scheme_text", Value.of(RoundSchool.SCHEME + "# 改过\n")),
                "2026-01-05 表决的不是现在选定的方案文本");
        refused(
                RoundStage.QUALIFICATION,
                school -> school.remove(school.only(TitleRoundLedger.VOTE, 0)),
                "评审方案还没有经教职工（代表）大会表决");
        refused(
                RoundStage.QUALIFICATION,
                school -> school.set(school.only(TitleRoundLedger.VOTE, 0), "agree", Value.of(15)),
                "15");
    }

    private static LedgerRecord application(RoundSchool school) {
        return school.only(TitleRoundLedger.APPLICATION, first(school));
    }

    private static LedgerRecord title(RoundSchool school) {
        return school.of(Roster.TITLE, first(school)).getFirst();
    }

    private static long first(RoundSchool school) {
        return school.now().applicants().getFirst().number();
    }

    @Test
    void aNoteLetsTheSchoolDifferFromTheProgramButNotFromABar() {
        Ready ready = new Ready();
        ready.school.to(RoundStage.QUALIFICATION);
        ready.school.set(title(ready.school), "appointed", Value.of(LocalDate.of(2021, 2, 28)));
        assertThat(ready.school.now().obstacles()).isNotEmpty();
        LedgerRecord application = ready.school.only(TitleRoundLedger.APPLICATION, ready.first);
        ready.school.set(application, "note", Value.of("县人社局批复：破格"));

        assertThat(ready.school.now().obstacles()).isEmpty();
    }

    @Test
    void eachRefusalOfTheScoringHasItsSentence() {
        refused(
                RoundStage.SCORING,
                school -> school.remove(
                        school.of(TitleRoundLedger.MARK, first(school)).getFirst()),
                "甲老师：述职演讲还缺评委 评委甲 的打分");
        refused(
                RoundStage.SCORING,
                school -> school.set(school.round, "judges", Value.of(4)),
                "甲老师：述职演讲只有 3 位评委打分，至少要 4 位");
        refused(
                RoundStage.SCORING,
                school -> school.set(school.round, "panel_items", Value.of("述职演讲、片断教学、答辩")),
                "答辩还没有评委打分");
        refused(
                RoundStage.SCORING,
                school -> school.remove(school.only(TitleRoundLedger.BALLOT, first(school))),
                "甲老师：还没有投票结果");
        refused(
                RoundStage.SCORING,
                school -> school.set(school.round, "scheme_text", Value.of(RoundSchool.SCHEME + "# 改过\n")),
                "评审方案和资格审查结束时定下的不是同一个文本");
        refused(
                RoundStage.SCORING,
                school -> school.add(
                        TitleRoundLedger.RECUSAL, first(school), "批次=" + RoundSchool.ROUND, "回避人=评委甲", "回避关系=直系亲属"),
                "甲老师：述职演讲有 评委甲 的打分，他应当回避；请删去这条打分。");
    }

    @ParameterizedTest
    @CsvSource({"12,8,true", "12,7,false", "30,20,true", "31,20,false", "31,21,true", "1,1,true"})
    void theBallotNeedsTwoThirds(int due, int present, boolean enough) {
        Ready ready = new Ready();
        ready.school.to(RoundStage.SCORING);
        LedgerRecord ballot = ready.school.only(TitleRoundLedger.BALLOT, ready.first);
        ready.school.set(ballot, "due", Value.of(due));
        ready.school.set(ballot, "present", Value.of(present));
        ready.school.set(ballot, "in_favour", Value.of(1));
        ready.school.set(ballot, "against", Value.of(0));
        ready.school.set(ballot, "abstained", Value.of(0));

        assertThat(ready.school.now().obstacles().isEmpty()).isEqualTo(enough);
    }

    @Test
    void aJudgeWhoStandsAsideIsNotMissed() {
        Ready ready = new Ready();
        ready.school.to(RoundStage.SCORING);
        for (LedgerRecord mark : ready.school.of(TitleRoundLedger.MARK, ready.first)) {
            if (mark.text("judge").equals("评委甲")) {
                ready.school.remove(mark);
            }
        }
        assertThat(ready.school.obstacles()).contains("还缺评委 评委甲");
        ready.school.add(TitleRoundLedger.RECUSAL, ready.first, "批次=" + RoundSchool.ROUND, "回避人=评委甲", "回避关系=夫妻");

        assertThat(ready.school.obstacles()).isEmpty();
    }

    @Test
    void equalsAtTheLastPostWaitForAReasonedDecision() {
        Ready ready = new Ready();
        long fourth = ready.school.applicant("丁老师", "统一", 50);
        ready.school.to(RoundStage.RECOMMENDATION);

        assertThat(ready.school.outcome(ready.first)).isEqualTo("推荐");
        assertThat(ready.school.outcome(ready.second)).isEqualTo("待定");
        assertThat(ready.school.outcome(fourth)).isEqualTo("待定");
        assertThat(ready.school.obstacles()).contains("乙老师：与他人并列第 2 名，统一系列只剩 1 个名额");
        assertThatThrownBy(
                        () -> ready.school.now().decide(ready.school.applicant(fourth), OutcomeWord.RECOMMENDED, " "))
                .hasMessageContaining("请写明裁定丁老师的理由");

        decide(ready, fourth, OutcomeWord.RECOMMENDED);
        assertThatThrownBy(() -> decide(ready, ready.second, OutcomeWord.RECOMMENDED))
                .hasMessageContaining("统一系列只有 2 个名额");
        decide(ready, ready.second, OutcomeWord.RESERVE);

        assertThat(ready.school.obstacles()).isEmpty();
        assertThat(ready.school.applicant(ready.second).reserve()).isEqualTo(1);
        assertThat(ready.school.applicant(ready.third).reserve()).isEqualTo(2);
    }

    private static void decide(Ready ready, long teacher, OutcomeWord word) {
        ready.school.apply(ready.school.now().decide(ready.school.applicant(teacher), word, "班主任年限较长，校务会决定"));
    }

    @Test
    void theFirstOfTheReserveMovesUpAndIsPublishedAnew() {
        Ready ready = new Ready().published();
        ready.school.today("2026-02-04");
        ready.school.apply(ready.school.now().withdraw(ready.school.applicant(ready.first), "本人申请退出"));

        assertThat(ready.school.outcome(ready.first)).isEqualTo("退出");
        assertThat(ready.school.outcome(ready.third)).isEqualTo("推荐");
        assertThat(ready.school.applicant(ready.third).change()).isEqualTo("甲老师退出，丙老师递补");
        ready.school.today("2026-03-02");
        assertThat(ready.school.obstacles()).isEqualTo("丙老师：公示以后结果有变动（2026-02-04，甲老师退出，丙老师递补），还没有重新公示。");
        ready.school.notice(2, "2026-02-04");
        assertThat(ready.school.obstacles()).isEmpty();
    }

    @Test
    void aRoundThatWasReportedGoesBackToTheNoticeWhereSomebodyMovesUp() {
        Ready ready = new Ready().published();
        ready.school.to(RoundStage.REPORTED);
        ready.school.apply(ready.school.now().withdraw(ready.school.applicant(ready.second), "调离"));

        assertThat(ready.school.now().stage()).isEqualTo(RoundStage.NOTICE);
        assertThat(ready.school.outcome(ready.third)).isEqualTo("推荐");
    }

    @Test
    void eachRefusalOfTheNoticeHasItsSentence() {
        Ready ready = new Ready();
        ready.school.to(RoundStage.NOTICE);
        assertThat(ready.school.obstacles()).contains("公示");
        ready.school.notice(1, "2026-02-02");
        ready.school.today("2026-02-06");
        assertThat(ready.school.now().obstacles()).isNotEmpty();
        ready.school.today("2026-02-07");
        assertThat(ready.school.now().obstacles()).isEmpty();
        LedgerRecord objection = ready.school.add(
                TitleRoundLedger.OBJECTION, 0, "批次=" + RoundSchool.ROUND, "收到日期=2026-02-03", "异议人=戊老师", "异议内容=课题算重了");
        assertThat(ready.school.obstacles()).contains("课题算重了");
        ready.school.set(objection, "verdict", Value.of("成立"));
        ready.school.set(objection, "decided_on", Value.of(LocalDate.of(2026, 2, 5)));
        assertThat(ready.school.obstacles()).contains("戊老师 的异议成立（课题算重了），更正以后要重新公示");
        ready.school.set(objection, "verdict", Value.of("不成立"));
        assertThat(ready.school.now().obstacles()).isEmpty();
    }

    @Test
    void whatIsComputedAgainIsPublishedAgainWhereItChanged() {
        Ready ready = new Ready().published();
        ready.school.today("2026-02-10");
        ready.school.apply(ready.school.now().back("甲老师课题重复计分"));
        ready.school.apply(ready.school.now().back("甲老师课题重复计分"));
        LedgerRecord application = ready.school.only(TitleRoundLedger.APPLICATION, ready.first);
        ready.school.set(application, "self_score", Value.of(10));
        ready.school.to(RoundStage.NOTICE);

        assertThat(ready.school.outcome(ready.first)).isEqualTo("候补");
        assertThat(ready.school.obstacles())
                .contains("甲老师：公示以后结果有变动（2026-02-10，重新计算，由“推荐”变为“候补”）")
                .contains("丙老师：公示以后结果有变动")
                .doesNotContain("乙老师");
    }

    @Test
    void eachRefusalOfTheReportHasItsSentence() {
        Ready ready = new Ready().published();
        ready.school.to(RoundStage.REPORTED);
        assertThat(ready.school.obstacles()).contains("还没有填写上报日期", "甲老师：还没有登记评审结果");
        LedgerRecord outcome = ready.school.only(TitleRoundLedger.OUTCOME, ready.first);
        ready.school.set(outcome, "passed", Value.of(true));
        assertThat(ready.school.obstacles()).contains("甲老师：评审通过，但没有通过日期");
        ready.school.set(outcome, "passed_on", Value.of(LocalDate.of(2026, 6, 1)));
        assertThat(ready.school.obstacles()).contains("甲老师：通过日期 2026-06-01 还没有到");
        ready.school.set(outcome, "passed_on", Value.of(LocalDate.of(2026, 2, 20)));
        ready.school.set(outcome, "appointed_on", Value.of(LocalDate.of(2026, 2, 1)));
        assertThat(ready.school.obstacles()).contains("甲老师：聘任时间 2026-02-01 早于通过日期 2026-02-20");
        ready.school.set(outcome, "passed", Value.of(false));
        ready.school.add(Roster.TITLE, ready.first, "职称=高级教师", "取得时间=2026-02-20");
        assertThat(ready.school.obstacles()).contains("甲老师：评审没有通过，职称台账里却有高级教师（取得时间 2026-02-20）");
    }

    @Test
    void withFewerPostsThanNoneNobodyIsRecommendedAndBonusPostsStillCount() {
        RoundSchool school = new RoundSchool();
        long first = school.applicant("甲老师", "统一", 60);
        long second = school.applicant("乙老师", "统一", 50);
        school.posts("统一", 8, 10, "奖励职数=1", "依据=县教体局〔2026〕3号");
        school.to(RoundStage.RECOMMENDATION);

        assertThat(school.now().posts("统一").orElseThrow().vacancies()).isEqualTo(-2);
        assertThat(school.outcome(first)).isEqualTo("推荐");
        assertThat(school.outcome(second)).isEqualTo("候补");
    }

    @Test
    void eachTrackHasItsOwnPosts() {
        RoundSchool school = new RoundSchool();
        long unified = school.applicant("甲老师", "统一", 60);
        long unifiedToo = school.applicant("乙老师", "统一", 55);
        long basic = school.applicant("丙老师", "基层", 30);
        long basicToo = school.applicant("丁老师", "基层", 20);
        school.posts("统一", 10, 9);
        school.posts("基层", 3, 3, "不占职数=是", "依据=县文件");
        school.to(RoundStage.RECOMMENDATION);

        assertThat(List.of(unified, unifiedToo, basic, basicToo).stream().map(school::outcome))
                .containsExactly("推荐", "候补", "推荐", "推荐");
    }

    @Test
    void whoDoesNotMeetAConditionOfTheSchemeIsNotRecommended() {
        Ready ready = new Ready();
        LedgerRecord ballot = ready.school.only(TitleRoundLedger.BALLOT, ready.first);
        ready.school.set(ballot, "in_favour", Value.of(4));
        ready.school.to(RoundStage.RECOMMENDATION);

        assertThat(ready.school.outcome(ready.first)).isEqualTo("不符合");
        assertThat(ready.school.only(TitleRoundLedger.OUTCOME, ready.first).text("failing"))
                .startsWith("同意票过少（");
        assertThat(ready.school.outcome(ready.third)).isEqualTo("推荐");
    }

    @Test
    void theSchemesOwnQuotaHoldsBesideThePosts() {
        Ready ready = new Ready();
        String one = RoundSchool.SCHEME.replace("quota: 5", "quota: 1");
        ready.school.set(ready.school.round, "scheme_text", Value.of(one));
        LedgerRecord vote = ready.school.only(TitleRoundLedger.VOTE, 0);
        ready.school.set(vote, "scheme_hash", Value.of(RoundScheme.hash(one)));
        ready.school.to(RoundStage.RECOMMENDATION);

        assertThat(ready.school.outcome(ready.first)).isEqualTo("推荐");
        assertThat(ready.school.outcome(ready.second)).isEqualTo("候补");
    }

    @Test
    void aRoundThatIsNotReadyCannotBeAdvancedByCode() {
        RoundSchool school = new RoundSchool();
        assertThatThrownBy(() -> school.now().advance()).hasMessageContaining("还没有人申报");
        assertThatThrownBy(() -> school.now().back("理由")).isInstanceOf(IllegalStateException.class);
    }

    private static void refused(RoundStage stage, Consumer<RoundSchool> spoil, String sentence) {
        Ready ready = new Ready();
        ready.school.to(stage);
        assertThat(ready.school.obstacles()).isEmpty();
        spoil.accept(ready.school);
        assertThat(ready.school.obstacles()).contains(sentence);
    }
}
