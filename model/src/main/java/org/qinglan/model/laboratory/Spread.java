package org.qinglan.model.laboratory;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.formula.Statistics;

/// How far numbers lie apart.
///
/// @param least     the smallest
/// @param most      the largest
/// @param mean      exact
/// @param deviation standard deviation of all of them (divided by n), rounded half up to four places
/// @param distinct  how many different numbers there are
public record Spread(
        int count, BigFraction least, BigFraction most, BigFraction mean, BigDecimal deviation, int distinct) {
    private static final int PLACES = 4;
    private static final Spread NOTHING =
            new Spread(0, BigFraction.ZERO, BigFraction.ZERO, BigFraction.ZERO, BigDecimal.ZERO, 0);

    public static Spread of(List<BigFraction> numbers) {
        if (numbers.isEmpty()) {
            return NOTHING;
        }
        List<BigFraction> sorted = numbers.stream().sorted(Numbers::compare).toList();
        return new Spread(
                sorted.size(),
                sorted.getFirst(),
                sorted.getLast(),
                Statistics.mean(sorted),
                Numbers.round(Statistics.deviation(sorted, PLACES), PLACES, RoundingMode.HALF_UP),
                Math.toIntExact(sorted.stream().distinct().count()));
    }

    /// The largest less the smallest.
    public BigFraction range() {
        return most.subtract(least);
    }
}
