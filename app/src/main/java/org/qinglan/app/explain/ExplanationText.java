package org.qinglan.app.explain;

import java.util.ArrayList;
import java.util.List;
import org.qinglan.app.message.Messages;
import org.qinglan.model.figure.Explanation;
import org.qinglan.model.result.WhyNot;

/// An explanation as plain text, each level indented below the one that it explains.
public record ExplanationText(Messages messages) {
    /// A mean over a whole school is cut short at this many inputs.
    private static final int MOST_INPUTS = 200;

    public String of(ExplanationViewModel.Subject subject) {
        List<String> lines = new ArrayList<>();
        ExplanationLine line = ExplanationLine.of(subject.explanation());
        lines.add(messages.text("explain.of", subject.person(), head(line)));
        add(lines, line, "");
        if (!subject.reasons().isEmpty()) {
            lines.add(messages.text("explain.why-not"));
            subject.reasons().forEach(reason -> lines.add("• " + sentence(reason)));
        }
        return String.join("\n", lines);
    }

    /// The reason with the clause that it rests on.
    String sentence(WhyNot.Reason reason) {
        return reason.clause().isEmpty()
                ? reason.sentence()
                : messages.text("explain.reason", reason.sentence(), reason.clause());
    }

    private static String head(ExplanationLine line) {
        return line.name() + " " + line.value();
    }

    private void add(List<String> lines, ExplanationLine line, String indent) {
        if (!line.sentence().isEmpty()) {
            lines.add(indent + line.sentence());
        }
        if (!line.formula().isEmpty()) {
            lines.add(indent + messages.text("explain.rule", line.formula()));
        }
        if (!line.clause().isEmpty()) {
            lines.add(indent + messages.text("explain.clause", line.clause()));
        }
        line.sources().forEach(source -> lines.add(indent + messages.text("explain.source", source)));
        line.inputs().stream().limit(MOST_INPUTS).forEach(input -> below(lines, input, indent + "    "));
    }

    private void below(List<String> lines, Explanation input, String indent) {
        ExplanationLine line = ExplanationLine.of(input);
        lines.add(indent + head(line));
        add(lines, line, indent + "  ");
    }
}
