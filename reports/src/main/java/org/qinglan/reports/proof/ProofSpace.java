package org.qinglan.reports.proof;

import static org.qinglan.reports.proof.Workings.ROW;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.formula.CellFraction;
import org.qinglan.model.formula.CellSpace;
import org.qinglan.model.formula.Expr;
import org.qinglan.model.formula.FormulaText;
import org.qinglan.model.formula.FormulaType;
import org.qinglan.model.formula.PopulationFunction;
import org.qinglan.model.formula.Table;
import org.qinglan.model.scheme.Evaluation;
import org.qinglan.model.scheme.FactRule;
import org.qinglan.model.scheme.Item;
import org.qinglan.model.scheme.Scheme;

/// Where a scheme's columns, tables and population figures stand in the proof workbook.
final class ProofSpace implements CellSpace {
    /// Key of the column that says 1 for those who take part, else 0.
    static final String PART = "#part";

    private static final BigInteger COUNT_SIZE = BigInteger.valueOf(1_000_000);
    private final Evaluation evaluation;
    private final Scheme scheme;
    private final SheetNames names;
    private final Workings workings;
    private final Parameters parameters;
    private final Map<String, List<String>> tableCells = new HashMap<>();
    private final Map<String, List<String>> boundCells = new HashMap<>();
    private final Map<Expr.Population, CellFraction> populations = new HashMap<>();
    private final Map<Expr.Population, String> counts = new HashMap<>();
    private final Map<String, Integer> decimals = new HashMap<>();
    private final Map<String, BigInteger> sizes = new HashMap<>();
    private final String referenceDay;

    ProofSpace(Evaluation evaluation, SheetNames names, Workings workings, Parameters parameters) {
        this.evaluation = evaluation;
        this.scheme = evaluation.scheme();
        this.names = names;
        this.workings = workings;
        this.parameters = parameters;
        referenceDay =
                parameters.enteredDay(Scheme.REFERENCE_DATE, new Value.Day(scheme.referenceDate()), scheme.document());
        scheme.plainTables().keySet().stream().sorted().forEach(this::addTable);
    }

    private void addTable(String name) {
        Scheme.NamedTable table = Objects.requireNonNull(scheme.tables().get(name));
        parameters.heading(ProofText.MESSAGES.text("table", name), table.clause());
        List<String> cells = new ArrayList<>();
        List<String> bounds = new ArrayList<>();
        switch (table.table()) {
            case Table.Words(var lines, var otherwise) -> {
                lines.forEach(line -> cells.add(tableNumber(name, line.word(), line.number())));
                if (otherwise != null) {
                    cells.add(tableNumber(name, ProofText.MESSAGES.text("table.otherwise"), otherwise));
                }
            }
            case Table.Steps(boolean marginal, var steps) -> {
                String number = marginal ? "table.rate" : "table.number";
                for (int i = 0; i < steps.size(); i++) {
                    BigFraction bound = steps.get(i).upTo();
                    if (bound != null) {
                        bounds.add(tableNumber(name, ProofText.MESSAGES.text("table.bound", i + 1), bound));
                    }
                    cells.add(tableNumber(
                            name,
                            ProofText.MESSAGES.text(number, i + 1),
                            steps.get(i).number()));
                }
            }
        }
        tableCells.put(name, cells);
        boundCells.put(name, bounds);
    }

    private String tableNumber(String table, String line, BigFraction number) {
        return parameters.entered("　" + line, new Value.Num(number), tableDecimals(table), "");
    }

    @Override
    public String cell(String column) {
        if (column.equals(Scheme.REFERENCE_DATE)) {
            return referenceDay;
        }
        return kind(column) == FormulaType.Kind.NUMBER ? workings.cell(column) : factCell(column);
    }

    /// The cell of a fact as a clerk reads it.
    String factCell(String fact) {
        return "'" + names.facts() + "'!$" + factLetter(fact) + ROW;
    }

    private String factLetter(String fact) {
        int at = scheme.facts().stream().map(FactRule::name).toList().indexOf(fact);
        return CellReference.convertNumToColString(Workings.LEAD + at);
    }

    private String anyCell(String column) {
        return scheme.fact(column).isPresent() ? factCell(column) : workings.cell(column);
    }

