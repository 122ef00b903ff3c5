package org.qinglan.model.formula;

import java.math.BigInteger;

/// Where the columns of a sheet stand in a workbook, for formulas that are written into cells.
///
/// Numbers stand in cells as whole numbers: the value times ten to the column's decimals. A cell of which nothing is
/// known is blank or holds an empty text.
public interface CellSpace {

    /// The cell of a column in the row at hand: `计算!F5`, or an expression over it that yields the whole number.
    String cell(String column);

    /// Decimals of a number column: its cells hold the value times ten to this.
    int decimals(String column);

    /// The largest whole number in the column's cells, whatever its sign.
    BigInteger size(String column);

    /// Kind of the column's values.
    FormulaType.Kind kind(String column);

    /// Whether a cell of the column may be without value.
    boolean mayMiss(String column);

    /// A population figure as numerator over denominator: a cell with a whole number each.
    CellFraction population(Expr.Population population);

    /// A condition under which the population figure is known; empty where it always is.
    String known(Expr.Population population);

    /// The cell that holds a number of a table: line or step by line, times ten to [#tableDecimals].
    String tableCell(String table, int line);

    /// The cells of all numbers of a table with two keys, one below the other, line by line.
    String tableCells(String table);

    /// The cell of the bound of a step or bracket, those of lines before those of columns, times ten to
    /// [#tableDecimals].
    String boundCell(String table, int line);

    int tableDecimals(String table);
}
