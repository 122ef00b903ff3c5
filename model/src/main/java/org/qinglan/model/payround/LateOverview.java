package org.qinglan.model.payround;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.meritpay.MeritPay;
import org.qinglan.model.run.ComputedRun;
import org.qinglan.model.scheme.SchemeFailure;
import org.qinglan.model.standing.Area;
import org.qinglan.model.standing.Overview;
import org.qinglan.model.standing.Overview.Column;
import org.qinglan.model.standing.Overview.Line;
import org.qinglan.model.standing.Overview.Reason;
import org.qinglan.model.standing.Overview.State;
import org.qinglan.model.standing.OverviewMaker;
import org.qinglan.model.standing.Situation;

/// Whose own data changed after a result had been settled, so that a supplement may be due.
public record LateOverview() implements OverviewMaker {

    @Override
    public String key() {
        return "pay-late";
    }

    @Override
    public String name() {
        return "定稿后的变化";
    }

    @Override
    public Area area() {
        return Area.PAY;
    }

    @Override
    public Overview make(Situation situation) {
        List<Line> lines = new ArrayList<>();
        List<Finding> notes = new ArrayList<>();
        for (PayRound round : PayRound.all(situation)) {
            if (!round.isSupplement() && round.stage().isSettled()) {
                add(round, lines, notes);
            }
        }
        return new Overview(
                List.of(Column.text("批次"), Column.number("已定"), Column.number("按今天的台账"), Column.number("差额")),
                lines,
                notes);
    }

    private static void add(PayRound round, List<Line> lines, List<Finding> notes) {
        try {
            Optional<ComputedRun> now = round.today();
            if (now.isEmpty() || round.run().isEmpty()) {
                return;
            }
            new SupplementChain(round)
                    .due(now.get()).map(Supplement::lines).orElse(List.of()).stream()
                            .filter(Supplement.Line::concerned)
                            .forEach(line -> lines.add(line(round, line)));
        } catch (SchemeFailure failure) {
            notes.add(Say.warning(
                    round.name(), "not-computable", failure.finding().sentence()));
        }
    }

    private static Line line(PayRound round, Supplement.Line line) {
        return new Line(
                line.teacher(),
                line.name(),
                List.of(
                        Value.of(round.name()),
                        Value.of(MeritPay.yuan(line.paid())),
                        Value.of(MeritPay.yuan(line.now())),
                        Value.of(MeritPay.yuan(line.now() - line.paid()))),
                State.WAITING,
                line.reasons().stream().map(Reason::of).toList());
    }
}
