package org.qinglan.model.formula;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.formula.FormulaType.Kind;

/// Writes look-ups in tables for a cell.
final class CellLookup {
    private final CellFormula formulas;
    private final CellSpace space;
    private final Map<String, Table> tables;

    CellLookup(CellFormula formulas, CellSpace space, Map<String, Table> tables) {
        this.formulas = formulas;
        this.space = space;
        this.tables = tables;
    }

    CellFraction of(Expr.Lookup lookup) {
        String name = lookup.table();
        Expr key = lookup.keys().getFirst();
        Table table = tables.get(name);
        return switch (table) {
            case null -> throw new IllegalArgumentException("unchecked table " + name);
            case Table.Words words -> tableNumber(name, words, words(name, words, key));
            case Table.Steps steps
            when steps.reading() == Table.Reading.MARGINAL -> marginal(name, steps, formulas.fraction(key));
            case Table.Steps steps -> tableNumber(name, steps, steps(name, steps, key));
            case Table.Grid grid -> tableNumber(name, grid, grid(name, grid, lookup.keys()));
        };
    }

    private String steps(String name, Table.Steps table, Expr key) {
        List<CellFraction> bounds = bounds(name, table, 0, table.steps().size() - 1);
        String within = table.reading() == Table.Reading.BELOW ? "<" : "<=";
        return holding(bounds, within, key, step -> space.tableCell(name, step));
    }

    private CellFraction tableNumber(String name, Table table, String cell) {
        return CellFraction.whole(cell, space.tableDecimals(name), largest(name, table));
    }

    private BigInteger largest(String name, Table table) {
        return table.numbers()
                .map(number -> Numbers.exact(number)
                        .movePointRight(space.tableDecimals(name))
                        .toBigInteger()
                        .abs())
                .reduce(BigInteger.ZERO, BigInteger::max);
    }

    private String words(String name, Table.Words words, Expr key) {
        return fitting(
                words.lines().stream().map(Table.Line::key).toList(),
                words.otherwise() != null,
                key,
                line -> space.tableCell(name, line));
    }

    private String grid(String name, Table.Grid grid, List<Expr> keys) {
        int bounds = grid.rows() instanceof TableAxis.Brackets(var lines) ? lines.size() : 0;
        String row = position(name, grid, grid.rows(), 0, keys.getFirst());
        String column = position(name, grid, grid.columns(), bounds, keys.get(1));
        return "INDEX(" + space.tableCells(name) + ",(" + row + "-1)*"
                + grid.columns().size() + "+" + column + ")";
    }

    /// The place on an axis, from 1.
    private String position(String name, Table.Grid grid, TableAxis axis, int firstBound, Expr key) {
        IntFunction<String> place = i -> Integer.toString(i + 1);
        return switch (axis) {
            case TableAxis.Words(var words, var otherwise) -> fitting(words, otherwise, key, place);
            case TableAxis.Brackets _ -> holding(bounds(name, grid, firstBound, axis.size() - 1), "<=", key, place);
        };
    }

    /// The answer for the first word that fits; behind the words that for all others.
    private String fitting(List<TableWord> words, boolean otherwise, Expr key, IntFunction<String> answer) {
        boolean isNumber = formulas.kind(key) == Kind.NUMBER;
        String others = otherwise ? answer.apply(words.size()) : "NA()";
        String formula = others;
        for (int i = words.size() - 1; i >= 0; i--) {
            TableWord word = words.get(i);
            String fits = isNumber ? equals(key, word.number()) : fits(word, formulas.text(key));
            formula = "IF(" + fits + "," + answer.apply(i) + "," + formula + ")";
        }
        String known = isNumber ? formulas.known(key) : "";
        return known.isEmpty() ? formula : "IF(" + known + "," + formula + "," + others + ")";
    }

    private String equals(Expr key, BigDecimal number) {
        CellFraction own = formulas.fraction(key);
        CellFraction other = CellFraction.literal(number);
        formulas.seen(own.minus(other));
        return own.compared(other, "=");
    }

    private static String fits(TableWord word, String key) {
        return word.isEnding()
                ? CellFormula.endsWith(key, CellFormula.quoted(word.ending()))
                : "EXACT(" + key + "," + CellFormula.quoted(word.text()) + ")";
    }

    /// The answer of the step that holds the whole number.
    private String holding(List<CellFraction> bounds, String within, Expr key, IntFunction<String> answer) {
        CellFraction number = formulas.fraction(key);
        String formula = answer.apply(bounds.size());
        for (int i = bounds.size() - 1; i >= 0; i--) {
            String fits = number.compared(bounds.get(i), within);
            formula = "IF(" + fits + "," + answer.apply(i) + "," + formula + ")";
        }
        return formula;
    }

    private List<CellFraction> bounds(String name, Table table, int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(step -> bound(name, table, step))
                .toList();
    }

    private CellFraction bound(String name, Table table, int step) {
        return CellFraction.whole(space.boundCell(name, step), space.tableDecimals(name), largest(name, table));
    }

    /// The part of the amount within each step, times the rate of the step.
    private CellFraction marginal(String name, Table.Steps steps, CellFraction amount) {
        CellFraction key = amount.positive();
        CellFraction zero = CellFraction.literal(BigDecimal.ZERO);
        CellFraction sum = null;
        for (int i = 0; i < steps.steps().size(); i++) {
            CellFraction top = i == steps.steps().size() - 1 ? key : key.chosen(bound(name, steps, i), "MIN");
            CellFraction below = i == 0 ? zero : bound(name, steps, i - 1);
            CellFraction part = top.with(below, (x, y) -> "MAX(0," + x + "-" + y + ")");
            CellFraction product = part.times(tableNumber(name, steps, space.tableCell(name, i)));
            sum = sum == null ? product : sum.plus(product);
        }
        return sum == null ? zero : sum;
    }
}
