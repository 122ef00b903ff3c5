package org.qinglan.model.formula;

/// A formula that cannot be read or computed: what is wrong, and at which character.
public final class FormulaProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int at;
    private final String code;
    private final transient Object[] details;

    /// @param at   0-based place in the formula's text
    /// @param code key of the sentence in the message bundle of the package
    public FormulaProblem(int at, String code, Object... details) {
        super(code, null, false, false);
        this.at = at;
        this.code = code;
        this.details = details.clone();
    }

    public int at() {
        return at;
    }

    public String code() {
        return code;
    }

    /// What is wrong, for the writer of the scheme.
    public String sentence() {
        return FormulaMessages.MESSAGES.text(code, details);
    }

    /// What to do about it.
    public String mend() {
        return FormulaMessages.MESSAGES.text(code + ".mend", details);
    }
}
