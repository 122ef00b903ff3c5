package org.qinglan.model.scheme;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.scheme.Scheme.Rule;
import org.qinglan.model.yaml.YamlMap;
import org.qinglan.model.yaml.YamlProblems;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/// Reads conditions: single ones, and trees of them.
final class ConditionReader {
    private static final int DEEPEST = 6;
    private static final int MOST_PARTS = 50;
    private final Known known;
    private final YamlProblems problems;

    ConditionReader(Known known) {
        this.known = known;
        problems = known.problems();
    }

    List<Condition> read(YamlMap map) {
        return map.list("conditions").stream()
                .map(node -> condition(map, node, 1))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Condition condition(YamlMap parent, Node node, int depth) {
        if (depth > DEEPEST) {
            problems.error(node, "conditions-too-deep", DEEPEST);
            return null;
        }
        if (depth > 1 && node instanceof ScalarNode scalar) {
            return single(parent, scalar, "", "");
        }
        YamlMap map = YamlMap.of(node, problems);
        String reason = depth == 1 ? map.wantText("reason") : map.text("reason");
        for (String key : List.of("any", "all", "at-least")) {
            if (map.find(key).isPresent()) {
                return several(map, key, reason, depth);
            }
        }
        Optional<ScalarNode> when = map.wantScalar("when");
        String clause = map.text("clause");
        map.refuseUnknown();
        return when.map(scalar -> single(map, scalar, reason, clause)).orElse(null);
    }

    private @Nullable Condition single(YamlMap map, ScalarNode when, String reason, String clause) {
        return known.condition(map, when, true)
                .map(expr -> new Rule(reason.isEmpty() ? when.getValue() : reason, expr, when.getValue(), clause))
                .map(Condition.Single::new)
                .orElse(null);
    }

    private @Nullable Condition several(YamlMap map, String key, String reason, int depth) {
        boolean counted = key.equals("at-least");
        List<Node> nodes = map.wantList(counted ? "of" : key);
        int wanted = counted ? map.count(key, 1, MOST_PARTS) : key.equals("any") ? 1 : nodes.size();
        String clause = map.text("clause");
        map.refuseUnknown();
        map.checkSize(map.node(), nodes.size(), MOST_PARTS);
        if (counted && !nodes.isEmpty() && (wanted < 1 || wanted > nodes.size())) {
            map.error(key, "at-least-of", wanted, nodes.size());
        }
        List<Condition> parts = nodes.stream()
                .limit(MOST_PARTS)
                .map(node -> condition(map, node, depth + 1))
                .filter(Objects::nonNull)
                .toList();
        return new Condition.Several(reason, wanted, parts, clause);
    }
}
