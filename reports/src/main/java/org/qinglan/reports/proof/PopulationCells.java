package org.qinglan.reports.proof;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Value;
import org.qinglan.model.formula.CellFraction;
import org.qinglan.model.formula.Expr;
import org.qinglan.model.formula.FormulaText;
import org.qinglan.model.formula.FormulaType;
import org.qinglan.model.formula.PopulationFunction;
import org.qinglan.model.scheme.Evaluation;

/// Figures of all people together: one cell where everybody has the same, else a column.
final class PopulationCells {
    private static final BigInteger COUNT_SIZE = BigInteger.valueOf(1_000_000);
    private static final int ROOT_PLACES = 6;
    private static final Set<PopulationFunction> IN_ONE_CELL = EnumSet.of(
            PopulationFunction.SUM,
            PopulationFunction.MEAN,
            PopulationFunction.BEST,
            PopulationFunction.WORST,
            PopulationFunction.COUNT,
            PopulationFunction.COUNT_YES);
    private final ProofSpace space;
    private final Evaluation evaluation;
    private final Workings workings;
    private final Parameters parameters;
    private final LinkSheet links;
    private final Map<Expr.Population, CellFraction> populations = new HashMap<>();
    private final Map<Expr.Population, String> counts = new HashMap<>();
    private final Set<String> tooWide = new TreeSet<>();

    PopulationCells(
            ProofSpace space, Evaluation evaluation, Workings workings, Parameters parameters, LinkSheet links) {
        this.links = links;
        this.space = space;
        this.evaluation = evaluation;
        this.workings = workings;
        this.parameters = parameters;
    }

    /// The figure as numerator over denominator.
    CellFraction of(Expr.Population population) {
        CellFraction known = populations.get(population);
        if (known == null) {
            known = !population.of().isEmpty()
                    ? ofLinked(population)
                    : population.by().isEmpty() && IN_ONE_CELL.contains(population.function())
                            ? ofEverybody(population)
                            : ofGroups(population);
            populations.put(population, known);
        }
        return known;
    }

    /// A condition under which the figure is known; empty where it always is.
    String known(Expr.Population population) {
        of(population);
        return switch (population.function()) {
            case SUM, COUNT, COUNT_YES -> "";
            case RANK, RANK_UP -> placeKnown(population);
            case MEAN, BEST, WORST, MEDIAN, STDEV -> Objects.requireNonNull(counts.get(population)) + ">0";
        };
    }

    /// Whether the row has a place; empty where everybody has.
    private String placeKnown(Expr.Population population) {
        List<String> needed = new ArrayList<>();
        if (space.mayMiss(population.column())) {
            needed.add("ISNUMBER(" + workings.cell(population.column()) + ")");
        }
        if (!population.per().isEmpty()) {
            needed.add("LEN(" + space.anyCell(population.per()) + ")>0");
        }
        return needed.size() > 1 ? "AND(" + String.join(",", needed) + ")" : String.join("", needed);
    }

    /// Key of the column whose numbers count: those of everybody who takes part, or of the first of each unit.
    private String counting(Expr.Population population) {
        return population.per().isEmpty() ? partakers(population.column()) : firstOfUnits(population);
    }

    /// The numbers of the first row of each unit within its group, blank below: all of a unit have the same number.
    private String firstOfUnits(Expr.Population population) {
        String of = partakers(population.column());
        String key = "#first of " + FormulaText.of(population.as(PopulationFunction.SUM));
        if (workings.has(key)) {
            return key;
        }
        String unit = space.anyCell(population.per());
        String earlier = mask(population)
                + same(space.anyRange(population.per()), unit)
                + "*ISNUMBER(" + workings.range(of) + ")*(ROW(" + workings.range(of) + ")<" + Workings.ROW + ")";
        Set<List<Value>> seen = new HashSet<>();
        List<Value> values = new ArrayList<>();
        for (int row = 0; row < workings.rows(); row++) {
            values.add(firstOfUnit(population, row, seen));
        }
        workings.add(
                key,
                ProofText.MESSAGES.text("working.units", population.column(), population.per()),
                ProofText.scale(decimals(population.column())),
                "IF(AND(ISNUMBER(" + workings.cell(of) + "),LEN(" + unit + ")>0),IF(SUMPRODUCT(" + earlier + ")=0,"
                        + workings.cell(of) + ",\"\"),\"\")",
                values::get);
        return key;
    }

    private Value firstOfUnit(Expr.Population population, int row, Set<List<Value>> seen) {
        Value own = evaluation.at(population.column(), row);
        Value unit = evaluation.at(population.per(), row);
        if (!evaluation.takesPart(row) || own.isMissing() || unit.display().isEmpty()) {
            return Value.missing();
        }
        List<Value> group = new ArrayList<>(List.of(unit));
        population.by().forEach(column -> group.add(evaluation.at(column, row)));
        return seen.add(group) ? counted(population.column(), own) : Value.missing();
    }

