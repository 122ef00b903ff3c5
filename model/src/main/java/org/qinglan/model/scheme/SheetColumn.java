package org.qinglan.model.scheme;

/// One column of a sheet.
///
/// @param decimals places that every number of the column has; money is in yuan with 2
/// @param unit     empty where there is none
/// @param clause   empty where nothing is cited
public record SheetColumn(String name, Role role, int decimals, String unit, String clause) {

    /// What a column is for.
    public enum Role {
        /// Taken from records.
        FACT,
        /// Computed by a formula.
        ITEM,
        /// Money out of the pool, in yuan.
        MONEY,
        /// Place, eligibility, reasons.
        VERDICT
    }
}
