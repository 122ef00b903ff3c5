package org.qinglan.reports.proof;

import static org.qinglan.reports.proof.ProofText.MESSAGES;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.meritpay.MeritPay;
import org.qinglan.model.meritpay.MeritPay.GivenShare;
import org.qinglan.model.run.ColumnNames;
import org.qinglan.model.scheme.AllotmentRule;
import org.qinglan.model.scheme.Evaluation;
import org.qinglan.model.scheme.RankingRule.Order;
import org.qinglan.model.scheme.RowOrder;
import org.qinglan.reports.book.Look;

/// The giving out of the pool, in cells.
final class MeritEnd {
    private static final String PAID = "#paid ";
    private static final String ORDER = "#order";
    private static final String TOTAL = "#total";
    private final ProofPlan plan;
    private final Evaluation evaluation;
    private final Workings workings;
    private final Parameters parameters;
    private final MeritPay pay;
    private final AllotmentRule rule;

    private MeritEnd(ProofPlan plan, MeritPay pay) {
        this.plan = plan;
        this.pay = pay;
        evaluation = plan.evaluation();
        workings = plan.workings();
        parameters = plan.parameters();
        rule = Objects.requireNonNull(plan.scheme().allotment());
    }

    static void add(ProofPlan plan, MeritPay pay) {
        MeritEnd end = new MeritEnd(plan, pay);
        String pool = end.addPool();
        end.addFixed();
        String rest = end.addRest(pool);
        end.addOrder();
        end.addShares(rest);
        end.addTotal(pool);
        end.addResult();
    }

    private String addPool() {
        parameters.heading(MESSAGES.text("pool"), "");
        List<String> parts = new ArrayList<>();
        rule.pool()
                .forEach(part -> parts.add(
                        parameters.entered("　" + part.name(), new Value.Num(money(part.fen())), 2, part.clause())));
        return parameters.computed(
                MESSAGES.text("pool.all"), String.join("+", parts), Value.of(pay.pool()), ProofText.fen());
    }

    private static BigFraction money(long fen) {
        return Numbers.fraction(MeritPay.yuan(fen));
    }

    private void addFixed() {
        pay.fixed()
                .forEach((item, fen) -> workings.add(
                        PAID + item,
                        MESSAGES.text("working.paid", item),
                        ProofText.fen(),
                        "IF(" + workings.cell(ProofSpace.PART) + "=1," + scaled(item, 2) + ",0)",
                        row -> Value.of(fen.get(row))));
    }

    /// The item's whole number with the decimals that money or points are counted in; an error where it is missing.
    private String scaled(String item, int decimals) {
        int surplus = plan.space().decimals(item) - decimals;
        String cell = workings.cell(item);
        return surplus == 0
                ? cell + "+0"
                : "ROUND(" + cell + "/" + BigDecimal.TEN.pow(surplus).toPlainString() + ",0)";
    }

    private String addRest(String pool) {
        String sums = rule.fixed().stream()
                .map(item -> "SUM(" + workings.fullRange(PAID + item) + ")")
                .collect(Collectors.joining("+"));
        String fixed = sums.isEmpty()
                ? "0"
                : parameters.computed(MESSAGES.text("fixed.all"), sums, Value.of(pay.fixedFen()), ProofText.fen());
        return parameters.computed(
                MESSAGES.text("rest"), pool + "-" + fixed, Value.of(pay.pool() - pay.fixedFen()), ProofText.fen());
    }

    /// Equal remainders go by this order. It is worked out beforehand, because it may compare words.
    private void addOrder() {
        List<Order> ties =
                rule.ties().stream().map(column -> new Order(column, false)).toList();
        List<Integer> order = IntStream.range(0, evaluation.rows())
                .boxed()
                .sorted(RowOrder.by(evaluation, ties))
                .toList();
        Integer[] places = new Integer[order.size()];
        for (int i = 0; i < places.length; i++) {
            places[order.get(i)] = i + 1;
        }
        workings.add(
                ORDER,
                MESSAGES.text("working.order"),
                MESSAGES.text("scale.value"),
                null,
                row -> Value.of((long) places[row]));
    }

    private void addShares(String rest) {
        List<String> sizes = new ArrayList<>();
        for (GivenShare share : pay.shares()) {
            BigDecimal portion = share.rule().portion();
            parameters.heading(share.rule().name(), share.rule().clause());
            String size = portion == null ? "" : addSize(share, portion, rest);
            sizes.add(size);
        }
        String others = sizes.stream()
                .filter(size -> !size.isEmpty())
                .map(size -> "-" + size)
                .collect(Collectors.joining());
        for (int i = 0; i < pay.shares().size(); i++) {
            GivenShare share = pay.shares().get(i);
            String size = sizes.get(i).isEmpty()
                    ? parameters.computed(
                            MESSAGES.text("share.size", share.rule().name()),
                            rest + others,
                            Value.of(share.fen()),
                            ProofText.fen())
                    : sizes.get(i);
            new ShareCells(plan, share, size).add(scaled(share.rule().by(), share.decimals()), ORDER);
        }
    }