    /// What stands in the cells of [#partakers] for a value.
    private Value counted(String column, Value value) {
        return space.kind(column) == FormulaType.Kind.NUMBER ? whole(column, value) : one(value);
    }

    private String mask(Expr.Population population) {
        return population.by().stream()
                .map(column -> same(space.anyRange(column), space.anyCell(column)) + "*")
                .collect(Collectors.joining());
    }

    /// Figures of those to whom a link leads, over the sheet of links.
    private CellFraction ofLinked(Expr.Population population) {
        LinkCells cells = links.cells(population.of(), partakers(population.column()), decimals(population.column()));
        BigInteger size = size(population.column());
        BigInteger people = BigInteger.valueOf(workings.rows());
        int places = decimals(population.column());
        String counted = "(" + cells.people() + "=$A" + Workings.ROW + ")*ISNUMBER(" + cells.numbers() + ")";
        String count = count(population, counted);
        counts.put(population, count);
        return switch (population.function()) {
            case COUNT -> CellFraction.whole(count, 0, people);
            case SUM, COUNT_YES -> CellFraction.whole(sumOfLinked(population, cells), places, size.multiply(people));
            case MEAN -> new CellFraction(sumOfLinked(population, cells), count, places, size.multiply(people), people);
            case BEST, WORST -> CellFraction.whole(extreme(population, counted, cells.numbers()), places, size);
            case RANK, RANK_UP, MEDIAN, STDEV -> throw new IllegalArgumentException("not among links: " + population);
        };
    }

    private String sumOfLinked(Expr.Population population, LinkCells cells) {
        return group(
                population,
                population.function() == PopulationFunction.COUNT_YES
                        ? PopulationFunction.COUNT_YES
                        : PopulationFunction.SUM,
                "SUMPRODUCT((" + cells.people() + "=$A" + Workings.ROW + ")*1," + cells.numbers() + ")",
                decimals(population.column()));
    }

    /// The column's numbers of those who take part, blank for all others, so that plain SUM, MAX and COUNT answer.
    private String partakers(String column) {
        if (space.kind(column) != FormulaType.Kind.NUMBER) {
            return counted(column);
        }
        String key = "#of " + column;
        if (!workings.has(key)) {
            workings.add(
                    key,
                    ProofText.MESSAGES.text("working.partakers", column),
                    ProofText.scale(decimals(column)),
                    "IF(" + workings.cell(ProofSpace.PART) + "=1," + workings.cell(column) + ",\"\")",
                    row -> evaluation.takesPart(row) ? whole(column, evaluation.at(column, row)) : Value.missing());
        }
        return key;
    }

    /// The same of a column that holds no numbers: 1 for whoever has a value, 0 for a condition that does not hold.
    private String counted(String column) {
        String key = "#of " + column;
        if (!workings.has(key)) {
            String cell = space.anyCell(column);
            String figure = space.kind(column) == FormulaType.Kind.FLAG ? "IF(EXACT(" + cell + ",\"是\"),1,0)" : "1";
            workings.add(
                    key,
                    ProofText.MESSAGES.text("working.partakers", column),
                    ProofText.scale(0),
                    "IF(AND(" + workings.cell(ProofSpace.PART) + "=1," + cell + "<>\"\")," + figure + ",\"\")",
                    row -> evaluation.takesPart(row) ? one(evaluation.at(column, row)) : Value.missing());
        }
        return key;
    }

    static Value one(Value value) {
        return value.isMissing() ? value : Value.of(value instanceof Value.Flag(var yes) && !yes ? 0 : 1);
    }

    private CellFraction ofEverybody(Expr.Population population) {
        String range = workings.fullRange(counting(population));
        String text = FormulaText.of(population);
        String clause = "";
        Value count = evaluated(population, PopulationFunction.COUNT, 0);
        BigInteger size = size(population.column());
        String counted = isSum(population)
                ? ""
                : parameters.computed(
                        ProofText.MESSAGES.text("population.count", text), "COUNT(" + range + ")", count, clause);
        counts.put(population, counted);
        String function =
                switch (population.function()) {
                    case SUM, MEAN, COUNT_YES -> "SUM(";
                    case BEST -> "MAX(";
                    case WORST -> "MIN(";
                    case COUNT, RANK, RANK_UP, MEDIAN, STDEV -> "";
                };
        if (function.isEmpty()) {
            return CellFraction.whole(counted, 0, COUNT_SIZE);
        }
        boolean sums = function.equals("SUM(");
        PopulationFunction figured =
                population.function() == PopulationFunction.MEAN ? PopulationFunction.SUM : population.function();
        Value figure = whole(population.column(), evaluated(population, figured, 0));
        String cell = parameters.computed(
                ProofText.MESSAGES.text(sums ? "population.sum" : "population.figure", text),
                function + range + ")",
                figure.isMissing() ? Value.of(0) : figure,
                ProofText.scale(decimals(population.column())));
        BigInteger people = BigInteger.valueOf(workings.rows());
        return population.function() == PopulationFunction.MEAN
                ? new CellFraction(cell, counted, decimals(population.column()), size.multiply(people), people)
                : CellFraction.whole(cell, decimals(population.column()), sums ? size.multiply(people) : size);
    }

