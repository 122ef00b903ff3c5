package org.qinglan.model.scheme;

import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;
import org.qinglan.model.figure.Value;
import org.qinglan.model.formula.FormulaProblem;

/// Bounds what a column may hold: items that multiply one another would else outgrow any memory.
final class Magnitude {
    private static final int DIGITS = 15;
    private static final BigFraction MOST = BigFraction.of(BigInteger.TEN.pow(DIGITS));

    private Magnitude() {}

    /// @throws FormulaProblem if the value is a number of more than 15 digits before the point
    static void check(Value value) {
        if (value instanceof Value.Num(var number) && number.abs().compareTo(MOST) >= 0) {
            throw new FormulaProblem(0, "too-large", DIGITS);
        }
    }
}
