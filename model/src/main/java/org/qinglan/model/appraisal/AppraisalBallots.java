package org.qinglan.model.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.qinglan.model.figure.Citation;
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

/// What the ballots of the newest cycles say of each person.
final class AppraisalBallots implements OverviewMaker {

    @Override
    public String key() {
        return "appraisal-ballots";
    }

    @Override
    public String name() {
        return "民主测评结果";
    }

    @Override
    public Area area() {
        return Area.APPRAISAL;
    }

    @Override
    public Overview make(Situation situation) {
        Optional<BallotRule> rule = CycleRules.ballot(situation);
        List<Line> lines = new ArrayList<>();
        List<Finding> notes = new ArrayList<>();
        if (rule.isEmpty()) {
            notes.add(Say.warning("", "no-ballot-rule"));
        }
        Stream.of(AppraisalLedger.YEARLY, AppraisalLedger.CADRES)
                .flatMap(kind -> AppraisalCycle.latest(situation, kind).stream())
                .forEach(cycle -> {
                    cycle.candidates().forEach(one -> lines.addAll(line(cycle, one, rule)));
                    cycle.ballots().spoilt().entrySet().stream()
                            .sorted(Map.Entry.comparingByKey())
                            .forEach(spoilt -> notes.add(Say.note(
                                    "ballot-spoilt",
                                    cycle.display(),
                                    spoilt.getKey(),
                                    spoilt.getValue().term())));
                });
        return new Overview(
                List.of(
                        Column.text("考核周期"),
                        Column.number("有效票"),
                        Column.number("无效票"),
                        Column.number("本人票"),
                        Column.number("平均分"),
                        Column.number("优秀票"),
                        Column.number("合格票"),
                        Column.number("基本合格票"),
                        Column.number("不合格票")),
                lines,
                notes);
    }

    private static List<Line> line(AppraisalCycle cycle, Candidate one, Optional<BallotRule> rule) {
        Ballots.Result result = cycle.ballots().byTeacher().get(one.number());
        if (result == null) {
            return List.of();
        }
        List<Value> cells = new ArrayList<>();
        cells.add(Value.of(cycle.display()));
        cells.add(Value.of(result.counted()));
        cells.add(Value.of(result.spoilt()));
        cells.add(Value.of(result.own()));
        cells.add(result.mean() == null ? Value.missing() : Value.of(result.mean()));
        Stream.of(Grade.EXCELLENT, Grade.COMPETENT, Grade.BASIC, Grade.FAILED)
                .forEach(grade -> cells.add(Value.of(result.grades().getOrDefault(grade, 0))));
        Citation clause = rule.map(known -> known.head().citation()).orElse(null);
        List<Reason> reasons = new ArrayList<>();
        if (result.trimmed() && rule.isPresent()) {
            reasons.add(Say.because(
                    clause, null, "trimmed", rule.get().trimAbove(), rule.get().trim()));
        }
        if (result.own() > 0) {
            reasons.add(Say.because(clause, null, "own-votes", result.own()));
        }
        return List.of(
                new Line(one.number(), one.name(), cells, result.counted() == 0 ? State.WAITING : State.FINE, reasons));
    }
}
