package org.qinglan.model.titlereview.round;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.appraisal.Obstacle;
import org.qinglan.model.figure.Citation;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.policy.Matter;
import org.qinglan.model.scheme.Scheme;
import org.qinglan.model.standing.Overview.Reason;
import org.qinglan.model.vote.Vote;
import org.qinglan.model.vote.VoteRule;

/// Before anybody is scored, everybody is examined and the scheme is fixed.
final class QualificationObstacles {
    private final TitleRound round;
    private final List<Obstacle> found;

    QualificationObstacles(TitleRound round, List<Obstacle> found) {
        this.round = round;
        this.found = found;
    }

    void add() {
        round.active().forEach(this::examined);
        if (round.qualified().isEmpty()
                && round.active().stream().noneMatch(one -> one.conclusion().isEmpty())) {
            ofSchool("nobody-qualified");
        }
        scheme();
    }

    private void examined(RoundApplicant one) {
        Qualification found = round.qualification(one);
        switch (one.conclusion()) {
            case RoundApplicant.QUALIFIED -> {
                if (found.isBarred()) {
                    Reason bar = found.bars().getFirst();
                    of(one, bar.citation(), "qualified-barred", bar.sentence());
                } else if (!found.isFulfilled() && !one.hasNote()) {
                    of(one, found.misses().getFirst().citation(), "qualified-missing", found.nearest());
                }
            }
            case RoundApplicant.REFUSED -> {
                if (found.isFulfilled() && !one.hasNote()) {
                    of(one, null, "refused-fulfilled");
                }
            }
            case "" -> of(one, null, "no-conclusion", hint(found));
            default -> of(one, null, "conclusion-unreadable", one.conclusion());
        }
    }

    private static String hint(Qualification found) {
        return found.isFulfilled() ? RoundSay.text("hint-fulfilled") : RoundSay.text("hint-missing", found.nearest());
    }

    private void scheme() {
        RoundScheme read = round.scheme();
        if (round.record().text("scheme_text").isBlank()) {
            ofSchool("scheme-missing");
        } else if (read.scheme().isEmpty()) {
            ofSchool(
                    "scheme-unreadable",
                    read.trouble().isEmpty() ? "" : read.trouble().getFirst().sentence());
        } else {
            fits(read.scheme().get());
        }
    }

    private void fits(Scheme scheme) {
        if (scheme.purpose() != Scheme.Purpose.TITLE_REVIEW) {
            ofSchool("scheme-purpose", scheme.name());
        } else if (!scheme.referenceDate().equals(round.cutOff())) {
            ofSchool("scheme-day", scheme.referenceDate(), round.cutOff());
        } else {
            vote();
        }
    }

    /// Where a rule asks for a vote, it was held on this text and not on another.
    private void vote() {
        Optional<VoteRule> rule = VoteRule.of(
                round.situation().rules(), Matter.TITLE, round.situation().day());
        if (rule.isEmpty()) {
            return;
        }
        Citation clause = rule.get().head().citation();
        String hash = RoundScheme.hash(round.record().text("scheme_text"));
        Optional<LedgerRecord> vote = round.vote();
        if (vote.isEmpty()) {
            found.add(new Obstacle(0, "", RoundSay.text("no-vote"), clause));
        } else if (!hash.equals(vote.get().text("scheme_hash"))) {
            found.add(new Obstacle(
                    0, "", RoundSay.text("vote-of-another", vote.get().text("held_on")), clause));
        } else {
            Vote.of(vote.get())
                    .obstacles(rule, round.situation().day())
                    .forEach(reason -> found.add(new Obstacle(0, "", reason.sentence(), reason.citation())));
        }
    }

    private void of(RoundApplicant one, @Nullable Citation clause, String key, Object... details) {
        found.add(new Obstacle(one.number(), one.name(), RoundSay.text(key, details), clause));
    }

    private void ofSchool(String key, Object... details) {
        found.add(new Obstacle(0, "", RoundSay.text(key, details), null));
    }
}
