package org.qinglan.model.scheme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.formula.Expr;
import org.qinglan.model.formula.FormulaType;

/// A column that a scheme computes by a formula. A number is rounded to `decimals`, then held between floor and cap;
/// a text, a day or a yes-or-no stands as the formula yields it.
///
/// @param formula  as written
/// @param decimals 0 where the item is no number
/// @param rounding half up, half even, down (towards zero) or up (away from zero)
/// @param fullMark what the paper calls full marks; checked, never applied
public record Item(
        String name,
        Expr expression,
        String formula,
        int decimals,
        RoundingMode rounding,
        Value.@Nullable Num floor,
        Value.@Nullable Num cap,
        Value.@Nullable Num fullMark,
        FormulaType type,
        String clause) {

    /// Empty where there is none.
    public String unit() {
        return type.unit();
    }

    public boolean isNumber() {
        return type.kind() == FormulaType.Kind.NUMBER;
    }

    /// A number as the item rounds it, before floor and cap.
    public BigDecimal rounded(Value.Num number) {
        return Numbers.round(number.number(), decimals, rounding);
    }

    /// The same item, whose formula yields no number.
    Item of(FormulaType other) {
        return new Item(name, expression, formula, 0, RoundingMode.HALF_UP, null, null, null, other, clause);
    }
}
