package org.qinglan.model.run;

import static org.qinglan.model.run.SheetMaker.MESSAGES;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.qinglan.model.figure.Explanation;
import org.qinglan.model.figure.Value;
import org.qinglan.model.meritpay.MeritPay;
import org.qinglan.model.meritpay.MeritPay.GivenShare;
import org.qinglan.model.scheme.AllotmentRule;
import org.qinglan.model.scheme.Evaluation;

/// Explains the money of one person: fixed items, shares and their sum.
final class PayExplainer {
    private static final int DECIMALS = 2;
    private final Explainer figures;
    private final Evaluation evaluation;
    private final int row;

    PayExplainer(Explainer figures, Evaluation evaluation, int row) {
        this.figures = figures;
        this.evaluation = evaluation;
        this.row = row;
    }

    Explanation explain(String column, MeritPay pay) {
        if (evaluation.isVetoed(row)) {
            return new Explanation(
                    column,
                    Value.of(MeritPay.yuan(0)),
                    ColumnNames.YUAN,
                    "",
                    MESSAGES.text("vetoed"),
                    "",
                    List.of(figures.veto()),
                    List.of(),
                    DECIMALS);
        }
        if (pay.fixed().containsKey(column)) {
            return figures.figure(column);
        }
        return pay.shares().stream()
                .filter(share -> share.rule().name().equals(column))
                .findFirst()
                .map(share -> share(share, pay))
                .orElseGet(() -> total(column, pay));
    }

    private Explanation total(String column, MeritPay pay) {
        List<Explanation> parts = new ArrayList<>();
        pay.fixed().keySet().forEach(name -> parts.add(figures.figure(name)));
        pay.shares().forEach(share -> parts.add(share(share, pay)));
        List<String> names = parts.stream().map(Explanation::name).toList();
        List<String> sums = parts.stream()
                .map(part -> part.name() + " "
                        + ((Value.Num) part.value()).rounded(2).toPlainString())
                .toList();
        return new Explanation(
                column,
                Value.of(MeritPay.yuan(pay.total().get(row))),
                ColumnNames.YUAN,
                String.join(" + ", names),
                String.join(" + ", sums) + " = "
                        + MeritPay.yuan(pay.total().get(row)).toPlainString(),
                "",
                parts,
                List.of(),
                DECIMALS);
    }

    private Explanation share(GivenShare share, MeritPay pay) {
        long part = share.parts().get(row);
        BigDecimal sum = new BigDecimal(share.weightSum(), share.decimals());
        String sentence = MESSAGES.text(
                "share",
                MeritPay.yuan(share.fen()).toPlainString(),
                sum.toPlainString(),
                points(share),
                MeritPay.yuan(part).toPlainString());
        return new Explanation(
                share.rule().name(),
                Value.of(MeritPay.yuan(part)),
                ColumnNames.YUAN,
                MESSAGES.text("share.formula", share.rule().name(), share.rule().by()),
                sentence + (share.roundedUp().get(row) ? MESSAGES.text("one-fen-more") : ""),
                share.rule().clause(),
                List.of(figures.figure(share.rule().by()), shareSize(share, pay)),
                List.of(),
                DECIMALS);
    }

    private String points(GivenShare share) {
        return evaluation.at(share.rule().by(), row) instanceof Value.Num number
                ? number.rounded(share.decimals()).toPlainString()
                : "";
    }

    private Explanation shareSize(GivenShare share, MeritPay pay) {
        AllotmentRule rule = evaluation.scheme().allotment();
        List<Explanation> pool = new ArrayList<>();
        if (rule != null) {
            rule.pool()
                    .forEach(part -> pool.add(new Explanation(
                            part.name(),
                            Value.of(MeritPay.yuan(part.fen())),
                            ColumnNames.YUAN,
                            "",
                            "",
                            part.clause(),
                            List.of(),
                            List.of(),
                            DECIMALS)));
        }
        String portionText = RuleText.portion(share.rule());
        return new Explanation(
                MESSAGES.text("share.size", share.rule().name()),
                Value.of(MeritPay.yuan(share.fen())),
                ColumnNames.YUAN,
                MESSAGES.text("share.size.formula", portionText),
                MESSAGES.text(
                        "share.size.sentence",
                        MeritPay.yuan(pay.pool()).toPlainString(),
                        MeritPay.yuan(pay.fixedFen()).toPlainString(),
                        portionText,
                        MeritPay.yuan(share.fen()).toPlainString()),
                share.rule().clause(),
                pool,
                List.of(),
                DECIMALS);
    }
}
