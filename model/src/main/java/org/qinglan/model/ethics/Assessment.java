package org.qinglan.model.ethics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.ethics.rule.AssessmentMethod;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.ledger.Records;

/// What the ratings of a year give each teacher by one method.
///
/// @param proposals by number in the roster
public record Assessment(int year, AssessmentMethod method, Map<Long, Proposal> proposals) {
    public Assessment {
        proposals = Map.copyOf(proposals);
    }

    /// @param score   nothing where a rater that counts is missing
    /// @param grade   proposed; nothing without a score
    /// @param missing raters that count and have not rated
    /// @param capped  whether the score would reach the best grade, which is full
    /// @param tied    whether the last place of the best grade falls among equal scores, so that the school decides
    public record Proposal(
            @Nullable BigFraction score, String grade, List<String> missing, boolean capped, boolean tied) {
        public Proposal {
            missing = List.copyOf(missing);
        }
    }

    /// @param people   those who are assessed; the share of the best grade is a part of them
    /// @param excluded those who cannot have the best grade
    public static Assessment of(
            Records records, int year, AssessmentMethod method, List<LedgerRecord> people, Set<Long> excluded) {
        Map<Long, Map<String, List<BigFraction>>> ballots = ballots(records, year);
        Map<Long, Proposal> proposals = new HashMap<>();
        for (LedgerRecord person : people) {
            proposals.put(person.id(), proposal(method, ballots.getOrDefault(person.id(), Map.of())));
        }
        excluded.forEach(teacher -> proposals.computeIfPresent(
                teacher, (_, found) -> isBest(method, found) ? excluded(method, found) : found));
        return new Assessment(year, method, capped(method, proposals, method.most(people.size())));
    }

    private static Map<Long, Map<String, List<BigFraction>>> ballots(Records records, int year) {
        Map<Long, Map<String, List<BigFraction>>> ballots = new HashMap<>();
        records.scan(EthicsLedger.RATING, record -> {
            if (record.get("year").equals(Value.of(year)) && record.get("score") instanceof Value.Num(var score)) {
                ballots.computeIfAbsent(record.teacher(), _ -> new HashMap<>())
                        .computeIfAbsent(record.text("rater"), _ -> new ArrayList<>())
                        .add(score);
            }
        });
        return ballots;
    }

    private static Proposal proposal(AssessmentMethod method, Map<String, List<BigFraction>> ballots) {
        List<String> missing = method.weights().stream()
                .map(AssessmentMethod.Weight::rater)
                .filter(rater -> !ballots.containsKey(rater))
                .toList();
        Optional<BigFraction> score = method.score(ballots);
        return new Proposal(score.orElse(null), score.map(method::grade).orElse(""), missing, false, false);
    }

    private static boolean isBest(AssessmentMethod method, Proposal proposal) {
        return proposal.grade().equals(method.best());
    }

    private static Proposal excluded(AssessmentMethod method, Proposal proposal) {
        return new Proposal(proposal.score(), method.second(), proposal.missing(), false, false);
    }

    private static Proposal lowered(AssessmentMethod method, Proposal proposal, boolean tied) {
        return new Proposal(proposal.score(), method.second(), proposal.missing(), true, tied);
    }

    /// The best grade goes to the highest scores. Where the last places fall among equals, none of them has it yet:
    /// the school decides between them.
    private static Map<Long, Proposal> capped(AssessmentMethod method, Map<Long, Proposal> proposals, int most) {
        Map<Long, Proposal> best = proposals.entrySet().stream()
                .filter(entry -> isBest(method, entry.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        if (best.size() <= most) {
            return proposals;
        }
        Map<Long, Proposal> all = new HashMap<>(proposals);
        best.forEach((teacher, proposal) -> {
            long above = best.values().stream()
                    .filter(other -> compare(other, proposal) > 0)
                    .count();
            long equal = best.values().stream()
                    .filter(other -> compare(other, proposal) == 0)
                    .count();
            if (above + equal > most) {
                all.put(teacher, lowered(method, proposal, above < most));
            }
        });
        return all;
    }

    private static int compare(Proposal first, Proposal second) {
        BigFraction a = first.score();
        BigFraction b = second.score();
        return a == null || b == null ? 0 : Numbers.compare(a, b);
    }
}
