package org.qinglan.model.laboratory;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.run.ComputedRun;
import org.qinglan.model.run.Outcome;

/// How far the pay of top and bottom lies apart, in yuan, among those who are not vetoed.
///
/// @param p90 of ten people nine have at most this (nearest rank)
/// @param p10 of ten people one has at most this
public record PayGap(BigFraction top, BigFraction bottom, BigFraction p90, BigFraction p10) {

    /// Nothing for schemes without money, or where nobody is paid.
    static Optional<PayGap> of(ComputedRun run) {
        if (!(run.outcome() instanceof Outcome.Paid(var pay))) {
            return Optional.empty();
        }
        List<Long> paid = IntStream.range(0, pay.total().size())
                .filter(row -> !run.evaluation().isVetoed(row))
                .mapToObj(row -> pay.total().get(row))
                .sorted()
                .toList();
        return paid.isEmpty()
                ? Optional.empty()
                : Optional.of(new PayGap(
                        yuan(paid.getLast()), yuan(paid.getFirst()), yuan(rank(paid, 9)), yuan(rank(paid, 1))));
    }

    private static long rank(List<Long> ascending, int tenths) {
        int position = (ascending.size() * tenths + 9) / 10;
        return ascending.get(Math.max(0, position - 1));
    }

    private static BigFraction yuan(long fen) {
        return BigFraction.of(fen, 100);
    }

    /// Top ÷ bottom; nothing where the bottom is nothing.
    public @Nullable BigFraction ratio() {
        return bottom.signum() == 0 ? null : top.divide(bottom);
    }

    public @Nullable BigFraction decileRatio() {
        return p10.signum() == 0 ? null : p90.divide(p10);
    }
}
