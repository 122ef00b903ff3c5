package org.qinglan.model.laboratory;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Numbers;

/// How often two columns put two people in the same order.
final class PairOrder {
    private PairOrder() {}

    /// Of all pairs whose sums differ, the share in which the part differs the same way; nothing where no sums
    /// differ. Work grows with n log n, for a district has 20,000 people.
    static @Nullable BigFraction agreement(List<BigFraction> part, List<BigFraction> sums) {
        int[] ranks = ranks(part);
        int[] sumRanks = ranks(sums);
        List<Integer> order = IntStream.range(0, ranks.length)
                .boxed()
                .sorted(Comparator.comparingInt(i -> sumRanks[i]))
                .toList();
        int[] tree = new int[ranks.length + 2];
        long same = 0;
        long pairs = 0;
        int seen = 0;
        int from = 0;
        while (from < order.size()) {
            int to = from;
            while (to < order.size() && sumRanks[order.get(to)] == sumRanks[order.get(from)]) {
                same += below(tree, ranks[order.get(to)]);
                pairs += seen;
                to++;
            }
            for (int i = from; i < to; i++) {
                add(tree, ranks[order.get(i)] + 1);
            }
            seen += to - from;
            from = to;
        }
        return pairs == 0 ? null : BigFraction.of(same, 1).divide(BigFraction.of(pairs, 1));
    }

    /// 0 for the smallest; equals share a rank.
    private static int[] ranks(List<BigFraction> numbers) {
        List<Integer> order = IntStream.range(0, numbers.size())
                .boxed()
                .sorted((a, b) -> Numbers.compare(numbers.get(a), numbers.get(b)))
                .toList();
        int[] ranks = new int[numbers.size()];
        for (int i = 1; i < order.size(); i++) {
            boolean equal = Numbers.compare(numbers.get(order.get(i)), numbers.get(order.get(i - 1))) == 0;
            ranks[order.get(i)] = ranks[order.get(i - 1)] + (equal ? 0 : 1);
        }
        return ranks;
    }

    /// How many of those added lie at a smaller position (a Fenwick tree, positions from 1).
    private static int below(int[] tree, int position) {
        int sum = 0;
        for (int i = position; i > 0; i -= i & -i) {
            sum += tree[i];
        }
        return sum;
    }

    private static void add(int[] tree, int position) {
        for (int i = position; i < tree.length; i += i & -i) {
            tree[i]++;
        }
    }
}
