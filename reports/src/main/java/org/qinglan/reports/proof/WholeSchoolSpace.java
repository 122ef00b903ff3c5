package org.qinglan.reports.proof;

import static org.qinglan.reports.proof.ProofText.MESSAGES;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.qinglan.model.figure.Value;
import org.qinglan.model.formula.CellFraction;
import org.qinglan.model.formula.CellSpace;
import org.qinglan.model.formula.Expr;
import org.qinglan.model.formula.FormulaText;
import org.qinglan.model.formula.FormulaType;
import org.qinglan.model.formula.PopulationFunction;
import org.qinglan.model.scheme.Evaluation;

/// The same places for formulas of the whole school, whose functions look at everybody, vetoed or not.
final class WholeSchoolSpace implements CellSpace {
    private final ProofSpace space;
    private final Evaluation evaluation;
    private final Workings workings;
    private final Parameters parameters;
    private final Map<String, String> cells = new HashMap<>();

    WholeSchoolSpace(ProofSpace space, Evaluation evaluation, Workings workings, Parameters parameters) {
        this.space = space;
        this.evaluation = evaluation;
        this.workings = workings;
        this.parameters = parameters;
    }

    @Override
    public CellFraction population(Expr.Population population) {
        String column = population.column();
        BigInteger people = BigInteger.valueOf(Math.max(1, workings.rows()));
        boolean isNumber = space.kind(column) == FormulaType.Kind.NUMBER;
        BigInteger size = isNumber ? space.size(column) : BigInteger.ONE;
        int places = isNumber ? space.decimals(column) : 0;
        return switch (population.function()) {
            case SUM ->
                CellFraction.whole(figure(population, PopulationFunction.SUM, "SUM("), places, size.multiply(people));
            case MEAN ->
                new CellFraction(
                        figure(population, PopulationFunction.SUM, "SUM("),
                        count(population),
                        places,
                        size.multiply(people),
                        people);
            case BEST -> CellFraction.whole(figure(population, PopulationFunction.BEST, "MAX("), places, size);
            case WORST -> CellFraction.whole(figure(population, PopulationFunction.WORST, "MIN("), places, size);
            case COUNT -> CellFraction.whole(count(population), 0, people);
            case COUNT_YES -> CellFraction.whole(figure(population, PopulationFunction.COUNT_YES, "SUM("), 0, people);
            case RANK, RANK_UP, MEDIAN, STDEV -> throw new IllegalArgumentException("not of all: " + population);
        };
    }

    private String count(Expr.Population population) {
        return figure(population, PopulationFunction.COUNT, "COUNT(");
    }

    private String figure(Expr.Population wanted, PopulationFunction function, String open) {
        Expr.Population figured = wanted.as(function);
        String text = FormulaText.of(figured);
        String known = cells.get(text);
        if (known != null) {
            return known;
        }
        boolean counts = function == PopulationFunction.COUNT || function == PopulationFunction.COUNT_YES;
        Value value = evaluation.everybody().evaluate(figured, 0);
        Value whole = counts ? value : space.whole(wanted.column(), value);
        String cell = parameters.computed(
                MESSAGES.text("population.everybody", text),
                open + workings.fullRange(counted(wanted.column())) + ")",
                whole.isMissing() ? Value.of(0) : whole,
                counts ? "" : ProofText.scale(space.decimals(wanted.column())));
        cells.put(text, cell);
        return cell;
    }

    /// A column that holds no numbers is counted in one that does: 1 for a value, 0 for a condition that does not hold.
    private String counted(String column) {
        if (space.kind(column) == FormulaType.Kind.NUMBER) {
            return column;
        }
        String key = "#all of " + column;
        if (!workings.has(key)) {
            String cell = space.anyCell(column);
            String figure = space.kind(column) == FormulaType.Kind.FLAG ? "IF(EXACT(" + cell + ",\"是\"),1,0)" : "1";
            workings.add(
                    key,
                    MESSAGES.text("working.partakers", column),
                    ProofText.scale(0),
                    "IF(" + cell + "<>\"\"," + figure + ",\"\")",
                    row -> PopulationCells.one(evaluation.at(column, row)));
        }
        return key;
    }

    @Override
    public String known(Expr.Population population) {
        return switch (population.function()) {
            case SUM, COUNT, COUNT_YES -> "";
            case RANK, RANK_UP, MEDIAN, STDEV -> throw new IllegalArgumentException("not of all: " + population);
            case MEAN, BEST, WORST -> count(population) + ">0";
        };
    }

    @Override
    public String cell(String column) {
        return space.cell(column);
    }

    @Override
    public int decimals(String column) {
        return space.decimals(column);
    }

    @Override
    public BigInteger size(String column) {
        return space.size(column);
    }

    @Override
    public FormulaType.Kind kind(String column) {
        return space.kind(column);
    }

    @Override
    public boolean mayMiss(String column) {
        return space.mayMiss(column);
    }

    @Override
    public String tableCell(String table, int line) {
        return space.tableCell(table, line);
    }

    @Override
    public String tableCells(String table) {
        return space.tableCells(table);
    }

    @Override
    public String boundCell(String table, int line) {
        return space.boundCell(table, line);
    }

    @Override
    public int tableDecimals(String table) {
        return space.tableDecimals(table);
    }
}
