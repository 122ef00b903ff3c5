package org.qinglan.model.appraisal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.standing.Situation;

/// The versions of the cycle of one year and kind.
final class Round {
    private Round() {}

    static List<LedgerRecord> of(Situation situation, CycleId id) {
        return AppraisalCycle.records(situation, id.kind()).stream()
                .filter(cycle -> CycleId.of(cycle).sameRound(id))
                .toList();
    }

    static boolean isClosed(LedgerRecord cycle) {
        return cycle.text("stage").equals(Stage.CLOSED.term());
    }

    /// The closed cycle that a record speaks of, so that it may not be touched any more.
    ///
    /// @param anyVersion whether every version of the round counts
    static Optional<LedgerRecord> closed(Situation situation, CycleId id, boolean anyVersion) {
        return of(situation, id).stream()
                .filter(cycle -> anyVersion || CycleId.of(cycle).equals(id))
                .filter(Round::isClosed)
                .findFirst();
    }

    /// A record as it is stored, where the one that is checked is to replace it.
    static Optional<LedgerRecord> stored(Situation situation, LedgerRecord record) {
        return situation.records().of(record.ledger(), record.teacher()).stream()
                .filter(known -> record.id() != 0 && known.id() == record.id())
                .findFirst();
    }

    static LedgerRecord with(LedgerRecord record, String field, Value value) {
        Map<String, Value> values = new HashMap<>(record.values());
        values.put(field, value);
        return new LedgerRecord(record.id(), record.ledger(), record.teacher(), values, record.source());
    }
}
