package org.qinglan.model.titlereview.round;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.appraisal.Obstacle;
import org.qinglan.model.figure.Citation;
import org.qinglan.model.ledger.LedgerRecord;

/// Before anybody is recommended, every mark is there, the ballot is valid and the scheme is the one that was fixed.
final class ScoringObstacles {
    private final TitleRound round;
    private final List<Obstacle> found;
    private final Optional<TitleBallotRule> rule;

    ScoringObstacles(TitleRound round, List<Obstacle> found) {
        this.round = round;
        this.found = found;
        this.rule = RoundRules.ballot(round.situation());
    }

    void add() {
        if (round.qualified().isEmpty()) {
            ofSchool("nobody-qualified");
        }
        round.panelItems().forEach(this::marks);
        if (round.hasBallot()) {
            round.qualified().forEach(this::ballot);
        }
        String text = round.record().text("scheme_text");
        if (!RoundScheme.hash(text).equals(round.record().text("scheme_hash"))) {
            ofSchool("scheme-changed");
        } else if (found.isEmpty()) {
            computes();
        }
    }

    private void computes() {
        RoundScheme.Attempt attempt = round.scheme()
                .rank(
                        round.situation(),
                        round.qualified().stream().map(RoundApplicant::teacher).toList());
        if (attempt instanceof RoundScheme.Attempt.Failed(var sentence)) {
            ofSchool("scheme-fails", sentence);
        }
    }

    private void marks(String item) {
        PanelMarks marks = PanelMarks.of(round, item);
        int least = Math.max(
                Math.max(1, round.record().whole("judges")),
                rule.map(TitleBallotRule::judges).orElse(0));
        if (marks.judges().isEmpty()) {
            ofSchool("no-marks", item);
            return;
        }
        for (RoundApplicant one : round.qualified()) {
            List<String> missing = marks.missing(one);
            marks.judges().stream()
                    .filter(judge ->
                            marks.isAside(one, judge) && marks.mark(one, judge).isPresent())
                    .forEach(judge -> of(one, "aside-has-mark", item, judge));
            long aside = marks.judges().stream()
                    .filter(judge -> marks.isAside(one, judge))
                    .count();
            int given = marks.of(one).size();
            if (!missing.isEmpty()) {
                of(one, "marks-missing", item, String.join("、", missing));
            } else if (given + aside < least || given == 0) {
                of(one, "marks-few", item, given, least);
            }
        }
    }

    private void ballot(RoundApplicant one) {
        LedgerRecord ballot = one.ballot();
        if (ballot == null) {
            of(one, "no-ballot");
            return;
        }
        int due = ballot.whole("due");
        int present = ballot.whole("present");
        rule.filter(known -> !known.hasQuorum(due, present))
                .ifPresent(known -> found.add(new Obstacle(
                        one.number(),
                        one.name(),
                        RoundSay.text(
                                "no-quorum", due, present, TitleBallotRule.text(known.quorum()), known.least(due)),
                        known.head().citation())));
        BallotCount.wrong(ballot, one.recusals().size()).forEach((key, details) -> of(one, key, details));
    }

    private void of(RoundApplicant one, String key, Object... details) {
        found.add(new Obstacle(one.number(), one.name(), RoundSay.text(key, details), clause(key)));
    }

    private @Nullable Citation clause(String key) {
        return key.equals("avoided-few")
                ? rule.map(known -> known.head().citation()).orElse(null)
                : null;
    }

    private void ofSchool(String key, Object... details) {
        found.add(new Obstacle(0, "", RoundSay.text(key, details), null));
    }
}
