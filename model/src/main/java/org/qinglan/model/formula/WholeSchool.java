package org.qinglan.model.formula;

import java.math.BigInteger;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.qinglan.model.figure.Value;

/// Formulas with one answer for the whole school: a person's columns stand only inside functions over all people.
public final class WholeSchool {
    private static final Set<PopulationFunction> OF_ALL = EnumSet.of(
            PopulationFunction.SUM,
            PopulationFunction.MEAN,
            PopulationFunction.BEST,
            PopulationFunction.WORST,
            PopulationFunction.COUNT,
            PopulationFunction.COUNT_YES);

    private WholeSchool() {}

    /// @param constant a name that is the same for everybody
    /// @throws FormulaProblem naming the first name that differs from person to person
    public static void check(Expr expr, String constant) {
        expr.all().forEach(node -> {
            switch (node) {
                case Expr.Name(var name, int at)
                when !name.equals(constant) -> throw new FormulaProblem(at, "name-of-one-person", name);
                case Expr.Population population
                when !OF_ALL.contains(population.function()) || !population.isOfEverybody() ->
                    throw new FormulaProblem(
                            population.at(),
                            "figure-of-one-group",
                            population.function().word());
                default -> {}
            }
        });
    }

    /// Whether the formula yields whole numbers, whatever its columns hold.
    public static boolean isWhole(Expr expr) {
        return switch (expr) {
            case Expr.Literal(Value.Num(var number), var _) ->
                number.getDenominator().abs().equals(BigInteger.ONE);
            case Expr.Negate(var operand, var _) -> isWhole(operand);
            case Expr.Binary(var operator, var left, var right, var _) ->
                (operator == Operator.ADD || operator == Operator.SUBTRACT || operator == Operator.MULTIPLY)
                        && isWhole(left)
                        && isWhole(right);
            case Expr.Population population ->
                population.function() == PopulationFunction.COUNT
                        || population.function() == PopulationFunction.COUNT_YES;
            case Expr.Call(var function, var arguments, var _) ->
                switch (function) {
                    case FLOOR, CEILING -> true;
                    case ROUND ->
                        arguments.get(1) instanceof Expr.Literal(var places, var _) && places.equals(Value.of(0));
                    case MIN, MAX -> arguments.stream().allMatch(WholeSchool::isWhole);
                    case IF -> isWhole(arguments.get(1)) && isWhole(arguments.get(2));
                    default -> false;
                };
            default -> false;
        };
    }

    /// The formula cut down to hundredths.
    public static Expr cutToFen(Expr expr) {
        Expr hundred = new Expr.Literal(Value.of(100), expr.at());
        Expr fen = new Expr.Binary(Operator.MULTIPLY, expr, hundred, expr.at());
        Expr whole = new Expr.Call(Function.FLOOR, List.of(fen), expr.at());
        return new Expr.Binary(Operator.DIVIDE, whole, hundred, expr.at());
    }
}
