package org.qinglan.model.titlereview.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.record.TitleRoundLedger;
import org.qinglan.model.titlereview.TitleLevel;

/// What may be entered by hand, and with what sentence it is refused.
class RoundChecksTest {
    private final RoundSchool school = new RoundSchool();
    private final long first = school.applicant("甲老师", "统一", 60);
    private final long second = school.applicant("乙老师", "统一", 50);

    RoundChecksTest() {
        school.posts("统一", 10, 9);
    }

    private String findings(LedgerRecord record) {
        return String.join(
                "\n", school.check(record).stream().map(Finding::sentence).toList());
    }

    private String add(Ledger ledger, long teacher, String... pairs) {
        String[] all = new String[pairs.length + 1];
        all[0] = "批次=" + RoundSchool.ROUND;
        System.arraycopy(pairs, 0, all, 1, pairs.length);
        return findings(RoundSchool.record(ledger, teacher, all));
    }

    private String changed(LedgerRecord record, String field, Value value) {
        Map<String, Value> values = new HashMap<>(record.values());
        values.put(field, value);
        return findings(new LedgerRecord(record.id(), record.ledger(), record.teacher(), values, null));
    }

    @Test
    void nobodyJudgesHerself() {
        assertThat(add(TitleRoundLedger.MARK, first, "打分项目=述职演讲", "评委=甲老师", "得分=100"))
                .contains("甲老师不能给自己打分");
        assertThat(add(TitleRoundLedger.MARK, first, "打分项目=述职演讲", "评委=3号", "评委本人=ID" + first, "得分=100"))
                .contains("甲老师不能给自己打分");
        assertThat(add(TitleRoundLedger.MARK, first, "打分项目=述职演讲", "评委=甲老师", "评委本人=ID" + second, "得分=88"))
                .isEmpty();
    }

    @Test
    void whoStandsAsideDoesNotJudge() {
        school.add(TitleRoundLedger.RECUSAL, second, "批次=" + RoundSchool.ROUND, "回避人=评委丁", "回避关系=夫妻");
        assertThat(add(TitleRoundLedger.MARK, second, "打分项目=述职演讲", "评委=评委丁", "得分=90"))
                .contains("评委丁 对乙老师应当回避，不能打分");
        assertThat(add(TitleRoundLedger.RECUSAL, first, "回避人=评委甲", "回避关系=师徒")).contains("评委甲 已给甲老师打过分");
    }

    @Test
    void marksBelongToItemsAndApplicantsOfTheRound() {
        long other = school.teacher("庚老师", "2015-09-01");
        assertThat(add(TitleRoundLedger.MARK, first, "打分项目=答辩", "评委=评委甲", "得分=90"))
                .contains("“答辩”不是这一批次的打分项目（述职演讲、片断教学）");
        assertThat(add(TitleRoundLedger.MARK, other, "打分项目=述职演讲", "评委=评委甲", "得分=90"))
                .contains("本人没有在“2026高级教师”申报");
        assertThat(add(TitleRoundLedger.MARK, first, "打分项目=述职演讲", "评委=评委丁", "得分=-1"))
                .contains("得分不能是负数");
    }

    @ParameterizedTest
    @CsvSource({
        "12, 13, 0, 8, 1, 1, 实到 13 人多于应到 12 人",
        "12, 10, 1, 8, 1, 1, 同意、反对和弃权共 10 票；实到 10 人，回避 1 人，最多 9 票",
        "12, 7, 0, 5, 1, 1, 至少要有 8 人到会",
        "12, 10, 0, -1, 0, 0, 票数和人数不能是负数"
    })
    void theFiguresOfABallotFitTogether(
            int due, int present, int avoided, int favour, int against, int abstained, String sentence) {
        assertThat(add(
                        TitleRoundLedger.BALLOT,
                        first,
                        "应到人数=" + due,
                        "实到人数=" + present,
                        "回避人数=" + avoided,
                        "同意票=" + favour,
                        "反对票=" + against,
                        "弃权票=" + abstained))
                .contains(sentence);
    }

    @Test
    void aConclusionAgainstTheRulesNeedsANote() {
        long young = school.teacher("辛老师", "2021-08-31");
        String[] application = {"评审系列=统一", "申报日期=2026-01-12", "审查结论=符合"};
        assertThat(add(TitleRoundLedger.APPLICATION, young, application))
                .contains("任职年限差 8 个月（聘任 2021-08-31，须满 5 年），2026-08-31 满足");
        assertThat(add(TitleRoundLedger.APPLICATION, young, "评审系列=统一", "申报日期=2026-01-12", "审查结论=可以"))
                .contains("“可以”不是审查结论");
        assertThat(add(TitleRoundLedger.APPLICATION, young, "评审系列=统一", "申报日期=2026-01-12", "审查结论=符合", "审查说明=破格"))
                .isEmpty();
    }

