package org.qinglan.model.titlereview;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.formula.Expr;
import org.qinglan.model.formula.Function;
import org.qinglan.model.formula.Operator;
import org.qinglan.model.scheme.Evaluation;
import org.qinglan.model.scheme.Item;
import org.qinglan.model.scheme.Scheme;

/// Years, months or days counted to a day, and the later day on which they are enough.
///
/// @param until the day to which they are counted
/// @param metOn the first day on which the count is reached
record Span(LocalDate until, LocalDate metOn) {
    private static final int MOST_YEARS = 200;

    /// In what somebody's time is counted, for a formula that is such a count.
    static Optional<ChronoUnit> unit(Expr expr, Scheme scheme) {
        return switch (expr) {
            case Expr.Name(var name, var _) ->
                scheme.item(name).map(Item::expression).flatMap(formula -> unit(formula, scheme));
            case Expr.Call(var function, var _, var _) -> unit(function);
            case Expr.Binary(var operator, var left, var _, var _)
            when operator == Operator.ADD || operator == Operator.SUBTRACT -> unit(left, scheme);
            default -> Optional.empty();
        };
    }

    private static Optional<ChronoUnit> unit(Function function) {
        return switch (function) {
            case YEARS -> Optional.of(ChronoUnit.YEARS);
            case MONTHS -> Optional.of(ChronoUnit.MONTHS);
            case DAYS -> Optional.of(ChronoUnit.DAYS);
            default -> Optional.empty();
        };
    }

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
                        .filter(item -> reaches(item, least, strict))
                        .map(Item::expression)
                        .flatMap(formula -> of(formula, least, strict, evaluation, row));
            case Expr.Call(var function, var arguments, var _)
            when unit(function).isPresent() && goesOn(arguments) ->
                reached(
                        evaluation.evaluator().evaluate(arguments.getFirst(), row),
                        evaluation.evaluator().evaluate(arguments.get(1), row),
                        unit(function).get(),
                        count(least, strict));
            case Expr.Binary(var operator, var left, var right, var _)
            when (operator == Operator.ADD || operator == Operator.SUBTRACT) && isStill(right, evaluation.scheme()) ->
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

    /// Whether an item with a cap can come so far.
    private static boolean reaches(Item item, BigFraction least, boolean strict) {
        if (item.cap() == null) {
            return true;
        }
        int order = Numbers.compare(item.cap().number(), least);
        return order > 0 || (order == 0 && !strict);
    }

    /// Whether it is counted from a day that stays to one that moves on with the round: a count between two days of
    /// somebody's past never grows.
    private static boolean goesOn(List<Expr> days) {
        return !days.getFirst().names().contains(Scheme.REFERENCE_DATE)
                && Set.of(Scheme.REFERENCE_DATE).containsAll(days.get(1).names());
    }

    /// Whether the formula does not itself change from day to day.
    private static boolean isStill(Expr expr, Scheme scheme) {
        return expr.names().stream()
                .noneMatch(name -> name.equals(Scheme.REFERENCE_DATE)
                        || scheme.item(name)
                                .filter(item -> !isStill(item.expression(), scheme))
                                .isPresent());
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
        if (count <= 0
                || count
                        > ChronoUnit.YEARS
                                .getDuration()
                                .multipliedBy(MOST_YEARS)
                                .dividedBy(unit.getDuration())) {
            return Optional.empty();
        }
        LocalDate day = first.plus(count, unit);
        // A month without the corresponding day: the count is full on the day after.
        LocalDate metOn = unit.between(first, day) < count ? day.plusDays(1) : day;
        return metOn.isAfter(last) ? Optional.of(new Span(last, metOn)) : Optional.empty();
    }
}
