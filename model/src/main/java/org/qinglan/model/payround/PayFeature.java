package org.qinglan.model.payround;

import java.util.List;
import org.qinglan.model.standing.Matter;
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

    public static final List<Matter> MATTERS = List.of(
            new Matter(new RoundOverview(), "进行中的批次", Matter.open(), Matter.cellsAndReason(0, 3), -1),
            new Matter(new NoticeOverview(), "公示和异议", Matter.open(), Matter.cells(0, 1, 5), 3));

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
