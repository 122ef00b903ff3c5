package org.qinglan.model.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglan.model.activity.ActivityCheck;
import org.qinglan.model.activity.ActivityLedger;
import org.qinglan.model.activity.MissingObligations;
import org.qinglan.model.activity.ObligationKind;
import org.qinglan.model.activity.ObligationMatrix;
import org.qinglan.model.activity.SchoolObligations;
import org.qinglan.model.appraisal.AppraisalFeature;
import org.qinglan.model.appraisal.AppraisalLedger;
import org.qinglan.model.career.ClassTeacherRule;
import org.qinglan.model.career.LadderRuleKind;
import org.qinglan.model.career.RegistrationRule;
import org.qinglan.model.career.RuralServiceRule;
import org.qinglan.model.career.ShareTargetRule;
import org.qinglan.model.career.TargetRule;
import org.qinglan.model.ethics.EthicsLedger;
import org.qinglan.model.ethics.rule.AppraisalConsequenceKind;
import org.qinglan.model.ethics.rule.SanctionRegimeKind;
import org.qinglan.model.ethics.rule.VetoKind;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.mentoring.MentorLedger;
import org.qinglan.model.mentoring.MentorLoadOverview;
import org.qinglan.model.mentoring.MentoringRuleKind;
import org.qinglan.model.mentoring.PairCheck;
import org.qinglan.model.mentoring.PairFindingOverview;
import org.qinglan.model.mentoring.PairOverview;
import org.qinglan.model.mentoring.PairTaskCheck;
import org.qinglan.model.mentoring.PairTaskOverview;
import org.qinglan.model.policy.PolicyLedger;
import org.qinglan.model.policy.RuleKind;
import org.qinglan.model.record.CareerLedger;
import org.qinglan.model.record.HonourLedger;
import org.qinglan.model.standing.Area;
import org.qinglan.model.standing.OverviewMaker;
import org.qinglan.model.standing.RecordCheck;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.titlereview.TitleFeature;
import org.qinglan.model.training.StandingOverview;
import org.qinglan.model.training.TrainingBands;
import org.qinglan.model.training.TrainingCheck;
import org.qinglan.model.training.TrainingExemptions;
import org.qinglan.model.training.TrainingLedger;
import org.qinglan.model.training.TrainingPlan;
import org.qinglan.model.training.TrainingRequirementKind;

/// Everything that the features contribute, in one place.
public final class Catalogue {
    /// The kinds of rule that packs may hold.
    public static final List<RuleKind<?>> RULE_KINDS = all(List.of(
            List.of(new TrainingRequirementKind(), new ObligationKind()),
            AppraisalFeature.RULE_KINDS,
            TitleFeature.RULE_KINDS,
            List.of(new SanctionRegimeKind(), new AppraisalConsequenceKind(), new VetoKind()),
            List.of(
                    new MentoringRuleKind(),
                    new LadderRuleKind(),
                    new TargetRule.Kind(),
                    new ShareTargetRule.Kind(),
                    new ClassTeacherRule.Kind(),
                    new RegistrationRule.Kind(),
                    new RuralServiceRule.Kind())));

    /// The lists that pages offer, in their order.
    public static final List<OverviewMaker> OVERVIEWS = all(List.of(
            List.of(
                    new StandingOverview(),
                    new TrainingPlan(),
                    new TrainingBands(),
                    new TrainingExemptions(),
                    new ObligationMatrix(),
                    new MissingObligations(),
                    new SchoolObligations()),
            AppraisalFeature.OVERVIEWS,
            TitleFeature.OVERVIEWS,
            List.of(new PairOverview(), new PairTaskOverview(), new PairFindingOverview(), new MentorLoadOverview())));

    private static final List<RecordCheck> CHECKS = all(List.of(
            List.of(new TrainingCheck(), new ActivityCheck(), new PairCheck(), new PairTaskCheck()),
            AppraisalFeature.CHECKS));

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
            List.of(AppraisalLedger.APPRAISAL, AppraisalLedger.CYCLE, AppraisalLedger.STEP, AppraisalLedger.BALLOT),
            Area.POLICY,
            List.of(PolicyLedger.CHOICE, PolicyLedger.OVERRIDE));

    private Catalogue() {}

    private static <T> List<T> all(List<List<? extends T>> parts) {
        return parts.stream().<T>flatMap(List::stream).toList();
    }

    public static List<OverviewMaker> overviews(Area area) {
        return OVERVIEWS.stream().filter(maker -> maker.area() == area).toList();
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
