package org.qinglan.model.scheme;

import java.util.ArrayList;
import java.util.List;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.finding.Finding.Severity;
import org.qinglan.model.finding.Messages;
import org.qinglan.model.formula.FormulaProblem;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/// The mistakes found in a YAML text, each with line, column and the way to mend it.
final class YamlProblems {
    static final Messages MESSAGES = Messages.beside(YamlProblems.class);
    private final String file;
    private final List<Finding> findings = new ArrayList<>();

    YamlProblems(String file) {
        this.file = file;
    }

    void error(Node node, String code, Object... details) {
        add(Severity.ERROR, place(node, 0), code, details);
    }

    void warn(Node node, String code, Object... details) {
        add(Severity.WARNING, place(node, 0), code, details);
    }

    void errorAt(int line, int column, String code, Object... details) {
        add(Severity.ERROR, place(line, column), code, details);
    }

    void warnAt(String code, Object... details) {
        add(Severity.WARNING, file, code, details);
    }

    /// A mistake inside a formula, at its own character.
    void formula(ScalarNode node, FormulaProblem problem) {
        int quote = node.getScalarStyle() == ScalarStyle.PLAIN ? 0 : 1;
        boolean oneLine = node.getStartMark()
                .flatMap(start -> node.getEndMark().map(end -> start.getLine() == end.getLine()))
                .orElse(false);
        String excerpt = node.getValue();
        findings.add(new Finding(
                problem.code(),
                Severity.ERROR,
                place(node, oneLine ? problem.at() + quote : 0),
                problem.sentence(),
                problem.mend(),
                excerpt.substring(0, Math.min(excerpt.length(), 120))));
    }

    private void add(Severity severity, String place, String code, Object... details) {
        findings.add(new Finding(
                code, severity, place, MESSAGES.text(code, details), MESSAGES.text(code + ".mend", details), null));
    }

    private String place(Node node, int offset) {
        return node.getStartMark()
                .map(mark -> place(mark.getLine() + 1, mark.getColumn() + 1 + offset))
                .orElse(file);
    }

    private String place(int line, int column) {
        return MESSAGES.text("place", file, line, column);
    }

    boolean any() {
        return findings.stream().anyMatch(Finding::isError);
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
