package org.qinglan.model.scheme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.formula.Table;
import org.qinglan.model.formula.Table.Reading;
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
    private static final Map<String, Reading> STEPS =
            Map.of("marginal", Reading.MARGINAL, "whole", Reading.UP_TO, "at-least", Reading.BELOW);
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
        Optional<String> kind =
                STEPS.keySet().stream().filter(map.entries()::containsKey).findFirst();
        if (kind.isPresent()) {
            return steps(map, kind.get()).map(steps -> new NamedTable(steps, clause));
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

    private Optional<Table.Steps> steps(YamlMap map, String kind) {
        Reading reading = Objects.requireNonNull(STEPS.get(kind));
        List<Table.Step> steps = reading == Reading.BELOW ? falling(map, kind) : rising(map, kind);
        map.refuseUnknown();
        return steps.isEmpty() ? Optional.empty() : Optional.of(new Table.Steps(reading, steps));
    }

    /// `[[95, 8], [90, 5], [其他, 0]]`: each line from its bound on, as far as the line before.
    ///
    /// @return the same with rising upper bounds
    private List<Table.Step> falling(YamlMap map, String key) {
        List<Node> rows = map.list(key);
        if (rows.isEmpty()) {
            problems.error(map.key(key), "falling-step-wanted");
        }
        List<Table.Step> steps = new ArrayList<>();
        BigFraction above = null;
        for (int i = 0; i < rows.size(); i++) {
            List<ScalarNode> pair = pair(map, rows.get(i));
            boolean last = i == rows.size() - 1;
            if (pair.size() != 2 || last != OTHERWISE.equals(pair.getFirst().getValue())) {
                problems.error(rows.get(i), "falling-step-wanted");
                return List.of();
            }
            BigFraction from = last ? null : number(map, pair.getFirst());
            BigFraction number = number(map, pair.getLast());
            if (number == null || (!last && from == null)) {
                return List.of();
            }
            if (from != null && above != null && Numbers.compare(from, above) >= 0) {
                problems.error(rows.get(i), "steps-fall");
                return List.of();
            }
            steps.add(new Table.Step(above, number));
            above = from;
        }
        return steps.reversed();
    }

    private static @Nullable BigFraction number(YamlMap map, ScalarNode word) {
        return map.asNumber(word).map(Numbers::fraction).orElse(null);
    }

    private static List<ScalarNode> pair(YamlMap map, Node row) {
        return map.asList(row).stream()
                .map(map::asScalar)
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Table.Step> rising(YamlMap map, String key) {
        List<Table.Step> steps = new ArrayList<>();
        List<Node> rows = map.list(key);
        if (rows.isEmpty()) {
            problems.error(map.key(key), "step-wanted");
        }
        for (int i = 0; i < rows.size(); i++) {
            List<ScalarNode> pair = pair(map, rows.get(i));
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
