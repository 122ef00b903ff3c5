package org.qinglan.model.figure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;

/// Exact passages between decimals, which people write, and fractions, with which the engine counts.
public final class Numbers {
    private static final int SHOWN_DECIMALS = 6;

    private Numbers() {}

    public static BigFraction fraction(BigDecimal number) {
        return number.scale() <= 0
                ? BigFraction.of(number.toBigIntegerExact())
                : BigFraction.of(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
    }

    /// `number` with exactly `decimals` places.
    public static BigDecimal round(BigFraction number, int decimals, RoundingMode mode) {
        return new BigDecimal(number.getNumerator()).divide(new BigDecimal(number.getDenominator()), decimals, mode);
    }

    /// Whether some finite decimal is exactly `number`.
    public static boolean isDecimal(BigFraction number) {
        BigInteger rest = number.getDenominator().abs();
        rest = strip(rest, BigInteger.TWO);
        return strip(rest, BigInteger.valueOf(5)).equals(BigInteger.ONE);
    }

    /// The decimal that is exactly `number`, without trailing zeros.
    ///
    /// @throws ArithmeticException if no finite decimal is
    public static BigDecimal exact(BigFraction number) {
        BigDecimal decimal = new BigDecimal(number.getNumerator()).divide(new BigDecimal(number.getDenominator()));
        BigDecimal stripped = decimal.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /// A short decimal for a reader; `≈` stands before a number that is cut at six places.
    public static String display(BigFraction number) {
        if (isDecimal(number)) {
            return exact(number).toPlainString();
        }
        return "≈" + round(number, SHOWN_DECIMALS, RoundingMode.HALF_UP).toPlainString();
    }

    private static BigInteger strip(BigInteger number, BigInteger prime) {
        BigInteger rest = number;
        while (rest.signum() != 0 && rest.mod(prime).signum() == 0) {
            rest = rest.divide(prime);
        }
        return rest;
    }
}
