package org.qinglan.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qinglan.model.appraisal.AppraisalLedger;
import org.qinglan.model.dossier.Dossier;
import org.qinglan.model.ethics.EthicsLedger;
import org.qinglan.model.mentoring.MadeUpSchool;
import org.qinglan.model.mentoring.MentorLedger;
import org.qinglan.model.policy.Rulebook;
import org.qinglan.model.record.HonourLedger;
import org.qinglan.model.standing.Card;
import org.qinglan.model.standing.Overview.State;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.teacher.Roster;
import org.qinglan.model.training.TrainingLedger;

class CardsTest {
    private static final String MENTOR = MadeUpSchool.idNumber(LocalDate.of(1979, 12, 31), 1);

    private final MadeUpSchool school = new MadeUpSchool();

    @BeforeEach
    void people() {
        school.person("甲", MENTOR);
        school.person("乙", MadeUpSchool.idNumber(LocalDate.of(1990, 1, 1), 2), "状态", "在职");
    }

    @Test
    void anEmptyFileHasEveryCardAndNoneIsAlarmed() {
        assertThat(cards(2)).hasSize(8).noneMatch(card -> card.state() == State.BARRED);
        assertThat(card(2, "ethics").lead()).isEqualTo("无一票否决");
        assertThat(card(2, "honours").lead()).isEqualTo("无");
    }

    @Test
    void hoursAreShownAgainstTheRequirementWithTheGapAndItsLastDay() {
        school.add(Roster.TITLE, 2, "职称", "一级教师");
        school.add(
                TrainingLedger.TRAINING,
                2,
                "培训项目",
                "研修",
                "培训类别",
                "专业科目",
                "开始日期",
                "2026-03-01",
                "结束日期",
                "2026-03-05",
                "学时",
                "24");
        Card card = card(2, "training");
        assertThat(card.lead()).isEqualTo("24/90 学时");
        assertThat(card.share()).isEqualTo(new Card.Share(BigFraction.of(24), BigFraction.of(90)));
        assertThat(card.marks()).anyMatch(mark -> mark.text().contains("还差 36 学时，2026-12-31 前"));
        assertThat(card.reasons()).anyMatch(reason -> reason.citation() != null);
    }

    @Test
    void aRunningWindowIsToldWithScopeDaysAndClause() {
        school.add(
                EthicsLedger.CASE, 2, "违规情形", "有偿补课", "处理种类", "警告", "决定日期", "2026-01-08", "取消资格范围", "职称", "状态", "已生效");
        Card card = card(2, "ethics");
        assertThat(card.state()).isEqualTo(State.BARRED);
        assertThat(card.marks())
                .anyMatch(mark ->
                        mark.text().contains("2026-01-08") && mark.text().contains("警告"));
        assertThat(card(1, "ethics").state()).isEqualTo(State.FINE);
    }

    @Test
    void bothSidesOfAPairSeeIt() {
        school.add(MentorLedger.MENTOR_PAIR, 2, "师傅", MENTOR, "学科", "语文", "结对起", "2025-09-01");
        assertThat(card(1, "pairs").marks()).extracting(Card.Mark::text).containsExactly("徒弟 乙 语文，2025-09-01 起");
        assertThat(card(2, "pairs").marks()).extracting(Card.Mark::text).containsExactly("师傅 甲 语文，2025-09-01 起");
    }

    @Test
    void theLatestGradeLeadsAndAFailedOneIsMarked() {
        school.add(AppraisalLedger.APPRAISAL, 2, "年度", "2024", "考核等次", "不合格");
        school.add(AppraisalLedger.APPRAISAL, 2, "年度", "2025", "考核等次", "合格");
        Card card = card(2, "appraisals");
        assertThat(card.lead()).isEqualTo("2025 年 合格");
        assertThat(card.marks()).containsExactly(new Card.Mark("2024 年 不合格", State.BARRED));
    }

    @Test
    void theHighestHonourIsFoundByItsLevelAndNotByItsDay() {
        school.add(HonourLedger.HONOUR, 2, "类别", "综合荣誉", "名称", "省优秀教师", "级别", "省级", "获得时间", "2010-09-10");
        school.add(HonourLedger.HONOUR, 2, "类别", "论文", "级别", "县级", "获得时间", "2024-01-01");
        assertThat(card(2, "honours").lead()).isEqualTo("2 项，最高省级");
        assertThat(card(2, "honours").marks().getFirst().text()).isEqualTo("2010-09-10 省级 省优秀教师");
    }

    @Test
    void theTitleTellsWhenTheNextOneMayBeAppliedFor() {
        school.add(Roster.TITLE, 2, "职称", "一级教师", "聘任时间", "2024-01-01");
        Card card = card(2, "title");
        assertThat(card.lead()).isEqualTo("一级教师（2024-01-01 聘任）");
        assertThat(card.marks()).first().extracting(Card.Mark::text).asString().startsWith("申报高级教师：");
    }

    private List<Card> cards(long teacher) {
        Rulebook rules = SchoolRules.of(school).rulebook();
        Situation day = school.on("2026-06-30");
        Situation situation = new Situation(new Dossier(school, rules), day.roster(), rules, day.day());
        return Catalogue.cards(Objects.requireNonNull(situation.people().get(teacher)), situation);
    }

    private Card card(long teacher, String key) {
        return cards(teacher).stream()
                .filter(card -> card.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
