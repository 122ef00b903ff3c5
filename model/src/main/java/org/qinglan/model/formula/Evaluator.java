package org.qinglan.model.formula;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.commons.numbers.fraction.BigFraction;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;

/// Computes checked formulas exactly, row by row; what concerns all rows is worked out once a column.
///
/// Nothing known in gives nothing known out; a comparison of size with nothing known is false, and an unknown text
/// is unequal to every text.
public final class Evaluator {
    private static final BigFraction MOST_MONTHS = BigFraction.of(1_200);
    private final Columns columns;
    private final Map<String, Table> tables;
    private final Map<Expr.Population, Groups> groups = new HashMap<>();

    public Evaluator(Columns columns, Map<String, Table> tables) {
        this.columns = columns;
        this.tables = Map.copyOf(tables);
    }

    /// @throws FormulaProblem if this row's numbers do not allow it, e.g. a division by zero
    public Value evaluate(Expr expr, int row) {
        return switch (expr) {
            case Expr.Literal(var value, var _) -> value;
            case Expr.Name(var name, var _) -> columns.at(name, row);
            case Expr.Negate(var operand, var _) -> number(evaluate(operand, row), BigFraction::negate);
            case Expr.Not(var operand, var _) -> Value.of(!isTrue(operand, row));
            case Expr.Binary binary -> binary(binary, row);
            case Expr.OneOf(var operand, var choices, var _) -> Value.of(isOneOf(operand, choices, row));
            case Expr.Call call -> call(call, row);
            case Expr.Lookup lookup -> lookUp(lookup, row);
            case Expr.Population population ->
                groups.computeIfAbsent(population, wanted -> Groups.of(wanted, columns))
                        .read(row);
        };
    }

    /// Whether a condition holds; a condition on nothing known does not.
    public boolean isTrue(Expr condition, int row) {
        return evaluate(condition, row) instanceof Value.Flag(var yes) && yes;
    }

    private Value binary(Expr.Binary binary, int row) {
        return switch (binary.operator()) {
            case AND -> Value.of(isTrue(binary.left(), row) && isTrue(binary.right(), row));
            case OR -> Value.of(isTrue(binary.left(), row) || isTrue(binary.right(), row));
            case ADD, SUBTRACT, MULTIPLY, DIVIDE -> arithmetic(binary, row);
            case EQUAL -> Value.of(same(evaluate(binary.left(), row), evaluate(binary.right(), row)));
            case UNEQUAL -> Value.of(!same(evaluate(binary.left(), row), evaluate(binary.right(), row)));
            case LESS, AT_MOST, GREATER, AT_LEAST -> Value.of(compares(binary, row));
        };
    }

    private Value arithmetic(Expr.Binary binary, int row) {
        if (!(evaluate(binary.left(), row) instanceof Value.Num(var left))
                || !(evaluate(binary.right(), row) instanceof Value.Num(var right))) {
            return Value.missing();
        }
        return Value.of(
                switch (binary.operator()) {
                    case ADD -> left.add(right);
                    case SUBTRACT -> left.subtract(right);
                    case MULTIPLY -> left.multiply(right);
                    case DIVIDE -> divide(left, right, binary.at());
                    case EQUAL, UNEQUAL, LESS, AT_MOST, GREATER, AT_LEAST, AND, OR ->
                        throw new IllegalArgumentException(binary.operator().sign());
                });
    }

    private static BigFraction divide(BigFraction left, BigFraction right, int at) {
        if (right.signum() == 0) {
            throw new FormulaProblem(at, "division-by-zero");
        }
        return left.divide(right);
    }

    private static boolean same(Value left, Value right) {
        return left.equals(right);
    }

    private boolean compares(Expr.Binary binary, int row) {
        Value left = evaluate(binary.left(), row);
        Value right = evaluate(binary.right(), row);
        if (left.isMissing() || right.isMissing()) {
            return false;
        }
        int order = compare(left, right);
        return switch (binary.operator()) {
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case GREATER -> order > 0;
            case AT_LEAST -> order >= 0;
            case EQUAL, UNEQUAL, ADD, SUBTRACT, MULTIPLY, DIVIDE, AND, OR ->
                throw new IllegalArgumentException(binary.operator().sign());
        };
    }

    private static int compare(Value left, Value right) {
        if (left instanceof Value.Num(var a) && right instanceof Value.Num(var b)) {
            return Numbers.compare(a, b);
        }
        if (left instanceof Value.Day(var a) && right instanceof Value.Day(var b)) {
            return a.compareTo(b);
        }
        throw new IllegalStateException("unchecked comparison");
    }

    private boolean isOneOf(Expr operand, List<Expr> choices, int row) {
        Value value = evaluate(operand, row);
        return choices.stream().anyMatch(choice -> same(value, evaluate(choice, row)));
    }

