package org.qinglan.model.appraisal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.appraisal.BallotRule.Spoilt;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;

/// The counted ballots of one cycle.
///
/// @param byTeacher result by number in the roster
/// @param spoilt    ballots that do not count, each with why
public record Ballots(Map<Long, Result> byTeacher, Map<String, Spoilt> spoilt) {
    public Ballots {
        byTeacher = Map.copyOf(byTeacher);
        spoilt = Map.copyOf(spoilt);
    }

    /// What the ballots say of one person.
    ///
    /// @param counted how many votes count
    /// @param spoilt  votes on ballots that do not count
    /// @param own     votes of the person herself that do not count
    /// @param trimmed whether the highest and lowest were dropped
    /// @param mean    mean of the scores, nothing where there is no score
    /// @param grades  how many voted for each grade
    public record Result(
            int counted,
            int spoilt,
            int own,
            boolean trimmed,
            @Nullable BigFraction mean,
            Map<Grade, Integer> grades) {
        public Result {
            grades = Map.copyOf(grades);
        }
    }

    public Optional<Result> of(long teacher) {
        return Optional.ofNullable(byTeacher.get(teacher));
    }

    /// Counts votes that all belong to one cycle.
    ///
    /// @param idNumbers by number in the roster: raters are named by ID number
    public static Ballots count(List<LedgerRecord> votes, BallotRule rule, Map<Long, String> idNumbers) {
        Predicate<LedgerRecord> own = vote -> !rule.selfVote() && isOwn(vote, idNumbers);
        Map<String, Spoilt> spoilt = spoilt(votes, rule, own);
        Map<Long, List<LedgerRecord>> byTeacher = new LinkedHashMap<>();
        votes.forEach(vote -> byTeacher
                .computeIfAbsent(vote.teacher(), _ -> new ArrayList<>())
                .add(vote));
        Map<Long, Result> results = new HashMap<>();
        byTeacher.forEach((teacher, all) -> results.put(teacher, result(all, spoilt.keySet(), rule, own)));
        return new Ballots(results, spoilt);
    }

    private static Result result(
            List<LedgerRecord> votes, Set<String> spoilt, BallotRule rule, Predicate<LedgerRecord> isOwn) {
        List<BigFraction> scores = new ArrayList<>();
        Map<Grade, Integer> grades = new EnumMap<>(Grade.class);
        int worthless = 0;
        int own = 0;
        for (LedgerRecord vote : votes) {
            if (spoilt.contains(vote.text("ballot"))) {
                worthless++;
            } else if (isOwn.test(vote)) {
                own++;
            } else {
                if (vote.get("score") instanceof Value.Num(var score)) {
                    scores.add(score);
                }
                Grade.read(vote.text("grade")).ifPresent(grade -> grades.merge(grade, 1, Integer::sum));
            }
        }
        return new Result(
                votes.size() - worthless - own,
                worthless,
                own,
                rule.isTrimmed(scores.size()),
                scores.isEmpty() ? null : rule.mean(scores),
                grades);
    }

    static boolean isOwn(LedgerRecord vote, Map<Long, String> idNumbers) {
        String rater = vote.text("rater");
        return !rater.isEmpty() && rater.equals(idNumbers.get(vote.teacher()));
    }

    /// A ballot with a single score is neither all full nor all equal.
    private static Map<String, Spoilt> spoilt(
            List<LedgerRecord> votes, BallotRule rule, Predicate<LedgerRecord> isOwn) {
        Map<String, List<BigFraction>> byBallot = new LinkedHashMap<>();
        for (LedgerRecord vote : votes) {
            if (vote.get("score") instanceof Value.Num(var score) && !isOwn.test(vote)) {
                byBallot.computeIfAbsent(vote.text("ballot"), _ -> new ArrayList<>())
                        .add(score);
            }
        }
        BigFraction full = Numbers.fraction(rule.full());
        Map<String, Spoilt> spoilt = new HashMap<>();
        byBallot.forEach((ballot, scores) -> {
            boolean equal = scores.size() > 1 && new HashSet<>(scores).size() == 1;
            boolean best = equal && Numbers.compare(scores.getFirst(), full) == 0;
            if (best && rule.voids().contains(Spoilt.ALL_FULL)) {
                spoilt.put(ballot, Spoilt.ALL_FULL);
            } else if (equal && rule.voids().contains(Spoilt.ALL_EQUAL)) {
                spoilt.put(ballot, Spoilt.ALL_EQUAL);
            }
        });
        return spoilt;
    }
}
