package org.qinglan.model.titlereview.round;

import java.util.List;
import java.util.Optional;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.record.TitleRoundLedger;
import org.qinglan.model.standing.Situation;

/// The round that a record names, for whoever checks the record.
final class OpenRound {
    private OpenRound() {}

    static Optional<LedgerRecord> of(Situation situation, LedgerRecord record) {
        return situation.records().of(TitleRoundLedger.ROUND, 0).stream()
                .filter(round -> round.text("round").equals(record.text("round")))
                .findFirst();
    }

    /// What is wrong with entering a record of the round now: there is none, or it has gone past the last stage in
    /// which such a record is entered.
    static Optional<Finding> refusal(Situation situation, LedgerRecord record, RoundStage last) {
        Optional<LedgerRecord> round = of(situation, record);
        if (round.isEmpty()) {
            return Optional.of(RoundSay.error("批次", "no-round", record.text("round")));
        }
        Optional<LedgerRecord> moved =
                stored(situation, record).filter(before -> !before.text("round").equals(record.text("round")));
        if (moved.isPresent()) {
            return Optional.of(RoundSay.error("批次", "record-moved", moved.get().text("round")));
        }
        RoundStage stage = stage(round.get());
        return last.isBefore(stage)
                ? Optional.of(RoundSay.error(
                        "批次",
                        stage == RoundStage.CLOSED ? "round-closed" : "too-late",
                        record.text("round"),
                        stage.term(),
                        record.ledger().name(),
                        last.term()))
                : Optional.empty();
    }

    static RoundStage stage(LedgerRecord round) {
        return RoundStage.read(round.text("stage")).orElse(RoundStage.APPLICATION);
    }

    /// A record as it is stored, where the one that is checked is to replace it.
    static Optional<LedgerRecord> stored(Situation situation, LedgerRecord record) {
        return situation.records().of(record.ledger(), record.teacher()).stream()
                .filter(known -> record.id() != 0 && known.id() == record.id())
                .findFirst();
    }

    /// Every finding of a check in a round, or only why nothing can be entered any more.
    static List<Finding> unless(Optional<Finding> refusal, List<Finding> findings) {
        return refusal.map(List::of).orElse(findings);
    }
}
