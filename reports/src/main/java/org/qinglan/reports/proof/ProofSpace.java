package org.qinglan.reports.proof;

import static org.qinglan.reports.proof.Workings.ROW;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
import org.qinglan.model.formula.FormulaType;
import org.qinglan.model.formula.Table;
import org.qinglan.model.formula.TableAxis;
import org.qinglan.model.formula.TableWord;
import org.qinglan.model.scheme.Evaluation;
import org.qinglan.model.scheme.FactRule;
import org.qinglan.model.scheme.Item;
import org.qinglan.model.scheme.Scheme;

/// Where a scheme's columns, tables and population figures stand in the proof workbook.
final class ProofSpace implements CellSpace {
    /// Key of the column that says 1 for those who take part, else 0.
    static final String PART = "#part";

    private final Evaluation evaluation;
    private final Scheme scheme;
    private final SheetNames names;
    private final Workings workings;
    private final Parameters parameters;
    private final Map<String, List<String>> tableCells = new HashMap<>();
    private final Map<String, List<String>> boundCells = new HashMap<>();
    private final Map<String, Boolean> mayMiss = new HashMap<>();
    private final PopulationCells populations;
    private final Map<String, Integer> decimals = new HashMap<>();
    private final Map<String, BigInteger> sizes = new HashMap<>();
    private final String referenceDay;
    private final LinkSheet links;

    ProofSpace(Evaluation evaluation, SheetNames names, Workings workings, Parameters parameters) {
        this.evaluation = evaluation;
        this.scheme = evaluation.scheme();
        this.names = names;
        this.workings = workings;
        this.parameters = parameters;
        links = new LinkSheet(evaluation, names.links(), workings);
        populations = new PopulationCells(this, evaluation, workings, parameters, links);
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
            case Table.Steps(var reading, var steps) -> {
                String limit = reading == Table.Reading.BELOW ? "table.below" : "table.bound";
                String number = reading == Table.Reading.MARGINAL ? "table.rate" : "table.number";
                for (int i = 0; i < steps.size(); i++) {
                    BigFraction bound = steps.get(i).upTo();
                    if (bound != null) {
                        bounds.add(tableNumber(name, ProofText.MESSAGES.text(limit, i + 1), bound));
                    }
                    cells.add(tableNumber(
                            name,
                            ProofText.MESSAGES.text(number, i + 1),
                            steps.get(i).number()));
                }
            }
            case Table.Grid grid -> addGrid(name, grid, cells, bounds);
        }
        tableCells.put(name, cells);
        boundCells.put(name, bounds);
    }

    /// The numbers stand one below the other without a gap, so that a place among them finds its number.
    private void addGrid(String name, Table.Grid grid, List<String> cells, List<String> bounds) {
        Stream.of(grid.rows(), grid.columns()).forEach(axis -> {
            if (axis instanceof TableAxis.Brackets(var numbers)) {
                numbers.forEach(number -> bounds.add(
                        tableNumber(name, ProofText.MESSAGES.text("table.bound", bounds.size() + 1), number)));
            }
        });
        List<String> columns = labels(grid.columns());
        List<String> lines = labels(grid.rows());
        for (int line = 0; line < lines.size(); line++) {
            for (int column = 0; column < columns.size(); column++) {
                String label = lines.get(line) + " · " + columns.get(column);
                cells.add(tableNumber(name, label, grid.cells().get(line).get(column)));
            }
        }
    }

    private static List<String> labels(TableAxis axis) {
        String others = ProofText.MESSAGES.text("table.otherwise");
        return switch (axis) {
            case TableAxis.Words(var words, var otherwise) ->
                Stream.concat(words.stream().map(TableWord::text), otherwise ? Stream.of(others) : Stream.of())
                        .toList();
            case TableAxis.Brackets(var bounds) ->
                Stream.concat(
                                bounds.stream().map(bound -> "≤ " + Numbers.display(bound)),
                                Stream.of(ProofText.MESSAGES.text("table.above")))
                        .toList();
        };
    }

    private String tableNumber(String table, String line, BigFraction number) {
        return parameters.entered("　" + line, new Value.Num(number), tableDecimals(table), "");
    }

    @Override
    public String cell(String column) {
        if (column.equals(Scheme.REFERENCE_DATE)) {
            return referenceDay;
        }
        return kind(column) == FormulaType.Kind.NUMBER || scheme.fact(column).isEmpty()
                ? workings.cell(column)
                : factCell(column);
    }

    /// The cell of a fact as a clerk reads it.
    String factCell(String fact) {
        return "'" + names.facts() + "'!$" + factLetter(fact) + ROW;
    }

    private String factLetter(String fact) {
        int at = scheme.facts().stream().map(FactRule::name).toList().indexOf(fact);
        return CellReference.convertNumToColString(Workings.LEAD + at);
    }

    /// Where the values of a column stand as they are told apart.
    String anyCell(String column) {
        return scheme.fact(column).isPresent() ? factCell(column) : workings.cell(column);
    }

    String anyRange(String column) {
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
        return scheme.fact(column)
                .map(FactRule::type)
                .or(() -> scheme.item(column).map(Item::type))
                .map(FormulaType::kind)
                .orElse(FormulaType.Kind.NUMBER);
    }

    @Override
    public boolean mayMiss(String column) {
        Boolean known = mayMiss.get(column);
        if (known == null) {
            known = findMayMiss(column);
            mayMiss.put(column, known);
        }
        return known;
    }

    private boolean findMayMiss(String column) {
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
            case Expr.Literal(Value.Text(var text), var _) -> text.isBlank();
            case Expr.Population population ->
                switch (population.function()) {
                    case SUM, COUNT, COUNT_YES -> false;
                    case RANK, RANK_UP ->
                        mayMiss(population.column()) || !population.per().isEmpty();
                    case MEAN, BEST, WORST, MEDIAN, STDEV -> true;
                };
            default -> false;
        });
    }

    /// Columns whose standard deviation stands as a plain value.
    Set<String> tooWide() {
        return populations.tooWide();
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
        return populations.of(population);
    }

    @Override
    public String known(Expr.Population population) {
        return populations.known(population);
    }

    /// The sheet of links, as far as formulas have asked for it.
    LinkSheet links() {
        return links;
    }

    @Override
    public String tableCell(String table, int line) {
        return Objects.requireNonNull(tableCells.get(table)).get(line);
    }

    @Override
    public String tableCells(String table) {
        List<String> cells = Objects.requireNonNull(tableCells.get(table));
        String last = cells.getLast();
        return cells.getFirst() + ":" + last.substring(last.lastIndexOf('!') + 1);
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
