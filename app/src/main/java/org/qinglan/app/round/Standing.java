package org.qinglan.app.round;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.payround.PayRound;
import org.qinglan.model.payround.Supplement;
import org.qinglan.model.record.PayLedger;
import org.qinglan.model.record.PayStage;
import org.qinglan.model.scheme.SchemeFailure;
import org.qinglan.model.standing.Overview.Reason;

/// Which rounds there are, and how the one that is looked at stands; all that takes time is worked out before it is
/// shown.
///
/// @param rounds names, the newest first
record Standing(List<String> rounds, Optional<Shown> shown) {

    /// @param obstacles  before the next stage
    /// @param notes      what stops nothing but should be known
    /// @param objections as stored
    /// @param openPauses that have no end yet
    /// @param supplement what a supplement pays, by its frozen run or by today's records
    record Shown(
            PayRound round,
            PayStage stage,
            List<Reason> obstacles,
            List<Reason> notes,
            List<LedgerRecord> objections,
            List<LedgerRecord> openPauses,
            @Nullable Supplement supplement) {

        String name() {
            return round.name();
        }
    }

    static Standing of(List<PayRound> all, @Nullable String wanted) {
        List<String> names = all.reversed().stream().map(PayRound::name).toList();
        Optional<PayRound> round = all.stream()
                .filter(one -> one.name().equals(wanted))
                .findFirst()
                .or(() -> all.isEmpty() ? Optional.empty() : Optional.of(all.getLast()));
        return new Standing(names, round.map(Standing::shown));
    }

    private static Shown shown(PayRound round) {
        return new Shown(
                round,
                round.stage(),
                round.obstacles(),
                round.notes(),
                round.records(PayLedger.OBJECTION),
                round.records(PayLedger.PAUSE).stream()
                        .filter(pause -> pause.get("last_date").isMissing())
                        .toList(),
                supplement(round));
    }

    private static @Nullable Supplement supplement(PayRound round) {
        if (!round.isSupplement()) {
            return null;
        }
        try {
            return round.computed().isPresent()
                    ? round.supplement().orElse(null)
                    : round.today().flatMap(round::supplement).orElse(null);
        } catch (SchemeFailure _) {
            // The obstacles say so.
            return null;
        }
    }
}
