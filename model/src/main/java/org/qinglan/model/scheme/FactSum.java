package org.qinglan.model.scheme;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.scheme.Facts.Evidence;

/// What one person's records have come to so far in one fact.
final class FactSum {
    private final FactRule rule;
    private final Map<Object, BigFraction> byPeriod = new HashMap<>();
    private final Set<Value> different = new HashSet<>();
    private BigFraction weights = BigFraction.ZERO;
    private @Nullable Value picked;
    private @Nullable LocalDate pickedOn;
    private @Nullable Evidence winner;

    FactSum(FactRule rule) {
        this.rule = rule;
    }

    /// @param day on which the record began
    /// @return whether the value replaced the one picked so far
    boolean add(Value value, BigFraction weight, @Nullable LocalDate day) {
        boolean better = isBetter(value, day);
        if (better) {
            picked = value;
            pickedOn = day;
        }
        if (rule.combine() == FactRule.Combine.DISTINCT) {
            different.add(value);
        } else if (value instanceof Value.Num(var number)) {
            weights = weights.add(weight);
            byPeriod.merge(period(day), number.multiply(weight), BigFraction::add);
        }
        return better;
    }

    /// The evidence of the record that alone makes the value.
    void wins(Evidence evidence) {
        winner = evidence;
    }

    @Nullable
    Evidence winner() {
        return winner;
    }

    private Object period(@Nullable LocalDate day) {
        return rule.per() == null || day == null ? "" : rule.per().of(day);
    }

    private boolean isBetter(Value value, @Nullable LocalDate day) {
        if (picked == null) {
            return true;
        }
        return switch (rule.combine()) {
            case LATEST -> pickedOn == null || (day != null && !day.isBefore(pickedOn));
            case MAX -> compare(value, picked) > 0;
            case MIN -> compare(value, picked) < 0;
            case SUM, COUNT, MEAN, SHARE, DISTINCT -> false;
        };
    }

    Value result() {
        return switch (rule.combine()) {
            case SUM, COUNT -> Value.of(total());
            case MEAN, SHARE -> weights.signum() == 0 ? Value.missing() : Value.of(total().divide(weights));
            case DISTINCT -> Value.of(different.size());
            case MAX, MIN, LATEST -> picked == null ? Value.missing() : picked;
        };
    }

    private BigFraction total() {
        return byPeriod.values().stream()
                .map(sum -> rule.atMost() != null && Numbers.compare(sum, rule.atMost()) > 0 ? rule.atMost() : sum)
                .reduce(BigFraction.ZERO, BigFraction::add);
    }

    private static int compare(Value a, Value b) {
        if (a instanceof Value.Num(var x) && b instanceof Value.Num(var y)) {
            return Numbers.compare(x, y);
        }
        if (a instanceof Value.Day(var x) && b instanceof Value.Day(var y)) {
            return x.compareTo(y);
        }
        throw new IllegalStateException("unchecked comparison");
    }
}
