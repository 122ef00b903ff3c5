package org.qinglan.model.laboratory;

import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Numbers;

/// Between which numbers something can lie.
///
/// @param least nothing where there is no lower bound
/// @param most  nothing where there is no upper bound
public record Reach(@Nullable BigFraction least, @Nullable BigFraction most) {
    static final Reach ANY = new Reach(null, null);
    static final Reach NOT_NEGATIVE = new Reach(BigFraction.ZERO, null);

    static Reach of(BigFraction number) {
        return new Reach(number, number);
    }

    static Reach of(List<BigFraction> numbers) {
        return numbers.isEmpty()
                ? ANY
                : new Reach(
                        numbers.stream().min(Numbers::compare).orElseThrow(),
                        numbers.stream().max(Numbers::compare).orElseThrow());
    }

    Reach plus(Reach other) {
        return new Reach(sum(least, other.least), sum(most, other.most));
    }

    Reach negated() {
        return new Reach(most == null ? null : most.negate(), least == null ? null : least.negate());
    }

    Reach minus(Reach other) {
        return plus(other.negated());
    }

    private static @Nullable BigFraction sum(@Nullable BigFraction a, @Nullable BigFraction b) {
        return a == null || b == null ? null : a.add(b);
    }

    Reach times(Reach other) {
        if (isZero() || other.isZero()) {
            return of(BigFraction.ZERO);
        }
        if (other.isNumber() && other.isNotNegative()) {
            return new Reach(product(least, other.least), product(most, other.most));
        }
        if (isNumber() && isNotNegative()) {
            return other.times(this);
        }
        if (least != null && most != null && other.least != null && other.most != null) {
            return of(Stream.of(
                            least.multiply(other.least),
                            least.multiply(other.most),
                            most.multiply(other.least),
                            most.multiply(other.most))
                    .toList());
        }
        if (isNotNegative() && other.isNotNegative()) {
            return new Reach(product(least, other.least), product(most, other.most));
        }
        return isNotPositive() && other.isNotNegative()
                ? negated().times(other).negated()
                : isNotNegative() && other.isNotPositive()
                        ? times(other.negated()).negated()
                        : ANY;
    }

    private static @Nullable BigFraction product(@Nullable BigFraction a, @Nullable BigFraction b) {
        return a == null || b == null ? null : a.multiply(b);
    }

    private boolean isNumber() {
        return least != null && least.equals(most);
    }

    private boolean isZero() {
        return least != null && most != null && least.signum() == 0 && most.signum() == 0;
    }

    boolean isNotNegative() {
        return least != null && least.signum() >= 0;
    }

    private boolean isNotPositive() {
        return most != null && most.signum() <= 0;
    }

    /// Known only where the divisor is on one side of zero.
    Reach dividedBy(Reach other) {
        if (other.least != null && other.least.signum() > 0) {
            BigFraction smallest = other.most == null ? BigFraction.ZERO : other.most.reciprocal();
            return times(new Reach(smallest, other.least.reciprocal()));
        }
        if (other.most != null && other.most.signum() < 0) {
            return negated().dividedBy(other.negated());
        }
        // Zero itself is refused when it is computed, so a divisor of at least zero keeps the sign.
        return other.isNotNegative() && isNotNegative() ? NOT_NEGATIVE : ANY;
    }

    /// What either can be.
    Reach or(Reach other) {
        return new Reach(
                least == null || other.least == null ? null : smaller(least, other.least),
                most == null || other.most == null ? null : larger(most, other.most));
    }

    Reach min(Reach other) {
        return new Reach(
                least == null || other.least == null ? null : smaller(least, other.least),
                both(most, other.most, false));
    }

    Reach max(Reach other) {
        return new Reach(
                both(least, other.least, true), most == null || other.most == null ? null : larger(most, other.most));
    }

    /// Held between a floor and a cap.
    Reach held(@Nullable BigFraction floor, @Nullable BigFraction cap) {
        Reach raised = floor == null ? this : max(of(floor));
        return cap == null ? raised : raised.min(of(cap));
    }

    private static @Nullable BigFraction both(@Nullable BigFraction a, @Nullable BigFraction b, boolean larger) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return larger ? larger(a, b) : smaller(a, b);
    }

    private static BigFraction smaller(BigFraction a, BigFraction b) {
        return Numbers.compare(a, b) <= 0 ? a : b;
    }

    private static BigFraction larger(BigFraction a, BigFraction b) {
        return Numbers.compare(a, b) >= 0 ? a : b;
    }
}
