package org.qinglan.model.titlereview.round;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.ledger.RecordChange;

/// What the school decides about one of several equals at the last post.
final class TieDecision {
    private final TitleRound round;
    private final RoundApplicant applicant;
    private final OutcomeWord decided;

    TieDecision(TitleRound round, RoundApplicant applicant, OutcomeWord decided) {
        this.round = round;
        this.applicant = applicant;
        this.decided = decided;
    }

    /// What is wrong with it; empty where it may be recorded.
    List<Finding> refusals(String reason) {
        List<Finding> found = new ArrayList<>();
        if (!applicant.has(OutcomeWord.TIED)) {
            found.add(RoundSay.error("推荐结果", "not-tied", applicant.name()));
        }
        if (decided != OutcomeWord.RECOMMENDED && decided != OutcomeWord.RESERVE) {
            found.add(RoundSay.error("推荐结果", "decision-word"));
        }
        if (reason.isBlank()) {
            found.add(RoundSay.error("裁定理由", "decision-reason", applicant.name()));
        }
        if (round.stage() != RoundStage.RECOMMENDATION && round.stage() != RoundStage.NOTICE) {
            found.add(RoundSay.error("阶段", "decision-stage", round.stage().term()));
        }
        if (decided == OutcomeWord.RECOMMENDED && recommended() >= quota()) {
            found.add(RoundSay.error("推荐结果", "decision-over", applicant.track(), quota()));
        }
        return found;
    }

    private long recommended() {
        return round.having(OutcomeWord.RECOMMENDED).stream()
                .filter(one -> one.track().equals(applicant.track()))
                .count();
    }

    private int quota() {
        return round.quotas().getOrDefault(applicant.track(), 0);
    }

    List<RecordChange> changes(String reason) {
        List<Finding> refused = refusals(reason);
        LedgerRecord outcome = applicant.outcome();
        if (!refused.isEmpty() || outcome == null) {
            throw new IllegalStateException(
                    refused.isEmpty() ? applicant.name() : refused.getFirst().message());
        }
        List<RecordChange> changes = new ArrayList<>();
        Map<String, Value> values = new HashMap<>();
        values.put("outcome", Value.of(decided.term()));
        values.put("decision", Value.of(reason));
        if (!round.publicity().notices().isEmpty()) {
            values.putAll(new RoundChanges(round).changed(RoundSay.text("decided", decided.term())));
        }
        if (decided == OutcomeWord.RESERVE) {
            values.put("reserve", Value.of(first(changes)));
        }
        changes.addFirst(RoundChanges.corrected(outcome, values));
        return List.copyOf(changes);
    }

    /// Equals stand before the reserve of lower places: behind those decided before, ahead of the rest.
    private int first(List<RecordChange> changes) {
        int ahead = 0;
        for (RoundApplicant other : round.having(OutcomeWord.RESERVE)) {
            LedgerRecord outcome = other.outcome();
            if (outcome == null || !other.track().equals(applicant.track())) {
                continue;
            }
            if (other.place() <= applicant.place()) {
                ahead++;
            } else {
                changes.add(RoundChanges.corrected(outcome, Map.of("reserve", Value.of(other.reserve() + 1))));
            }
        }
        return ahead + 1;
    }
}