    private static boolean isSum(Expr.Population population) {
        return population.function() == PopulationFunction.SUM || population.function() == PopulationFunction.COUNT_YES;
    }

    /// The largest whole number in the cells that are added up.
    private BigInteger size(String column) {
        return space.kind(column) == FormulaType.Kind.NUMBER ? space.size(column) : BigInteger.ONE;
    }

    private int decimals(String column) {
        return space.kind(column) == FormulaType.Kind.NUMBER ? space.decimals(column) : 0;
    }

    private Value whole(String column, Value value) {
        return decimals(column) == 0 ? value : space.whole(column, value);
    }

    private Value evaluated(Expr.Population population, PopulationFunction function, int row) {
        return workings.rows() == 0 ? Value.of(0) : evaluation.evaluator().evaluate(population.as(function), row);
    }

    /// Figures that differ from person to person stand in columns of their own.
    private CellFraction ofGroups(Expr.Population population) {
        String of = counting(population);
        String mask = mask(population);
        String counted = mask + "ISNUMBER(" + workings.range(of) + ")";
        BigInteger size = size(population.column());
        BigInteger people = BigInteger.valueOf(workings.rows());
        int places = decimals(population.column());
        return switch (population.function()) {
            case COUNT -> CellFraction.whole(count(population, counted), 0, people);
            case RANK, RANK_UP -> CellFraction.whole(rank(population, counted, of), 0, people);
            case SUM, COUNT_YES ->
                CellFraction.whole(sum(population, population.function(), mask, of), places, size.multiply(people));
            case MEAN -> {
                String count = count(population, counted);
                counts.put(population, count);
                String sum = sum(population, PopulationFunction.SUM, mask, of);
                yield new CellFraction(sum, count, places, size.multiply(people), people);
            }
            case BEST, WORST -> {
                counts.put(population, count(population, counted));
                yield CellFraction.whole(extreme(population, counted, workings.range(of)), places, size);
            }
            case MEDIAN -> {
                counts.put(population, count(population, counted));
                yield new CellFraction(middle(population, counted, of), "2", places, size.add(size), BigInteger.TWO);
            }
            case STDEV -> {
                counts.put(population, count(population, counted));
                yield deviation(population, mask, of);
            }
        };
    }

    /// Which cells hold the same: `=` takes small for capital letters, and EXACT takes no ranges in LibreOffice.
    private static String same(String range, String cell) {
        return "(LEN(" + range + ")=LEN(" + cell + "))*ISNUMBER(FIND(\"|\"&" + cell + ",\"|\"&" + range + "))";
    }

    private String count(Expr.Population population, String counted) {
        String figure = counted.startsWith("(") ? counted : "1*" + counted;
        return group(population, PopulationFunction.COUNT, "SUMPRODUCT(" + figure + ")", 0);
    }

    private String sum(Expr.Population population, PopulationFunction function, String mask, String of) {
        String chosen = mask.isEmpty() ? "" : mask + "1,";
        return group(
                population, function, "SUMPRODUCT(" + chosen + workings.range(of) + ")", decimals(population.column()));
    }

    private String rank(Expr.Population population, String counted, String of) {
        String own = workings.cell(population.column());
        String above = "SUMPRODUCT(" + counted + "*(" + workings.range(of)
                + (population.function() == PopulationFunction.RANK ? ">" : "<") + own + "))+1";
        String known = placeKnown(population);
        return group(
                population, population.function(), known.isEmpty() ? above : "IF(" + known + "," + above + ",\"\")", 0);
    }

    private String extreme(Expr.Population population, String counted, String range) {
        String kind = population.function() == PopulationFunction.BEST ? "14" : "15";
        return group(
                population,
                population.function(),
                "IFERROR(_xlfn.AGGREGATE(" + kind + ",6," + range + "/(" + counted + "),1),\"\")",
                decimals(population.column()));
    }

