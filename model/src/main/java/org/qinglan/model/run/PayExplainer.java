package org.qinglan.model.run;

import static org.qinglan.model.run.SheetMaker.MESSAGES;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.qinglan.model.figure.Explanation;
import org.qinglan.model.figure.Value;
import org.qinglan.model.meritpay.MeritPay;
import org.qinglan.model.meritpay.MeritPay.GivenGroup;
import org.qinglan.model.meritpay.MeritPay.GivenShare;
import org.qinglan.model.meritpay.VetoEffect;
import org.qinglan.model.scheme.AllotmentRule.Deduction;
import org.qinglan.model.scheme.Evaluation;
import org.qinglan.model.scheme.Scheme;

/// Explains the money of one person: fixed items, shares, what is taken off, and their sum.
final class PayExplainer {
    private static final int DECIMALS = 2;
    private final Explainer figures;
    private final Evaluation evaluation;
    private final MeritPay pay;
    private final PoolExplainer pool;
    private final int row;

    PayExplainer(Explainer figures, Evaluation evaluation, MeritPay pay, int row) {
        this.figures = figures;
        this.evaluation = evaluation;
        this.pay = pay;
        this.row = row;
        pool = new PoolExplainer(evaluation, pay);
    }

    Explanation explain(String column) {
        if (!evaluation.takesPart(row)) {
            return nothing(column, "vetoed");
        }
        if (pay.fixed().containsKey(column) || pay.deductions().containsKey(column)) {
            return part(column);
        }
        if (column.equals(Scheme.WITHHELD)) {
            return withheld();
        }
        return pay.shares().stream()
                .filter(share -> share.rule().name().equals(column))
                .findFirst()
                .map(this::share)
                .orElseGet(() -> total(column));
    }

    private Explanation nothing(String column, String key) {
        return money(column, 0, "", MESSAGES.text(key), "", figures.vetoes());
    }

    static Explanation money(
            String name, long fen, String formula, String sentence, String clause, List<Explanation> inputs) {
        return new Explanation(
                name,
                Value.of(MeritPay.yuan(fen)),
                ColumnNames.YUAN,
                formula,
                sentence,
                clause,
                inputs,
                List.of(),
                DECIMALS);
    }

    private Explanation part(String item) {
        return isExcluded(item) ? nothing(item, "vetoed-part") : figures.figure(item);
    }

    private boolean isExcluded(String part) {
        return VetoEffect.of(evaluation, row, part) == VetoEffect.EXCLUDED;
    }

    private Explanation total(String column) {
        List<Explanation> parts = new ArrayList<>();
        pay.fixed().keySet().forEach(name -> parts.add(part(name)));
        pay.shares().forEach(share -> parts.add(share(share)));
        List<Explanation> less = new ArrayList<>();
        pay.deductions().keySet().forEach(name -> less.add(part(name)));
        if (hasWithheld()) {
            less.add(withheld());
        }
        String names = joined(parts.stream().map(Explanation::name), " + ")
                + joined(less.stream().map(part -> " − " + part.name()), "");
        String sums = joined(parts.stream().map(PayExplainer::sum), " + ")
                + joined(less.stream().map(part -> " − " + sum(part)), "");
        long fen = pay.total().get(row);
        return money(
                column,
                fen,
                names,
                sums + " = " + MeritPay.yuan(fen).toPlainString(),
                "",
                Stream.concat(parts.stream(), less.stream()).toList());
    }

    private static String joined(Stream<String> words, String between) {
        return String.join(between, words.toList());
    }

    private static String sum(Explanation part) {
        return part.name() + " " + ((Value.Num) part.value()).rounded(2).toPlainString();
    }

    private boolean hasWithheld() {
        return SheetMaker.hasWithheld(evaluation.scheme());
    }

    private Explanation withheld() {
        long fen = pay.withheld().get(row);
        return money(
                Scheme.WITHHELD,
                fen,
                "",
                fen == 0
                        ? MESSAGES.text("withheld-nothing")
                        : MESSAGES.text("withheld", MeritPay.yuan(fen).toPlainString()),
                "",
                figures.vetoes());
    }

    private Explanation share(GivenShare share) {
        if (isExcluded(share.rule().name())) {
            return nothing(share.rule().name(), "vetoed-part");
        }
        GivenGroup group = share.groups().get(share.groupOf().get(row));
        List<Explanation> inputs = new ArrayList<>();
        inputs.add(figures.figure(share.rule().by()));
        Explanation whole = pool.share(share, deductions());
        inputs.add(group.name().isEmpty() ? whole : pool.group(share, group, figures.figure(within(share)), whole));
        return money(
                share.rule().name(),
                share.parts().get(row),
                RuleText.share(share.rule()),
                sentence(share, group),
                share.rule().clause(),
                inputs);
    }

    private static String within(GivenShare share) {
        return share.rule().within() == null ? "" : share.rule().within().column();
    }

    private List<Deduction> deductions() {
        return evaluation.scheme().allotment() == null
                ? List.of()
                : evaluation.scheme().allotment().deductions();
    }

    private String sentence(GivenShare share, GivenGroup group) {
        if (group.weightSum().signum() == 0) {
            return MESSAGES.text("share.nothing");
        }
        String sentence = MESSAGES.text(
                "share",
                MeritPay.yuan(group.fen()).toPlainString(),
                new BigDecimal(group.weightSum(), share.decimals()).toPlainString(),
                points(share),
                MeritPay.yuan(share.parts().get(row)).toPlainString());
        int unit = evaluation.scheme().allotment() == null
                ? 1
                : evaluation.scheme().allotment().rounding().unit();
        String more = MeritPay.yuan(unit).stripTrailingZeros().toPlainString();
        return sentence
                + (share.roundedUp().get(row) ? MESSAGES.text("one-fen-more", more) : "")
                + (toReserve() ? MESSAGES.text("cut-to-unit", more) : "")
                + (unit > 1 && !toReserve() && !share.roundedUp().get(row)
                        ? MESSAGES.text("cut-by-remainder", more)
                        : "");
    }

    private boolean toReserve() {
        return evaluation.scheme().allotment() != null
                && evaluation.scheme().allotment().rounding().toReserve();
    }

    private String points(GivenShare share) {
        return evaluation.at(share.rule().by(), row) instanceof Value.Num number
                ? number.rounded(share.decimals()).toPlainString()
                : "";
    }
}
