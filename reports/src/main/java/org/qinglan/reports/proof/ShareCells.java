package org.qinglan.reports.proof;

import static org.qinglan.reports.proof.ProofText.MESSAGES;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.qinglan.model.figure.Value;
import org.qinglan.model.meritpay.MeritPay.GivenShare;
import org.qinglan.model.scheme.AllotmentRule.Rounding;
import org.qinglan.model.scheme.Evaluation;

/// One share given out by the largest remainder, in cells.
///
/// Everybody gets the whole fen of pool × points ÷ all points; the fen left over go to the remainders above a
/// threshold, and among those equal to it by the order of people. One threshold for all keeps the work of a
/// spreadsheet linear, where places among all remainders would be quadratic.
final class ShareCells {
    private static final BigInteger TEN = BigInteger.TEN;
    private static final Value NO_REMAINDER = Value.of(-1);

    /// Above every remainder.
    private static final String NOBODY = "9000000000000000";

    private final ProofPlan plan;
    private final Workings workings;
    private final Evaluation evaluation;
    private final GivenShare share;
    private final String size;
    private final String name;
    private final Rounding rounding;
    private final long units;
    private final List<BigInteger> weights;

    /// @param size cell of the share's sum, in units of payment
    ShareCells(ProofPlan plan, GivenShare share, String size, Rounding rounding) {
        this.plan = plan;
        this.share = share;
        this.size = size;
        this.rounding = rounding;
        units = share.fen() / rounding.unit();
        workings = plan.workings();
        evaluation = plan.evaluation();
        name = share.rule().name();
        weights = IntStream.range(0, evaluation.rows()).mapToObj(this::weight).toList();
    }

    /// Key of the share's final fen.
    static String part(GivenShare share) {
        return "#fen " + share.rule().name();
    }

    private BigInteger weight(int row) {
        return takesPart(row) && evaluation.at(share.rule().by(), row) instanceof Value.Num number
                ? number.rounded(share.decimals()).unscaledValue()
                : BigInteger.ZERO;
    }

    private boolean takesPart(int row) {
        return share.groupOf().get(row) >= 0;
    }

    private BigInteger weightSum() {
        return share.groups().getFirst().weightSum();
    }

    /// @param points the weight of the row at hand
    /// @param order  key of the column by which equal remainders go
    /// @param taking whether the row at hand takes part
    void add(String points, String order, String taking) {
        String weight = "#weight " + name;
        workings.add(
                weight,
                MESSAGES.text("share.weight", name),
                ProofText.scale(share.decimals()),
                "IF(" + taking + "," + points + ",0)",
                row -> Value.of(whole(weights.get(row))));
        String sum = plan.parameters()
                .computed(
                        MESSAGES.text("share.weights", name),
                        "SUM(" + workings.fullRange(weight) + ")",
                        Value.of(whole(weightSum())),
                        ProofText.scale(share.decimals()));
        Division division = division(weight, sum);
        String base = "#base " + name;
        workings.add(
                base,
                MESSAGES.text("share.base", name),
                ProofText.fen(),
                division.quotient(),
                row -> Value.of(whole(split(row)[0])));
        if (rounding.toReserve()) {
            workings.add(
                    part(share),
                    MESSAGES.text("share.part", name),
                    ProofText.fen(),
                    workings.cell(base) + "*" + rounding.unit(),
                    row -> Value.of(share.parts().get(row)));
            return;
        }
        String remainder = "#remainder " + name;
        workings.add(
                remainder,
                MESSAGES.text("share.remainder", name),
                MESSAGES.text("share.remainder.scale"),
                "IF(" + taking + "," + division.remainder(workings.cell(base)) + ",-1)",
                this::remainder);
        addPart(base, remainder, order);
    }

    private void addPart(String base, String remainder, String order) {
        long given = IntStream.range(0, evaluation.rows())
                .mapToLong(row -> split(row)[0].longValueExact())
                .sum();
        long left = units - given;
        String leftover = plan.parameters()
                .computed(
                        MESSAGES.text("share.leftover", name),
                        size + "-SUM(" + workings.fullRange(base) + ")",
                        Value.of(left),
                        ProofText.fen());
        String range = workings.fullRange(remainder);
        Value cut = threshold(left);
        String threshold = plan.parameters()
                .computed(
                        MESSAGES.text("share.threshold", name),
                        "IF(" + leftover + ">0,LARGE(" + range + "," + leftover + ")," + NOBODY + ")",
                        cut,
                        "");
        String above = plan.parameters()
                .computed(
                        MESSAGES.text("share.above", name),
                        "SUMPRODUCT(1*(" + range + ">" + threshold + "))",
                        Value.of(IntStream.range(0, evaluation.rows())
                                .filter(row -> number(remainder(row)).compareTo(number(cut)) > 0)
                                .count()),
                        "");
        String own = workings.cell(remainder);
        String before = "COUNTIFS(" + workings.range(remainder) + "," + threshold + "," + workings.range(order)
                + ",\"<\"&" + workings.cell(order) + ")";
        workings.add(
                part(share),
                MESSAGES.text("share.part", name),
                ProofText.fen(),
                paid(workings.cell(base) + "+IF(" + own + ">" + threshold + ",1,IF(" + own + "<" + threshold + ",0,IF("
                        + above + "+" + before + "<" + leftover + ",1,0)))"),
                row -> Value.of(share.parts().get(row)));
        plan.checks()
                .add(Check.of(
                        MESSAGES.text("check.share", name),
                        "SUM(" + workings.fullRange(part(share)) + ")",
                        units * rounding.unit(),
                        paid(size),
                        units * rounding.unit()));
    }

