package org.qinglan.reports.proof;

import static org.qinglan.reports.proof.ProofText.MESSAGES;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.meritpay.MeritPay;
import org.qinglan.model.meritpay.MeritPay.GivenShare;
import org.qinglan.model.run.ColumnNames;
import org.qinglan.model.scheme.AllotmentRule;
import org.qinglan.model.scheme.AllotmentRule.Deduction;
import org.qinglan.model.scheme.AllotmentRule.Part;
import org.qinglan.model.scheme.AllotmentRule.Rounding;
import org.qinglan.model.scheme.AllotmentRule.Share;
import org.qinglan.model.scheme.AllotmentRule.Size;
import org.qinglan.model.scheme.Evaluation;
import org.qinglan.model.scheme.RankingRule.Order;
import org.qinglan.model.scheme.RowOrder;
import org.qinglan.model.scheme.Scheme;
import org.qinglan.model.scheme.Veto;
import org.qinglan.reports.book.Look;

/// The giving out of the pool, in cells.
final class MeritEnd {
    private static final String PAID = "#paid ";
    private static final String ORDER = "#order";
    private static final String TOTAL = "#total";
    private static final String GROSS = "#gross";
    private static final String WITHHELD = "#withheld";
    private final ProofPlan plan;
    private final Evaluation evaluation;
    private final Workings workings;
    private final Parameters parameters;
    private final MeritPay pay;
    private final AllotmentRule rule;
    private final List<String> reserves = new ArrayList<>();
    private final List<String> shareSizes = new ArrayList<>();

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
        end.addDeductions();
        end.addReserves(pool);
        String rest = end.addRest(pool);
        end.addOrder();
        end.addShares(rest);
        end.addTotal(pool);
        end.addResult();
    }

    private String addPool() {
        parameters.heading(MESSAGES.text("pool"), "");
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < rule.pool().size(); i++) {
            Part part = rule.pool().get(i);
            parts.add(addSum("　" + part.name(), part.size(), pay.poolParts().get(i), part.clause()));
        }
        return parameters.computed(
                MESSAGES.text("pool.all"), String.join("+", parts), Value.of(pay.pool()), ProofText.fen());
    }

    /// The cell of a sum that the scheme gives, or computes for the whole school.
    private String addSum(String name, Size size, long fen, String clause) {
        return size instanceof Size.Computed(var expression, var _)
                ? plan.wholeSchool(name, expression, 2, Value.of(fen), clause)
                : parameters.entered(name, new Value.Num(money(fen)), 2, clause);
    }

    private void addReserves(String pool) {
        for (int i = 0; i < rule.reserves().size(); i++) {
            Part reserve = rule.reserves().get(i);
            long fen = pay.reserves().get(i);
            String name = MESSAGES.text("reserve", reserve.name());
            switch (reserve.size()) {
                case Size.Portion(var portion) ->
                    reserves.add(addPortion(name, portion, pool, 1, fen, reserve.clause()));
                case Size.Rest _ -> {}
                case Size.Given _, Size.Computed _ -> reserves.add(addSum(name, reserve.size(), fen, reserve.clause()));
            }
        }
    }

    private void addDeductions() {
        pay.deductions()
                .forEach((item, fen) -> workings.add(
                        PAID + item,
                        MESSAGES.text("working.deducted", item),
                        ProofText.fen(),
                        "IF(" + workings.cell(ProofSpace.PART) + "=1," + scaled(item, 2) + ",0)",
                        row -> Value.of(fen.get(row))));
    }

    /// Whether the row at hand takes part in a share, or is paid a fixed item.
    private String taking(String part) {
        List<Veto> vetoes = plan.scheme().vetoes().stream()
                .filter(veto -> !veto.lapses() && !veto.excludes() && veto.covers(part))
                .toList();
        String taking = workings.cell(ProofSpace.PART) + "=1";
        return vetoes.isEmpty() ? taking : "AND(" + taking + ",NOT(" + plan.any(vetoes) + "))";
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
                        "IF(" + taking(item) + "," + scaled(item, 2) + ",0)",
                        row -> Value.of(fen.get(row))));
    }

    /// The item's whole number with the decimals that money or points are counted in; an error where it is missing.
    private String scaled(String item, int decimals) {
        int surplus = plan.space().decimals(item) - decimals;
        String cell = workings.cell(item);
        if (surplus <= 0) {
            return cell + "*" + BigDecimal.TEN.pow(-surplus).toPlainString();
        }
        return "ROUND(" + cell + "/" + BigDecimal.TEN.pow(surplus).toPlainString() + ",0)";
    }

    private String addRest(String pool) {
        String sums = rule.fixed().stream()
                .map(item -> "SUM(" + workings.fullRange(PAID + item) + ")")
                .collect(Collectors.joining("+"));
        String fixed = sums.isEmpty()
                ? "0"
                : parameters.computed(MESSAGES.text("fixed.all"), sums, Value.of(pay.fixedFen()), ProofText.fen());
        String back = rule.deductions().stream()
                .filter(Deduction::backToRest)
                .map(deduction -> "+SUM(" + workings.fullRange(PAID + deduction.item()) + ")")
                .collect(Collectors.joining());
        String kept = reserves.stream().map(cell -> "-" + cell).collect(Collectors.joining());
        return parameters.computed(
                MESSAGES.text(back.isEmpty() && kept.isEmpty() ? "rest" : "rest.long"),
                pool + "-" + fixed + kept + back,
                Value.of(pay.rest()),
                ProofText.fen());
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
        String[] sizes = new String[rule.shares().size()];
        for (int i = 0; i < sizes.length; i++) {
            Share share = rule.shares().get(i);
            if (share.size() instanceof Size.Given || share.size() instanceof Size.Computed) {
                String name = MESSAGES.text("share.size", share.name());
                sizes[i] = addSum(name, share.size(), pay.shares().get(i).fen(), share.clause());
            }
        }
        String divided = rest + less(sizes);
        for (int i = 0; i < sizes.length; i++) {
            Share share = rule.shares().get(i);
            parameters.heading(share.name(), share.clause());
            if (share.size() instanceof Size.Portion(var portion)) {
                String name = MESSAGES.text("share.size", share.name());
                String whole = divided.equals(rest) ? rest : "(" + divided + ")";
                long fen = pay.shares().get(i).fen();
                sizes[i] = addPortion(name, portion, whole, rule.rounding().unit(), fen, share.clause());
            }
        }
        String others = less(sizes);
        for (int i = 0; i < sizes.length; i++) {
            GivenShare share = pay.shares().get(i);
            String size = sizes[i] == null
                    ? parameters.computed(
                            MESSAGES.text("share.size", share.rule().name()),
                            rest + others,
                            Value.of(share.fen()),
                            ProofText.fen())
                    : sizes[i];
            shareSizes.add(size);
            give(share, size);
        }
        addReserveOfRest(rest + others);
    }

    private static String less(@Nullable String[] sizes) {
        return Arrays.stream(sizes)
                .filter(Objects::nonNull)
                .map(size -> "-" + size)
                .collect(Collectors.joining());
    }

    private void addReserveOfRest(String left) {
        for (int i = 0; i < rule.reserves().size(); i++) {
            Part reserve = rule.reserves().get(i);
            if (reserve.size() instanceof Size.Rest) {
                String name = MESSAGES.text("reserve", reserve.name());
                reserves.add(
                        parameters.computed(name, left, Value.of(pay.reserves().get(i)), ProofText.fen()));
            }
        }
    }

    private void give(GivenShare share, String size) {
        int unit = rule.rounding().unit();
        String name = share.rule().name();
        String units = unit == 1
                ? size
                : parameters.computed(
                        MESSAGES.text("share.units", name),
                        Quotient.of(size, Integer.toString(unit)),
                        Value.of(share.fen() / unit),
                        MESSAGES.text("share.units.scale", MeritPay.yuan(unit).toPlainString()));
        String points = scaled(share.rule().by(), share.decimals());
        if (share.rule().within() == null) {
            new ShareCells(plan, share, units, rule.rounding()).add(points, ORDER, taking(name));
        } else {
            new GroupCells(plan, share, units, rule.rounding()).add(points, ORDER, taking(name), this::scaled);
        }
    }

    private String addPortion(String name, BigDecimal portion, String whole, int unit, long fen, String clause) {
        int decimals = Math.max(0, portion.stripTrailingZeros().scale());
        String part = parameters.entered(
                "　" + MESSAGES.text("share.portion"), (Value.Num) Value.of(portion), decimals, clause);
        String power =
                BigDecimal.TEN.pow(decimals).multiply(BigDecimal.valueOf(unit)).toPlainString();
        String quotient = Quotient.of(whole + "*" + part, power);
        return parameters.computed(
                name, unit == 1 ? quotient : "(" + quotient + ")*" + unit, Value.of(fen), ProofText.fen());
    }

    private void addTotal(String pool) {
        List<String> cells = new ArrayList<>();
        rule.fixed().forEach(item -> cells.add(workings.cell(PAID + item)));
        pay.shares().forEach(share -> cells.add(workings.cell(ShareCells.part(share))));
        String less = rule.deductions().stream()
                .map(deduction -> "-" + workings.cell(PAID + deduction.item()))
                .collect(Collectors.joining());
        String gross = (cells.isEmpty() ? "0" : String.join("+", cells)) + less;
        if (hasWithheld()) {
            addWithheld(gross);
        }
        workings.add(
                TOTAL,
                MESSAGES.text("working.total"),
                ProofText.fen(),
                hasWithheld() ? workings.cell(GROSS) + "-" + workings.cell(WITHHELD) : gross,
                row -> Value.of(pay.total().get(row)));
        addChecks(pool);
    }

    private boolean hasWithheld() {
        return plan.scheme().vetoes().stream().anyMatch(Veto::lapses);
    }

    private void addWithheld(String gross) {
        workings.add(
                GROSS,
                MESSAGES.text("working.gross"),
                ProofText.fen(),
                gross,
                row -> Value.of(pay.total().get(row) + pay.withheld().get(row)));
        List<Veto> lapsing =
                plan.scheme().vetoes().stream().filter(Veto::lapses).toList();
        List<Veto> whole =
                lapsing.stream().filter(veto -> veto.scope().isEmpty()).toList();
        String parts = Stream.concat(
                        rule.fixed().stream().map(item -> withheld(item, PAID + item, lapsing)),
                        pay.shares().stream()
                                .map(share -> withheld(share.rule().name(), ShareCells.part(share), lapsing)))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("+"));
        String some = parts.isEmpty() ? "0" : parts;
        String all = "AND(" + workings.cell(ProofSpace.PART) + "=1,";
        workings.add(
                WITHHELD,
                Scheme.WITHHELD,
                ProofText.fen(),
                whole.isEmpty() ? some : "IF(" + all + plan.any(whole) + ")," + workings.cell(GROSS) + "," + some + ")",
                row -> Value.of(pay.withheld().get(row)));
    }

    private String withheld(String part, String key, List<Veto> lapsing) {
        List<Veto> vetoes = lapsing.stream().filter(veto -> veto.covers(part)).toList();
        return vetoes.isEmpty() ? "" : "IF(" + plan.any(vetoes) + "," + workings.cell(key) + ",0)";
    }

    /// What of the pool nobody is paid: reserves, residues of rounding, lapsing deductions and vetoes.
    private String unpaid() {
        List<String> parts = new ArrayList<>(reserves);
        if (!rule.rounding().equals(Rounding.FEN)) {
            for (int i = 0; i < pay.shares().size(); i++) {
                parts.add("(" + shareSizes.get(i) + "-SUM("
                        + workings.fullRange(ShareCells.part(pay.shares().get(i))) + "))");
            }
        }
        rule.deductions().stream()
                .filter(deduction -> !deduction.backToRest())
                .forEach(deduction -> parts.add("SUM(" + workings.fullRange(PAID + deduction.item()) + ")"));
        if (hasWithheld()) {
            parts.add("SUM(" + workings.fullRange(WITHHELD) + ")");
        }
        return parts.stream().map(part -> "+" + part).collect(Collectors.joining());
    }

    private void addChecks(String pool) {
        String total = workings.fullRange(TOTAL);
        String unpaid = unpaid();
        plan.checks()
                .add(Check.of(
                        MESSAGES.text(unpaid.isEmpty() ? "check.pool" : "check.pool.long"),
                        "SUM(" + total + ")" + unpaid,
                        pay.paidFen() + pay.reservedFen() + pay.residueFen() + pay.lapsedFen(),
                        pool,
                        pay.pool()));
        long below = pay.total().stream().filter(fen -> fen < 0).count();
        plan.checks().add(Check.of(MESSAGES.text("check.negative"), "COUNTIF(" + total + ",\"<0\")", below, "0", 0));
        plan.checks()
                .add(Check.of(
                        MESSAGES.text("check.numbers"),
                        "COUNT(" + total + ")",
                        evaluation.rows(),
                        Integer.toString(evaluation.rows()),
                        evaluation.rows()));
        if (workings.has(ProofPlan.VETOED)
                && plan.scheme().vetoes().stream().allMatch(veto -> veto.scope().isEmpty())) {
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
        pay.deductions().forEach((item, fen) -> addMoney(item, PAID + item, fen));
        if (hasWithheld()) {
            addMoney(Scheme.WITHHELD, WITHHELD, pay.withheld());
        }
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
                        pay.paidFen(),
                        "SUM(" + workings.fullRange(TOTAL) + ")",
                        pay.paidFen()));
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
