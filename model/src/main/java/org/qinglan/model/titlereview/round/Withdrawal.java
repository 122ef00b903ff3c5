package org.qinglan.model.titlereview.round;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.ledger.RecordChange;

/// What follows when an applicant withdraws.
final class Withdrawal {
    private final TitleRound round;
    private final RoundApplicant leaving;
    private final String reason;
    private final List<RecordChange> changes = new ArrayList<>();

    Withdrawal(TitleRound round, RoundApplicant leaving, String reason) {
        this.round = round;
        this.leaving = leaving;
        this.reason = reason;
    }

    List<RecordChange> changes() {
        Value today = Value.of(round.situation().day());
        changes.add(RoundChanges.corrected(
                leaving.application(), Map.of("withdrawn_on", today, "withdrawn_why", Value.of(reason))));
        LedgerRecord outcome = leaving.outcome();
        if (outcome != null) {
            changes.add(RoundChanges.corrected(
                    outcome,
                    Map.of(
                            "outcome", Value.of(OutcomeWord.WITHDRAWN.term()),
                            "reserve", Value.missing(),
                            "change", Value.of(reason),
                            "changed_on", today)));
            fillIn();
        }
        return List.copyOf(changes);
    }

    /// The posts that are free on the track after the withdrawal; those who wait for a decision come first.
    private void fillIn() {
        List<RoundApplicant> reserve = onTrack(OutcomeWord.RESERVE);
        if (leaving.has(OutcomeWord.RECOMMENDED)) {
            boolean undecided = !onTrack(OutcomeWord.TIED).isEmpty();
            List<RoundApplicant> first = undecided
                    ? List.of()
                    : reserve.stream()
                            .filter(one -> one.reserve() == reserve.getFirst().reserve())
                            .toList();
            first.forEach(one -> moveUp(one, first.size() == 1));
            renumber(reserve.stream().filter(one -> !first.contains(one)).toList(), first.size());
            if (!first.isEmpty() && round.stage() == RoundStage.REPORTED) {
                changes.addAll(new RoundChanges(round)
                        .step(
                                RoundStage.NOTICE,
                                RoundSay.text(
                                        "moved-up",
                                        leaving.name(),
                                        first.getFirst().name())));
            }
        } else if (leaving.has(OutcomeWord.RESERVE)) {
            renumber(
                    reserve.stream()
                            .filter(one -> one.reserve() > leaving.reserve())
                            .toList(),
                    1);
        }
    }

    private List<RoundApplicant> onTrack(OutcomeWord word) {
        return round.having(word).stream()
                .filter(one -> one.track().equals(leaving.track()) && one.number() != leaving.number())
                .toList();
    }

    private void moveUp(RoundApplicant next, boolean alone) {
        LedgerRecord outcome = next.outcome();
        if (outcome != null) {
            Map<String, Value> values = new HashMap<>();
            values.put("outcome", Value.of((alone ? OutcomeWord.RECOMMENDED : OutcomeWord.TIED).term()));
            values.put("reserve", Value.missing());
            values.putAll(new RoundChanges(round).changed(RoundSay.text("moved-up", leaving.name(), next.name())));
            changes.add(RoundChanges.corrected(outcome, values));
        }
    }

    private void renumber(List<RoundApplicant> behind, int by) {
        for (RoundApplicant one : behind) {
            LedgerRecord outcome = one.outcome();
            if (outcome != null && by > 0) {
                changes.add(RoundChanges.corrected(outcome, Map.of("reserve", Value.of(one.reserve() - by))));
            }
        }
    }
}
