package org.qinglan.model.run;

import static org.qinglan.model.run.SheetMaker.MESSAGES;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.formula.FormulaText;
import org.qinglan.model.meritpay.MeritPay;
import org.qinglan.model.scheme.AllotmentRule;
import org.qinglan.model.scheme.AllotmentRule.Share;
import org.qinglan.model.scheme.AllotmentRule.Size;
import org.qinglan.model.scheme.Scheme;

/// The rule behind a column of a sheet, in words and without anybody's numbers.
public final class RuleText {
    private RuleText() {}

    /// @return empty for a column that has no rule of its own, such as a place
    public static String of(Scheme scheme, String column) {
        return Stream.<Optional<String>>of(
                        scheme.item(column).map(item -> FormulaText.of(item.expression())),
                        scheme.fact(column).map(FactText::of),
                        share(scheme, column),
                        total(scheme, column),
                        veto(scheme, column))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
    }

    private static Optional<String> share(Scheme scheme, String column) {
        return Optional.ofNullable(scheme.allotment()).map(AllotmentRule::shares).orElse(List.of()).stream()
                .filter(share -> share.name().equals(column))
                .findFirst()
                .map(share -> share(share)
                        + MESSAGES.text("fact.joined")
                        + MESSAGES.text("share.size", share.name())
                        + " = "
                        + size(scheme.allotment(), share.size()));
    }

    /// How a person's part of a share is worked out, in words.
    static String share(Share share) {
        return share.within() == null
                ? MESSAGES.text("share.formula", share.name(), share.by())
                : MESSAGES.text(
                        "share.formula.group",
                        share.name(),
                        share.by(),
                        share.within().column());
    }

    /// How large a share is, in words.
    static String size(@Nullable AllotmentRule rule, Size size) {
        return switch (size) {
            case Size.Given(long fen) ->
                MESSAGES.text("share.given", MeritPay.yuan(fen).toPlainString());
            case Size.Computed(var _, var formula) -> formula;
            case Size.Portion _, Size.Rest _ ->
                MESSAGES.text(
                        rule == null || isPlain(rule) ? "share.size.formula" : "share.size.formula.long",
                        portion(size));
        };
    }

    /// Whether nothing but fixed items comes before the shares.
    static boolean isPlain(AllotmentRule rule) {
        return rule.reserves().isEmpty()
                && rule.deductions().isEmpty()
                && rule.shares().stream()
                        .allMatch(share -> share.size() instanceof Size.Portion || share.size() instanceof Size.Rest);
    }

    /// The part of the rest that a share is: `27%`, or all that the others leave.
    static String portion(Size size) {
        return size instanceof Size.Portion(var portion)
                ? portion.movePointRight(2).stripTrailingZeros().toPlainString() + "%"
                : MESSAGES.text("rest");
    }

    private static Optional<String> total(Scheme scheme, String column) {
        return Optional.ofNullable(scheme.allotment())
                .filter(_ -> column.equals(ColumnNames.TOTAL))
                .map(rule -> String.join(
                                " + ",
                                Stream.concat(
                                                rule.fixed().stream(),
                                                rule.shares().stream().map(Share::name))
                                        .toList())
                        + rule.deductions().stream()
                                .map(deduction -> " − " + deduction.item())
                                .collect(Collectors.joining())
                        + (SheetMaker.hasWithheld(scheme) ? " − " + Scheme.WITHHELD : ""));
    }

    private static Optional<String> veto(Scheme scheme, String column) {
        return scheme.vetoes().isEmpty() || !column.equals(ColumnNames.VETO)
                ? Optional.empty()
                : Optional.of(scheme.vetoes().stream()
                        .map(veto -> FormulaText.of(veto.rule().when()))
                        .collect(Collectors.joining(MESSAGES.text("fact.joined"))));
    }
}
