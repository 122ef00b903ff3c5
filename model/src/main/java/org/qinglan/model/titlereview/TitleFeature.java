package org.qinglan.model.titlereview;

import java.util.List;
import org.qinglan.model.policy.RuleKind;
import org.qinglan.model.standing.CardMaker;
import org.qinglan.model.standing.OverviewMaker;

/// What the conditions for titles contribute.
public final class TitleFeature {
    public static final List<RuleKind<?>> RULE_KINDS = List.of(
            TitleEligibility.KIND,
            TitleYears.KIND,
            TitleBar.KIND,
            PostRatio.KIND,
            TitleTrack.KIND,
            AssessmentParts.KIND);

    public static final List<OverviewMaker> OVERVIEWS = List.of(new TitleEligibilities(), new PostRatios());

    public static final List<CardMaker> CARDS = List.of(new TitleCard());

    private TitleFeature() {}
}