    /// Units of payment as fen.
    private String paid(String number) {
        return rounding.unit() == 1 ? number : "(" + number + ")*" + rounding.unit();
    }

    private Value threshold(long left) {
        return left <= 0
                ? Value.of(Long.parseLong(NOBODY))
                : Value.of(whole(IntStream.range(0, evaluation.rows())
                        .mapToObj(this::remainder)
                        .map(ShareCells::number)
                        .sorted((a, b) -> b.compareTo(a))
                        .skip(left - 1)
                        .findFirst()
                        .orElseThrow()));
    }

    private BigInteger[] split(int row) {
        return weightSum().signum() == 0
                ? new BigInteger[] {BigInteger.ZERO, BigInteger.ZERO}
                : weights.get(row).multiply(BigInteger.valueOf(units)).divideAndRemainder(weightSum());
    }

    private Value remainder(int row) {
        return takesPart(row) ? Value.of(whole(split(row)[1])) : NO_REMAINDER;
    }

    private static BigInteger number(Value value) {
        return value instanceof Value.Num number ? number.rounded(0).toBigInteger() : BigInteger.ZERO;
    }

    private static BigDecimal whole(BigInteger number) {
        return new BigDecimal(number);
    }

    /// Formulas of the whole part and the remainder of pool × weight ÷ sum.
    private interface Division {
        String quotient();

        String remainder(String quotient);
    }

    private record OneStep(String product, String sum) implements Division {
        @Override
        public String quotient() {
            return "IF(" + sum + "=0,0," + Quotient.of(product, sum) + ")";
        }

        @Override
        public String remainder(String quotient) {
            return product + "-" + quotient + "*" + sum;
        }
    }

    /// As on paper: first the high digits of the pool are divided, then what remains with the low digits.
    private record TwoSteps(String high, String rest, String unit, String low, String sum) implements Division {
        @Override
        public String quotient() {
            return "IF(" + sum + "=0,0," + high + "*" + unit + "+" + Quotient.of(second(), sum) + ")";
        }

        private String second() {
            return "(" + rest + "*" + unit + "+" + low + ")";
        }

        @Override
        public String remainder(String quotient) {
            return second() + "-(" + quotient + "-" + high + "*" + unit + ")*" + sum;
        }
    }

    private Division division(String weight, String sum) {
        BigInteger largest = weights.stream().reduce(BigInteger.ONE, BigInteger::max);
        BigInteger product = largest.multiply(BigInteger.valueOf(units)).add(weightSum());
        if (product.compareTo(ProofPlan.EXACT) <= 0) {
            return new OneStep(size + "*" + workings.cell(weight), sum);
        }
        long unit = TEN.pow(Long.toString(units).length() / 2).longValueExact();
        String high = "#high " + name;
        String rest = "#rest " + name;
        String highPool = Quotient.of(size, Long.toString(unit));
        String pool = plan.parameters()
                .computed(
                        MESSAGES.text("share.high", name),
                        highPool,
                        Value.of(units / unit),
                        MESSAGES.text("share.high.scale", unit));
        String lowPool = plan.parameters()
                .computed(
                        MESSAGES.text("share.low", name),
                        size + "-" + pool + "*" + unit,
                        Value.of(units % unit),
                        ProofText.fen());
        BigInteger big = BigInteger.valueOf(units / unit);
        workings.add(
                high,
                MESSAGES.text("share.high.part", name),
                MESSAGES.text("share.high.scale", unit),
                "IF(" + sum + "=0,0," + Quotient.of(pool + "*" + workings.cell(weight), sum) + ")",
                row -> Value.of(whole(weights.get(row).multiply(big).divide(weightSum()))));
        workings.add(
                rest,
                MESSAGES.text("share.high.rest", name),
                "",
                pool + "*" + workings.cell(weight) + "-" + workings.cell(high) + "*" + sum,
                row -> Value.of(whole(weights.get(row).multiply(big).mod(weightSum()))));
        return new TwoSteps(
                workings.cell(high),
                workings.cell(rest),
                Long.toString(unit),
                lowPool + "*" + workings.cell(weight),
                sum);
    }
}
