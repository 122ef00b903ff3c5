package org.qinglan.model.meritpay;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.finding.Messages;
import org.qinglan.model.meritpay.MeritPay.GivenShare;
import org.qinglan.model.scheme.AllotmentRule;
import org.qinglan.model.scheme.AllotmentRule.Deduction;
import org.qinglan.model.scheme.AllotmentRule.Share;
import org.qinglan.model.scheme.AllotmentRule.Size;
import org.qinglan.model.scheme.Evaluation;
import org.qinglan.model.scheme.SchemeFailure;

/// Works out who is paid what.
final class PayMaker {
    private static final Messages MESSAGES = Messages.beside(MeritPay.class);

    /// Far above any school's money; keeps sums of fen within a long.
    private static final BigInteger MOST_FEN = BigInteger.TEN.pow(17);

    private static final BigDecimal MOST_YUAN = new BigDecimal("1000000000000");
    private final Evaluation evaluation;
    private final AllotmentRule rule;

    PayMaker(Evaluation evaluation) {
        this.evaluation = evaluation;
        rule = Objects.requireNonNull(evaluation.scheme().allotment(), "a merit-pay scheme");
    }

    MeritPay make() {
        List<Long> parts = rule.pool().stream()
                .map(part -> fen(part.size(), part.name(), 0))
                .toList();
        long pool = MeritPay.sum(parts);
        Map<String, List<Long>> fixed = new LinkedHashMap<>();
        rule.fixed().forEach(item -> fixed.put(item, fen(item, row -> !isExcluded(row, item))));
        Map<String, List<Long>> deductions = new LinkedHashMap<>();
        rule.deductions()
                .forEach(deduction -> deductions.put(deduction.item(), fen(deduction.item(), evaluation::takesPart)));
        List<Long> reserves = rule.reserves().stream()
                .map(reserve -> fen(reserve.size(), reserve.name(), pool))
                .toList();
        long rest = rest(pool, fixed, deductions, reserves);
        List<Long> sizes = sizes(rest);
        long left = rest - MeritPay.sum(sizes);
        List<GivenShare> shares = new ArrayList<>();
        ShareGiver giver = new ShareGiver(evaluation, rule);
        for (int i = 0; i < sizes.size(); i++) {
            Share share = rule.shares().get(i);
            shares.add(giver.give(share, share.size() instanceof Size.Rest ? left : sizes.get(i)));
        }
        List<Long> kept = filled(reserves, left);
        List<Long> gross = totals(fixed, shares, deductions);
        List<Long> withheld = withheld(fixed, shares, gross);
        List<Long> total = IntStream.range(0, gross.size())
                .mapToObj(row -> positive(row, gross.get(row) - withheld.get(row)))
                .toList();
        return new MeritPay(pool, parts, kept, rest, fixed, deductions, shares, withheld, total);
    }

    /// A reserve of all that is left over is known last.
    private List<Long> filled(List<Long> reserves, long left) {
        return IntStream.range(0, reserves.size())
                .mapToObj(i -> rule.reserves().get(i).size() instanceof Size.Rest ? left : reserves.get(i))
                .toList();
    }

    private boolean isExcluded(int row, String part) {
        return VetoEffect.of(evaluation, row, part) == VetoEffect.EXCLUDED;
    }

    /// @param whole what a portion is a portion of
    private long fen(Size size, String name, long whole) {
        return switch (size) {
            case Size.Given(long fen) -> fen;
            case Size.Portion(var portion) -> portion(whole, portion);
            case Size.Computed(var expression, var formula) -> {
                Value value = evaluation.ofAll(name, expression);
                if (!(value instanceof Value.Num number)) {
                    throw failure(name, "sum-unknown", formula);
                }
                BigDecimal yuan = number.rounded(2);
                if (yuan.signum() < 0 || yuan.compareTo(MOST_YUAN) > 0) {
                    throw failure(name, "sum-out-of-range", formula, yuan.toPlainString());
                }
                yield yuan.unscaledValue().longValueExact();
            }
            case Size.Rest() -> 0;
        };
    }

    private static long portion(long whole, BigDecimal portion) {
        return BigDecimal.valueOf(whole)
                .multiply(portion)
                .setScale(0, RoundingMode.DOWN)
                .longValueExact();
    }

    private List<Long> fen(String item, Predicate<Integer> takesPart) {
        return IntStream.range(0, evaluation.rows())
                .mapToObj(row ->
                        takesPart.test(row) ? scaled(evaluation, item, row, 2).longValueExact() : 0L)
                .toList();
    }

