package org.qinglan.model.appraisal;

import java.util.ArrayList;
import java.util.List;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.standing.Area;
import org.qinglan.model.standing.Overview;
import org.qinglan.model.standing.Overview.Column;
import org.qinglan.model.standing.Overview.Line;
import org.qinglan.model.standing.Overview.Reason;
import org.qinglan.model.standing.Overview.State;
import org.qinglan.model.standing.OverviewMaker;
import org.qinglan.model.standing.Situation;

/// How far everybody is in the newest yearly cycle.
final class AppraisalNow implements OverviewMaker {

    @Override
    public String key() {
        return "appraisal-now";
    }

    @Override
    public String name() {
        return "年度考核进度";
    }

    @Override
    public Area area() {
        return Area.APPRAISAL;
    }

    @Override
    public Overview make(Situation situation) {
        AppraisalCycle cycle = CurrentCycle.yearly(situation);
        List<Line> lines = cycle.candidates().stream().map(AppraisalNow::line).toList();
        List<Finding> notes = new ArrayList<>();
        notes.add(
                CurrentCycle.isPlanned(cycle)
                        ? Say.note("no-cycle", cycle.year())
                        : Say.note("cycle-stage", cycle.display(), cycle.stage().term()));
        return new Overview(
                List.of(
                        Column.text("建议等次"),
                        Column.text("决定等次"),
                        Column.text("本人签字日期"),
                        Column.text("限制"),
                        Column.text("异议")),
                lines,
                notes);
    }

    private static Line line(Candidate one) {
        List<Reason> reasons = new ArrayList<>();
        one.bars().bars().forEach(bar -> reasons.add(bar.reason()));
        reasons.addAll(one.bars().doubts());
        Bars bars = one.bars();
        String limits = String.join(
                "、",
                bars.bars().stream().map(bar -> bar.limit().term()).distinct().toList());
        return new Line(
                one.number(),
                one.name(),
                List.of(
                        Value.of(one.text("proposed")),
                        Value.of(one.text("decided")),
                        Value.of(one.text("signed_on")),
                        Value.of(limits),
                        Value.of(one.text("objection"))),
                state(one),
                reasons);
    }

    private static State state(Candidate one) {
        if (!one.bars().bars().isEmpty()) {
            return State.BARRED;
        }
        if (!one.bars().doubts().isEmpty()) {
            return State.WAITING;
        }
        return one.has("decided") && one.has("signed_on") ? State.FINE : State.OPEN;
    }
}