    private String anyRange(String column) {
        if (scheme.fact(column).isEmpty()) {
            return workings.range(column);
        }
        String letter = "$" + factLetter(column) + "$";
        int first = Workings.HEAD + 1;
        return "'" + names.facts() + "'!" + letter + first + ":" + letter + (Workings.HEAD + workings.rows());
    }

    @Override
    public int decimals(String column) {
        return decimals.computeIfAbsent(column, this::findDecimals);
    }

    private int findDecimals(String column) {
        return scheme.item(column)
                .map(item -> Stream.of(item.floor(), item.cap())
                        .filter(Objects::nonNull)
                        .mapToInt(bound -> Numbers.exact(bound.number()).scale())
                        .reduce(item.decimals(), Math::max))
                .orElseGet(() -> neededDecimals(column));
    }

    private int neededDecimals(String fact) {
        int given = scheme.fact(fact).orElseThrow().decimals();
        return IntStream.range(0, evaluation.rows())
                .mapToObj(row -> evaluation.at(fact, row))
                .mapToInt(value -> value instanceof Value.Num(var number) && Numbers.isDecimal(number)
                        ? Numbers.exact(number).scale()
                        : 0)
                .reduce(given, Math::max);
    }

    /// The whole number that stands in a cell for a value.
    Value whole(String column, Value value) {
        return value instanceof Value.Num(var number)
                ? Value.of(number.multiply(BigInteger.TEN.pow(decimals(column))))
                : Value.missing();
    }

    @Override
    public BigInteger size(String column) {
        return sizes.computeIfAbsent(column, wanted -> IntStream.range(0, evaluation.rows())
                .mapToObj(row -> whole(wanted, evaluation.at(wanted, row)))
                .map(value -> value instanceof Value.Num number
                        ? number.rounded(0).toBigInteger().abs()
                        : BigInteger.ZERO)
                .reduce(BigInteger.ONE, BigInteger::max));
    }

    @Override
    public FormulaType.Kind kind(String column) {
        if (column.equals(Scheme.REFERENCE_DATE)) {
            return FormulaType.Kind.DATE;
        }
        return scheme.fact(column).map(fact -> fact.type().kind()).orElse(FormulaType.Kind.NUMBER);
    }

    @Override
    public boolean mayMiss(String column) {
        return !column.equals(Scheme.REFERENCE_DATE)
                && scheme.fact(column)
                        .map(fact -> blankNumber(fact) == null || misses(column))
                        .orElseGet(() -> scheme.item(column)
                                .map(Item::expression)
                                .map(this::mayMiss)
                                .orElse(true));
    }

    private boolean misses(String column) {
        return IntStream.range(0, evaluation.rows())
                .anyMatch(row -> evaluation.at(column, row).isMissing());
    }

    private boolean mayMiss(Expr expr) {
        return expr.all().anyMatch(node -> switch (node) {
            case Expr.Name(var name, var _) -> mayMiss(name);
            case Expr.Population(var function, var column, var _, var _) ->
                switch (function) {
                    case SUM, COUNT -> false;
                    case RANK -> mayMiss(column);
                    case MEAN, BEST, WORST -> true;
                };
            default -> false;
        });
    }

    /// What a blank cell of a number fact counts as; nothing where blank is blank.
    @Nullable
    BigFraction blankNumber(FactRule fact) {
        if (fact.missing() instanceof Value.Num(var number)) {
            return number;
        }
        return switch (fact.combine()) {
            case SUM, COUNT, DISTINCT -> fact.missing() == null ? BigFraction.ZERO : null;
            case MEAN, MAX, MIN, LATEST, SHARE -> null;
        };
    }

    @Override
    public CellFraction population(Expr.Population population) {
        CellFraction known = populations.get(population);
        if (known == null) {
            known = population.by().isEmpty() && population.function() != PopulationFunction.RANK
                    ? ofEverybody(population)
                    : ofGroups(population);
            populations.put(population, known);
        }
        return known;
    }

    @Override
    public String known(Expr.Population population) {
        population(population);
        return switch (population.function()) {
            case SUM, COUNT -> "";
            case RANK -> mayMiss(population.column()) ? "ISNUMBER(" + workings.cell(population.column()) + ")" : "";
            case MEAN, BEST, WORST -> Objects.requireNonNull(counts.get(population)) + ">0";
        };
    }

