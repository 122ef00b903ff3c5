package org.qinglan.model.titlereview.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.appraisal.Obstacle;
import org.qinglan.model.figure.Citation;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.publicity.Notice;
import org.qinglan.model.publicity.Objection;

/// What stands before the next stage of a round.
final class RoundObstacles {
    private final TitleRound round;
    private final List<Obstacle> found = new ArrayList<>();

    RoundObstacles(TitleRound round) {
        this.round = round;
    }

    List<Obstacle> before() {
        switch (round.stage()) {
            case APPLICATION -> application();
            case QUALIFICATION -> new QualificationObstacles(round, found).add();
            case SCORING -> new ScoringObstacles(round, found).add();
            case RECOMMENDATION -> recommendation();
            case NOTICE -> notice();
            case REPORTED -> results();
            case CLOSED -> {}
        }
        return List.copyOf(found);
    }

    private void application() {
        if (round.target().isEmpty()) {
            ofSchool("target-unknown", round.record().text("target"));
        }
        if (round.active().isEmpty()) {
            ofSchool("nobody-applied");
        }
        LocalDate last = round.record().day("apply_last");
        if (last != null && !round.situation().day().isAfter(last)) {
            ofSchool("still-open", last);
        }
        new TreeSet<>(round.active().stream().map(RoundApplicant::track).toList())
                .stream().filter(track -> round.posts(track).isEmpty()).forEach(track -> ofSchool("no-posts", track));
        for (TrackPosts posts : round.posts()) {
            if ((posts.bonus() > 0 || posts.outside()) && posts.basis().isEmpty()) {
                ofSchool(posts.outside() ? "no-basis-outside" : "no-basis-bonus", posts.track(), posts.bonus());
            }
        }
    }

    private void recommendation() {
        if (round.run() == 0) {
            ofSchool("no-run");
        }
        round.qualified().stream().filter(one -> one.word().isEmpty()).forEach(one -> of(one, null, "no-outcome"));
        undecided();
        overQuota();
        barred();
    }

    private void undecided() {
        for (RoundApplicant one : round.having(OutcomeWord.TIED)) {
            int left = round.quotas().getOrDefault(one.track(), 0)
                    - recommended(one.track()).size();
            of(one, null, "undecided", one.place(), one.track(), Math.max(0, left));
        }
    }

    private List<RoundApplicant> recommended(String track) {
        return round.having(OutcomeWord.RECOMMENDED).stream()
                .filter(one -> one.track().equals(track))
                .toList();
    }

    private void overQuota() {
        for (TrackPosts posts : round.posts()) {
            List<RoundApplicant> there = recommended(posts.track());
            int quota = round.quotas().getOrDefault(posts.track(), 0);
            if (there.size() > quota) {
                String names = there.stream().map(RoundApplicant::name).collect(Collectors.joining("、"));
                ofSchool("over-quota", posts.track(), there.size(), quota, names);
            }
        }
    }

    /// A window that begins after the examination bars as well.
    private void barred() {
        for (RoundApplicant one : round.having(OutcomeWord.RECOMMENDED)) {
            round.qualification(one).bars().stream()
                    .limit(1)
                    .forEach(bar -> of(one, bar.citation(), "barred-now", bar.sentence()));
        }
    }

    private void notice() {
        undecided();
        barred();
        overQuota();
        if (round.having(OutcomeWord.RECOMMENDED).isEmpty()) {
            return;
        }
        round.publicity()
                .obstacles()
                .forEach(reason -> found.add(new Obstacle(0, "", reason.sentence(), reason.citation())));
        Optional<Notice> hung = round.publicity().latest();
        round.publicity().objections().stream()
                .filter(Objection::wasUpheld)
                .filter(objection -> isNewer(objection.record().day("decided_on"), hung))
                .forEach(objection -> ofSchool("not-published-again", objection.objector(), objection.content()));
        round.applicants().stream()
                .filter(one -> !one.isWithdrawn() && isNewer(one.changedOn(), hung))
                .forEach(one -> of(one, null, "change-not-published", one.changedText(), one.change()));
    }

    /// What changes on the day on which the first notice is hung comes after it.
    private static boolean isNewer(@Nullable LocalDate change, Optional<Notice> hung) {
        return change != null
                && hung.filter(notice -> notice.first().isBefore(change)
                                || (notice.first().equals(change) && notice.number() == 1))
                        .isPresent();
    }

    private void results() {
        List<RoundApplicant> recommended = round.having(OutcomeWord.RECOMMENDED);
        if (!recommended.isEmpty() && round.record().day("reported_on") == null) {
            ofSchool("not-reported");
        }
        recommended.forEach(this::result);
    }

    private void result(RoundApplicant one) {
        LedgerRecord outcome = one.outcome();
        if (outcome == null || outcome.get("passed").isMissing()) {
            of(one, null, "no-result");
            return;
        }
        Optional<LedgerRecord> stored = TitleEntry.stored(round, one);
        if (outcome.get("passed").equals(Value.of(true))) {
            OutcomeDates.of(outcome, round.situation().day()).forEach((key, details) -> of(one, null, key, details));
        } else if (stored.isPresent()) {
            of(
                    one,
                    null,
                    "failed-but-stored",
                    stored.get().text("title"),
                    stored.get().text("obtained"));
        }
    }

    private void of(RoundApplicant one, @Nullable Citation clause, String key, Object... details) {
        found.add(new Obstacle(one.number(), one.name(), RoundSay.text(key, details), clause));
    }

    private void ofSchool(String key, Object... details) {
        found.add(new Obstacle(0, "", RoundSay.text(key, details), null));
    }
}
