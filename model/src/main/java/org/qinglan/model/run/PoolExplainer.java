package org.qinglan.model.run;

import static org.qinglan.model.run.SheetMaker.MESSAGES;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.qinglan.model.figure.Explanation;
import org.qinglan.model.figure.Value;
import org.qinglan.model.formula.FormulaText;
import org.qinglan.model.meritpay.MeritPay;
import org.qinglan.model.meritpay.MeritPay.GivenGroup;
import org.qinglan.model.meritpay.MeritPay.GivenShare;
import org.qinglan.model.scheme.AllotmentRule;
import org.qinglan.model.scheme.AllotmentRule.Deduction;
import org.qinglan.model.scheme.AllotmentRule.Part;
import org.qinglan.model.scheme.AllotmentRule.Size;
import org.qinglan.model.scheme.AllotmentRule.Sizing;
import org.qinglan.model.scheme.Evaluation;

/// Explains sums of the whole school: the pool and its parts, what is kept back, the size of a share and of a group's
/// part of it.
final class PoolExplainer {
    private final Evaluation evaluation;
    private final MeritPay pay;
    private final AllotmentRule rule;

    PoolExplainer(Evaluation evaluation, MeritPay pay) {
        this.evaluation = evaluation;
        this.pay = pay;
        rule = Objects.requireNonNull(evaluation.scheme().allotment(), "a merit-pay scheme");
    }

    /// How large a share is.
    Explanation share(GivenShare share, List<Deduction> deductions) {
        return PayExplainer.money(
                MESSAGES.text("share.size", share.rule().name()),
                share.fen(),
                RuleText.size(rule, share.rule().size()),
                sentence(share),
                share.rule().clause(),
                hasItsOwnSum(share) ? List.of() : origins(deductions));
    }

    private static boolean hasItsOwnSum(GivenShare share) {
        return share.rule().size() instanceof Size.Given || share.rule().size() instanceof Size.Computed;
    }

    /// Where the money that the shares divide comes from, and what is kept of it.
    private List<Explanation> origins(List<Deduction> deductions) {
        List<Explanation> inputs = new ArrayList<>();
        for (int i = 0; i < rule.pool().size(); i++) {
            inputs.add(part(rule.pool().get(i), pay.poolParts().get(i)));
        }
        for (int i = 0; i < rule.reserves().size(); i++) {
            inputs.add(part(rule.reserves().get(i), pay.reserves().get(i)));
        }
        for (Deduction deduction : deductions) {
            long fen = Objects.requireNonNull(pay.deductions().get(deduction.item())).stream()
                    .mapToLong(Long::longValue)
                    .sum();
            inputs.add(PayExplainer.money(
                    MESSAGES.text("deduction.all", deduction.item()),
                    fen,
                    "",
                    MESSAGES.text(deduction.backToRest() ? "deduction.back" : "deduction.lapses"),
                    deduction.clause(),
                    List.of()));
        }
        return inputs;
    }

    private Explanation part(Part part, long fen) {
        return PayExplainer.money(
                part.name(),
                fen,
                part.size() instanceof Size.Computed(var _, var formula) ? formula : "",
                sentence(part.size(), fen),
                part.clause(),
                List.of());
    }

    private String sentence(Size size, long fen) {
        return switch (size) {
            case Size.Given _ -> "";
            case Size.Computed(var expression, var _) ->
                FormulaText.of(expression, evaluation.everybody(), 0) + " = "
                        + MeritPay.yuan(fen).toPlainString();
            case Size.Portion(var portion) ->
                MESSAGES.text(
                        "reserve.portion",
                        MeritPay.yuan(pay.pool()).toPlainString(),
                        RuleText.portion(size) + cut(pay.pool(), portion, fen),
                        MeritPay.yuan(fen).toPlainString());
            case Size.Rest _ -> MESSAGES.text("reserve.rest");
        };
    }

