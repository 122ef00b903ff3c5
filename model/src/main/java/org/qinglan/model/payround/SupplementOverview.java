package org.qinglan.model.payround;

import java.util.ArrayList;
import java.util.List;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.meritpay.MeritPay;
import org.qinglan.model.scheme.SchemeFailure;
import org.qinglan.model.standing.Area;
import org.qinglan.model.standing.Overview;
import org.qinglan.model.standing.Overview.Column;
import org.qinglan.model.standing.Overview.Line;
import org.qinglan.model.standing.Overview.Reason;
import org.qinglan.model.standing.Overview.State;
import org.qinglan.model.standing.OverviewMaker;
import org.qinglan.model.standing.Situation;

/// What every supplement pays or takes back, person by person, with what changed.
public record SupplementOverview() implements OverviewMaker {

    @Override
    public String key() {
        return "pay-supplements";
    }

    @Override
    public String name() {
        return "补发扣回";
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
            if (round.isSupplement()) {
                add(round, lines, notes);
            }
        }
        return new Overview(columns(), lines, notes);
    }

    private static List<Column> columns() {
        return List.of(
                Column.text("批次"),
                Column.text("原批次"),
                Column.number("已发"),
                Column.number("重算"),
                Column.number("差额"),
                Column.text("类别"));
    }

    /// By the frozen run where there is one; before that by the records of today.
    private static void add(PayRound round, List<Line> lines, List<Finding> notes) {
        try {
            var supplement = round.computed().isPresent()
                    ? round.supplement()
                    : round.today().flatMap(round::supplement);
            supplement.ifPresent(found -> {
                found.lines().stream()
                        .filter(line -> line.difference() != 0 || line.concerned())
                        .forEach(line -> lines.add(line(round, line)));
                notes.add(Say.note(
                        "supplement-sum",
                        round.display(),
                        found.moved().size(),
                        RoundObstacles.yuan(found.sum()),
                        RoundObstacles.yuan(found.left())));
            });
        } catch (SchemeFailure failure) {
            notes.add(Say.warning(
                    round.name(), "not-computable", failure.finding().sentence()));
        }
    }

    private static Line line(PayRound round, Supplement.Line line) {
        String word = line.difference() > 0 ? "补发" : line.difference() < 0 ? "扣回" : "不变";
        return new Line(
                line.teacher(),
                line.name(),
                List.of(
                        Value.of(round.name()),
                        Value.of(round.record().text("base")),
                        Value.of(MeritPay.yuan(line.paid())),
                        Value.of(MeritPay.yuan(line.now())),
                        Value.of(MeritPay.yuan(line.difference())),
                        Value.of(word)),
                State.FINE,
                line.reasons().stream().map(Reason::of).toList());
    }
}
