package org.qinglan.model.laboratory;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.qinglan.model.figure.Numbers;

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
    private static final MathContext ROOT = new MathContext(40, RoundingMode.HALF_EVEN);
    private static final Spread NOTHING =
            new Spread(0, BigFraction.ZERO, BigFraction.ZERO, BigFraction.ZERO, BigDecimal.ZERO, 0);

    static Spread of(List<BigFraction> numbers) {
        if (numbers.isEmpty()) {
            return NOTHING;
        }
        List<BigFraction> sorted = numbers.stream().sorted(Numbers::compare).toList();
        BigFraction sum = BigFraction.ZERO;
        BigFraction squares = BigFraction.ZERO;
        int distinct = 1;
        for (int i = 0; i < sorted.size(); i++) {
            sum = sum.add(sorted.get(i));
            squares = squares.add(sorted.get(i).multiply(sorted.get(i)));
            distinct += i > 0 && !sorted.get(i).equals(sorted.get(i - 1)) ? 1 : 0;
        }
        BigFraction mean = sum.divide(sorted.size());
        BigFraction variance = squares.divide(sorted.size()).subtract(mean.multiply(mean));
        return new Spread(sorted.size(), sorted.getFirst(), sorted.getLast(), mean, root(variance), distinct);
    }

    /// A variance is not negative; its root is taken to 40 digits before it is rounded.
    private static BigDecimal root(BigFraction variance) {
        BigDecimal decimal =
                new BigDecimal(variance.getNumerator()).divide(new BigDecimal(variance.getDenominator()), ROOT);
        return decimal.sqrt(ROOT).setScale(PLACES, RoundingMode.HALF_UP);
    }

    /// The largest less the smallest.
    public BigFraction range() {
        return most.subtract(least);
    }
}