    private String sentence(GivenShare share) {
        String fen = MeritPay.yuan(share.fen()).toPlainString();
        Size size = share.rule().size();
        if (hasItsOwnSum(share)) {
            String computed = sentence(size, share.fen());
            return computed.isEmpty() ? MESSAGES.text("share.given", fen) : computed;
        }
        if (RuleText.isPlain(rule)) {
            return MESSAGES.text(
                    "share.size.sentence",
                    MeritPay.yuan(pay.pool()).toPlainString(),
                    MeritPay.yuan(pay.fixedFen()).toPlainString(),
                    portion(share),
                    fen);
        }
        return MESSAGES.text(
                "share.size.long",
                MeritPay.yuan(pay.pool()).toPlainString(),
                MeritPay.yuan(pay.fixedFen()).toPlainString(),
                MeritPay.yuan(keptFirst()).toPlainString(),
                MeritPay.yuan(returned()).toPlainString(),
                MeritPay.yuan(sharesOfTheirOwn()).toPlainString(),
                portion(share),
                fen);
    }

    /// `27%`, or what the portions of the others leave.
    private String portion(GivenShare share) {
        if (share.rule().size() instanceof Size.Portion(var portion)) {
            return RuleText.portion(share.rule().size()) + cut(pay.rest() - sharesOfTheirOwn(), portion, share.fen());
        }
        long portions = pay.shares().stream()
                .filter(other -> other.rule().size() instanceof Size.Portion)
                .mapToLong(GivenShare::fen)
                .sum();
        return portions == 0
                ? MESSAGES.text("rest")
                : MESSAGES.text("rest.after", MeritPay.yuan(portions).toPlainString());
    }

    /// Says so where less than a unit was cut off.
    private static String cut(long whole, BigDecimal portion, long fen) {
        BigDecimal exact = BigDecimal.valueOf(whole).multiply(portion);
        return exact.compareTo(BigDecimal.valueOf(fen)) == 0 ? "" : MESSAGES.text("cut-down");
    }

    private long keptFirst() {
        long kept = 0;
        for (int i = 0; i < rule.reserves().size(); i++) {
            kept += rule.reserves().get(i).size() instanceof Size.Rest
                    ? 0
                    : pay.reserves().get(i);
        }
        return kept;
    }

    private long returned() {
        return pay.rest() - pay.pool() + pay.fixedFen() + keptFirst();
    }

    private long sharesOfTheirOwn() {
        return pay.shares().stream()
                .filter(PoolExplainer::hasItsOwnSum)
                .mapToLong(GivenShare::fen)
                .sum();
    }

    /// What a group gets of a share.
    Explanation group(GivenShare share, GivenGroup group, Explanation own, Explanation whole) {
        BigDecimal all = share.groups().stream()
                .map(one -> new BigDecimal(one.size(), one.decimals()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        String by = share.rule().within() == null
                ? ""
                : sizing(share.rule().within().sizing());
        return PayExplainer.money(
                MESSAGES.text("group.size", share.rule().name(), group.name()),
                group.fen(),
                MESSAGES.text("group.formula", by),
                all.signum() == 0
                        ? MESSAGES.text("share.nothing")
                        : MESSAGES.text(
                                "group.sentence",
                                MeritPay.yuan(share.fen()).toPlainString(),
                                Value.of(all).display(),
                                Value.of(new BigDecimal(group.size(), group.decimals()))
                                        .display(),
                                MeritPay.yuan(group.fen()).toPlainString()),
                share.rule().clause(),
                List.of(own, whole));
    }

    private static String sizing(Sizing sizing) {
        return switch (sizing) {
            case Sizing.Headcount _ -> MESSAGES.text("group.by-headcount");
            case Sizing.OfItem(var item) -> MESSAGES.text("group.by-item", item);
            case Sizing.Portions _ -> MESSAGES.text("group.by-portion");
        };
    }
}
