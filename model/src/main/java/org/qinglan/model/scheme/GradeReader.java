package org.qinglan.model.scheme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qinglan.model.scheme.GradeRule.Line;
import org.qinglan.model.yaml.YamlMap;
import org.qinglan.model.yaml.YamlProblems;
import org.snakeyaml.engine.v2.nodes.Node;

/// Reads the grades of an assessment: `grades: [{grade: A, at-least: 900}, {grade: B}]`.
record GradeReader(YamlProblems problems, List<Item> items) {

    GradeRule read(YamlMap map, String score) {
        List<Node> nodes = map.wantList("grades");
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            Line line = line(nodes.get(i), score);
            boolean open = line.atLeast() == null && line.share() == null;
            if (open != (i == nodes.size() - 1)) {
                problems.error(nodes.get(i), "grade-line", line.grade());
            }
            refuseUnreachable(nodes.get(i), line, lines);
            lines.add(line);
        }
        String ties = map.text("ties");
        boolean shares = lines.stream().anyMatch(line -> line.share() != null);
        if (shares && !List.of("better", "worse").contains(ties)) {
            problems.error(map.node(), "grade-ties", ties);
        }
        return new GradeRule(score, lines, ties.equals("better"));
    }

    /// A grade that stands there twice, or that one before it leaves nobody to.
    private void refuseUnreachable(Node node, Line line, List<Line> before) {
        if (before.stream().anyMatch(other -> other.grade().equals(line.grade()))) {
            problems.error(node, "doubled-key", line.grade());
        }
        BigDecimal shares = share(line);
        for (Line other : before) {
            shares = shares.add(share(other));
            if (leavesNobody(other, line)) {
                problems.error(node, "grades-fall", line.grade(), other.grade());
            }
        }
        if (line.share() != null && shares.compareTo(BigDecimal.ONE) > 0) {
            problems.error(node, "grade-shares", line.grade());
        }
    }

    private static boolean leavesNobody(Line before, Line line) {
        BigDecimal taken = before.atLeast();
        BigDecimal wanted = line.atLeast();
        return before.share() == null && taken != null && wanted != null && wanted.compareTo(taken) >= 0;
    }

    private static BigDecimal share(Line line) {
        BigDecimal share = line.share();
        return share == null ? BigDecimal.ZERO : share;
    }

    private Line line(Node node, String score) {
        YamlMap map = YamlMap.of(node, problems);
        String grade = map.wantText("grade");
        BigDecimal atLeast = map.number("at-least");
        BigDecimal share = map.number("share");
        map.refuseUnknown();
        int decimals = items.stream()
                .filter(item -> item.name().equals(score))
                .findFirst()
                .map(Item::decimals)
                .orElse(6);
        if (atLeast != null && atLeast.stripTrailingZeros().scale() > decimals) {
            problems.error(
                    map.entries().getOrDefault("at-least", node), "bound-decimals", atLeast.toPlainString(), decimals);
        }
        Optional.ofNullable(share)
                .filter(part -> part.signum() < 0 || part.compareTo(BigDecimal.ONE) > 0)
                .ifPresent(part -> problems.error(
                        map.entries().getOrDefault("share", node), "portion-wanted", part.toPlainString()));
        return new Line(grade, atLeast, share);
    }
}
