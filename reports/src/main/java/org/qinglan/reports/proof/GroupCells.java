package org.qinglan.reports.proof;

import static org.qinglan.reports.proof.ProofText.MESSAGES;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Value;
import org.qinglan.model.meritpay.MeritPay.GivenGroup;
import org.qinglan.model.meritpay.MeritPay.GivenShare;
import org.qinglan.model.scheme.AllotmentRule.Grouping;
import org.qinglan.model.scheme.AllotmentRule.Rounding;
import org.qinglan.model.scheme.AllotmentRule.Sizing;
import org.qinglan.model.scheme.Evaluation;

/// One share split between groups and then within them, both by the largest remainder, in cells.
final class GroupCells {
    /// A choice among cells takes no more.
    private static final int MOST_GROUPS = 200;

    private final ProofPlan plan;
    private final Workings workings;
    private final Parameters parameters;
    private final Evaluation evaluation;
    private final GivenShare share;
    private final Grouping within;
    private final Rounding rounding;
    private final String units;
    private final String name;
    private boolean live = true;

    /// @param units cell of the share's sum, in units of payment
    GroupCells(ProofPlan plan, GivenShare share, String units, Rounding rounding) {
        this.plan = plan;
        this.share = share;
        this.units = units;
        this.rounding = rounding;
        workings = plan.workings();
        parameters = plan.parameters();
        evaluation = plan.evaluation();
        within = Objects.requireNonNull(share.rule().within());
        name = share.rule().name();
    }

    private static BigInteger whole(long number) {
        return BigInteger.valueOf(number);
    }

    private BigInteger weight(int row) {
        return share.groupOf().get(row) >= 0 && evaluation.at(share.rule().by(), row) instanceof Value.Num number
                ? number.rounded(share.decimals()).unscaledValue()
                : BigInteger.ZERO;
    }

    /// @param points the weight of the row at hand
    /// @param order  key of the column by which equal remainders go
    /// @param taking whether the row at hand takes part
    /// @param scaled formula of an item's whole number with so many decimals
    void add(String points, String order, String taking, BiFunction<String, Integer, String> scaled) {
        live = fits();
        if (!live) {
            plan.tooWide(name);
        }
        String group = "#group " + name;
        String own = plan.space().cell(within.column());
        String numbered = IntStream.range(0, share.groups().size())
                .mapToObj(i -> (i + 1) + "*EXACT(" + own + ","
                        + quoted(share.groups().get(i).name()) + ")")
                .collect(Collectors.joining("+"));
        column(
                group,
                "group",
                "",
                "IF(" + taking + "," + (numbered.isEmpty() ? "0" : numbered) + ",0)",
                row -> Value.of(share.groupOf().get(row) + 1));
        String weight = "#weight " + name;
        column(
                weight,
                "weight",
                ProofText.scale(share.decimals()),
                "IF(" + taking + "," + points + ",0)",
                row -> Value.of(new BigDecimal(weight(row))));
        List<String> sums = groupSums(group, taking, scaled);
        addParts(group, weight, order, sums);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private void column(String key, String label, String scale, String template, IntFunction<Value> values) {
        workings.add(key, MESSAGES.text("share." + label, name), scale, live(template), values);
    }

    private @Nullable String live(String template) {
        return live ? template : null;
    }

    private String computed(String label, String group, String formula, BigInteger value) {
        return parameters.computed(
                MESSAGES.text("share." + label, name, group),
                live ? formula : value.toString(),
                Value.of(new BigDecimal(value)),
                "");
    }

    private boolean fits() {
        BigInteger all = whole(share.fen() / rounding.unit());
        BigInteger sizes = share.groups().stream().map(GivenGroup::size).reduce(BigInteger.ONE, BigInteger::add);
        BigInteger widest = all.multiply(sizes);
        for (int row = 0; row < evaluation.rows(); row++) {
            widest = widest.max(weight(row).add(BigInteger.ONE).multiply(all));
        }
        for (GivenGroup group : share.groups()) {
            widest = widest.max(group.weightSum());
        }
        return widest.compareTo(ProofPlan.EXACT) <= 0 && share.groups().size() <= MOST_GROUPS;
    }

    /// Cells of the groups' sums, in units.
    private List<String> groupSums(String group, String taking, BiFunction<String, Integer, String> scaled) {
        List<GivenGroup> groups = share.groups();
        List<String> sizes = sizes(group, taking, scaled);
        BigInteger all = groups.stream().map(GivenGroup::size).reduce(BigInteger.ZERO, BigInteger::add);
        String sum = computed("group-sizes", "", sizes.isEmpty() ? "0" : String.join("+", sizes), all);
        BigInteger whole = whole(share.fen() / rounding.unit());
        List<String> bases = new ArrayList<>();
        List<String> remainders = new ArrayList<>();
        BigInteger left = whole;
        for (int i = 0; i < groups.size(); i++) {
            BigInteger[] split = all.signum() == 0
                    ? new BigInteger[] {BigInteger.ZERO, BigInteger.ZERO}
                    : whole.multiply(groups.get(i).size()).divideAndRemainder(all);
            String product = units + "*" + sizes.get(i);
            String own = groups.get(i).name();
            bases.add(computed("group-base", own, "IF(" + sum + "=0,0," + Quotient.of(product, sum) + ")", split[0]));
            remainders.add(computed("group-remainder", own, product + "-" + bases.get(i) + "*" + sum, split[1]));
            left = left.subtract(split[0]);
        }
        String less = bases.stream().map(base -> "-" + base).collect(Collectors.joining());
        String leftover = computed("group-leftover", "", units + less, left);
        List<String> sums = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            sums.add(computed(
                    "group-sum",
                    groups.get(i).name(),
                    bases.get(i) + "+IF(" + ahead(remainders, i) + "<" + leftover + ",1,0)",
                    whole(groups.get(i).fen() / rounding.unit())));
        }
        return sums;
    }

