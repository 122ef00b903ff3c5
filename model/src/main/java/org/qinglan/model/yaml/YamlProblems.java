package org.qinglan.model.yaml;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.finding.Finding.Severity;
import org.qinglan.model.finding.Messages;
import org.qinglan.model.formula.FormulaProblem;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/// The mistakes found in a YAML text, each once, with line, column and the way to mend it.
public final class YamlProblems {
    private static final Messages MESSAGES = Messages.beside(YamlProblems.class);
    private static final int LONGEST_DETAIL = 120;
    private final String file;
    private final Messages sentences;
    private final ScalarPlace places;
    private final Set<Finding> findings = new LinkedHashSet<>();

    /// @param file      name for messages
    /// @param sentences those of whoever reads the text; what every YAML text can have wrong is told here
    public YamlProblems(String file, String text, Messages sentences) {
        this.file = file;
        this.sentences = sentences;
        this.places = new ScalarPlace(text);
    }

    public void error(Node node, String code, Object... details) {
        add(Severity.ERROR, place(node), code, null, details);
    }

    public void warn(Node node, String code, Object... details) {
        add(Severity.WARNING, place(node), code, null, details);
    }

    /// A mistake for which there is no node, with its whole line as excerpt.
    ///
    /// @param line   1-based
    /// @param column 1-based
    public void errorAt(int line, int column, String code, Object... details) {
        add(Severity.ERROR, place(line, column), code, places.line(line - 1), details);
    }

    /// A line of the text, 0-based; empty where there is none.
    public String line(int number) {
        return places.line(number);
    }

    public void warnAt(String code, Object... details) {
        add(Severity.WARNING, file, code, null, details);
    }

    /// A mistake inside a formula, at its own character.
    public void formula(ScalarNode node, FormulaProblem problem) {
        String place = node.getStartMark()
                .map(start -> places.of(node, start, problem.at()))
                .map(at -> place(at.line() + 1, at.column() + 1))
                .orElse(file);
        findings.add(new Finding(
                problem.code(),
                Severity.ERROR,
                place,
                problem.sentence(),
                problem.mend(),
                String.valueOf(shortened(node.getValue()))));
    }

    private void add(Severity severity, String place, String code, @Nullable String excerpt, Object... details) {
        Object[] words = Stream.of(details).map(YamlProblems::shortened).toArray();
        findings.add(new Finding(
                code,
                severity,
                place,
                sentences(code).text(code, words),
                sentences(code).text(code + ".mend", words),
                excerpt == null ? null : String.valueOf(shortened(excerpt))));
    }

    private Messages sentences(String code) {
        return MESSAGES.has(code) ? MESSAGES : sentences;
    }

    private static Object shortened(Object detail) {
        return detail instanceof String text && text.length() > LONGEST_DETAIL
                ? text.substring(0, LONGEST_DETAIL) + "…"
                : detail;
    }

    private String place(Node node) {
        return node.getStartMark().map(this::place).orElse(file);
    }

    private String place(Mark mark) {
        return place(mark.getLine() + 1, mark.getColumn() + 1);
    }

    private String place(int line, int column) {
        return MESSAGES.text("place", file, line, column);
    }

    public boolean any() {
        return findings.stream().anyMatch(Finding::isError);
    }

    public List<Finding> findings() {
        return List.copyOf(findings);
    }
}
