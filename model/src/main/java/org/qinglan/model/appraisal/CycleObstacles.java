package org.qinglan.model.appraisal;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.appraisal.AppraisalQuota.Share;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.ethics.rule.Limit;
import org.qinglan.model.figure.Citation;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.policy.OfficialCalendar;
import org.qinglan.model.publicity.NoticeRule;

/// What stands before the next stage of a cycle.
final class CycleObstacles {
    private final AppraisalCycle cycle;
    private final LedgerRecord record;
    private final List<Obstacle> found = new ArrayList<>();

    CycleObstacles(AppraisalCycle cycle) {
        this.cycle = cycle;
        this.record = cycle.record();
    }

    /// @param stage the one that is to be left
    List<Obstacle> before(Stage stage) {
        switch (stage) {
            case BALLOT -> ballot();
            case PROPOSAL -> grades("proposed", Candidate::proposed);
            case NOTICE -> notice();
            case DECISION -> decision();
            case CLOSED -> {}
        }
        return List.copyOf(found);
    }

    private void ballot() {
        Optional<BallotRule> rule = CycleRules.ballot(cycle.situation());
        Citation clause = rule.map(known -> known.head().citation()).orElse(null);
        if (!(record.get("due") instanceof Value.Num(BigFraction due))
                || !(record.get("present") instanceof Value.Num(BigFraction present))) {
            found.add(Obstacle.ofSchool(clause, "head-count-missing"));
        } else if (Numbers.compare(present, due) > 0) {
            found.add(Obstacle.ofSchool(clause, "head-count-odd", Numbers.display(present), Numbers.display(due)));
        } else if (rule.isPresent() && !rule.get().hasQuorum(due, present)) {
            BigFraction least = due.multiply(rule.get().quorum());
            found.add(Obstacle.ofSchool(
                    clause,
                    "quorum-missed",
                    Numbers.display(due),
                    Numbers.display(present),
                    Numbers.round(least, 0, RoundingMode.CEILING),
                    rule.get().quorumText()));
        }
        if (!cycle.ballots().byTeacher().isEmpty()) {
            each(this::hasNoVote, clause, "no-vote");
        }
    }

    private boolean hasNoVote(Candidate one) {
        Ballots.Result result = cycle.ballots().byTeacher().get(one.number());
        return !one.bars().leaveUngraded() && (result == null || result.counted() == 0);
    }

    private void grades(String field, Function<Candidate, Optional<Grade>> grade) {
        for (Candidate one : cycle.candidates()) {
            if (!one.has(field)) {
                found.add(Obstacle.of(one, null, field + "-missing"));
            } else if (grade.apply(one).isEmpty()) {
                found.add(Obstacle.of(one, null, "grade-unreadable", one.text(field)));
            } else {
                Grade given = grade.apply(one).get();
                one.bars().bars().stream()
                        .filter(bar -> !bar.allows(given))
                        .forEach(bar -> found.add(Obstacle.of(
                                one,
                                bar.reason().citation(),
                                field + "-barred",
                                given.term(),
                                bar.reason().sentence())));
            }
        }
        quota(grade);
    }

    private void quota(Function<Candidate, Optional<Grade>> grade) {
        Optional<AppraisalQuota> rule = CycleRules.quota(cycle);
        if (rule.isEmpty()) {
            return;
        }
        Citation clause = rule.get().head().citation();
        Optional<Share> share = CycleRules.share(cycle, rule.get());
        if (share.isEmpty()) {
            String known = rule.get().shares().stream().map(Share::display).collect(Collectors.joining("、"));
            found.add(Obstacle.ofSchool(clause, "share-unknown", record.text("share"), known));
            return;
        }
        if (share.get().approval() && record.text("share_basis").isBlank()) {
            found.add(Obstacle.ofSchool(
                    clause,
                    "share-basis-missing",
                    share.get().display(),
                    share.get().when()));
        }
        int places = rule.get().places(cycle.base(), share.get());
        List<Candidate> best = excellent(grade);
        if (best.size() > places) {
            found.add(Obstacle.ofSchool(
                    clause,
                    "quota-exceeded",
                    best.size(),
                    cycle.base(),
                    share.get().display(),
                    places,
                    best.size() - places,
                    best.stream().map(Candidate::name).collect(Collectors.joining("、"))));
        }
    }

    private List<Candidate> excellent(Function<Candidate, Optional<Grade>> grade) {
        return cycle.candidates().stream()
                .filter(one -> grade.apply(one).filter(Grade.EXCELLENT::equals).isPresent())
                .toList();
    }