    static BigInteger scaled(Evaluation evaluation, String item, int row, int decimals) {
        if (!(evaluation.at(item, row) instanceof Value.Num number)) {
            throw failure(evaluation.people().get(row).name(), "points-missing", item);
        }
        BigInteger scaled = number.rounded(decimals).unscaledValue();
        if (scaled.signum() < 0) {
            throw failure(evaluation.people().get(row).name(), "points-negative", item);
        }
        return scaled;
    }

    private static BigInteger sum(Map<String, List<Long>> columns) {
        return columns.values().stream()
                .flatMap(List::stream)
                .map(BigInteger::valueOf)
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    private long rest(
            long pool, Map<String, List<Long>> fixed, Map<String, List<Long>> deductions, List<Long> reserves) {
        BigInteger fixedSum = sum(fixed);
        Map<String, List<Long>> returned = new LinkedHashMap<>();
        rule.deductions().stream()
                .filter(Deduction::backToRest)
                .map(Deduction::item)
                .forEach(item -> returned.put(item, Objects.requireNonNull(deductions.get(item))));
        BigInteger back = sum(returned);
        BigInteger rest = BigInteger.valueOf(pool)
                .subtract(fixedSum)
                .subtract(BigInteger.valueOf(MeritPay.sum(reserves)))
                .add(back);
        if (rest.signum() < 0 && rule.reserves().isEmpty() && rule.deductions().isEmpty()) {
            throw failure("", "pool-too-small", MeritPay.yuan(pool), new BigDecimal(fixedSum, 2));
        }
        if (rest.signum() < 0 || rest.compareTo(MOST_FEN) > 0) {
            throw failure(
                    "",
                    rest.signum() < 0 ? "pool-too-small-for-all" : "rest-too-large",
                    MeritPay.yuan(pool),
                    new BigDecimal(fixedSum, 2),
                    MeritPay.yuan(MeritPay.sum(reserves)),
                    new BigDecimal(back, 2));
        }
        return rest.longValueExact();
    }

    /// Shares with a sum of their own come first, portions are of what those leave; 0 for the one that takes the rest.
    private List<Long> sizes(long rest) {
        int unit = rule.rounding().unit();
        List<Long> sums = rule.shares().stream()
                .map(share -> share.size() instanceof Size.Portion ? 0L : fen(share.size(), share.name(), 0))
                .toList();
        long divided = rest - MeritPay.sum(sums);
        if (divided < 0) {
            throw failure("", "rest-too-small", MeritPay.yuan(rest), MeritPay.yuan(MeritPay.sum(sums)));
        }
        return IntStream.range(0, sums.size())
                .mapToObj(i -> rule.shares().get(i).size() instanceof Size.Portion(var portion)
                        ? portion(divided, portion) / unit * unit
                        : sums.get(i))
                .toList();
    }

    private List<Long> totals(
            Map<String, List<Long>> fixed, List<GivenShare> shares, Map<String, List<Long>> deductions) {
        return IntStream.range(0, evaluation.rows())
                .mapToObj(row -> positive(
                        row,
                        fixed.values().stream().mapToLong(fen -> fen.get(row)).sum()
                                + shares.stream()
                                        .mapToLong(share -> share.parts().get(row))
                                        .sum()
                                - deductions.values().stream()
                                        .mapToLong(fen -> fen.get(row))
                                        .sum()))
                .toList();
    }

    private long positive(int row, long fen) {
        if (fen < 0) {
            String items = String.join(
                    "、", rule.deductions().stream().map(Deduction::item).toList());
            throw failure(evaluation.people().get(row).name(), "pay-negative", MeritPay.yuan(fen), items);
        }
        return fen;
    }

    private List<Long> withheld(Map<String, List<Long>> fixed, List<GivenShare> shares, List<Long> gross) {
        return IntStream.range(0, evaluation.rows())
                .mapToObj(row -> VetoEffect.allLapses(evaluation, row)
                        ? gross.get(row)
                        : fixed.entrySet().stream()
                                        .filter(part -> lapses(row, part.getKey()))
                                        .mapToLong(part -> part.getValue().get(row))
                                        .sum()
                                + shares.stream()
                                        .filter(share ->
                                                lapses(row, share.rule().name()))
                                        .mapToLong(share -> share.parts().get(row))
                                        .sum())
                .toList();
    }

    private boolean lapses(int row, String part) {
        return VetoEffect.of(evaluation, row, part) == VetoEffect.LAPSED;
    }

    static SchemeFailure failure(String place, String code, Object... details) {
        return new SchemeFailure(new Finding(
                code,
                Finding.Severity.ERROR,
                place,
                MESSAGES.text(code, details),
                MESSAGES.text(code + ".mend", details),
                null));
    }
}
