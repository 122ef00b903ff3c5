package org.qinglan.model.payround;

import java.util.List;
import org.qinglan.model.standing.OverviewMaker;
import org.qinglan.model.standing.RecordCheck;

/// What the rounds of merit pay contribute.
public final class PayFeature {
    public static final List<OverviewMaker> OVERVIEWS = List.of(
            new RoundOverview(),
            new VoteOverview(),
            new NoticeOverview(),
            new LateOverview(),
            new SupplementOverview(),
            new TotalOverview());

    public static final List<RecordCheck> CHECKS = List.of(
            new RoundCheck(),
            new SourceCheck(),
            new VoteCheck(),
            new NoticeCheck(),
            new PauseCheck(),
            new ObjectionCheck(),
            new StepCheck(),
            new AmountCheck());

    private PayFeature() {}
}
