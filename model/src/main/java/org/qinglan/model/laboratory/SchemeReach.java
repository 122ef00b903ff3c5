package org.qinglan.model.laboratory;

import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.formula.Expr;
import org.qinglan.model.formula.Operator;
import org.qinglan.model.formula.PopulationFunction;
import org.qinglan.model.formula.Table;
import org.qinglan.model.scheme.FactRule;
import org.qinglan.model.scheme.FactRule.Combine;
import org.qinglan.model.scheme.Item;
import org.qinglan.model.scheme.Scheme;

/// What every item of a scheme can come to, by its formula, tables, floors and caps alone.
///
/// Numbers in records are taken for quantities, which are not negative, and items to keep the full marks that they
/// state; then bounds are never too narrow. They may be too wide where a formula uses the same fact twice.
public final class SchemeReach {
    private final Map<String, Table> tables;
    private final Map<String, Reach> columns = new HashMap<>();
    private final Map<String, Reach> formulas = new HashMap<>();
    private final Map<String, Reach> reached = new HashMap<>();

    public SchemeReach(Scheme scheme) {
        this.tables = scheme.plainTables();
        scheme.facts().forEach(fact -> columns.put(fact.name(), fact(fact)));
        for (Item item : scheme.items()) {
            Reach formula = of(item.expression());
            formulas.put(item.name(), formula);
            Reach held = formula.held(number(item.floor()), number(item.cap()));
            reached.put(item.name(), held);
            // A mark that is overstepped is told where it is stated, not again in every sum above it.
            columns.put(
                    item.name(),
                    item.fullMark() == null
                            ? held
                            : held.min(Reach.of(item.fullMark().number())));
        }
    }

    private static @Nullable BigFraction number(Value.@Nullable Num number) {
        return number == null ? null : number.number();
    }

    /// What the item can come to, floor and cap kept.
    public Reach item(String name) {
        return reached.getOrDefault(name, Reach.ANY);
    }

    /// What its formula can come to before floor and cap.
    public Reach formula(String name) {
        return formulas.getOrDefault(name, Reach.ANY);
    }

    private Reach fact(FactRule fact) {
        Reach each = fact.each() == null ? Reach.NOT_NEGATIVE : of(fact.each());
        boolean added = fact.combine() == Combine.COUNT || fact.combine() == Combine.SUM;
        Reach all = !added ? each : each.isNotNegative() ? Reach.NOT_NEGATIVE : Reach.ANY;
        Reach bounded = all.held(null, FactPeriods.most(fact));
        return fact.missing() instanceof Value.Num(var number) ? bounded.or(Reach.of(number)) : bounded;
    }

    Reach of(Expr expr) {
        return switch (expr) {
            case Expr.Literal(Value.Num(var number), var _) -> Reach.of(number);
            // Numbers in records are quantities; a field of a record is no column.
            case Expr.Name(var name, var _) -> columns.getOrDefault(name, Reach.NOT_NEGATIVE);
            case Expr.Negate(var operand, var _) -> of(operand).negated();
            case Expr.Binary binary -> binary(binary);
            case Expr.Call call -> call(call);
            case Expr.Lookup(var table, var keys, var _) -> lookup(tables.get(table), keys.getFirst());
            case Expr.Population population ->
                population(population.function(), columns.getOrDefault(population.column(), Reach.ANY));
            // Anything else has no bounds that follow from its form.
            default -> Reach.ANY;
        };
    }

    private Reach binary(Expr.Binary binary) {
        if (binary.operator() == Operator.DIVIDE && isShareOfBest(binary)) {
            return new Reach(BigFraction.ZERO, BigFraction.ONE);
        }
        Reach left = of(binary.left());
        Reach right = of(binary.right());
        return switch (binary.operator()) {
            case ADD -> left.plus(right);
            case SUBTRACT -> left.minus(right);
            case MULTIPLY -> left.times(right);
            case DIVIDE -> left.dividedBy(right);
            case EQUAL, UNEQUAL, LESS, AT_MOST, GREATER, AT_LEAST, AND, OR -> Reach.ANY;
        };
    }

    /// `甲 ÷ best(甲)` is at most 1.
    private boolean isShareOfBest(Expr.Binary binary) {
        return binary.left() instanceof Expr.Name(var name, var _)
                && binary.right() instanceof Expr.Population population
                && population.function() == PopulationFunction.BEST
                && population.of().isEmpty()
                && population.column().equals(name)
                && columns.getOrDefault(name, Reach.ANY).isNotNegative();
    }

    private Reach call(Expr.Call call) {
        List<Reach> arguments = call.arguments().stream().map(this::of).toList();
        Reach first = arguments.getFirst();
        return switch (call.function()) {
            case IF -> arguments.get(1).or(arguments.get(2));
            case MIN -> arguments.stream().reduce(first, Reach::min);
            case MAX -> arguments.stream().reduce(first, Reach::max);
            case ABS -> first.max(first.negated()).max(Reach.of(BigFraction.ZERO));
            // Rounding moves a bound by less than one; the widened bound is still never too narrow.
            case ROUND, FLOOR, CEILING -> widened(first);
            default -> Reach.ANY;
        };
    }

    private static Reach widened(Reach reach) {
        return new Reach(
                reach.least() == null ? null : whole(reach.least(), false),
                reach.most() == null ? null : whole(reach.most(), true));
    }

    private static BigFraction whole(BigFraction number, boolean up) {
        return Numbers.fraction(Numbers.round(number, 0, up ? RoundingMode.CEILING : RoundingMode.FLOOR));
    }

    private Reach lookup(@Nullable Table table, Expr key) {
        return switch (table) {
            case Table.Words words -> Reach.of(words.numbers().toList());
            case Table.Steps steps when steps.reading() == Table.Reading.MARGINAL -> marginal(steps, of(key));
            case Table.Steps steps ->
                Reach.of(steps.steps().stream().map(Table.Step::number).toList());
            case Table.Grid grid -> Reach.of(grid.numbers().toList());
            case null -> Reach.ANY;
        };
    }

    private static Reach marginal(Table.Steps steps, Reach key) {
        boolean rising = steps.steps().stream().allMatch(step -> step.number().signum() >= 0);
        boolean levels =
                steps.steps().getLast().number().signum() == 0 && steps.steps().size() > 1;
        BigFraction level = levels ? steps.steps().get(steps.steps().size() - 2).upTo() : null;
        BigFraction top = key.most() == null ? level : key.most();
        BigFraction bottom = key.least() == null ? BigFraction.ZERO : key.least();
        return rising ? new Reach(steps.read(bottom), top == null ? null : steps.read(top)) : Reach.ANY;
    }

    private static Reach population(PopulationFunction function, Reach column) {
        return switch (function) {
            case MEAN, BEST, WORST, MEDIAN -> column;
            case RANK, RANK_UP -> new Reach(BigFraction.ONE, null);
            case COUNT, COUNT_YES, STDEV -> Reach.NOT_NEGATIVE;
            case SUM -> column.isNotNegative() ? Reach.NOT_NEGATIVE : Reach.ANY;
        };
    }
}
