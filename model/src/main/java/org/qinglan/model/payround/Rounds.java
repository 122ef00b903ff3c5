package org.qinglan.model.payround;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.standing.Situation;

/// Finds the round that a record speaks of, for the checks of records.
final class Rounds {
    private Rounds() {}

    /// What is wrong with a record of a round, or that there is no such round.
    static List<Finding> check(LedgerRecord record, Situation situation, Function<PayRound, List<Finding>> judgement) {
        return PayRound.named(situation, record.text("round"))
                .map(judgement)
                .orElseGet(() -> List.of(Say.error("批次", "round-unknown", record.text("round"))));
    }

    /// The record as it is stored, where the one that is checked is to replace it.
    static Optional<LedgerRecord> stored(Situation situation, LedgerRecord record) {
        return situation.records().of(record.ledger(), record.teacher()).stream()
                .filter(known -> record.id() != 0 && known.id() == record.id())
                .findFirst();
    }
}
