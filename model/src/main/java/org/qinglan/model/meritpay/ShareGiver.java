package org.qinglan.model.meritpay;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.qinglan.model.meritpay.MeritPay.GivenGroup;
import org.qinglan.model.meritpay.MeritPay.GivenShare;
import org.qinglan.model.scheme.AllotmentRule;
import org.qinglan.model.scheme.AllotmentRule.Rounding;
import org.qinglan.model.scheme.AllotmentRule.Share;
import org.qinglan.model.scheme.Evaluation;
import org.qinglan.model.scheme.RankingRule.Order;
import org.qinglan.model.scheme.RowOrder;

/// Gives out one share by points, within groups where the scheme has them.
final class ShareGiver {
    private final Evaluation evaluation;
    private final Rounding rounding;
    private final Comparator<Integer> ties;

    ShareGiver(Evaluation evaluation, AllotmentRule rule) {
        this.evaluation = evaluation;
        rounding = rule.rounding();
        ties = RowOrder.by(
                evaluation,
                rule.ties().stream().map(column -> new Order(column, false)).toList());
    }

    GivenShare give(Share share, long fen) {
        int decimals = evaluation.scheme().item(share.by()).orElseThrow().decimals();
        ShareGroups groups = ShareGroups.of(evaluation, share);
        List<Long> sums = groups.split(fen, rounding.unit());
        List<Long> parts = new ArrayList<>(Collections.nCopies(evaluation.rows(), 0L));
        List<Boolean> roundedUp = new ArrayList<>(Collections.nCopies(evaluation.rows(), false));
        List<GivenGroup> given = new ArrayList<>();
        for (int group = 0; group < sums.size(); group++) {
            List<Integer> rows = groups.rows(group);
            List<BigInteger> weights = rows.stream()
                    .map(row -> PayMaker.scaled(evaluation, share.by(), row, decimals))
                    .toList();
            BigInteger sum = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
            if (sum.signum() == 0 && sums.get(group) > 0) {
                throw groups.name(group).isEmpty()
                        ? PayMaker.failure("", "nobody-has-points", share.name(), share.by())
                        : PayMaker.failure(
                                "", "nobody-in-group-has-points", share.name(), share.by(), groups.name(group));
            }
            List<Long> units = units(sums.get(group) / rounding.unit(), rows, weights);
            for (int i = 0; i < rows.size(); i++) {
                parts.set(rows.get(i), units.get(i) * rounding.unit());
                roundedUp.set(rows.get(i), units.get(i) > exact(sums.get(group), weights.get(i), sum));
            }
            given.add(new GivenGroup(
                    groups.name(group), groups.sizes().get(group), groups.decimals(), sums.get(group), sum));
        }
        return new GivenShare(share, fen, decimals, given, groups.groupOf(), parts, roundedUp);
    }

    private long exact(long fen, BigInteger weight, BigInteger sum) {
        return sum.signum() == 0
                ? 0
                : weight.multiply(BigInteger.valueOf(fen / rounding.unit()))
                        .divide(sum)
                        .longValueExact();
    }

    private List<Long> units(long units, List<Integer> rows, List<BigInteger> weights) {
        if (!rounding.toReserve()) {
            return Apportionment.largestRemainder(units, weights, (a, b) -> ties.compare(rows.get(a), rows.get(b)));
        }
        BigInteger sum = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
        return IntStream.range(0, weights.size())
                .mapToObj(i -> exact(units * rounding.unit(), weights.get(i), sum))
                .toList();
    }
}
