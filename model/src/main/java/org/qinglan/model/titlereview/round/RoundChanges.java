package org.qinglan.model.titlereview.round;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.ledger.RecordChange;
import org.qinglan.model.record.TitleRoundLedger;
import org.qinglan.model.titlereview.round.Ranking.Placed;
import org.qinglan.model.titlereview.round.Recommendation.Verdict;

/// The records that a round writes when it goes on: first what belongs to the stage, then the step, the round last.
final class RoundChanges {
    private final TitleRound round;

    RoundChanges(TitleRound round) {
        this.round = round;
    }

    List<RecordChange> into(RoundStage next) {
        List<RecordChange> changes = new ArrayList<>();
        Map<String, Value> more = new HashMap<>();
        if (next == RoundStage.SCORING) {
            more.put("scheme_hash", Value.of(RoundScheme.hash(round.record().text("scheme_text"))));
        }
        if (next == RoundStage.CLOSED) {
            more.put("closed_on", Value.of(round.situation().day()));
            round.having(OutcomeWord.RECOMMENDED)
                    .forEach(one -> TitleEntry.of(round, one).ifPresent(changes::add));
        }
        changes.addAll(moved(next, "", more));
        return List.copyOf(changes);
    }

    List<RecordChange> step(RoundStage to, String reason) {
        return moved(to, reason, to == RoundStage.REPORTED ? Map.of("closed_on", Value.missing()) : Map.of());
    }

    private List<RecordChange> moved(RoundStage to, String reason, Map<String, Value> more) {
        Map<String, Value> step = new HashMap<>();
        step.put("round", Value.of(round.name()));
        step.put("from_stage", Value.of(round.stage().term()));
        step.put("to_stage", Value.of(to.term()));
        step.put("happened_on", Value.of(round.situation().day()));
        step.put("reason", Value.of(reason));
        Map<String, Value> values = new HashMap<>(more);
        values.put("stage", Value.of(to.term()));
        return List.of(new RecordChange.Add(TitleRoundLedger.STEP, 0, known(step)), corrected(round.record(), values));
    }

    List<RecordChange> recommend(Ranking ranking, long run) {
        Map<Long, String> tracks = new HashMap<>();
        round.qualified().forEach(one -> tracks.put(one.number(), one.track()));
        List<Placed> placed = withBallots(ranking).stream()
                .filter(one -> tracks.containsKey(one.teacher()))
                .toList();
        Recommendation recommendation = Recommendation.of(placed, tracks, round.quotas(ranking.quota()));
        List<RecordChange> changes = new ArrayList<>();
        Set<Long> done = new HashSet<>();
        for (Placed one : placed) {
            Verdict verdict = recommendation.byTeacher().get(one.teacher());
            if (verdict != null) {
                round.applicant(one.teacher()).ifPresent(applicant -> changes.add(outcome(applicant, one, verdict)));
                done.add(one.teacher());
            }
        }
        round.qualified().stream()
                .filter(one -> !done.contains(one.number()))
                .forEach(one -> changes.add(leftOut(one)));
        Map<String, Value> more = Map.of("run", Value.of(run), "scheme_quota", Value.of(ranking.quota()));
        changes.addAll(moved(RoundStage.RECOMMENDATION, "", more));
        return List.copyOf(changes);
    }

    /// Whoever has too few votes by the rule keeps the score, not the place.
    private List<Placed> withBallots(Ranking ranking) {
        return ranking.placed().stream()
                .map(one -> round.applicant(one.teacher())
                        .flatMap(applicant -> RoundRules.notCarried(round, applicant))
                        .map(sentence -> {
                            List<String> failing = new ArrayList<>(one.failing());
                            failing.add(sentence);
                            return new Placed(one.teacher(), 0, one.score(), failing);
                        })
                        .orElse(one))
                .toList();
    }

    private RecordChange outcome(RoundApplicant applicant, Placed placed, Verdict verdict) {
        Map<String, Value> values = new HashMap<>();
        values.put("outcome", Value.of(verdict.word().term()));
        values.put("place", placed.place() == 0 ? Value.missing() : Value.of(placed.place()));
        values.put("score", Value.of(placed.score()));
        values.put("reserve", verdict.reserve() == 0 ? Value.missing() : Value.of(verdict.reserve()));
        values.put("failing", Value.of(String.join("；", placed.failing())));
        return written(applicant, values);
    }

    /// Concluded to be qualified, but the scheme is not about her.
    private RecordChange leftOut(RoundApplicant applicant) {
        return written(
                applicant,
                Map.of(
                        "outcome", Value.of(OutcomeWord.UNFIT.term()),
                        "failing", Value.of(RoundSay.text("not-in-population"))));
    }

    /// A new ranking replaces what an older one said, decisions included.
    private RecordChange written(RoundApplicant applicant, Map<String, Value> more) {
        Map<String, Value> values = new HashMap<>(more);
        values.put("round", Value.of(round.name()));
        values.put("track", Value.of(applicant.track()));
        LedgerRecord before = applicant.outcome();
        if (before == null) {
            return added(TitleRoundLedger.OUTCOME, applicant.number(), values);
        }
        String word = values.getOrDefault("outcome", Value.missing()).display();
        if (!before.text("outcome").equals(word)) {
            values.putAll(changed(RoundSay.text("computed-again", before.text("outcome"), word)));
        }
        return new RecordChange.Correct(before, known(values));
    }

    /// Why an outcome is another than it was, and since when where the older one has been published.
    Map<String, Value> changed(String why) {
        Map<String, Value> values = new HashMap<>();
        values.put("change", Value.of(why));
        if (!round.publicity().notices().isEmpty()) {
            values.put("changed_on", Value.of(round.situation().day()));
        }
        return values;
    }

    /// A record with some fields changed and the others as they are.
    static RecordChange corrected(LedgerRecord before, Map<String, Value> more) {
        Map<String, Value> values = new HashMap<>(before.values());
        values.putAll(more);
        return new RecordChange.Correct(before, known(values));
    }

    static RecordChange added(Ledger ledger, long teacher, Map<String, Value> values) {
        return new RecordChange.Add(ledger, teacher, known(values));
    }

    private static Map<String, Value> known(Map<String, Value> values) {
        Map<String, Value> known = new HashMap<>(values);
        known.values().removeIf(value -> value.isMissing() || value.equals(Value.of("")));
        return known;
    }
}
