package org.qinglan.model.scheme;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.formula.Expr;
import org.qinglan.model.formula.FormulaParser;
import org.qinglan.model.formula.FormulaProblem;
import org.qinglan.model.formula.Suggestion;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// A YAML mapping read strictly: each key at most once, none unknown, each value of its kind.
final class YamlMap {
    private static final int LONGEST_HEADING = 40;
    private final Node node;
    private final YamlProblems problems;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, ScalarNode> keys = new HashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    private YamlMap(Node node, YamlProblems problems) {
        this.node = node;
        this.problems = problems;
    }

    static YamlMap of(Node node, YamlProblems problems) {
        YamlMap map = new YamlMap(node, problems);
        if (!(node instanceof MappingNode mapping)) {
            problems.error(node, "mapping-wanted");
            return map;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                problems.error(tuple.getKeyNode(), "key-wanted");
            } else if (map.values.putIfAbsent(key.getValue(), tuple.getValueNode()) != null) {
                problems.error(key, "doubled-key", key.getValue());
            } else {
                map.keys.put(key.getValue(), key);
            }
        }
        return map;
    }

    Node node() {
        return node;
    }

    /// Whether the node is no mapping at all; that has been said already, so nothing more is missed in it.
    boolean isBroken() {
        return !(node instanceof MappingNode);
    }

    Map<String, Node> entries() {
        return values;
    }

    /// Where a key stands; the whole mapping where there is no such key.
    Node key(String key) {
        Node found = keys.get(key);
        return found == null ? node : found;
    }

    /// Says which names formulas could not speak of, and how many entries are too many.
    void checkNames(int most) {
        keys.forEach((name, key) -> checkName(key, name));
        checkSize(node, values.size(), most);
    }

    void checkName(Node place, String name) {
        if (!name.isBlank() && !FormulaParser.isName(name)) {
            problems.error(place, "name-not-usable", name);
        }
    }

    void checkSize(Node place, int size, int most) {
        if (size > most) {
            problems.error(place, "too-many", size, most);
        }
    }

    /// Says which keys nobody asked for.
    void refuseUnknown() {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key && !asked.contains(key.getValue())) {
                    problems.error(
                            key,
                            "unknown-key",
                            key.getValue(),
                            Suggestion.shown(key.getValue(), asked),
                            String.join("、", asked));
                }
            }
        }
    }

    Optional<Node> find(String key) {
        asked.add(key);
        return Optional.ofNullable(values.get(key));
    }

    Optional<Node> want(String key) {
        Optional<Node> found = find(key);
        if (found.isEmpty() && !isBroken()) {
            problems.error(node, "missing-key", key);
        }
        return found;
    }

    Optional<ScalarNode> scalar(String key) {
        return find(key).flatMap(this::asScalar);
    }

    Optional<ScalarNode> wantScalar(String key) {
        return want(key).flatMap(this::asScalar);
    }

    Optional<ScalarNode> asScalar(Node value) {
        if (value instanceof ScalarNode scalar) {
            return Optional.of(scalar);
        }
        problems.error(value, "text-wanted");
        return Optional.empty();
    }

    String text(String key) {
        return scalar(key).map(ScalarNode::getValue).orElse("");
    }

    String wantText(String key) {
        Optional<ScalarNode> scalar = wantScalar(key);
        scalar.filter(found -> found.getValue().isBlank())
                .ifPresent(found -> problems.error(found, "missing-key", key));
        return scalar.map(ScalarNode::getValue).orElse("");
    }

    /// A text that can head a column.
    String wantHeading(String key) {
        String text = wantText(key);
        if (text.length() > LONGEST_HEADING || text.chars().anyMatch(Character::isISOControl)) {
            problems.error(values.getOrDefault(key, node), "heading-wanted", text, LONGEST_HEADING);
        }
        return text;
    }

    @Nullable
    BigDecimal number(String key) {
        return scalar(key).flatMap(this::asNumber).orElse(null);
    }

    int count(String key, int otherwise, int most) {
        BigDecimal number = number(key);
        if (number == null) {
            return otherwise;
        }
        if (number.stripTrailingZeros().scale() > 0
                || number.signum() < 0
                || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            problems.error(values.getOrDefault(key, node), "count-wanted", key, most);
            return otherwise;
        }
        return number.intValueExact();
    }

    Optional<BigDecimal> asNumber(ScalarNode scalar) {
        String text = scalar.getValue().replace("_", "");
        boolean percent = text.endsWith("%");
        String digits = percent ? text.substring(0, text.length() - 1) : text;
        if (!digits.matches("-?\\d{1,15}(\\.\\d{1,10})?")) {
            problems.error(scalar, "number-wanted", scalar.getValue());
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(digits);
        return Optional.of(percent ? number.movePointLeft(2) : number);
    }

    Optional<LocalDate> wantDate(String key) {
        return wantScalar(key).flatMap(this::asDate);
    }

    private Optional<LocalDate> asDate(ScalarNode scalar) {
        try {
            if (scalar.getValue().matches("\\d{4}-\\d{2}-\\d{2}")) {
                return Optional.of(LocalDate.parse(scalar.getValue()));
            }
        } catch (DateTimeException _) {
            // falls through to the one sentence for everything that is no date
        }
        problems.error(scalar, "date-wanted", scalar.getValue());
        return Optional.empty();
    }

    List<Node> list(String key) {
        return find(key).map(this::asList).orElse(List.of());
    }

    /// A list with at least one entry.
    List<Node> wantList(String key) {
        Optional<Node> found = want(key);
        List<Node> entries = found.map(this::asList).orElse(List.of());
        if (found.isPresent() && found.get() instanceof SequenceNode && entries.isEmpty()) {
            problems.error(found.get(), "missing-key", key);
        }
        return entries;
    }

    List<Node> asList(Node value) {
        if (value instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        problems.error(value, "list-wanted");
        return List.of();
    }

    Optional<Expr> formula(ScalarNode scalar) {
        try {
            return Optional.of(FormulaParser.parse(scalar.getValue()));
        } catch (FormulaProblem problem) {
            problems.formula(scalar, problem);
            return Optional.empty();
        }
    }
}
