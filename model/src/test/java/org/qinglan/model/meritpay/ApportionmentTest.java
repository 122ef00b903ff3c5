package org.qinglan.model.meritpay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ApportionmentTest {
    private static final Comparator<Integer> UNDECIDED = Comparator.comparingInt(_ -> 0);

    @Test
    void partsAreExactWhereTheUnitValueIsNot() {
        assertThat(split(240_000, 92, 85, 78)).containsExactly(86_588L, 80_000L, 73_412L);
    }

    @Test
    void leftOverFenGoToTheLargestRemainders() {
        // 100 × 1/7 = 14 rest 2, 100 × 2/7 = 28 rest 4, 100 × 4/7 = 57 rest 1
        assertThat(split(100, 1, 2, 4)).containsExactly(14L, 29L, 57L);
    }

    @Test
    void equalRemaindersGoByTiesAndThenByPosition() {
        List<BigInteger> three = weights(1, 1, 1);

        assertThat(Apportionment.largestRemainder(100, three, UNDECIDED)).containsExactly(34L, 33L, 33L);
        assertThat(Apportionment.largestRemainder(101, three, Comparator.reverseOrder()))
                .containsExactly(33L, 34L, 34L);
    }

    @Test
    void nothingIsSplitIntoNothing() {
        assertThat(split(0, 3, 4)).containsExactly(0L, 0L);
        assertThat(split(0, 0, 0)).containsExactly(0L, 0L);
        assertThat(Apportionment.largestRemainder(0, List.of(), UNDECIDED)).isEmpty();
    }

    @Test
    void whatCannotBeSplitIsRefused() {
        assertThatThrownBy(() -> split(-1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> split(1, 2, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> split(1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void partsAddUpAndNeverMissTheirExactShareByAFen(long seed) {
        Random random = new Random(seed);
        long pool = random.nextLong(100_000_000);
        List<BigInteger> weights = new ArrayList<>();
        for (int i = 1 + random.nextInt(60); i > 0; i--) {
            weights.add(BigInteger.valueOf(random.nextInt(4) == 0 ? 0 : random.nextLong(2_000_000)));
        }
        weights.add(BigInteger.ONE);
        BigInteger sum = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);

        List<Long> parts = Apportionment.largestRemainder(pool, weights, UNDECIDED);

        assertThat(parts.stream().mapToLong(Long::longValue).sum()).isEqualTo(pool);
        for (int i = 0; i < parts.size(); i++) {
            BigInteger miss = BigInteger.valueOf(parts.get(i))
                    .multiply(sum)
                    .subtract(weights.get(i).multiply(BigInteger.valueOf(pool)));
            assertThat(miss.abs()).isLessThan(sum);
            assertThat(weights.get(i).signum() > 0 || parts.get(i) == 0).isTrue();
        }
        for (int i = 0; i < parts.size(); i++) {
            for (int j = 0; j < parts.size(); j++) {
                if (weights.get(i).compareTo(weights.get(j)) > 0) {
                    assertThat(parts.get(i)).isGreaterThanOrEqualTo(parts.get(j));
                }
            }
        }
    }

    private static List<Long> split(long pool, long... weights) {
        return Apportionment.largestRemainder(pool, weights(weights), UNDECIDED);
    }

    private static List<BigInteger> weights(long... weights) {
        return LongStream.of(weights).mapToObj(BigInteger::valueOf).toList();
    }
}
