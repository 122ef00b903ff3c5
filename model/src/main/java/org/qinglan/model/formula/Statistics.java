package org.qinglan.model.formula;

import java.math.BigInteger;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/// Figures of a list of numbers, at least one.
public final class Statistics {
    private Statistics() {}

    public static BigFraction sum(List<BigFraction> numbers) {
        return numbers.stream().reduce(BigFraction.ZERO, BigFraction::add);
    }

    public static BigFraction mean(List<BigFraction> numbers) {
        return sum(numbers).divide(numbers.size());
    }

    /// @param ascending in this order
    public static BigFraction median(List<BigFraction> ascending) {
        int middle = ascending.size() / 2;
        return ascending.size() % 2 == 1
                ? ascending.get(middle)
                : ascending.get(middle - 1).add(ascending.get(middle)).divide(2);
    }

    /// The standard deviation of these numbers themselves (divided by n), rounded half up: no fraction is exactly the
    /// root of two.
    public static BigFraction deviation(List<BigFraction> numbers, int places) {
        BigFraction mean = mean(numbers);
        BigFraction squares = sum(numbers.stream()
                .map(number -> number.subtract(mean))
                .map(difference -> difference.multiply(difference))
                .toList());
        return root(squares.divide(numbers.size()), places);
    }

    /// `r` is the half-up rounding of a root `s` where `r = ⌊(⌊2s⌋ + 1) ÷ 2⌋`, so whole numbers decide it exactly.
    private static BigFraction root(BigFraction square, int places) {
        BigInteger unit = BigInteger.TEN.pow(places);
        BigInteger doubled = square.getNumerator()
                .multiply(unit)
                .multiply(unit)
                .shiftLeft(2)
                .divide(square.getDenominator())
                .sqrt();
        return BigFraction.of(doubled.add(BigInteger.ONE).shiftRight(1), unit);
    }
}
