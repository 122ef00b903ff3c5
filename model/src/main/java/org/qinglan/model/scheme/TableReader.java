package org.qinglan.model.scheme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.formula.Table;
import org.qinglan.model.scheme.Scheme.NamedTable;
import org.qinglan.model.yaml.YamlMap;
import org.qinglan.model.yaml.YamlProblems;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// Reads one table of a scheme: words, steps that say whether they are marginal or whole, or lines and columns.
final class TableReader {
    static final int MOST_LINES = 10_000;
    static final String OTHERWISE = "其他";
    static final List<String> NO_BOUND = List.of("以上", "above");
    private final YamlProblems problems;

    TableReader(YamlProblems problems) {
        this.problems = problems;
    }

    Optional<NamedTable> read(Node node) {
        YamlMap map = YamlMap.of(node, problems);
        if (map.isBroken()) {
            return Optional.empty();
        }
        String clause = map.text("clause");
        if (map.entries().containsKey("marginal") || map.entries().containsKey("whole")) {
            boolean marginal = map.entries().containsKey("marginal");
            List<Table.Step> steps = steps(map, marginal ? "marginal" : "whole");
            map.refuseUnknown();
            return steps.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new NamedTable(new Table.Steps(marginal, steps), clause));
        }
        if (map.entries().get(GridReader.COLUMNS) instanceof SequenceNode) {
            return new GridReader(problems).read(map).map(grid -> new NamedTable(grid, clause));
        }
        map.checkSize(node, map.entries().size(), MOST_LINES);
        Table.Words words = words(map);
        if (words.lines().isEmpty() && words.otherwise() == null) {
            problems.error(node, "empty-table");
        }
        return Optional.of(new NamedTable(words, clause));
    }

    private Table.Words words(YamlMap map) {
        List<Table.Line> lines = new ArrayList<>();
        BigFraction otherwise = null;
        for (Map.Entry<String, Node> entry : map.entries().entrySet()) {
            if (entry.getKey().equals("clause")) {
                continue;
            }
            Optional<BigFraction> number =
                    map.asScalar(entry.getValue()).flatMap(map::asNumber).map(Numbers::fraction);
            if (entry.getKey().equals(OTHERWISE)) {
                otherwise = number.orElse(null);
            } else {
                number.ifPresent(value -> lines.add(new Table.Line(entry.getKey(), value)));
            }
        }
        return new Table.Words(lines, otherwise);
    }

    private List<Table.Step> steps(YamlMap map, String key) {
        List<Table.Step> steps = new ArrayList<>();
        List<Node> rows = map.list(key);
        if (rows.isEmpty()) {
            problems.error(map.key(key), "step-wanted");
        }
        for (int i = 0; i < rows.size(); i++) {
            List<ScalarNode> pair = map.asList(rows.get(i)).stream()
                    .map(map::asScalar)
                    .flatMap(Optional::stream)
                    .toList();
            boolean last = i == rows.size() - 1;
            if (pair.size() != 2 || last != NO_BOUND.contains(pair.getFirst().getValue())) {
                problems.error(rows.get(i), "step-wanted");
                return List.of();
            }
            Optional<BigDecimal> bound = last ? Optional.empty() : map.asNumber(pair.getFirst());
            Optional<BigDecimal> number = map.asNumber(pair.getLast());
            if (number.isEmpty() || (!last && bound.isEmpty())) {
                return List.of();
            }
            steps.add(new Table.Step(bound.map(Numbers::fraction).orElse(null), Numbers.fraction(number.get())));
            if (!rises(steps)) {
                problems.error(rows.get(i), "steps-rise");
                return List.of();
            }
        }
        return steps;
    }

    private static boolean rises(List<Table.Step> steps) {
        if (steps.size() < 2) {
            return true;
        }
        BigFraction before = steps.get(steps.size() - 2).upTo();
        BigFraction now = steps.getLast().upTo();
        return before != null && (now == null || Numbers.compare(now, before) > 0);
    }
}
