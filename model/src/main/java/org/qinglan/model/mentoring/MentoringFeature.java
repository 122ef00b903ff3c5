package org.qinglan.model.mentoring;

import java.util.List;
import org.qinglan.model.policy.RuleKind;
import org.qinglan.model.standing.CardMaker;
import org.qinglan.model.standing.OverviewMaker;
import org.qinglan.model.standing.RecordCheck;

/// What mentoring contributes.
public final class MentoringFeature {
    public static final List<RuleKind<?>> RULE_KINDS = List.of(new MentoringRuleKind());

    public static final List<OverviewMaker> OVERVIEWS =
            List.of(new PairOverview(), new PairTaskOverview(), new PairFindingOverview(), new MentorLoadOverview());

    public static final List<RecordCheck> CHECKS = List.of(new PairCheck(), new PairTaskCheck());

    public static final List<CardMaker> CARDS = List.of(new PairCard());

    private MentoringFeature() {}
}
