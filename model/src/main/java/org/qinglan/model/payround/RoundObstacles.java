package org.qinglan.model.payround;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.meritpay.MeritPay;
import org.qinglan.model.policy.Matter;
import org.qinglan.model.publicity.Objection;
import org.qinglan.model.publicity.Publicity;
import org.qinglan.model.record.PayLedger;
import org.qinglan.model.record.PayStage;
import org.qinglan.model.scheme.Scheme;
import org.qinglan.model.scheme.SchemeFailure;
import org.qinglan.model.scheme.SchemeReading;
import org.qinglan.model.standing.Overview.Reason;
import org.qinglan.model.vote.Vote;
import org.qinglan.model.vote.VoteRule;

/// What stands before the next stage of a round.
final class RoundObstacles {
    private final PayRound round;
    private final List<Reason> found = new ArrayList<>();

    RoundObstacles(PayRound round) {
        this.round = round;
    }

    List<Reason> before() {
        switch (round.stage()) {
            case DRAFT -> adoption();
            case VOTED -> computation();
            case COMPUTED -> publication();
            case PUBLISHED -> end();
            case FINAL, PAID -> {}
        }
        return List.copyOf(found);
    }

    private void adoption() {
        scheme();
        if (round.isSupplement()) {
            base();
        } else {
            vote();
        }
    }

    private void scheme() {
        switch (round.reading()) {
            case SchemeReading.Refused(var findings) ->
                found.add(Say.because(
                        "scheme-unreadable",
                        findings.size(),
                        findings.getFirst().sentence()));
            case SchemeReading.Accepted(var scheme, var _) -> {
                if (scheme.purpose() != Scheme.Purpose.MERIT_PAY) {
                    found.add(Say.because("scheme-not-pay", scheme.name()));
                } else if (scheme.rows() != Scheme.Rows.TEACHERS) {
                    found.add(Say.because("scheme-of-teams", scheme.name()));
                }
            }
        }
    }

    /// The text must be the one that was voted on, to the letter.
    private void vote() {
        Optional<LedgerRecord> last = round.vote();
        if (last.isEmpty()) {
            found.add(Say.because("vote-missing", round.shortFingerprint()));
            return;
        }
        LedgerRecord held = last.get();
        if (!isOfText(held.text("fingerprint"), round.fingerprint())) {
            found.add(Say.because(
                    "vote-other-text",
                    held.text("held_on"),
                    shortened(held.text("fingerprint")),
                    round.shortFingerprint()));
            return;
        }
        Vote vote = Vote.of(held);
        Optional<VoteRule> rule = VoteRule.of(
                round.situation().rules(),
                Matter.PAY,
                vote.heldOn() == null ? round.situation().day() : vote.heldOn());
        found.addAll(vote.obstacles(rule, round.situation().day()));
    }

    static boolean isOfText(String written, String fingerprint) {
        return written.length() >= VoteCheck.SHORTEST && fingerprint.startsWith(written);
    }

    private static String shortened(String fingerprint) {
        return fingerprint.substring(0, Math.min(12, fingerprint.length()));
    }

    private void base() {
        Optional<PayRound> base = round.base();
        if (base.isEmpty()) {
            found.add(Say.because("base-missing", round.record().text("base")));
            return;
        }
        if (!base.get().stage().isSettled()) {
            found.add(Say.because("base-open", base.get().display()));
        }
        if (!base.get().fingerprint().equals(round.fingerprint())) {
            found.add(Say.because("base-other-text", base.get().name()));
        }
        base.get().supplements().stream()
                .filter(other -> other.record().id() < round.record().id()
                        && !other.stage().isSettled())
                .forEach(other -> found.add(Say.because("supplement-open", other.display())));
    }

    private void computation() {
        adoption();
        if (!found.isEmpty()) {
            return;
        }
        try {
            round.today().ifPresent(run -> {
                if (!round.isSupplement()) {
                    pool(PaidRun.of(run).pay());
                }
            });
        } catch (SchemeFailure failure) {
            found.add(Say.because("not-computable", failure.finding().sentence()));
        }
    }

    private void pool(MeritPay pay) {
        if (round.records(PayLedger.SOURCE).isEmpty()) {
            found.add(Say.because("pool-missing", yuan(pay.pool())));
        } else if (round.sources() != pay.pool()) {
            found.add(Say.because(
                    "pool-differs", yuan(round.sources()), yuan(pay.pool()), yuan(round.sources() - pay.pool())));
        }
    }

    private void publication() {
        frozenText();
        List<FactChange> changes = round.changesSince();
        if (!changes.isEmpty()) {
            found.add(Say.because("facts-changed", changes.size(), told(changes)));
        }
        if (round.isSupplement()) {
            bearer();
        }
        boolean hung = round.computed()
                .filter(step ->
                        round.records(PayLedger.NOTICE).stream().anyMatch(notice -> notice.whole("run") == step.run()))
                .isPresent();
        if (!hung && !isAsPublished()) {
            found.add(Say.because("notice-missing", new Republication(round).whom()));
        }
    }

    private void frozenText() {
        boolean same = round.frozen()
                .filter(run -> run.schemeHash().equals(round.fingerprint()))
                .isPresent();
        if (!same) {
            found.add(Say.because("run-other-text"));
        }
    }

    /// What a supplement costs must come from somewhere, and what it takes back must go somewhere.
    private void bearer() {
        long sum = round.supplement().map(Supplement::sum).orElse(0L);
        if (sum != round.sources()) {
            found.add(Say.because(
                    sum > 0 ? "bearer-missing" : "bearer-back", yuan(Math.abs(sum)), yuan(sum), yuan(round.sources())));
        }
    }

    private boolean isAsPublished() {
        return !round.records(PayLedger.NOTICE).isEmpty()
                && new Republication(round).changed().isEmpty();
    }

    private void end() {
        Publicity publicity = round.publicity();
        found.addAll(publicity.obstacles());
        publicity.objections().stream()
                .filter(Objection::wasUpheld)
                .filter(objection -> !isAnswered(objection))
                .forEach(objection ->
                        found.add(Say.because("objection-unanswered", objection.objector(), objection.content())));
    }

    /// An objection that was upheld is answered by a computation after the verdict that is not the first.
    private boolean isAnswered(Objection objection) {
        String decided = objection.record().text("decided_on");
        return round.steps().stream()
                .filter(step -> step.stage() == PayStage.COMPUTED)
                .skip(1)
                .anyMatch(step -> step.day() != null && step.day().toString().compareTo(decided) >= 0);
    }

    /// The first few people with what changed.
    static String told(List<FactChange> changes) {
        return changes.stream()
                        .limit(3)
                        .map(change -> Say.text("change", change.name(), String.join("；", change.sentences())))
                        .collect(Collectors.joining("。"))
                + (changes.size() > 3 ? Say.text("and-more", changes.size() - 3) : "");
    }

    static String yuan(long fen) {
        BigDecimal yuan = MeritPay.yuan(fen);
        return yuan.toPlainString();
    }
}