    private String addSize(GivenShare share, BigDecimal portion, String rest) {
        int decimals = Math.max(0, portion.stripTrailingZeros().scale());
        String whole = parameters.entered(
                "　" + MESSAGES.text("share.portion"),
                (Value.Num) Value.of(portion),
                decimals,
                share.rule().clause());
        String power = BigDecimal.TEN.pow(decimals).toPlainString();
        return parameters.computed(
                MESSAGES.text("share.size", share.rule().name()),
                Quotient.of(rest + "*" + whole, power),
                Value.of(share.fen()),
                ProofText.fen());
    }

    private void addTotal(String pool) {
        List<String> cells = new ArrayList<>();
        rule.fixed().forEach(item -> cells.add(workings.cell(PAID + item)));
        pay.shares().forEach(share -> cells.add(workings.cell(ShareCells.part(share))));
        workings.add(
                TOTAL,
                MESSAGES.text("working.total"),
                ProofText.fen(),
                String.join("+", cells),
                row -> Value.of(pay.total().get(row)));
        addChecks(pool);
    }

    private void addChecks(String pool) {
        String total = workings.fullRange(TOTAL);
        long sum = pay.total().stream().mapToLong(Long::longValue).sum();
        plan.checks().add(Check.of(MESSAGES.text("check.pool"), "SUM(" + total + ")", sum, pool, pay.pool()));
        long below = pay.total().stream().filter(fen -> fen < 0).count();
        plan.checks().add(Check.of(MESSAGES.text("check.negative"), "COUNTIF(" + total + ",\"<0\")", below, "0", 0));
        plan.checks()
                .add(Check.of(
                        MESSAGES.text("check.numbers"),
                        "COUNT(" + total + ")",
                        evaluation.rows(),
                        Integer.toString(evaluation.rows()),
                        evaluation.rows()));
        if (workings.has(ProofPlan.VETOED)) {
            String vetoed = workings.fullRange(ProofPlan.VETOED);
            plan.checks()
                    .add(Check.of(
                            MESSAGES.text(
                                    "check.vetoed",
                                    IntStream.range(0, evaluation.rows())
                                            .filter(evaluation::isVetoed)
                                            .count()),
                            "SUMIF(" + vetoed + ",TRUE," + total + ")",
                            0,
                            "0",
                            0));
        }
    }

    private void addResult() {
        rule.fixed().forEach(item -> addMoney(item, PAID + item, pay.fixed().get(item)));
        pay.shares().forEach(share -> addMoney(share.rule().name(), ShareCells.part(share), share.parts()));
        addMoney(ColumnNames.TOTAL, TOTAL, pay.total());
        String sum = "ROUND(SUM('" + plan.names().result() + "'!$"
                + CellReference.convertNumToColString(
                        Workings.LEAD + plan.result().size() - 1)
                + "$" + ProofSheets.FIRST_RESULT + ":$"
                + CellReference.convertNumToColString(
                        Workings.LEAD + plan.result().size() - 1)
                + "$" + (ProofSheets.FIRST_RESULT - 1 + evaluation.rows()) + ")*100,0)";
        plan.checks()
                .add(Check.of(
                        MESSAGES.text("check.result"),
                        sum,
                        pay.pool(),
                        "SUM(" + workings.fullRange(TOTAL) + ")",
                        pay.pool()));
        if (workings.has(ProofPlan.VETOED)) {
            plan.result()
                    .add(new ResultColumn(
                            ColumnNames.VETO,
                            row -> "IF(" + workings.cell(ProofPlan.VETOED, row) + ",\"是\",\"\")",
                            row -> evaluation.isVetoed(row) ? Value.of("是") : Value.missing(),
                            Look.TEXT_CENTERED,
                            false,
                            10));
        }
    }

    private void addMoney(String name, String key, @Nullable List<Long> fen) {
        List<Long> known = Objects.requireNonNull(fen);
        plan.result()
                .add(new ResultColumn(
                        name,
                        row -> workings.cell(key, row) + "/100",
                        row -> Value.of(MeritPay.yuan(known.get(row))),
                        Look.MONEY,
                        true,
                        14));
        plan.frozen()
                .add(new FrozenColumn(name, key, known.stream().map(Value::of).toList()));
    }
}
