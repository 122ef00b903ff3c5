package org.qinglan.model.training;

import java.util.List;
import org.qinglan.model.policy.RuleKind;
import org.qinglan.model.standing.CardMaker;
import org.qinglan.model.standing.Matter;
import org.qinglan.model.standing.OverviewMaker;
import org.qinglan.model.standing.RecordCheck;

/// What training contributes.
public final class TrainingFeature {
    public static final List<RuleKind<?>> RULE_KINDS = List.of(new TrainingRequirementKind());

    public static final List<OverviewMaker> OVERVIEWS =
            List.of(new StandingOverview(), new TrainingPlan(), new TrainingBands(), new TrainingExemptions());

    public static final List<Matter> MATTERS =
            List.of(new Matter(new StandingOverview(), "半年内到期的学时缺口", Matter.openSoon(), Matter.cells(6), 7));

    public static final List<RecordCheck> CHECKS = List.of(new TrainingCheck());

    public static final List<CardMaker> CARDS = List.of(new TrainingCard());

    private TrainingFeature() {}
}
