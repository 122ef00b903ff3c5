package org.qinglan.app.explain;

import java.util.ArrayList;
import java.util.List;
import org.qinglan.app.message.Messages;
import org.qinglan.model.figure.Explanation;
import org.qinglan.model.result.WhyNot;

/// An explanation in words: those of the panel, of the clipboard and of the paper are the same.
public record ExplanationText(Messages messages) {
    /// A mean over a whole school has more inputs than anybody reads.
    static final int MOST_INPUTS = 200;

    /// What a sentence tells of a figure.
    enum Kind {
        SENTENCE,
        RULE,
        CLAUSE,
        SOURCE
    }

    /// A sentence about a figure.
    record Told(Kind kind, String text) {}

    /// A figure with all that is told of it.
    ///
    /// @param depth 0 for the figure that is explained, 1 for those that went into it, and so on
    record Passage(int depth, String head, List<String> lines) {
        Passage {
            lines = List.copyOf(lines);
        }
    }

    public String of(ExplanationViewModel.Subject subject) {
        List<String> lines = new ArrayList<>();
        for (Passage passage : passages(subject.explanation())) {
            String indent = "    ".repeat(passage.depth());
            lines.add(passage.depth() == 0 ? title(subject) : indent + passage.head());
            passage.lines().forEach(line -> lines.add(indent + (passage.depth() == 0 ? "" : "  ") + line));
        }
        if (!subject.reasons().isEmpty()) {
            lines.add(messages.text("explain.why-not"));
            subject.reasons().forEach(reason -> lines.add("• " + sentence(reason)));
        }
        return String.join("\n", lines);
    }

    /// Whose number it is, what it is called, and what it came to.
    String title(ExplanationViewModel.Subject subject) {
        return messages.text("explain.of", subject.person(), head(ExplanationLine.of(subject.explanation())));
    }

    /// The reason with the clause that it rests on.
    String sentence(WhyNot.Reason reason) {
        return reason.clause().isEmpty()
                ? reason.sentence()
                : messages.text("explain.reason", reason.sentence(), reason.clause());
    }

    /// What is told of a figure below its name.
    List<Told> told(ExplanationLine line) {
        List<Told> told = new ArrayList<>();
        if (!line.sentence().isEmpty()) {
            told.add(new Told(Kind.SENTENCE, line.sentence()));
        }
        if (!line.formula().isEmpty()) {
            told.add(new Told(Kind.RULE, messages.text("explain.rule", line.formula())));
        }
        if (!line.clause().isEmpty()) {
            told.add(new Told(Kind.CLAUSE, messages.text("explain.clause", line.clause())));
        }
        line.sources().forEach(source -> told.add(new Told(Kind.SOURCE, messages.text("explain.source", source))));
        return told;
    }

    /// What is told instead of the inputs that are left out.
    String more(int left) {
        return messages.text("explain.more", left);
    }

    /// The figure and everything that went into it, each before its own inputs.
    List<Passage> passages(Explanation explanation) {
        List<Passage> passages = new ArrayList<>();
        add(passages, explanation, 0);
        return passages;
    }

    private void add(List<Passage> passages, Explanation explanation, int depth) {
        ExplanationLine line = ExplanationLine.of(explanation);
        passages.add(new Passage(
                depth, head(line), told(line).stream().map(Told::text).toList()));
        line.inputs().stream().limit(MOST_INPUTS).forEach(input -> add(passages, input, depth + 1));
        if (line.inputs().size() > MOST_INPUTS) {
            passages.add(new Passage(depth + 1, more(line.inputs().size() - MOST_INPUTS), List.of()));
        }
    }

    private String head(ExplanationLine line) {
        return line.name() + " " + value(line);
    }

    /// What the figure came to, in a word where it came to nothing.
    String value(ExplanationLine line) {
        return line.value().isEmpty() ? messages.text("explain.nothing") : line.value();
    }
}
