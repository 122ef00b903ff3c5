package org.qinglan.model.scheme;

import org.qinglan.model.finding.Finding;
import org.qinglan.model.formula.FormulaProblem;

/// A scheme was well written but could not be computed for somebody; carries the sentence for the clerk.
public final class SchemeFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Finding finding;

    /// @param person empty where a formula of the whole school failed
    SchemeFailure(String column, String person, FormulaProblem problem) {
        this(new Finding(
                problem.code(),
                Finding.Severity.ERROR,
                SchemeReader.MESSAGES.text(
                        "column-of-person",
                        column,
                        person.isEmpty() ? SchemeReader.MESSAGES.text("whole-school") : person),
                problem.sentence(),
                problem.mend(),
                null));
    }

    public SchemeFailure(Finding finding) {
        super(finding.sentence());
        this.finding = finding;
    }

    public Finding finding() {
        return finding;
    }
}
