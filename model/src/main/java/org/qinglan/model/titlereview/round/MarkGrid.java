package org.qinglan.model.titlereview.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.qinglan.model.figure.Value;
import org.qinglan.model.standing.Overview;
import org.qinglan.model.standing.Overview.Column;
import org.qinglan.model.standing.Overview.Line;
import org.qinglan.model.standing.Overview.Reason;
import org.qinglan.model.standing.Overview.State;

/// The marks of one item as a grid: applicants down, judges across, then means and spread.
public final class MarkGrid {
    private MarkGrid() {}

    /// The first columns are the judges, in the order of [PanelMarks#judges()].
    public static Overview of(TitleRound round, PanelMarks marks) {
        List<Column> columns = new ArrayList<>();
        marks.judges().forEach(judge -> columns.add(Column.number(judge)));
        columns.add(Column.number(RoundSay.text("grid-mean")));
        columns.add(Column.number(RoundSay.text("grid-trimmed")));
        columns.add(Column.number(RoundSay.text("grid-spread")));
        List<Line> lines =
                round.qualified().stream().map(one -> line(marks, one)).toList();
        return new Overview(columns, lines, List.of());
    }

    private static Line line(PanelMarks marks, RoundApplicant one) {
        List<Value> cells = new ArrayList<>();
        for (String judge : marks.judges()) {
            cells.add(
                    marks.isAside(one, judge)
                            ? Value.of(RoundSay.text("grid-aside"))
                            : marks.mark(one, judge)
                                    .map(record -> record.get("score"))
                                    .orElse(Value.missing()));
        }
        cells.add(number(marks.mean(one)));
        cells.add(number(marks.trimmedMean(one)));
        cells.add(number(marks.spread(one)));
        List<String> missing = marks.missing(one);
        List<Reason> reasons = new ArrayList<>();
        if (!missing.isEmpty()) {
            reasons.add(Reason.of(RoundSay.text("marks-missing", marks.item(), String.join("、", missing))));
        }
        one.recusals()
                .forEach(recusal -> reasons.add(
                        Reason.of(RoundSay.text("recusal", recusal.text("judge"), recusal.text("relation")))));
        State state = missing.isEmpty() && !marks.of(one).isEmpty() ? State.FINE : State.WAITING;
        return new Line(one.number(), one.name(), cells, state, reasons);
    }

    private static Value number(Optional<BigFraction> number) {
        return number.<Value>map(Value.Num::new).orElse(Value.missing());
    }
}
