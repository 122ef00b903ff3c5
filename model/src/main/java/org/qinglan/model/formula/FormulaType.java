package org.qinglan.model.formula;

/// What a formula yields.
///
/// @param unit of a number, empty where it has none or nobody knows
public record FormulaType(Kind kind, String unit) {
    /// The kinds of value.
    public enum Kind {
        NUMBER,
        TEXT,
        DATE,
        FLAG
    }

    public static final FormulaType NUMBER = new FormulaType(Kind.NUMBER, "");
    public static final FormulaType TEXT = new FormulaType(Kind.TEXT, "");
    public static final FormulaType DATE = new FormulaType(Kind.DATE, "");
    public static final FormulaType FLAG = new FormulaType(Kind.FLAG, "");

    public static FormulaType number(String unit) {
        return new FormulaType(Kind.NUMBER, unit);
    }

    /// The kind in the words of a clerk.
    public String term() {
        return FormulaMessages.MESSAGES.text(
                switch (kind) {
                    case NUMBER -> "kind.number";
                    case TEXT -> "kind.text";
                    case DATE -> "kind.date";
                    case FLAG -> "kind.flag";
                });
    }
}