    /// How many groups have a larger remainder, or the same and stand before.
    private static String ahead(List<String> remainders, int group) {
        return IntStream.range(0, remainders.size())
                .filter(other -> other != group)
                .mapToObj(other ->
                        "1*(" + remainders.get(other) + (other < group ? ">=" : ">") + remainders.get(group) + ")")
                .collect(Collectors.joining("+", "(0", ")"))
                .replace("(01*", "(1*")
                .replace("(0)", "0");
    }

    private List<String> sizes(String group, String taking, BiFunction<String, Integer, String> scaled) {
        List<String> sizes = new ArrayList<>();
        String size = "#size " + name;
        if (within.sizing() instanceof Sizing.OfItem(var item)) {
            int decimals = share.groups().stream()
                    .mapToInt(GivenGroup::decimals)
                    .findFirst()
                    .orElse(0);
            column(
                    size,
                    "group-size-of",
                    ProofText.scale(decimals),
                    "IF(" + taking + "," + scaled.apply(item, decimals) + ",0)",
                    row -> Value.of(new BigDecimal(
                            share.groupOf().get(row) >= 0 && evaluation.at(item, row) instanceof Value.Num number
                                    ? number.rounded(decimals).unscaledValue()
                                    : BigInteger.ZERO)));
        }
        for (int i = 0; i < share.groups().size(); i++) {
            GivenGroup own = share.groups().get(i);
            String all = workings.fullRange(group) + "," + (i + 1);
            sizes.add(
                    switch (within.sizing()) {
                        case Sizing.Headcount _ ->
                            computed("group-size", own.name(), "COUNTIF(" + all + ")", own.size());
                        case Sizing.OfItem _ ->
                            computed(
                                    "group-size",
                                    own.name(),
                                    "SUMIF(" + all + "," + workings.fullRange(size) + ")",
                                    own.size());
                        case Sizing.Portions _ ->
                            parameters.entered(
                                    "　" + own.name(),
                                    (Value.Num) Value.of(new BigDecimal(own.size(), own.decimals())),
                                    own.decimals(),
                                    "");
                    });
        }
        return sizes;
    }

    private void addParts(String group, String weight, String order, List<String> sums) {
        String g = workings.cell(group);
        String pool = "#pool " + name;
        column(
                pool,
                "group-pool",
                "",
                "IF(" + g + "=0,0," + (sums.isEmpty() ? "0" : "CHOOSE(" + g + "," + String.join(",", sums) + ")") + ")",
                row -> Value.of(new BigDecimal(whole(own(row)))));
        String points = "#points " + name;
        column(
                points,
                "group-weights",
                ProofText.scale(share.decimals()),
                "IF(" + g + "=0,0,SUMIF(" + workings.range(group) + "," + g + "," + workings.range(weight) + "))",
                row -> Value.of(new BigDecimal(weightSum(row))));
        String product = workings.cell(pool) + "*" + workings.cell(weight);
        String sum = workings.cell(points);
        String base = "#base " + name;
        column(
                base,
                "base",
                "",
                "IF(" + sum + "=0,0," + Quotient.of(product, sum) + ")",
                row -> Value.of(new BigDecimal(split(row)[0])));
        if (rounding.toReserve()) {
            addPart(workings.cell(base));
            return;
        }
        String remainder = "#remainder " + name;
        column(
                remainder,
                "remainder",
                MESSAGES.text("share.remainder.scale"),
                "IF(" + g + "=0,-1," + product + "-" + workings.cell(base) + "*" + sum + ")",
                row -> share.groupOf().get(row) < 0 ? Value.of(-1) : Value.of(new BigDecimal(split(row)[1])));
        String own = workings.cell(remainder);
        String same = "(" + workings.range(group) + "=" + g + ")*";
        String ahead = "SUMPRODUCT(" + same + "(" + workings.range(remainder) + ">" + own + "))+SUMPRODUCT(" + same
                + "("
                + workings.range(remainder) + "=" + own + ")*(" + workings.range(order) + "<" + workings.cell(order)
                + "))";
        String leftover =
                workings.cell(pool) + "-SUMIF(" + workings.range(group) + "," + g + "," + workings.range(base) + ")";
        addPart("(" + workings.cell(base) + "+IF(" + g + "=0,0,IF(" + ahead + "<" + leftover + ",1,0)))");
        plan.checks()
                .add(Check.of(
                        MESSAGES.text("check.share", name),
                        "SUM(" + workings.fullRange(ShareCells.part(share)) + ")",
                        share.fen() - share.residue(),
                        units + "*" + rounding.unit(),
                        share.fen() - share.residue()));
    }

    private void addPart(String units) {
        workings.add(
                ShareCells.part(share),
                MESSAGES.text("share.part", name),
                ProofText.fen(),
                live(rounding.unit() == 1 ? units : units + "*" + rounding.unit()),
                row -> Value.of(share.parts().get(row)));
    }

    private long own(int row) {
        int group = share.groupOf().get(row);
        return group < 0 ? 0 : share.groups().get(group).fen() / rounding.unit();
    }

    private BigInteger weightSum(int row) {
        int group = share.groupOf().get(row);
        return group < 0 ? BigInteger.ZERO : share.groups().get(group).weightSum();
    }

    private BigInteger[] split(int row) {
        return weightSum(row).signum() == 0
                ? new BigInteger[] {BigInteger.ZERO, BigInteger.ZERO}
                : whole(own(row)).multiply(weight(row)).divideAndRemainder(weightSum(row));
    }
}
