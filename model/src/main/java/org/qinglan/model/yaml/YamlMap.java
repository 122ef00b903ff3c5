package org.qinglan.model.yaml;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
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
public final class YamlMap {
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

    public static YamlMap of(Node node, YamlProblems problems) {
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

    public Node node() {
        return node;
    }

    /// Whether the node is no mapping at all; that has been said already, so nothing more is missed in it.
    public boolean isBroken() {
        return !(node instanceof MappingNode);
    }

    public Map<String, Node> entries() {
        return values;
    }

    /// Where a key stands; the whole mapping where there is no such key.
    public Node key(String key) {
        Node found = keys.get(key);
        return found == null ? node : found;
    }

    /// Says which names formulas could not speak of, and how many entries are too many.
    public void checkNames(int most) {
        keys.forEach((name, key) -> checkName(key, name));
        checkSize(node, values.size(), most);
    }

    public void checkName(Node place, String name) {
        if (!name.isBlank() && !FormulaParser.isName(name)) {
            problems.error(place, "name-not-usable", name);
        }
    }

    public void checkSize(Node place, int size, int most) {
        if (size > most) {
            problems.error(place, "too-many", size, most);
        }
    }

    /// Says which keys nobody asked for.
    public void refuseUnknown() {
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

    public Optional<Node> find(String key) {
        asked.add(key);
        return Optional.ofNullable(values.get(key));
    }

    public Optional<Node> want(String key) {
        Optional<Node> found = find(key);
        if (found.isEmpty() && !isBroken()) {
            problems.error(node, "missing-key", key);
        }
        return found;
    }

    public Optional<ScalarNode> scalar(String key) {
        return find(key).flatMap(this::asScalar);
    }

    public Optional<ScalarNode> wantScalar(String key) {
        return want(key).flatMap(this::asScalar);
    }

    public Optional<ScalarNode> asScalar(Node value) {
        if (value instanceof ScalarNode scalar) {
            return Optional.of(scalar);
        }
        problems.error(value, "text-wanted");
        return Optional.empty();
    }

    public String text(String key) {
        return scalar(key).map(ScalarNode::getValue).orElse("");
    }

    public String wantText(String key) {
        Optional<ScalarNode> scalar = wantScalar(key);
        scalar.filter(found -> found.getValue().isBlank())
                .ifPresent(found -> problems.error(found, "missing-key", key));
        return scalar.map(ScalarNode::getValue).orElse("");
    }

    /// A text that can head a column.
    public String wantHeading(String key) {
        String text = wantText(key);
        if (text.length() > LONGEST_HEADING || text.chars().anyMatch(Character::isISOControl)) {
            problems.error(values.getOrDefault(key, node), "heading-wanted", text, LONGEST_HEADING);
        }
        return text;
    }

    public @Nullable BigDecimal number(String key) {
        return scalar(key).flatMap(this::asNumber).orElse(null);
    }

    public int count(String key, int otherwise, int most) {
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

    public Optional<BigDecimal> asNumber(ScalarNode scalar) {
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

    public Optional<LocalDate> wantDate(String key) {
        return wantScalar(key).flatMap(this::asDate);
    }

    /// The day under a key, nothing where the key is not there.
    public @Nullable LocalDate date(String key) {
        return scalar(key).flatMap(this::asDate).orElse(null);
    }

    /// A mapping below this one; an empty Optional where the key is not there.
    public Optional<YamlMap> map(String key) {
        return find(key).map(found -> of(found, problems));
    }

    /// The mappings of a list.
    public List<YamlMap> maps(String key) {
        return list(key).stream().map(found -> of(found, problems)).toList();
    }

    /// The words of a list, e.g. `[职称评定, 评奖评优]`.
    public List<String> words(String key) {
        return list(key).stream()
                .map(this::asScalar)
                .flatMap(Optional::stream)
                .map(ScalarNode::getValue)
                .toList();
    }

    public @Nullable BigDecimal wantNumber(String key) {
        return wantScalar(key).flatMap(this::asNumber).orElse(null);
    }

    /// `是` or `否`; `otherwise` where the key is not there.
    public boolean flag(String key, boolean otherwise) {
        return scalar(key)
                .map(scalar -> switch (scalar.getValue()) {
                    case "是" -> true;
                    case "否" -> false;
                    default -> {
                        problems.error(scalar, "flag-wanted", scalar.getValue());
                        yield otherwise;
                    }
                })
                .orElse(otherwise);
    }

    /// One of the words; anything else is told with what may stand here.
    public String wantOneOf(String key, Collection<String> allowed) {
        Optional<ScalarNode> scalar = wantScalar(key);
        scalar.filter(found -> !allowed.contains(found.getValue()))
                .ifPresent(found -> problems.error(
                        found,
                        "word-not-allowed",
                        found.getValue(),
                        Suggestion.shown(found.getValue(), allowed),
                        String.join("、", allowed)));
        return scalar.map(ScalarNode::getValue).orElse("");
    }

    /// A mistake in what stands under a key, told in the words of whoever reads the text.
    public void error(String key, String code, Object... details) {
        problems.error(values.getOrDefault(key, node), code, details);
    }

    /// A mistake inside a formula that could be parsed.
    public void error(ScalarNode formula, FormulaProblem problem) {
        problems.formula(formula, problem);
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

    public List<Node> list(String key) {
        return find(key).map(this::asList).orElse(List.of());
    }

    /// A list with at least one entry.
    public List<Node> wantList(String key) {
        Optional<Node> found = want(key);
        List<Node> entries = found.map(this::asList).orElse(List.of());
        if (found.isPresent() && found.get() instanceof SequenceNode && entries.isEmpty()) {
            problems.error(found.get(), "missing-key", key);
        }
        return entries;
    }

    public List<Node> asList(Node value) {
        if (value instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        problems.error(value, "list-wanted");
        return List.of();
    }

    public Optional<Expr> formula(ScalarNode scalar) {
        try {
            return Optional.of(FormulaParser.parse(scalar.getValue()));
        } catch (FormulaProblem problem) {
            problems.formula(scalar, problem);
            return Optional.empty();
        }
    }
}
