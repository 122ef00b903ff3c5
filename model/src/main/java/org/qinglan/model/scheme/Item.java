package org.qinglan.model.scheme;

import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Value;
import org.qinglan.model.formula.Expr;

/// A column that a scheme computes: a formula, rounded half up to `decimals`, then held between floor and cap.
///
/// @param formula  as written
/// @param fullMark what the paper calls full marks; checked, never applied
/// @param unit     empty where there is none
public record Item(
        String name,
        Expr expression,
        String formula,
        int decimals,
        Value.@Nullable Num floor,
        Value.@Nullable Num cap,
        Value.@Nullable Num fullMark,
        String unit,
        String clause) {}
