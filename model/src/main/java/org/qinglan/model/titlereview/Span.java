package org.qinglan.model.titlereview;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.formula.Expr;
import org.qinglan.model.formula.Function;
import org.qinglan.model.formula.Operator;
import org.qinglan.model.scheme.Evaluation;
import org.qinglan.model.scheme.Item;

/// Years or months counted to a day, and the later day on which they are enough.
///
/// @param until the day to which they are counted
/// @param metOn the first day on which the count is reached
record Span(LocalDate until, LocalDate metOn) {
    private static final int MOST_YEARS = 200;

    /// Finds the span in a formula: `years(聘任时间, 截止日)`, an item that is one, or one with something added or
    /// taken off, which is held to stay as it is.
    ///
    /// @param least  what must be reached
    /// @param strict whether it must even be passed
    static Optional<Span> of(Expr expr, BigFraction least, boolean strict, Evaluation evaluation, int row) {
        return switch (expr) {
            case Expr.Name(var name, var _) ->
                evaluation
                        .scheme()
                        .item(name)
                        .map(Item::expression)
                        .flatMap(formula -> of(formula, least, strict, evaluation, row));
            case Expr.Call(var function, var arguments, var _)
            when function == Function.YEARS || function == Function.MONTHS ->
                reached(
                        evaluation.evaluator().evaluate(arguments.getFirst(), row),
                        evaluation.evaluator().evaluate(arguments.get(1), row),
                        function == Function.YEARS ? ChronoUnit.YEARS : ChronoUnit.MONTHS,
                        count(least, strict));
            case Expr.Binary(var operator, var left, var right, var _)
            when operator == Operator.ADD || operator == Operator.SUBTRACT ->
                evaluation.evaluator().evaluate(right, row) instanceof Value.Num(var more)
                        ? of(
                                left,
                                operator == Operator.ADD ? least.subtract(more) : least.add(more),
                                strict,
                                evaluation,
                                row)
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static long count(BigFraction least, boolean strict) {
        return strict
                ? Numbers.round(least, 0, RoundingMode.FLOOR).longValue() + 1
                : Numbers.round(least, 0, RoundingMode.CEILING).longValue();
    }

    private static Optional<Span> reached(Value from, Value until, ChronoUnit unit, long count) {
        if (!(from instanceof Value.Day(var first)) || !(until instanceof Value.Day(var last))) {
            return Optional.empty();
        }
        if (count <= 0 || count > MOST_YEARS * (unit == ChronoUnit.MONTHS ? 12L : 1L)) {
            return Optional.empty();
        }
        LocalDate day = first.plus(count, unit);
        // A month without the corresponding day: the count is full on the day after.
        LocalDate metOn = unit.between(first, day) < count ? day.plusDays(1) : day;
        return metOn.isAfter(last) ? Optional.of(new Span(last, metOn)) : Optional.empty();
    }
}