    /// The column's numbers of those who take part, blank for all others, so that plain SUM, MAX and COUNT answer.
    private String partakers(String column) {
        String key = "#of " + column;
        if (!workings.has(key)) {
            workings.add(
                    key,
                    ProofText.MESSAGES.text("working.partakers", column),
                    ProofText.scale(decimals(column)),
                    "IF(" + workings.cell(PART) + "=1," + workings.cell(column) + ",\"\")",
                    row -> evaluation.takesPart(row) ? whole(column, evaluation.at(column, row)) : Value.missing());
        }
        return key;
    }

    private CellFraction ofEverybody(Expr.Population population) {
        String range = workings.fullRange(partakers(population.column()));
        String text = FormulaText.of(population);
        String clause = "";
        Value count = evaluated(population, PopulationFunction.COUNT, 0);
        BigInteger size = size(population.column());
        String counted = population.function() == PopulationFunction.SUM
                ? ""
                : parameters.computed(
                        ProofText.MESSAGES.text("population.count", text), "COUNT(" + range + ")", count, clause);
        counts.put(population, counted);
        String function =
                switch (population.function()) {
                    case SUM, MEAN -> "SUM(";
                    case BEST -> "MAX(";
                    case WORST -> "MIN(";
                    case COUNT, RANK -> "";
                };
        if (function.isEmpty()) {
            return CellFraction.whole(counted, 0, COUNT_SIZE);
        }
        boolean sums = function.equals("SUM(");
        PopulationFunction figured = sums ? PopulationFunction.SUM : population.function();
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

    private Value evaluated(Expr.Population population, PopulationFunction function, int row) {
        return workings.rows() == 0
                ? Value.of(0)
                : evaluation
                        .evaluator()
                        .evaluate(new Expr.Population(function, population.column(), population.by(), 0), row);
    }

    /// Figures that differ from person to person stand in columns of their own.
    private CellFraction ofGroups(Expr.Population population) {
        String of = partakers(population.column());
        String mask = population.by().stream()
                .map(column -> same(anyRange(column), anyCell(column)) + "*")
                .collect(Collectors.joining());
        String counted = mask + "ISNUMBER(" + workings.range(of) + ")";
        BigInteger size = size(population.column());
        BigInteger people = BigInteger.valueOf(workings.rows());
        int places = decimals(population.column());
        return switch (population.function()) {
            case COUNT -> CellFraction.whole(count(population, counted), 0, people);
            case RANK -> CellFraction.whole(rank(population, counted, of), 0, people);
            case SUM ->
                CellFraction.whole(sum(population, PopulationFunction.SUM, mask, of), places, size.multiply(people));
            case MEAN -> {
                String count = count(population, counted);
                counts.put(population, count);
                String sum = sum(population, PopulationFunction.SUM, mask, of);
                yield new CellFraction(sum, count, places, size.multiply(people), people);
            }
            case BEST, WORST -> {
                counts.put(population, count(population, counted));
                yield CellFraction.whole(extreme(population, counted, of), places, size);
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
        String above = "SUMPRODUCT(" + counted + "*(" + workings.range(of) + ">" + own + "))+1";
        return group(
                population,
                PopulationFunction.RANK,
                mayMiss(population.column()) ? "IF(ISNUMBER(" + own + ")," + above + ",\"\")" : above,
                0);
    }

    private String extreme(Expr.Population population, String counted, String of) {
        String kind = population.function() == PopulationFunction.BEST ? "14" : "15";
        return group(
                population,
                population.function(),
                "IFERROR(_xlfn.AGGREGATE(" + kind + ",6," + workings.range(of) + "/(" + counted + "),1),\"\")",
                decimals(population.column()));
    }

    private String group(Expr.Population population, PopulationFunction function, String template, int places) {
        Expr.Population figure = new Expr.Population(function, population.column(), population.by(), 0);
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

    @Override
    public String tableCell(String table, int line) {
        return Objects.requireNonNull(tableCells.get(table)).get(line);
    }

    @Override
    public String boundCell(String table, int line) {
        return Objects.requireNonNull(boundCells.get(table)).get(line);
    }

    @Override
    public int tableDecimals(String table) {
        return Objects.requireNonNull(scheme.tables().get(table))
                .table()
                .numbers()
                .mapToInt(number -> Numbers.exact(number).scale())
                .max()
                .orElse(0);
    }
}
