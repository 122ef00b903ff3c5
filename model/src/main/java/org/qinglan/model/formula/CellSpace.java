package org.qinglan.model.formula;

/// Where the columns of a sheet stand in a workbook, for formulas that are written into cells.
///
/// Numbers stand in cells as whole numbers: the value times ten to the column's decimals.
public interface CellSpace {

    /// The cell of a column in the row at hand: `计算!F5`, or an expression over it that yields the whole number.
    String cell(String column);

    /// Decimals of a number column: its cells hold the value times ten to this.
    int decimals(String column);

    /// Kind of the column's values.
    FormulaType.Kind kind(String column);

    /// A cell that holds a population figure as numerator over denominator: a whole number each.
    Fraction population(Expr.Population population);

    /// The cell that holds a number of a table: line or step by line, times ten to [#tableDecimals].
    String tableCell(String table, int line);

    /// The cell of the bound of a step, times ten to [#tableDecimals].
    String boundCell(String table, int line);

    int tableDecimals(String table);

    /// A number as two formulas.
    ///
    /// @param denominator empty for 1
    /// @param decimals    the numerator is the value times ten to this
    record Fraction(String numerator, String denominator, int decimals) {}
}
