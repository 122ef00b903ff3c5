package org.qinglan.model.formula;

/// Operators of two operands, with the sign that a reader sees.
public enum Operator {
    ADD("+", 5),
    SUBTRACT("−", 5),
    MULTIPLY("×", 6),
    DIVIDE("÷", 6),
    EQUAL("=", 4),
    UNEQUAL("≠", 4),
    LESS("<", 4),
    AT_MOST("≤", 4),
    GREATER(">", 4),
    AT_LEAST("≥", 4),
    AND("且", 2),
    OR("或", 1);

    private final String sign;
    private final int binding;

    Operator(String sign, int binding) {
        this.sign = sign;
        this.binding = binding;
    }

    public String sign() {
        return sign;
    }

    /// How tightly it binds; larger binds first.
    int binding() {
        return binding;
    }

    boolean isComparison() {
        return binding == EQUAL.binding;
    }

    /// Whether it asks for smaller or larger.
    boolean isOrder() {
        return isComparison() && this != EQUAL && this != UNEQUAL;
    }
}
