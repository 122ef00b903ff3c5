package org.qinglan.model.scheme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.formula.Table;
import org.qinglan.model.formula.TableAxis;
import org.qinglan.model.formula.TableWord;
import org.qinglan.model.yaml.YamlMap;
import org.qinglan.model.yaml.YamlProblems;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// Reads a table with two keys: a list of columns, then one list of numbers a line.
///
/// Where the last word of an axis is `以上`, the others are the upper bounds of brackets; else they are words or single
/// numbers, and `其他` stands for every other.
final class GridReader {
    static final String COLUMNS = "columns";
    private final YamlProblems problems;

    GridReader(YamlProblems problems) {
        this.problems = problems;
    }

    Optional<Table.Grid> read(YamlMap map) {
        List<ScalarNode> columns = map.list(COLUMNS).stream()
                .map(map::asScalar)
                .flatMap(Optional::stream)
                .toList();
        List<String> lines = map.entries().keySet().stream()
                .filter(key -> !key.equals("clause") && !key.equals(COLUMNS))
                .toList();
        if (columns.isEmpty() || lines.isEmpty()) {
            problems.error(map.node(), "empty-table");
            return Optional.empty();
        }
        map.checkSize(map.node(), columns.size() * lines.size(), TableReader.MOST_LINES);
        refuseDoubled(columns);
        List<String> heads = columns.stream().map(ScalarNode::getValue).toList();
        TableAxis across = axis(heads, map.key(COLUMNS));
        TableAxis down = axis(lines, map.node());
        List<List<BigFraction>> cells = new ArrayList<>();
        for (String line : lines) {
            List<BigFraction> numbers = numbers(map, line, heads.size());
            cells.add(numbers);
        }
        boolean whole = cells.stream().allMatch(line -> line.size() == heads.size());
        return across == null || down == null || !whole
                ? Optional.empty()
                : Optional.of(new Table.Grid(
                        down,
                        across,
                        inOrder(lines, cells).stream()
                                .map(line -> inOrder(heads, line))
                                .toList()));
    }

    private void refuseDoubled(List<ScalarNode> columns) {
        Set<String> met = new HashSet<>();
        columns.stream()
                .filter(column -> !met.add(column.getValue()))
                .forEach(column -> problems.error(column, "doubled-key", column.getValue()));
    }

    private List<BigFraction> numbers(YamlMap map, String line, int wanted) {
        Node node = map.entries().getOrDefault(line, map.node());
        List<Node> nodes = map.asList(node);
        if (node instanceof SequenceNode && nodes.size() != wanted) {
            problems.error(map.key(line), "line-length", line, nodes.size(), wanted);
            return List.of();
        }
        return nodes.stream()
                .map(map::asScalar)
                .flatMap(Optional::stream)
                .map(map::asNumber)
                .flatMap(Optional::stream)
                .map(Numbers::fraction)
                .toList();
    }

    private @Nullable TableAxis axis(List<String> keys, Node place) {
        if (TableReader.NO_BOUND.contains(keys.getLast())) {
            return brackets(keys.subList(0, keys.size() - 1), place);
        }
        return new TableAxis.Words(
                keys.stream()
                        .filter(key -> !key.equals(TableReader.OTHERWISE))
                        .map(TableWord::new)
                        .toList(),
                keys.contains(TableReader.OTHERWISE));
    }

    private @Nullable TableAxis brackets(List<String> keys, Node place) {
        List<BigFraction> bounds = new ArrayList<>();
        for (String key : keys) {
            if (!new TableWord(key).isNumber()) {
                problems.error(place, "bound-wanted", key);
                return null;
            }
            bounds.add(Numbers.fraction(new BigDecimal(key)));
        }
        if (IntStream.range(1, bounds.size()).anyMatch(i -> Numbers.compare(bounds.get(i - 1), bounds.get(i)) >= 0)) {
            problems.error(place, "steps-rise");
            return null;
        }
        return new TableAxis.Brackets(bounds);
    }

    /// Those of `其他` go last, wherever it stands.
    private static <T> List<T> inOrder(List<String> keys, List<T> parts) {
        int otherwise = keys.indexOf(TableReader.OTHERWISE);
        if (otherwise < 0) {
            return parts;
        }
        List<T> ordered = new ArrayList<>(parts);
        ordered.add(ordered.remove(otherwise));
        return ordered;
    }
}
