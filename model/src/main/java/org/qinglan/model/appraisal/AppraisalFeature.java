package org.qinglan.model.appraisal;

import java.util.List;
import org.qinglan.model.policy.HolidayYear;
import org.qinglan.model.policy.RuleKind;
import org.qinglan.model.standing.CardMaker;
import org.qinglan.model.standing.Matter;
import org.qinglan.model.standing.OverviewMaker;
import org.qinglan.model.standing.RecordCheck;

/// What the annual appraisal contributes.
public final class AppraisalFeature {
    public static final List<RuleKind<?>> RULE_KINDS = List.of(
            HolidayYear.KIND,
            AppraisalQuota.KIND,
            LeaveTreatment.KIND,
            AppraisalBar.KIND,
            BallotRule.KIND,
            AppraisalConsequence.KIND,
            CadreRule.KIND);

    public static final List<OverviewMaker> OVERVIEWS = List.of(
            new AppraisalNow(),
            new AppraisalObstacles(),
            new AppraisalQuotas(),
            new AppraisalUngraded(),
            new AppraisalBallots(),
            new AppraisalHistory(),
            new AppraisalCadres());

    public static final List<Matter> MATTERS =
            List.of(new Matter(new AppraisalObstacles(), "考核推进的障碍", Matter.open(), Matter.cells(0, 2), -1));

    public static final List<RecordCheck> CHECKS =
            List.of(new CycleCheck(), new StepCheck(), new BallotCheck(), new GradeCheck());

    public static final List<CardMaker> CARDS = List.of(new AppraisalCard());

    private AppraisalFeature() {}
}