    @Test
    void postsSayWhereBonusPostsComeFromAndShowShortage() {
        assertThat(add(TitleRoundLedger.POSTS, 0, "评审系列=基层", "核定职数=3", "已聘人数=2", "奖励职数=1"))
                .contains("基层系列有奖励职数 1 个，但没有依据");
        assertThat(add(TitleRoundLedger.POSTS, 0, "评审系列=基层", "核定职数=3", "已聘人数=5"))
                .contains("空缺为 -2（已聘多于核定），最多推荐 0 人");
        assertThat(add(TitleRoundLedger.POSTS, 0, "评审系列=基层", "核定职数=-3", "已聘人数=5"))
                .contains("不能是负数");
    }

    @Test
    void theProgramLeadsTheRoundAndWritesTheOutcome() {
        LedgerRecord round = school.stored(school.round);
        assertThat(changed(round, "stage", Value.of("评分"))).contains("阶段由程序填写，不能直接改");
        assertThat(changed(round, "round", Value.of("别的名字"))).contains("批次名称不能改");
        assertThat(changed(round, "judges", Value.of(5))).isEmpty();
        school.to(RoundStage.RECOMMENDATION);
        LedgerRecord later = school.stored(school.round);
        assertThat(changed(later, "judges", Value.of(5))).contains("已到推荐阶段，评委人数不能再改");
        assertThat(changed(later, "target", Value.of("一级教师"))).contains("已到推荐阶段，评审职称不能再改");
        assertThat(add(TitleRoundLedger.OUTCOME, first, "评审系列=统一", "推荐结果=推荐")).contains("推荐结果由程序计算，不能直接新增");
        LedgerRecord outcome = school.only(TitleRoundLedger.OUTCOME, second);
        assertThat(changed(outcome, "outcome", Value.of("推荐"))).contains("推荐结果由程序填写，不能直接改");
        assertThat(changed(outcome, "passed", Value.of(true))).contains("上报以后才能登记评审结果");
    }

    @Test
    void whatIsDoneIsNotChangedAfterwards() {
        school.to(RoundStage.RECOMMENDATION);
        assertThat(add(TitleRoundLedger.MARK, first, "打分项目=述职演讲", "评委=评委丁", "得分=90"))
                .contains("“2026高级教师”已到推荐阶段，评委打分只能在评分阶段结束以前登记和修改");
        LedgerRecord application = school.only(TitleRoundLedger.APPLICATION, first);
        assertThat(changed(application, "self_score", Value.of(70))).contains("已到推荐阶段，职称申报只能在资格审查阶段结束以前");
        long late = school.teacher("壬老师", "2015-09-01");
        assertThat(add(TitleRoundLedger.APPLICATION, late, "评审系列=统一", "申报日期=2026-01-30"))
                .contains("职称申报只能在申报阶段结束以前");
    }

    @Test
    void theLedgersOfferTheWordsThatTheRoundReads() {
        assertThat(TitleRoundLedger.ROUND.field("stage").words())
                .containsExactly(
                        Arrays.stream(RoundStage.values()).map(RoundStage::term).toArray(String[]::new));
        assertThat(TitleRoundLedger.OUTCOME.field("outcome").words())
                .containsExactly(Arrays.stream(OutcomeWord.values())
                        .map(OutcomeWord::term)
                        .toArray(String[]::new));
        assertThat(TitleRoundLedger.APPLICATION.field("conclusion").words())
                .containsExactly(RoundApplicant.QUALIFIED, RoundApplicant.REFUSED);
        assertThat(TitleRoundLedger.POSTS.field("track").words()).containsExactly(TitleRound.UNIFIED, TitleRound.BASIC);
        assertThat(TitleRoundLedger.ROUND.field("target").words())
                .containsExactly(
                        Arrays.stream(TitleLevel.values()).map(TitleLevel::term).toArray(String[]::new));
    }

    @Test
    void aNewRoundBeginsWithApplications() {
        assertThat(findings(RoundSchool.record(
                        TitleRoundLedger.ROUND, 0, "批次=另一批", "年度=2026", "评审职称=一级教师", "阶段=推荐", "年限截止日=2025-12-31")))
                .contains("新的评审批次从“申报”开始");
        assertThat(findings(RoundSchool.record(TitleRoundLedger.POSTS, 0, "批次=没有的批次", "评审系列=统一")))
                .contains("没有“没有的批次”这个评审批次");
    }
}
