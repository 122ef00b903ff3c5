package org.qinglan.model.formula;

import java.math.BigInteger;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.qinglan.model.figure.Value;
import org.qinglan.model.formula.FormulaType.Kind;

/// Checks a formula before anything is computed: every name known, every kind fitting, no days added to yuan.
public final class FormulaCheck {
    private static final Set<PopulationFunction> OF_LINKS = EnumSet.of(
            PopulationFunction.SUM,
            PopulationFunction.MEAN,
            PopulationFunction.BEST,
            PopulationFunction.WORST,
            PopulationFunction.COUNT,
            PopulationFunction.COUNT_YES);

    private static final BigFraction MOST_PLACES = BigFraction.of(8);
    private final Map<String, FormulaType> names;
    private final Map<String, Table> tables;
    private final boolean populationAllowed;
    private final Set<String> links;

    /// @param populationAllowed whether functions over all people may stand here; inside records they may not
    public FormulaCheck(Map<String, FormulaType> names, Map<String, Table> tables, boolean populationAllowed) {
        this(names, tables, populationAllowed, Set.of());
    }

    /// @param links names of the links between people that `of` may follow
    public FormulaCheck(
            Map<String, FormulaType> names, Map<String, Table> tables, boolean populationAllowed, Set<String> links) {
        this.links = Set.copyOf(links);
        this.names = Map.copyOf(names);
        this.tables = Map.copyOf(tables);
        this.populationAllowed = populationAllowed;
    }

    /// What the formula yields.
    ///
    /// @throws FormulaProblem naming the first mistake and its place
    public FormulaType check(Expr expr) {
        return switch (expr) {
            case Expr.Literal(var value, var _) -> literal(value);
            case Expr.Name(var name, int at) -> known(name, at);
            case Expr.Negate(var operand, var _) -> wanted(operand, Kind.NUMBER);
            case Expr.Not(var operand, var _) -> wanted(operand, Kind.FLAG);
            case Expr.Binary binary -> binary(binary);
            case Expr.OneOf(var operand, var choices, var _) -> {
                FormulaType type = check(operand);
                choices.forEach(choice -> wanted(choice, type.kind()));
                yield FormulaType.FLAG;
            }
            case Expr.Call call -> call(call);
            case Expr.Lookup lookup -> lookup(lookup);
            case Expr.Population population -> population(population);
        };
    }

    static FormulaType literal(Value value) {
        return switch (value) {
            case Value.Num _ -> FormulaType.NUMBER;
            case Value.Text _ -> FormulaType.TEXT;
            case Value.Missing _ -> FormulaType.TEXT;
            case Value.Day _ -> FormulaType.DATE;
            case Value.Flag _ -> FormulaType.FLAG;
        };
    }

    private FormulaType known(String name, int at) {
        FormulaType type = names.get(name);
        if (type == null) {
            throw tables.containsKey(name)
                    ? new FormulaProblem(at, "table-without-key", name)
                    : new FormulaProblem(at, "unknown-name", name, Suggestion.shown(name, names.keySet()));
        }
        return type;
    }

    private FormulaType wanted(Expr expr, Kind kind) {
        FormulaType type = check(expr);
        if (type.kind() != kind) {
            throw new FormulaProblem(expr.at(), "wrong-kind", new FormulaType(kind, "").term(), type.term());
        }
        return type;
    }

    private FormulaType binary(Expr.Binary binary) {
        return switch (binary.operator()) {
            case AND, OR -> {
                wanted(binary.left(), Kind.FLAG);
                yield wanted(binary.right(), Kind.FLAG);
            }
            case ADD, SUBTRACT ->
                sameUnit(wanted(binary.left(), Kind.NUMBER), wanted(binary.right(), Kind.NUMBER), binary.at());
            case MULTIPLY, DIVIDE -> {
                FormulaType left = wanted(binary.left(), Kind.NUMBER);
                yield isPlain(wanted(binary.right(), Kind.NUMBER), binary.right()) ? left : FormulaType.NUMBER;
            }
            case EQUAL, UNEQUAL, LESS, AT_MOST, GREATER, AT_LEAST -> comparison(binary);
        };
    }

    private static boolean isPlain(FormulaType type, Expr expr) {
        return type.unit().isEmpty() && expr instanceof Expr.Literal;
    }

    private FormulaType comparison(Expr.Binary binary) {
        FormulaType left = check(binary.left());
        FormulaType right = wanted(binary.right(), left.kind());
        if (left.kind() == Kind.NUMBER) {
            sameUnit(left, right, binary.at());
        } else if (left.kind() != Kind.DATE && binary.operator().isOrder()) {
            throw new FormulaProblem(binary.at(), "no-order", left.term());
        }
        return FormulaType.FLAG;
    }

    /// The type that has the unit of both; one without a unit takes the other's.
    private static FormulaType sameUnit(FormulaType left, FormulaType right, int at) {
        if (left.unit().isEmpty() || right.unit().isEmpty() || left.unit().equals(right.unit())) {
            return left.unit().isEmpty() ? right : left;
        }
        throw new FormulaProblem(at, "units-differ", left.unit(), right.unit());
    }

