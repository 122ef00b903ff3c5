package org.qinglan.model.titlereview.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.commons.numbers.fraction.BigFraction;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.record.TitleRoundLedger;
import org.qinglan.model.standing.Overview.Line;
import org.qinglan.model.standing.Overview.Reason;
import org.qinglan.model.standing.Overview.State;

/// The lines of the lists of a round.
final class RoundLines {
    private RoundLines() {}

    static List<Line> posts(TitleRound round) {
        List<Line> lines = new ArrayList<>();
        TreeSet<String> tracks =
                new TreeSet<>(round.active().stream().map(RoundApplicant::track).toList());
        for (TrackPosts posts : round.posts()) {
            tracks.remove(posts.track());
            long applied = round.active().stream()
                    .filter(one -> one.track().equals(posts.track()))
                    .count();
            lines.add(new Line(
                    0,
                    "",
                    List.of(
                            Value.of(posts.track()),
                            Value.of(posts.approved()),
                            Value.of(posts.filled()),
                            Value.of(posts.vacancies()),
                            Value.of(posts.bonus()),
                            posts.outside() ? Value.missing() : Value.of(posts.quota()),
                            Value.of(applied)),
                    posts.vacancies() < 0 && !posts.outside() ? State.WAITING : State.FINE,
                    List.of(Reason.of(posts.display()))));
        }
        for (String track : tracks) {
            lines.add(new Line(
                    0,
                    "",
                    List.of(Value.of(track)),
                    State.WAITING,
                    List.of(Reason.of(RoundSay.text("no-posts", track)))));
        }
        return lines.stream().map(RoundLines::filled).toList();
    }

    /// A line of a track without posts has the same number of cells.
    private static Line filled(Line line) {
        List<Value> cells = new ArrayList<>(line.cells());
        while (cells.size() < 7) {
            cells.add(Value.missing());
        }
        return new Line(line.teacher(), line.person(), cells, line.state(), line.reasons());
    }

    static List<Line> applicants(TitleRound round) {
        return round.applicants().stream().map(one -> applicant(round, one)).toList();
    }

    private static Line applicant(TitleRound round, RoundApplicant one) {
        Qualification found = round.qualification(one);
        List<Reason> reasons = new ArrayList<>(found.bars());
        reasons.addAll(found.misses());
        reasons.addAll(found.grounds());
        String verdict = RoundSay.text(
                found.isBarred() ? "verdict-barred" : found.isFulfilled() ? "verdict-fulfilled" : "verdict-missing");
        State state = found.isBarred()
                ? State.BARRED
                : one.isWithdrawn() || !one.conclusion().isEmpty() ? State.FINE : State.WAITING;
        return new Line(
                one.number(),
                one.name(),
                List.of(
                        Value.of(one.track()),
                        one.application().get("applied_on"),
                        Value.of(verdict),
                        Value.of(one.isWithdrawn() ? RoundSay.text("withdrawn") : one.conclusion()),
                        found.fulfilledOn().map(Value::of).orElse(Value.missing()),
                        Value.of(found.nearest())),
                state,
                reasons);
    }

    static List<Line> marks(TitleRound round) {
        List<Line> lines = new ArrayList<>();
        for (String item : round.panelItems()) {
            PanelMarks marks = PanelMarks.of(round, item);
            round.qualified().forEach(one -> lines.add(mark(marks, one)));
        }
        return lines;
    }

    private static Line mark(PanelMarks marks, RoundApplicant one) {
        List<String> missing = marks.missing(one);
        List<Reason> reasons = new ArrayList<>();
        marks.of(one)
                .forEach((judge, score) -> reasons.add(
                        Reason.of(RoundSay.text("mark", judge, Value.of(score).display()))));
        marks.judges().stream()
                .filter(judge -> marks.isAside(one, judge))
                .forEach(judge -> reasons.add(Reason.of(RoundSay.text("aside", judge))));
        return new Line(
                one.number(),
                one.name(),
                List.of(
                        Value.of(marks.item()),
                        Value.of(marks.of(one).size()),
                        Value.of(String.join("、", missing)),
                        number(marks.mean(one)),
                        number(marks.trimmedMean(one)),
                        number(marks.spread(one))),
                missing.isEmpty() && !marks.of(one).isEmpty() ? State.FINE : State.WAITING,
                reasons);
    }

    private static Value number(Optional<BigFraction> number) {
        return number.<Value>map(Value.Num::new).orElse(Value.missing());
    }

    static List<Line> ballots(TitleRound round) {
        return round.hasBallot()
                ? round.qualified().stream().map(one -> ballot(round, one)).toList()
                : List.of();
    }

    private static Line ballot(TitleRound round, RoundApplicant one) {
        List<Reason> reasons = new ArrayList<>();
        one.recusals()
                .forEach(recusal -> reasons.add(
                        Reason.of(RoundSay.text("recusal", recusal.text("judge"), recusal.text("relation")))));
        LedgerRecord ballot = one.ballot();
        if (ballot == null) {
            reasons.add(Reason.of(RoundSay.text("no-ballot")));
        }
        List<Value> cells = new ArrayList<>();
        for (String key : List.of("due", "present", "avoided", "in_favour", "against", "abstained")) {
            cells.add(ballot == null ? Value.missing() : ballot.get(key));
        }
        Optional<String> lost = RoundRules.notCarried(round, one);
        lost.ifPresent(sentence -> reasons.add(Reason.of(sentence)));
        return new Line(
                one.number(),
                one.name(),
                cells,
                ballot == null ? State.WAITING : lost.isPresent() ? State.OPEN : State.FINE,
                reasons);
    }

    static List<Line> outcomes(TitleRound round) {
        List<RoundApplicant> ordered = new ArrayList<>();
        for (OutcomeWord word : OutcomeWord.values()) {
            ordered.addAll(round.having(word));
        }
        return ordered.stream().map(RoundLines::outcome).toList();
    }

    private static Line outcome(RoundApplicant one) {
        LedgerRecord outcome = one.outcome();
        List<Value> cells = new ArrayList<>();
        List<Reason> reasons = new ArrayList<>();
        for (String key :
                List.of("track", "place", "score", "outcome", "reserve", "passed", "passed_on", "appointed_on")) {
            cells.add(outcome == null ? Value.missing() : outcome.get(key));
        }
        for (String key : List.of("failing", "decision", "change")) {
            if (outcome != null && !outcome.text(key).isBlank()) {
                String name = TitleRoundLedger.OUTCOME.field(key).name();
                reasons.add(Reason.of(RoundSay.text("named", name, outcome.text(key))));
            }
        }
        return new Line(
                one.number(), one.name(), cells, one.has(OutcomeWord.TIED) ? State.WAITING : State.FINE, reasons);
    }
}
