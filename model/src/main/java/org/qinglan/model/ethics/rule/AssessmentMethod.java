package org.qinglan.model.ethics.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.policy.Rule;
import org.qinglan.model.policy.RuleHead;

/// How the yearly ethics assessment (师德考核) is made of ratings.
///
/// @param weights the raters that count, each with its weight
/// @param grades  the highest first
/// @param best    the grade of which only so many may be given
/// @param share   how large a part of everybody rated may have it, rounded down; nothing where there is no bound
public record AssessmentMethod(
        RuleHead head,
        List<Weight> weights,
        List<Grade> grades,
        String best,
        @Nullable BigDecimal share) implements Rule {
    public AssessmentMethod {
        weights = List.copyOf(weights);
        grades = List.copyOf(grades);
    }

    /// @param parts      how much a rater counts beside the others
    /// @param dropLowest which part of the rater's ballots is left out, the lowest ones, rounded down
    public record Weight(String rater, BigDecimal parts, BigDecimal dropLowest) {}

    /// @param from the score from which on the grade is given
    public record Grade(String name, BigDecimal from) {}

    /// The weighted mean of the mean of each rater's ballots.
    ///
    /// @param ballots scores by rater; raters without weight are not counted
    /// @return nothing where a rater that counts has not rated
    public Optional<BigFraction> score(Map<String, List<BigFraction>> ballots) {
        BigFraction sum = BigFraction.ZERO;
        BigFraction parts = BigFraction.ZERO;
        for (Weight weight : weights) {
            List<BigFraction> own = ballots.getOrDefault(weight.rater(), List.of());
            if (own.isEmpty()) {
                return Optional.empty();
            }
            BigFraction whole = Numbers.fraction(weight.parts());
            sum = sum.add(mean(own, weight.dropLowest()).multiply(whole));
            parts = parts.add(whole);
        }
        return parts.signum() == 0 ? Optional.empty() : Optional.of(sum.divide(parts));
    }

    private static BigFraction mean(List<BigFraction> scores, BigDecimal dropLowest) {
        int dropped = dropLowest
                .multiply(BigDecimal.valueOf(scores.size()))
                .setScale(0, RoundingMode.FLOOR)
                .intValueExact();
        List<BigFraction> kept = scores.stream()
                .sorted(Numbers::compare)
                .skip(Math.min(dropped, scores.size() - 1))
                .toList();
        BigFraction sum = kept.stream().reduce(BigFraction.ZERO, BigFraction::add);
        return sum.divide(BigFraction.of(kept.size()));
    }

    /// The grade of a score; the lowest where it reaches none.
    public String grade(BigFraction score) {
        return grades.stream()
                .sorted(Comparator.comparing(Grade::from).reversed())
                .filter(grade -> Numbers.compare(score, Numbers.fraction(grade.from())) >= 0)
                .map(Grade::name)
                .findFirst()
                .orElse(grades.getLast().name());
    }

    /// How many of so many people may have the best grade.
    public int most(int people) {
        return share == null
                ? people
                : share.multiply(BigDecimal.valueOf(people))
                        .setScale(0, RoundingMode.FLOOR)
                        .intValueExact();
    }

    /// The grade below the best one.
    public String second() {
        return grades.stream()
                .map(Grade::name)
                .filter(name -> !name.equals(best))
                .findFirst()
                .orElse(best);
    }
}