    /// Both numbers in the middle together; of an odd number of people they are the same.
    private String middle(Expr.Population population, String counted, String of) {
        String count = Objects.requireNonNull(counts.get(population));
        String numbers = "_xlfn.AGGREGATE(15,6," + workings.range(of) + "/("
                + (counted.startsWith("(") ? counted : "1*" + counted) + "),";
        int places = decimals(population.column());
        return column(
                "#middle " + FormulaText.of(population),
                ProofText.MESSAGES.text("population.middle", FormulaText.of(population)),
                ProofText.scale(places),
                "IF(" + count + ">0," + numbers + "INT((" + count + "+1)/2))+" + numbers + "INT(" + count
                        + "/2)+1),\"\")",
                row -> evaluated(population, PopulationFunction.MEDIAN, row) instanceof Value.Num(var median)
                        ? Value.of(median.multiply(BigInteger.TWO).multiply(BigInteger.TEN.pow(places)))
                        : Value.missing());
    }

    /// From whole numbers, counted from the smallest so that their squares stay small: the root of n·Σd² − (Σd)²
    /// divided by n.
    private CellFraction deviation(Expr.Population population, String mask, String of) {
        String count = Objects.requireNonNull(counts.get(population));
        String distance = workings.range(distances(population.column(), of));
        String chosen = mask.isEmpty() ? "" : mask + "1,";
        String sum = "SUMPRODUCT(" + chosen + distance + ")";
        String squares = "SUMPRODUCT(" + chosen + distance + "," + distance + ")";
        int surplus = ROOT_PLACES - decimals(population.column());
        String lifted = "SQRT(" + count + "*" + squares + "-" + sum + "*" + sum + ")"
                + (surplus > 0 ? "*" + BigInteger.TEN.pow(surplus) : "");
        String divisor = surplus < 0 ? "/(" + count + "*" + BigInteger.TEN.pow(-surplus) + ")" : "/" + count;
        String cell = group(
                population,
                PopulationFunction.STDEV,
                isTooWide(population.column()) ? null : "IF(" + count + ">0,ROUND(" + lifted + divisor + ",0),\"\")",
                ROOT_PLACES);
        BigInteger size = space.size(population.column()).multiply(BigInteger.TEN.pow(ROOT_PLACES));
        return CellFraction.whole(cell, ROOT_PLACES, size);
    }

    /// Whether the squares may outgrow what a spreadsheet counts exactly; then the plain values stand.
    private boolean isTooWide(String column) {
        Expr.Population smallest = new Expr.Population(PopulationFunction.WORST, column, List.of(), "", "", 0);
        BigInteger squares = IntStream.range(0, workings.rows())
                .mapToObj(row -> distance(column, partakers(column), smallest, row))
                .map(value ->
                        value instanceof Value.Num number ? number.rounded(0).toBigInteger() : BigInteger.ZERO)
                .map(distance -> distance.multiply(distance))
                .reduce(BigInteger.ZERO, BigInteger::add);
        boolean wide = squares.multiply(BigInteger.valueOf(workings.rows())).compareTo(ProofPlan.EXACT) > 0;
        if (wide) {
            tooWide.add(column);
        }
        return wide;
    }

    /// Columns whose deviation no spreadsheet can compute exactly.
    Set<String> tooWide() {
        return tooWide;
    }

    private String distances(String column, String of) {
        String key = "#distance " + of;
        if (!workings.has(key)) {
            Expr.Population smallest = new Expr.Population(PopulationFunction.WORST, column, List.of(), "", "", 0);
            workings.add(
                    key,
                    ProofText.MESSAGES.text("working.distance", column),
                    ProofText.scale(decimals(column)),
                    "IF(ISNUMBER(" + workings.cell(of) + ")," + workings.cell(of) + "-"
                            + of(smallest).numerator() + ",\"\")",
                    row -> distance(column, of, smallest, row));
        }
        return key;
    }

    private Value distance(String column, String of, Expr.Population smallest, int row) {
        return !workings.column(of).values().get(row).isMissing()
                        && evaluation.at(column, row) instanceof Value.Num(var own)
                        && evaluation.evaluator().evaluate(smallest, row) instanceof Value.Num(var least)
                ? space.whole(column, Value.of(own.subtract(least)))
                : Value.missing();
    }

    private String column(String key, String header, String scale, String template, IntFunction<Value> values) {
        if (!workings.has(key)) {
            workings.add(key, header, scale, template, values);
        }
        return workings.cell(key);
    }

    private String group(
            Expr.Population population, PopulationFunction function, @Nullable String template, int places) {
        Expr.Population figure = population.as(function);
        String key = "#" + FormulaText.of(figure);
        if (!workings.has(key)) {
            workings.add(key, FormulaText.of(figure), ProofText.scale(places), template, row -> {
                Value value = evaluation.evaluator().evaluate(figure, row);
                return value instanceof Value.Num(var number)
                        ? Value.of(number.multiply(BigInteger.TEN.pow(places)))
                        : value;
            });
        }
        return workings.cell(key);
    }
}
