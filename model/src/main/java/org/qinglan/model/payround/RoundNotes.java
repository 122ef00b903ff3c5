package org.qinglan.model.payround;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qinglan.model.journal.HashChain;
import org.qinglan.model.record.PayStage;
import org.qinglan.model.run.ComputedRun;
import org.qinglan.model.scheme.SchemeFailure;
import org.qinglan.model.standing.Overview.Reason;

/// What stops nothing but should be known: late facts, what a supplement leaves, a result that no longer comes out.
final class RoundNotes {
    private final PayRound round;
    private final List<Reason> found = new ArrayList<>();

    RoundNotes(PayRound round) {
        this.round = round;
    }

    List<Reason> all() {
        try {
            seal();
            late();
            round.run().ifPresent(this::kept);
            round.supplement()
                    .filter(supplement -> supplement.left() != 0)
                    .ifPresent(
                            supplement -> found.add(Say.because("left-over", RoundObstacles.yuan(supplement.left()))));
        } catch (SchemeFailure failure) {
            found.add(Say.because("not-computable", failure.finding().sentence()));
        }
        if (round.stage() == PayStage.PUBLISHED) {
            found.addAll(round.publicity().notes());
        }
        return List.copyOf(found);
    }

    /// What of the pool nobody gets: reserves, what lapses, what is less than a unit.
    private void kept(ComputedRun run) {
        PaidRun paid = PaidRun.of(run);
        long given = paid.totals().values().stream().mapToLong(Long::longValue).sum();
        long reserved =
                paid.pay().reserves().stream().mapToLong(Long::longValue).sum();
        long withheld =
                paid.pay().withheld().stream().mapToLong(Long::longValue).sum();
        if (given != paid.pay().pool()) {
            found.add(Say.because(
                    "kept-back",
                    RoundObstacles.yuan(paid.pay().pool()),
                    RoundObstacles.yuan(given),
                    RoundObstacles.yuan(reserved),
                    RoundObstacles.yuan(withheld),
                    RoundObstacles.yuan(paid.pay().pool() - given - reserved - withheld)));
        }
    }

    /// The result must be the one that was frozen, to the byte.
    private void seal() {
        Optional<Step> step = round.computed();
        if (step.isPresent() && !step.get().fingerprint().isEmpty()) {
            boolean same = round.run()
                    .map(run -> seal(round, run))
                    .filter(step.get().fingerprint()::equals)
                    .isPresent();
            if (!same) {
                found.add(Say.because("seal-broken", step.get().run()));
            }
        }
    }

    /// Late facts are an obstacle before anything is published; afterwards the school decides what to do.
    private void late() {
        if (round.stage().compareTo(PayStage.COMPUTED) <= 0 || hasSupplement()) {
            return;
        }
        List<FactChange> changes = round.changesSince();
        if (!changes.isEmpty()) {
            found.add(Say.because(
                    round.stage().isSettled() ? "late-settled" : "late-published",
                    changes.size(),
                    RoundObstacles.told(changes)));
        }
    }

    private boolean hasSupplement() {
        return !round.supplements().isEmpty();
    }

    /// The fingerprint of what a round pays by a run.
    static String seal(PayRound round, ComputedRun run) {
        byte[] bytes = round.isSupplement()
                ? round.supplement(run).map(Supplement::bytes).orElseGet(() -> new byte[0])
                : run.resultBytes();
        return HashChain.hash(bytes);
    }
}
