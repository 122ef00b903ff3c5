package org.qinglan.model.payround;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.qinglan.model.run.ComputedRun;

/// A round and its supplements, each of which starts from what the round and those before it have paid.
record SupplementChain(PayRound base) {

    /// What a supplement pays by a run: today's amounts less those of the base and of all supplements before it.
    Optional<Supplement> after(PayRound supplement, ComputedRun now) {
        return from(supplement.record().id(), now, supplement.isWhole());
    }

    /// What another supplement for everybody would pay now.
    Optional<Supplement> due(ComputedRun now) {
        return from(Long.MAX_VALUE, now, true);
    }

    /// @param before number of the record before which the supplements count
    private Optional<Supplement> from(long before, ComputedRun now, boolean whole) {
        Optional<ComputedRun> first = base.run();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Map<Long, Long> paid = new HashMap<>(PaidRun.of(first.get()).totals());
        ComputedRun last = first.get();
        for (PayRound earlier : base.supplements()) {
            Optional<ComputedRun> run = earlier.record().id() < before ? earlier.run() : Optional.empty();
            if (run.isPresent()) {
                Supplement.of(paid, last, run.get(), earlier.isWhole())
                        .moved()
                        .forEach(line -> paid.merge(line.teacher(), line.difference(), Long::sum));
                last = run.get();
            }
        }
        return Optional.of(Supplement.of(paid, last, now, whole));
    }
}
