package org.qinglan.model.payround;

import java.util.ArrayList;
import java.util.List;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.record.PayLedger;
import org.qinglan.model.record.PayStage;
import org.qinglan.model.standing.Area;
import org.qinglan.model.standing.Overview;
import org.qinglan.model.standing.Overview.Column;
import org.qinglan.model.standing.Overview.Line;
import org.qinglan.model.standing.Overview.Reason;
import org.qinglan.model.standing.Overview.State;
import org.qinglan.model.standing.OverviewMaker;
import org.qinglan.model.standing.Situation;

/// Every round: how far it is, and what stands before its next stage.
public record RoundOverview() implements OverviewMaker {

    @Override
    public String key() {
        return "pay-rounds";
    }

    @Override
    public String name() {
        return "批次进度";
    }

    @Override
    public Area area() {
        return Area.PAY;
    }

    @Override
    public Overview make(Situation situation) {
        List<Line> lines =
                PayRound.all(situation).stream().map(RoundOverview::line).toList();
        List<Finding> notes = lines.isEmpty() ? List.of(Say.note("no-round")) : List.of();
        return new Overview(
                List.of(
                        Column.text("批次"),
                        Column.number("年度"),
                        Column.text("类别"),
                        Column.text("阶段"),
                        Column.text("下一阶段"),
                        Column.number("障碍"),
                        Column.text("方案指纹")),
                lines,
                notes);
    }

    private static Line line(PayRound round) {
        List<Reason> obstacles = round.obstacles();
        List<Reason> reasons = new ArrayList<>(obstacles);
        reasons.addAll(round.notes());
        if (obstacles.isEmpty()) {
            reasons.add(round.next()
                    .map(next -> Say.because("no-obstacle", next.term()))
                    .orElseGet(() -> Say.because("round-done")));
        }
        round.steps().forEach(step -> reasons.add(history(step)));
        return new Line(
                0,
                "",
                List.of(
                        Value.of(round.name()),
                        Value.of(round.year()),
                        Value.of(round.isSupplement() ? PayLedger.SUPPLEMENT : PayLedger.PAY),
                        Value.of(round.stage().term()),
                        Value.of(round.next().map(PayStage::term).orElse("")),
                        Value.of(obstacles.size()),
                        Value.of(round.shortFingerprint())),
                round.stage() == PayStage.PAID ? State.FINE : obstacles.isEmpty() ? State.WAITING : State.OPEN,
                reasons);
    }

    private static Reason history(Step step) {
        String key = step.run() > 0 ? "step-computed" : step.reason().isEmpty() ? "step" : "step-back";
        return Say.because(
                key, step.number(), String.valueOf(step.day()), step.stage().term(), step.reason(), step.run());
    }
}
