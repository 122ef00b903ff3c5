package org.qinglan.app.explain;

import java.util.List;
import org.qinglan.model.figure.Explanation;
import org.qinglan.model.figure.SourceRow;
import org.qinglan.model.figure.Value;

/// One figure of an explanation as it is shown; its inputs are made when somebody asks for them.
///
/// @param value with its unit; empty where nothing is known
public record ExplanationLine(
        String name,
        String value,
        String sentence,
        String formula,
        String clause,
        List<String> sources,
        List<Explanation> inputs) {
    public ExplanationLine {
        sources = List.copyOf(sources);
        inputs = List.copyOf(inputs);
    }

    static ExplanationLine of(Explanation explanation) {
        String shown = explanation.shown();
        boolean measured =
                explanation.value() instanceof Value.Num && !explanation.unit().isEmpty();
        return new ExplanationLine(
                explanation.name(),
                measured ? shown + " " + explanation.unit() : shown,
                explanation.sentence(),
                explanation.formula(),
                explanation.clause(),
                explanation.sources().stream()
                        .map(SourceRow.SourceCell::address)
                        .distinct()
                        .toList(),
                explanation.inputs());
    }

    boolean opens() {
        return !inputs.isEmpty();
    }
}