    private void notice() {
        Optional<NoticeRule> rule = CycleRules.notice(cycle);
        if (rule.isEmpty() || excellent(Candidate::proposed).isEmpty()) {
            return;
        }
        Citation clause = rule.get().head().citation();
        if (!(record.get("published_from") instanceof Value.Day(var first))
                || !(record.get("published_last") instanceof Value.Day(var last))) {
            found.add(Obstacle.ofSchool(clause, "notice-missing", rule.get().workingDays()));
        } else if (last.isBefore(first)) {
            found.add(Obstacle.ofSchool(clause, "notice-odd", first, last));
        } else {
            length(rule.get(), first, last);
            if (!cycle.situation().day().isAfter(last)) {
                found.add(Obstacle.ofSchool(clause, "notice-running", last));
            }
        }
    }

    private void length(NoticeRule rule, LocalDate first, LocalDate last) {
        OfficialCalendar calendar = OfficialCalendar.of(cycle.situation().rules());
        DateSpan span = DateSpan.inclusive(first, last);
        int days = calendar.days().in(span);
        if (days < rule.workingDays()) {
            LocalDate enough = calendar.days().after(last, rule.workingDays() - days);
            String unknown = calendar.unknownYears(DateSpan.inclusive(first, enough)).stream()
                    .map(year -> Say.text("calendar-unknown", year))
                    .collect(Collectors.joining());
            found.add(Obstacle.ofSchool(
                    rule.head().citation(), "notice-short", first, last, days, rule.workingDays(), enough, unknown));
        }
    }

    private void decision() {
        decisionDay();
        grades("decided", Candidate::decided);
        each(this::isNotPublished, clause(CycleRules.notice(cycle)), "not-published");
        each(this::isUnsigned, clause(CycleRules.notice(cycle)), "unsigned");
        each(this::isSignedTooEarly, clause(CycleRules.notice(cycle)), "signed-early");
        each(this::isUntold, null, "untold");
        each(
                one -> one.decided().filter(Grade.ABSENT::equals).isPresent() && !one.has("comment"),
                CycleRules.refused(cycle).map(rule -> rule.head().citation()).orElse(null),
                "absence-unexplained");
        each(
                one -> isUngraded(one) && one.hasLimit(Limit.COMMENT_ONLY) && !one.has("comment"),
                null,
                "comment-missing");
        each(one -> isUngraded(one) && one.hasLimit(Limit.NO_COMMENT) && one.has("comment"), null, "comment-barred");
        each(
                one -> isUngraded(one) && one.bars().bars().isEmpty() && !one.has("comment"),
                null,
                "ungraded-unexplained");
    }

    private static @Nullable Citation clause(Optional<NoticeRule> rule) {
        return rule.map(known -> known.head().citation()).orElse(null);
    }

    private void decisionDay() {
        if (!(record.get("decided_on") instanceof Value.Day(var decided))) {
            found.add(Obstacle.ofSchool(null, "decision-missing"));
        } else if (decided.isAfter(cycle.situation().day())) {
            found.add(Obstacle.ofSchool(null, "decision-ahead", decided));
        } else if (!excellent(Candidate::proposed).isEmpty()
                && record.get("published_last") instanceof Value.Day(var last)
                && !decided.isAfter(last)) {
            found.add(Obstacle.ofSchool(clause(CycleRules.notice(cycle)), "decision-early", decided, last));
        }
    }

    private boolean isNotPublished(Candidate one) {
        return cycle.id().isYearly()
                && one.decided().filter(Grade.EXCELLENT::equals).isPresent()
                && one.proposed().filter(Grade.EXCELLENT::equals).isEmpty();
    }

    /// A person who will not or cannot sign is accounted for in a note.
    private boolean isUnsigned(Candidate one) {
        return one.decided().filter(grade -> grade != Grade.ABSENT).isPresent()
                && !one.has("signed_on")
                && !one.has("sign_note");
    }

    private boolean isSignedTooEarly(Candidate one) {
        return one.step() != null
                && one.step().get("signed_on") instanceof Value.Day(var signed)
                && record.get("decided_on") instanceof Value.Day(var decided)
                && signed.isBefore(decided);
    }

    /// Against these grades one may ask for a review, so they must have been told in writing.
    private boolean isUntold(Candidate one) {
        return one.decided()
                        .filter(grade -> grade == Grade.BASIC || grade == Grade.FAILED)
                        .isPresent()
                && !one.text("sign_note").contains("告知");
    }

    private static boolean isUngraded(Candidate one) {
        return one.decided().filter(Grade.UNGRADED::equals).isPresent();
    }

    private void each(Predicate<Candidate> stands, @Nullable Citation clause, String key) {
        cycle.candidates().stream()
                .filter(stands)
                .forEach(one -> found.add(Obstacle.of(
                        one, clause, key, one.decided().map(Grade::term).orElse(""))));
    }
}
