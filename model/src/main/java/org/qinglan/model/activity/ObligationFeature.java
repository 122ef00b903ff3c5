package org.qinglan.model.activity;

import java.util.List;
import org.qinglan.model.policy.RuleKind;
import org.qinglan.model.standing.CardMaker;
import org.qinglan.model.standing.Matter;
import org.qinglan.model.standing.OverviewMaker;
import org.qinglan.model.standing.RecordCheck;

/// What obligations contribute.
public final class ObligationFeature {
    public static final List<RuleKind<?>> RULE_KINDS = List.of(new ObligationKind());

    public static final List<OverviewMaker> OVERVIEWS =
            List.of(new ObligationMatrix(), new MissingObligations(), new SchoolObligations());

    public static final List<Matter> MATTERS =
            List.of(new Matter(new MissingObligations(), "本学期还缺的任务", Matter.openThisSemester(), Matter.cells(1, 2), 7));

    public static final List<RecordCheck> CHECKS = List.of(new ActivityCheck());

    public static final List<CardMaker> CARDS = List.of(new ObligationCard());

    private ObligationFeature() {}
}