    private Value call(Expr.Call call, int row) {
        List<Expr> arguments = call.arguments();
        return switch (call.function()) {
            case IF -> evaluate(arguments.get(isTrue(arguments.getFirst(), row) ? 1 : 2), row);
            case HAS -> Value.of(!evaluate(arguments.getFirst(), row).isMissing());
            case MIN -> extreme(arguments, row, -1);
            case MAX -> extreme(arguments, row, 1);
            case ROUND ->
                number(
                        evaluate(arguments.getFirst(), row),
                        x -> round(x, places(arguments.get(1)), RoundingMode.HALF_UP));
            case FLOOR -> number(evaluate(arguments.getFirst(), row), x -> round(x, 0, RoundingMode.FLOOR));
            case CEILING -> number(evaluate(arguments.getFirst(), row), x -> round(x, 0, RoundingMode.CEILING));
            case ABS -> number(evaluate(arguments.getFirst(), row), BigFraction::abs);
            case DAYS -> between(ChronoUnit.DAYS, arguments, row);
            case AFTER -> after(call, row);
            case YEARS -> between(ChronoUnit.YEARS, arguments, row);
            case MONTHS -> between(ChronoUnit.MONTHS, arguments, row);
            case YEAR ->
                evaluate(arguments.getFirst(), row) instanceof Value.Day(var day)
                        ? Value.of(day.getYear())
                        : Value.missing();
            case STARTS -> Value.of(text(arguments.getFirst(), row).startsWith(text(arguments.get(1), row)));
            case ENDS -> Value.of(text(arguments.getFirst(), row).endsWith(text(arguments.get(1), row)));
        };
    }

    /// Places are a literal: the reader of the scheme has checked it.
    static int places(Expr literal) {
        return literal instanceof Expr.Literal(Value.Num(var number), var _) ? number.intValue() : 0;
    }

    private static BigFraction round(BigFraction number, int places, RoundingMode mode) {
        return Numbers.fraction(Numbers.round(number, places, mode));
    }

    private String text(Expr expr, int row) {
        return evaluate(expr, row).display();
    }

    private Value extreme(List<Expr> arguments, int row, int direction) {
        Value best = null;
        for (Expr argument : arguments) {
            Value value = evaluate(argument, row);
            if (value.isMissing()) {
                return value;
            }
            best = best == null || compare(value, best) * direction > 0 ? value : best;
        }
        return best == null ? Value.missing() : best;
    }

    private Value after(Expr.Call call, int row) {
        Expr amount = call.arguments().get(1);
        if (!(evaluate(call.arguments().getFirst(), row) instanceof Value.Day(var day))
                || !(evaluate(amount, row) instanceof Value.Num(var months))) {
            return Value.missing();
        }
        if (!months.getDenominator().equals(BigInteger.ONE) || months.abs().compareTo(MOST_MONTHS) > 0) {
            throw new FormulaProblem(
                    amount.at(), "whole-months-wanted", Numbers.display(months), MOST_MONTHS.intValue());
        }
        return Value.of(day.plusMonths(months.longValue()));
    }

    private Value between(ChronoUnit unit, List<Expr> arguments, int row) {
        return evaluate(arguments.getFirst(), row) instanceof Value.Day(var from)
                        && evaluate(arguments.get(1), row) instanceof Value.Day(var until)
                ? Value.of(unit.between(from, until))
                : Value.missing();
    }

    private Value lookUp(Expr.Lookup lookup, int row) {
        List<Value> keys = lookup.keys().stream().map(key -> evaluate(key, row)).toList();
        Value key = keys.getFirst();
        Table table = tables.get(lookup.table());
        if (table == null) {
            throw new IllegalStateException("unchecked table " + lookup.table());
        }
        return switch (table) {
            case Table.Words words -> Value.of(words.find(key).orElseThrow(() -> notFound(lookup, key)));
            case Table.Steps steps -> number(key, steps::read);
            case Table.Grid grid -> lookUp(lookup, grid, key, keys.get(1));
        };
    }

    private static Value lookUp(Expr.Lookup lookup, Table.Grid grid, Value row, Value column) {
        if (isUnknown(grid.rows(), row) || isUnknown(grid.columns(), column)) {
            return Value.missing();
        }
        int line = grid.rows().find(row).orElseThrow(() -> notFound(lookup, row));
        int place = grid.columns().find(column).orElseThrow(() -> notFound(lookup, column));
        return Value.of(grid.cells().get(line).get(place));
    }

    /// No bracket holds nothing; among words it may be one of all others.
    private static boolean isUnknown(TableAxis axis, Value key) {
        return axis instanceof TableAxis.Brackets && key.isMissing();
    }

    private static FormulaProblem notFound(Expr.Lookup lookup, Value key) {
        return key.isMissing()
                ? new FormulaProblem(lookup.at(), "nothing-to-look-up", lookup.table())
                : new FormulaProblem(lookup.at(), "not-in-table", lookup.table(), key.display());
    }

    private static Value number(Value value, UnaryOperator<BigFraction> change) {
        return value instanceof Value.Num(var number) ? Value.of(change.apply(number)) : Value.missing();
    }
}
