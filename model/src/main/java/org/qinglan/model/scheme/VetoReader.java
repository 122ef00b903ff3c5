package org.qinglan.model.scheme;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.formula.Suggestion;
import org.qinglan.model.scheme.AllotmentRule.Share;
import org.qinglan.model.scheme.Scheme.Rule;
import org.qinglan.model.yaml.YamlMap;
import org.qinglan.model.yaml.YamlProblems;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/// Reads who is paid nothing: one `veto`, or several `vetoes` with a reason each.
final class VetoReader {
    private static final String LAPSES = "lapses";
    private final Known known;
    private final YamlProblems problems;

    /// @param known the facts only: whether somebody takes part must be known before any item is computed
    VetoReader(Known known) {
        this.known = known;
        problems = known.problems();
    }

    List<Veto> read(YamlMap root) {
        Optional<Node> one = root.find("veto");
        List<Node> several = root.list("vetoes");
        if (one.isPresent() && !several.isEmpty()) {
            problems.error(root.key("vetoes"), "veto-or-vetoes");
        }
        Set<String> names = new HashSet<>();
        return Stream.concat(
                        one.stream().map(node -> veto(YamlMap.of(node, problems), "veto")),
                        several.stream().map(node -> named(YamlMap.of(node, problems), names)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Veto> named(YamlMap map, Set<String> names) {
        String name = map.wantText("reason");
        if (!names.add(name)) {
            map.error("reason", "doubled-name", name);
        }
        return veto(map, name);
    }

    private Optional<Veto> veto(YamlMap map, String name) {
        String withheld = map.text("withheld");
        if (!map.isBroken() && !withheld.equals("stays-in-pool") && !withheld.equals(LAPSES)) {
            boolean missing = map.find("withheld").isEmpty();
            map.error("withheld", missing ? "withheld-wanted" : "unknown-withheld", withheld);
        }
        List<String> scope = map.words("scope");
        Optional<ScalarNode> when = map.wantScalar("when");
        String clause = map.text("clause");
        map.refuseUnknown();
        return when.flatMap(scalar -> known.condition(map, scalar, false))
                .map(expr ->
                        new Veto(new Rule(name, expr, when.get().getValue(), clause), withheld.equals(LAPSES), scope));
    }

    /// Says which parts of a scope are neither fixed nor a share.
    void checkScopes(YamlMap root, @Nullable AllotmentRule rule) {
        if (rule == null) {
            return;
        }
        List<String> parts = Stream.concat(
                        rule.fixed().stream(), rule.shares().stream().map(Share::name))
                .toList();
        Stream.concat(root.find("veto").stream(), root.list("vetoes").stream())
                .map(node -> YamlMap.of(node, problems))
                .flatMap(map -> map.list("scope").stream().map(map::asScalar).flatMap(Optional::stream))
                .filter(word -> !parts.contains(word.getValue()))
                .forEach(word -> problems.error(
                        word, "unknown-part", word.getValue(), Suggestion.shown(word.getValue(), parts)));
    }
}
