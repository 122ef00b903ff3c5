package org.qinglan.model.appraisal;

import java.util.ArrayList;
import java.util.List;
import org.qinglan.model.figure.Value;
import org.qinglan.model.standing.Area;
import org.qinglan.model.standing.Overview;
import org.qinglan.model.standing.Overview.Column;
import org.qinglan.model.standing.Overview.Line;
import org.qinglan.model.standing.Overview.Reason;
import org.qinglan.model.standing.Overview.State;
import org.qinglan.model.standing.OverviewMaker;
import org.qinglan.model.standing.Situation;

/// Who may not be graded, or not as high as others, and why; then those with something to look into.
final class AppraisalUngraded implements OverviewMaker {

    @Override
    public String key() {
        return "appraisal-ungraded";
    }

    @Override
    public String name() {
        return "不定等次与受限人员";
    }

    @Override
    public Area area() {
        return Area.APPRAISAL;
    }

    @Override
    public Overview make(Situation situation) {
        AppraisalCycle cycle = CurrentCycle.yearly(situation);
        List<Line> lines = new ArrayList<>();
        for (Candidate one : cycle.candidates()) {
            one.bars().bars().forEach(bar -> lines.add(line(one, bar.limit().term(), State.BARRED, bar.reason())));
        }
        for (Candidate one : cycle.candidates()) {
            one.bars().doubts().forEach(doubt -> lines.add(line(one, Say.text("to-look-into"), State.OPEN, doubt)));
        }
        return new Overview(
                List.of(Column.text("限制"), Column.text("原因"), Column.text("依据")),
                lines,
                List.of(Say.note("ungraded-year", cycle.year())));
    }

    private static Line line(Candidate one, String limit, State state, Reason reason) {
        String clause = reason.citation() == null ? "" : reason.citation().display();
        return new Line(
                one.number(),
                one.name(),
                List.of(Value.of(limit), Value.of(reason.sentence()), Value.of(clause)),
                state,
                List.of(reason));
    }
}
