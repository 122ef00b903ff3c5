package org.qinglan.model.meritpay;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Splits a sum of whole fen by weights so that the parts add up to it exactly.
public final class Apportionment {
    private Apportionment() {}

    /// Splits `pool` by the largest-remainder method (Hamilton): everybody's exact part is cut down to the fen, and
    /// the fen left over go one each to the largest remainders; equal remainders go by `ties`, then by position.
    ///
    /// @param pool    fen, not negative
    /// @param weights none negative; a weight of zero gets nothing; all zero only where `pool` is zero
    /// @param ties    order of positions for equal remainders, the first first
    /// @return fen in the order of `weights`, adding up to `pool`
    /// @throws IllegalArgumentException if a precondition above is broken
    public static List<Long> largestRemainder(long pool, List<BigInteger> weights, Comparator<Integer> ties) {
        BigInteger sum = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
        if (pool < 0 || weights.stream().anyMatch(weight -> weight.signum() < 0) || (sum.signum() == 0 && pool > 0)) {
            throw new IllegalArgumentException("cannot split " + pool + " by weights adding up to " + sum);
        }
        List<Long> parts = new ArrayList<>();
        List<BigInteger> remainders = new ArrayList<>();
        long given = 0;
        for (BigInteger weight : weights) {
            BigInteger[] split = sum.signum() == 0
                    ? new BigInteger[] {BigInteger.ZERO, BigInteger.ZERO}
                    : weight.multiply(BigInteger.valueOf(pool)).divideAndRemainder(sum);
            parts.add(split[0].longValueExact());
            remainders.add(split[1]);
            given += split[0].longValueExact();
        }
        IntStream.range(0, weights.size())
                .boxed()
                .sorted(Comparator.<Integer, BigInteger>comparing(remainders::get)
                        .reversed()
                        .thenComparing(ties)
                        .thenComparing(Comparator.naturalOrder()))
                .limit(pool - given)
                .forEach(position -> parts.set(position, parts.get(position) + 1));
        return List.copyOf(parts);
    }
}
