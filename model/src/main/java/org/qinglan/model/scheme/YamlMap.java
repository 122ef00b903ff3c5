package org.qinglan.model.scheme;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Node node;
    private final YamlProblems problems;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final List<String> asked = new ArrayList<>();

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
            }
        }
        return map;
    }

    Node node() {
        return node;
    }

    Map<String, Node> entries() {
        return values;
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
                            Suggestion.nearest(key.getValue(), asked),
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
        if (found.isEmpty()) {
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
        return wantScalar(key).map(ScalarNode::getValue).orElse("");
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
        return wantScalar(key).flatMap(scalar -> {
            try {
                return Optional.of(LocalDate.parse(scalar.getValue()));
            } catch (DateTimeException _) {
                problems.error(scalar, "date-wanted", scalar.getValue());
                return Optional.empty();
            }
        });
    }

    List<Node> list(String key) {
        return find(key).map(this::asList).orElse(List.of());
    }

    List<Node> asList(Node value) {
        if (value instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        problems.error(value, "list-wanted");
        return List.of();
    }

    List<String> texts(String key) {
        return list(key).stream()
                .map(this::asScalar)
                .flatMap(Optional::stream)
                .map(ScalarNode::getValue)
                .toList();
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
