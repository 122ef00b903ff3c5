package org.qinglan.model.team;

import java.util.List;
import org.qinglan.model.standing.OverviewMaker;
import org.qinglan.model.standing.RecordCheck;

/// What teams contribute.
public final class TeamFeature {
    public static final List<OverviewMaker> OVERVIEWS = List.of(new TeamOverview());

    public static final List<RecordCheck> CHECKS =
            List.of(new TeamCheck(), new TeamPartCheck(TeamLedger.MEMBER), new TeamPartCheck(TeamLedger.SCORE));

    private TeamFeature() {}
}
