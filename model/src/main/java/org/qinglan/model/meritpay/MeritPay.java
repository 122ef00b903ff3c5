package org.qinglan.model.meritpay;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.finding.Messages;
import org.qinglan.model.scheme.AllotmentRule;
import org.qinglan.model.scheme.AllotmentRule.Share;
import org.qinglan.model.scheme.Evaluation;
import org.qinglan.model.scheme.RankingRule.Order;
import org.qinglan.model.scheme.RowOrder;
import org.qinglan.model.scheme.SchemeFailure;

/// A pool given out to the fen: fixed items first, then the rest in shares by points. Nobody who is vetoed gets
/// anything.
///
/// @param fixed  by name of the item, fen a row
/// @param shares in the scheme's order
/// @param total  fen a row
public record MeritPay(long pool, Map<String, List<Long>> fixed, List<GivenShare> shares, List<Long> total) {
    private static final Messages MESSAGES = Messages.beside(MeritPay.class);

    /// @param fen        of the whole share
    /// @param weightSum  of all points, times ten to `decimals`
    /// @param parts      fen a row
    /// @param roundedUp  whether a row got one of the fen left over
    public record GivenShare(
            Share rule, long fen, BigInteger weightSum, int decimals, List<Long> parts, List<Boolean> roundedUp) {}

    /// @throws SchemeFailure if the fixed items cost more than the pool, or somebody's points are missing or negative
    public static MeritPay of(Evaluation evaluation) {
        AllotmentRule rule = Objects.requireNonNull(evaluation.scheme().allotment(), "a merit-pay scheme");
        Map<String, List<Long>> fixed = new LinkedHashMap<>();
        rule.fixed().forEach(item -> fixed.put(item, fen(evaluation, item)));
        BigInteger fixedSum = fixed.values().stream()
                .flatMap(List::stream)
                .map(BigInteger::valueOf)
                .reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger rest = BigInteger.valueOf(rule.poolFen()).subtract(fixedSum);
        if (rest.signum() < 0) {
            throw failure("", "pool-too-small", yuan(rule.poolFen()), new BigDecimal(fixedSum, 2));
        }
        List<GivenShare> shares = shares(evaluation, rule, rest.longValueExact());
        List<Long> total = IntStream.range(0, evaluation.rows())
                .mapToObj(row -> fixed.values().stream()
                                .mapToLong(parts -> parts.get(row))
                                .sum()
                        + shares.stream()
                                .mapToLong(share -> share.parts().get(row))
                                .sum())
                .toList();
        return new MeritPay(rule.poolFen(), fixed, shares, total);
    }

    private static List<Long> fen(Evaluation evaluation, String item) {
        return IntStream.range(0, evaluation.rows())
                .mapToObj(row -> evaluation.isVetoed(row)
                        ? 0L
                        : scaled(evaluation, item, row, 2).longValueExact())
                .toList();
    }

    private static BigInteger scaled(Evaluation evaluation, String item, int row, int decimals) {
        if (!(evaluation.at(item, row) instanceof Value.Num number)) {
            throw failure(evaluation.people().get(row).name(), "points-missing", item);
        }
        BigInteger scaled = number.rounded(decimals).unscaledValue();
        if (scaled.signum() < 0) {
            throw failure(evaluation.people().get(row).name(), "points-negative", item);
        }
        return scaled;
    }

    private static List<GivenShare> shares(Evaluation evaluation, AllotmentRule rule, long rest) {
        long left = rest;
        Map<Share, Long> sizes = new LinkedHashMap<>();
        for (Share share : rule.shares()) {
            if (share.portion() != null) {
                long size = portion(rest, share.portion());
                sizes.put(share, size);
                left -= size;
            }
        }
        List<Order> ties =
                rule.ties().stream().map(column -> new Order(column, false)).toList();
        Comparator<Integer> order = RowOrder.by(evaluation, ties);
        List<GivenShare> given = new ArrayList<>();
        for (Share share : rule.shares()) {
            given.add(give(evaluation, share, sizes.getOrDefault(share, left), order));
        }
        return given;
    }

    private static long portion(long rest, BigDecimal portion) {
        return BigDecimal.valueOf(rest)
                .multiply(portion)
                .setScale(0, RoundingMode.DOWN)
                .longValueExact();
    }

    private static GivenShare give(Evaluation evaluation, Share share, long fen, Comparator<Integer> ties) {
        int decimals = evaluation.scheme().item(share.by()).orElseThrow().decimals();
        List<BigInteger> weights = IntStream.range(0, evaluation.rows())
                .mapToObj(row ->
                        evaluation.isVetoed(row) ? BigInteger.ZERO : scaled(evaluation, share.by(), row, decimals))
                .toList();
        BigInteger sum = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
        if (sum.signum() == 0 && fen > 0) {
            throw failure("", "nobody-has-points", share.name(), share.by());
        }
        List<Long> parts = Apportionment.largestRemainder(fen, weights, ties);
        List<Boolean> roundedUp = IntStream.range(0, weights.size())
                .mapToObj(row -> sum.signum() > 0
                        && weights.get(row)
                                        .multiply(BigInteger.valueOf(fen))
                                        .divide(sum)
                                        .longValueExact()
                                < parts.get(row))
                .toList();
        return new GivenShare(share, fen, sum, decimals, parts, roundedUp);
    }

    private static SchemeFailure failure(String place, String code, Object... details) {
        return new SchemeFailure(new Finding(
                code,
                Finding.Severity.ERROR,
                place,
                MESSAGES.text(code, details),
                MESSAGES.text(code + ".mend", details),
                null));
    }

    /// Fen as yuan with two decimals.
    public static BigDecimal yuan(long fen) {
        return BigDecimal.valueOf(fen, 2);
    }

    /// What the fixed items cost, in fen.
    public long fixedFen() {
        return fixed.values().stream()
                .flatMap(List::stream)
                .mapToLong(Long::longValue)
                .sum();
    }
}
