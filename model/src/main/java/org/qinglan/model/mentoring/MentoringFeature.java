package org.qinglan.model.mentoring;

import java.util.List;
import org.qinglan.model.policy.RuleKind;
import org.qinglan.model.standing.CardMaker;
import org.qinglan.model.standing.Matter;
import org.qinglan.model.standing.OverviewMaker;
import org.qinglan.model.standing.RecordCheck;

/// What mentoring contributes.
public final class MentoringFeature {
    public static final List<RuleKind<?>> RULE_KINDS = List.of(new MentoringRuleKind());

    public static final List<OverviewMaker> OVERVIEWS =
            List.of(new PairOverview(), new PairTaskOverview(), new PairFindingOverview(), new MentorLoadOverview());

    public static final List<Matter> MATTERS = List.of(
            new Matter(new PairFindingOverview(), "结对提醒", Matter.open(), Matter.cells(4), 3),
            new Matter(new PairTaskOverview(), "本学期未完成的师徒任务", Matter.openThisSemester(), Matter.cells(2), 7));

    public static final List<RecordCheck> CHECKS = List.of(new PairCheck(), new PairTaskCheck());

    public static final List<CardMaker> CARDS = List.of(new PairCard());

    private MentoringFeature() {}
}
