package org.qinglan.model.formula;

/// A word of a formula.
///
/// @param text for a text literal its content, else as normalised: `（` is `(`, `×` is `*`
/// @param at   0-based place in the formula
record Token(Kind kind, String text, int at) {
    enum Kind {
        NUMBER,
        TEXT,
        DATE,
        WORD,
        SIGN,
        END
    }

    boolean is(String sign) {
        return (kind == Kind.SIGN || kind == Kind.WORD) && text.equals(sign);
    }
}
