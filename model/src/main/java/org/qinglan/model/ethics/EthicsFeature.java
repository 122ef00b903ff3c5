package org.qinglan.model.ethics;

import java.util.List;
import org.qinglan.model.ethics.rule.AppraisalConsequenceKind;
import org.qinglan.model.ethics.rule.AssessmentMethodKind;
import org.qinglan.model.ethics.rule.AuthorityKind;
import org.qinglan.model.ethics.rule.BarKind;
import org.qinglan.model.ethics.rule.DeadlineKind;
import org.qinglan.model.ethics.rule.EducationKind;
import org.qinglan.model.ethics.rule.FollowUpKind;
import org.qinglan.model.ethics.rule.SanctionRegimeKind;
import org.qinglan.model.ethics.rule.VetoKind;
import org.qinglan.model.ethics.rule.ViolationsKind;
import org.qinglan.model.policy.RuleKind;
import org.qinglan.model.record.HonourLedger;
import org.qinglan.model.standing.CardMaker;
import org.qinglan.model.standing.Matter;
import org.qinglan.model.standing.OverviewMaker;
import org.qinglan.model.standing.RecordCheck;

/// What ethics contributes.
public final class EthicsFeature {
    public static final List<RuleKind<?>> RULE_KINDS = List.of(
            new SanctionRegimeKind(),
            new AppraisalConsequenceKind(),
            new BarKind(),
            new VetoKind(),
            new DeadlineKind(),
            new AuthorityKind(),
            new ViolationsKind(),
            new AssessmentMethodKind(),
            new EducationKind(),
            new FollowUpKind());

    public static final List<OverviewMaker> OVERVIEWS = List.of(
            new CaseOverview(),
            new WindowOverview(),
            new EffectOverview(),
            new AssessmentOverview(),
            new ComplaintOverview(),
            new PledgeOverview(),
            new CommendationOverview(HonourLedger.HONOUR));

    public static final List<Matter> MATTERS = List.of(
            new Matter(new WindowOverview(), "一票否决期未满或等待解除", Matter.open(), Matter.cells(0, 1), 3),
            new Matter(new ComplaintOverview(), "投诉举报未办结", Matter.open(), Matter.cells(0, 2), -1));

    public static final List<RecordCheck> CHECKS =
            List.of(new EventCheck(), new CaseCheck(), new ComplaintCheck(), new RatingCheck());

    public static final List<CardMaker> CARDS = List.of(new EthicsCard());

    private EthicsFeature() {}
}