    private FormulaType call(Expr.Call call) {
        List<Expr> arguments = call.arguments();
        return switch (call.function()) {
            case IF -> {
                wanted(arguments.getFirst(), Kind.FLAG);
                FormulaType type = check(arguments.get(1));
                yield sameUnit(type, wanted(arguments.get(2), type.kind()), call.at());
            }
            case HAS -> {
                check(arguments.getFirst());
                yield FormulaType.FLAG;
            }
            case MIN, MAX -> extreme(call);
            case ROUND -> {
                refuseUnlessPlaces(arguments.get(1));
                yield wanted(arguments.getFirst(), Kind.NUMBER);
            }
            case FLOOR, CEILING, ABS -> wanted(arguments.getFirst(), Kind.NUMBER);
            case AFTER -> {
                wanted(arguments.getFirst(), Kind.DATE);
                wanted(arguments.get(1), Kind.NUMBER);
                yield FormulaType.DATE;
            }
            case YEARS, MONTHS, DAYS -> {
                arguments.forEach(argument -> wanted(argument, Kind.DATE));
                yield FormulaType.NUMBER;
            }
            case YEAR -> {
                wanted(arguments.getFirst(), Kind.DATE);
                yield FormulaType.NUMBER;
            }
            case STARTS, ENDS -> {
                arguments.forEach(argument -> wanted(argument, Kind.TEXT));
                yield FormulaType.FLAG;
            }
        };
    }

    /// All numbers or all days.
    private FormulaType extreme(Expr.Call call) {
        Kind kind = check(call.arguments().getFirst()).kind() == Kind.DATE ? Kind.DATE : Kind.NUMBER;
        return call.arguments().stream()
                .map(argument -> wanted(argument, kind))
                .reduce(new FormulaType(kind, ""), (left, right) -> sameUnit(left, right, call.at()));
    }

    private static void refuseUnlessPlaces(Expr expr) {
        if (!(expr instanceof Expr.Literal(Value.Num(var number), var _))
                || !number.getDenominator().equals(BigInteger.ONE)
                || number.compareTo(MOST_PLACES) > 0) {
            throw new FormulaProblem(expr.at(), "places-wanted");
        }
    }

    private FormulaType lookup(Expr.Lookup lookup) {
        Table table = tables.get(lookup.table());
        if (table == null) {
            throw new FormulaProblem(
                    lookup.at(), "unknown-table", lookup.table(), Suggestion.shown(lookup.table(), tables.keySet()));
        }
        if (lookup.keys().size() != table.keys()) {
            throw new FormulaProblem(lookup.at(), table.keys() == 1 ? "one-key" : "two-keys", lookup.table());
        }
        switch (table) {
            case Table.Words words -> wordKey(lookup.keys().getFirst(), words.isOfNumbers());
            case Table.Steps _ -> wanted(lookup.keys().getFirst(), Kind.NUMBER);
            case Table.Grid(var rows, var columns, var _) -> {
                axisKey(lookup.keys().getFirst(), rows);
                axisKey(lookup.keys().get(1), columns);
            }
        }
        return FormulaType.NUMBER;
    }

    private void axisKey(Expr key, TableAxis axis) {
        switch (axis) {
            case TableAxis.Words words -> wordKey(key, words.isOfNumbers());
            case TableAxis.Brackets _ -> wanted(key, Kind.NUMBER);
        }
    }

    /// A number can be looked up among numbers, a text always.
    private void wordKey(Expr key, boolean numbers) {
        wanted(key, numbers && check(key).kind() == Kind.NUMBER ? Kind.NUMBER : Kind.TEXT);
    }

    private FormulaType population(Expr.Population population) {
        if (!populationAllowed) {
            throw new FormulaProblem(
                    population.at(), "no-population-here", population.function().word());
        }
        FormulaType type = known(population.column(), population.at());
        Kind kind =
                switch (population.function()) {
                    case COUNT -> type.kind();
                    case COUNT_YES -> Kind.FLAG;
                    case SUM, MEAN, BEST, WORST, MEDIAN, STDEV, RANK, RANK_UP -> Kind.NUMBER;
                };
        if (type.kind() != kind) {
            throw new FormulaProblem(population.at(), "wrong-kind", new FormulaType(kind, "").term(), type.term());
        }
        population.by().forEach(column -> known(column, population.at()));
        checkUnit(population);
        checkLink(population);
        return switch (population.function()) {
            case SUM, MEAN, BEST, WORST, MEDIAN, STDEV -> type;
            case RANK, RANK_UP, COUNT, COUNT_YES -> FormulaType.NUMBER;
        };
    }

    private void checkUnit(Expr.Population population) {
        if (!population.per().isEmpty()
                && known(population.per(), population.at()).kind() != Kind.TEXT) {
            throw new FormulaProblem(population.at(), "per-wants-text", population.per());
        }
    }

    private void checkLink(Expr.Population population) {
        String link = population.of();
        if (link.isEmpty()) {
            return;
        }
        if (!links.contains(link)) {
            throw new FormulaProblem(population.at(), "unknown-link", link, Suggestion.shown(link, links));
        }
        if (!population.by().isEmpty() || !population.per().isEmpty()) {
            throw new FormulaProblem(population.at(), "link-alone", link);
        }
        if (!OF_LINKS.contains(population.function())) {
            throw new FormulaProblem(
                    population.at(), "not-of-link", population.function().word(), link);
        }
    }
}
