package org.qinglan.model.run;

import static org.qinglan.model.run.SheetMaker.MESSAGES;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qinglan.model.formula.FormulaText;
import org.qinglan.model.scheme.AllotmentRule;
import org.qinglan.model.scheme.AllotmentRule.Share;
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
                .map(share -> MESSAGES.text("share.formula", share.name(), share.by())
                        + MESSAGES.text("fact.joined")
                        + MESSAGES.text("share.size", share.name())
                        + " = "
                        + MESSAGES.text("share.size.formula", portion(share)));
    }

    /// The part of the rest that a share is: `27%`, or all that the others leave.
    static String portion(Share share) {
        return share.portion() == null
                ? MESSAGES.text("rest")
                : share.portion().movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }

    private static Optional<String> total(Scheme scheme, String column) {
        return Optional.ofNullable(scheme.allotment())
                .filter(_ -> column.equals(ColumnNames.TOTAL))
                .map(rule -> String.join(
                        " + ",
                        Stream.concat(
                                        rule.fixed().stream(),
                                        rule.shares().stream().map(Share::name))
                                .toList()));
    }

    private static Optional<String> veto(Scheme scheme, String column) {
        return Optional.ofNullable(scheme.veto())
                .filter(_ -> column.equals(ColumnNames.VETO))
                .map(rule -> FormulaText.of(rule.when()));
    }
}
