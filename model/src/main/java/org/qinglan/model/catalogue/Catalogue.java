package org.qinglan.model.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglan.model.activity.ActivityLedger;
import org.qinglan.model.activity.ObligationFeature;
import org.qinglan.model.appeal.AppealOverview;
import org.qinglan.model.appraisal.AppraisalFeature;
import org.qinglan.model.appraisal.AppraisalLedger;
import org.qinglan.model.career.CareerFeature;
import org.qinglan.model.ethics.EthicsFeature;
import org.qinglan.model.ethics.EthicsLedger;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.mentoring.MentorLedger;
import org.qinglan.model.mentoring.MentoringFeature;
import org.qinglan.model.payround.PayFeature;
import org.qinglan.model.policy.PolicyLedger;
import org.qinglan.model.policy.RuleKind;
import org.qinglan.model.provision.ProvisionKind;
import org.qinglan.model.provision.StatutoryLeaveKind;
import org.qinglan.model.publicity.PublicityFeature;
import org.qinglan.model.record.CareerLedger;
import org.qinglan.model.record.HonourLedger;
import org.qinglan.model.record.PayLedger;
import org.qinglan.model.record.TitleRoundLedger;
import org.qinglan.model.requirement.ExemptionCheck;
import org.qinglan.model.standing.Area;
import org.qinglan.model.standing.Card;
import org.qinglan.model.standing.CardMaker;
import org.qinglan.model.standing.Matter;
import org.qinglan.model.standing.OverviewMaker;
import org.qinglan.model.standing.RecordCheck;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.team.TeamFeature;
import org.qinglan.model.team.TeamLedger;
import org.qinglan.model.titlereview.TitleFeature;
import org.qinglan.model.titlereview.round.TitleRoundFeature;
import org.qinglan.model.training.TrainingFeature;
import org.qinglan.model.training.TrainingLedger;
import org.qinglan.model.vote.VoteFeature;

/// Everything that the features contribute, in one place.
public final class Catalogue {
    /// The kinds of rule that packs may hold.
    public static final List<RuleKind<?>> RULE_KINDS = all(List.of(
            EthicsFeature.RULE_KINDS,
            TrainingFeature.RULE_KINDS,
            ObligationFeature.RULE_KINDS,
            MentoringFeature.RULE_KINDS,
            CareerFeature.RULE_KINDS,
            AppraisalFeature.RULE_KINDS,
            TitleFeature.RULE_KINDS,
            PublicityFeature.RULE_KINDS,
            VoteFeature.RULE_KINDS,
            TitleRoundFeature.RULE_KINDS,
            List.of(new ProvisionKind(), new StatutoryLeaveKind())));

    /// The lists that pages offer, in their order.
    public static final List<OverviewMaker> OVERVIEWS = all(List.of(
            EthicsFeature.OVERVIEWS,
            List.of(new AppealOverview()),
            TrainingFeature.OVERVIEWS,
            ObligationFeature.OVERVIEWS,
            MentoringFeature.OVERVIEWS,
            CareerFeature.OVERVIEWS,
            AppraisalFeature.OVERVIEWS,
            TeamFeature.OVERVIEWS,
            TitleFeature.OVERVIEWS,
            PayFeature.OVERVIEWS,
            TitleRoundFeature.OVERVIEWS,
            List.of(new PolicyRules(), new PolicyCalendar(), new PolicyChanges(), new PolicyPacks())));

    /// What may wait for somebody, in the order of the lists.
    public static final List<Matter> MATTERS = all(List.of(
            EthicsFeature.MATTERS,
            TrainingFeature.MATTERS,
            ObligationFeature.MATTERS,
            MentoringFeature.MATTERS,
            CareerFeature.MATTERS,
            AppraisalFeature.MATTERS,
            PayFeature.MATTERS,
            TitleRoundFeature.MATTERS));

    private static final List<CardMaker> CARDS = all(List.of(
            TrainingFeature.CARDS,
            ObligationFeature.CARDS,
            EthicsFeature.CARDS,
            TitleFeature.CARDS,
            AppraisalFeature.CARDS,
            MentoringFeature.CARDS,
            CareerFeature.CARDS));

    private static final List<RecordCheck> CHECKS = all(List.of(
            EthicsFeature.CHECKS,
            TrainingFeature.CHECKS,
            ObligationFeature.CHECKS,
            MentoringFeature.CHECKS,
            CareerFeature.CHECKS,
            AppraisalFeature.CHECKS,
            PayFeature.CHECKS,
            TeamFeature.CHECKS,
            TitleRoundFeature.CHECKS,
            List.of(new ChoiceCheck(), new OverrideCheck(), new ExemptionCheck(), new RosterCheck())));

    /// The ledgers that are kept on the page of each area.
    public static final Map<Area, List<Ledger>> LEDGERS = Map.of(
            Area.ETHICS,
            List.of(
                    EthicsLedger.CASE,
                    EthicsLedger.EVENT,
                    EthicsLedger.ASSESSMENT,
                    EthicsLedger.RATING,
                    EthicsLedger.COMPLAINT,
                    EthicsLedger.PLEDGE),
            Area.TRAINING,
            List.of(TrainingLedger.TRAINING, PolicyLedger.EXEMPTION),
            Area.OBLIGATIONS,
            List.of(ActivityLedger.ACTIVITY, PolicyLedger.EXEMPTION),
            Area.MENTORING,
            List.of(MentorLedger.MENTOR_PAIR, MentorLedger.PAIR_TASK),
            Area.LADDERS,
            List.of(
                    HonourLedger.HONOUR,
                    CareerLedger.LADDER_TITLE,
                    CareerLedger.LADDER_TARGET,
                    CareerLedger.CLASS_TEACHER_TERM,
                    CareerLedger.SERVICE,
                    CareerLedger.QUALIFICATION,
                    CareerLedger.REGISTRATION),
            Area.APPRAISAL,
            List.of(
                    AppraisalLedger.APPRAISAL,
                    AppraisalLedger.CYCLE,
                    AppraisalLedger.STEP,
                    AppraisalLedger.BALLOT,
                    TeamLedger.TEAM,
                    TeamLedger.MEMBER,
                    TeamLedger.SCORE),
            Area.PAY,
            List.of(PayLedger.ROUND, PayLedger.SOURCE, PayLedger.PAUSE, PayLedger.OBJECTION, PayLedger.AMOUNT),
            Area.TITLE_REVIEW,
            TitleRoundLedger.ALL,
            Area.POLICY,
            List.of(PolicyLedger.CHOICE, PolicyLedger.OVERRIDE));

    private Catalogue() {}

    private static <T> List<T> all(List<List<? extends T>> parts) {
        return parts.stream().<T>flatMap(List::stream).toList();
    }

    public static List<OverviewMaker> overviews(Area area) {
        return OVERVIEWS.stream().filter(maker -> maker.area() == area).toList();
    }

    /// What is to be known of one teacher at a glance.
    public static List<Card> cards(LedgerRecord person, Situation situation) {
        return CARDS.stream().map(maker -> maker.card(person, situation)).toList();
    }

    public static Optional<OverviewMaker> overview(String key) {
        return OVERVIEWS.stream().filter(maker -> maker.key().equals(key)).findFirst();
    }

    /// Everything that is wrong with a record that somebody is about to store.
    public static List<Finding> check(LedgerRecord record, Situation situation) {
        return CHECKS.stream()
                .filter(check -> check.ledger().equals(record.ledger()))
                .flatMap(check -> check.check(record, situation).stream())
                .toList();
    }
}
