package org.qinglan.model.scheme;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.qinglan.model.figure.Value;
import org.qinglan.model.formula.FormulaType;
import org.qinglan.model.formula.Suggestion;
import org.qinglan.model.scheme.SchemeExample.Member;
import org.qinglan.model.yaml.YamlMap;
import org.qinglan.model.yaml.YamlProblems;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/// Reads the worked examples of a scheme; whether they come out is for whoever computes.
final class ExampleReader {
    private static final int MOST_PEOPLE = 200;
    private static final String NOTHING = "无";
    private final YamlProblems problems;
    private final Map<String, FormulaType> facts;
    private final Set<String> links;

    ExampleReader(YamlProblems problems, List<FactRule> facts, Set<String> links) {
        this.problems = problems;
        this.links = Set.copyOf(links);
        this.facts = facts.stream().collect(Collectors.toMap(FactRule::name, FactRule::type));
    }

    List<SchemeExample> read(List<YamlMap> examples) {
        return examples.stream().map(this::example).toList();
    }

    private SchemeExample example(YamlMap map) {
        String name = map.wantText("example");
        Map<String, Value> shared = map.map("given").map(this::given).orElse(Map.of());
        List<Node> people = map.wantList("people");
        map.checkSize(map.node(), people.size(), MOST_PEOPLE);
        List<String> names = people.stream()
                .map(node -> YamlMap.of(node, problems).text("name"))
                .toList();
        refuseDoubled(people);
        List<Member> members = people.stream()
                .limit(MOST_PEOPLE)
                .map(node -> member(YamlMap.of(node, problems), shared, names))
                .toList();
        map.refuseUnknown();
        if (members.stream().allMatch(member -> member.expected().isEmpty())) {
            problems.error(map.node(), "example-expects-nothing", name);
        }
        return new SchemeExample(name, members);
    }

    /// Names tell the people of an example apart.
    private void refuseDoubled(List<Node> people) {
        Set<String> met = new HashSet<>();
        for (Node node : people) {
            YamlMap person = YamlMap.of(node, problems);
            String name = person.text("name");
            if (!name.isEmpty() && !met.add(name)) {
                problems.error(person.entries().getOrDefault("name", node), "doubled-key", name);
            }
        }
    }

    private Member member(YamlMap map, Map<String, Value> shared, List<String> names) {
        String name = map.wantText("name");
        Map<String, Value> given = new HashMap<>(shared);
        map.map("given").map(this::given).ifPresent(given::putAll);
        Map<String, List<String>> linked =
                map.map("links").map(found -> links(found, names)).orElse(Map.of());
        Map<String, String> expected = map.map("expect")
                .map(found -> found.entries().keySet().stream().collect(Collectors.toMap(key -> key, found::text)))
                .orElse(Map.of());
        map.refuseUnknown();
        return new Member(name, given, linked, expected);
    }

    /// `{徒弟: [乙, 丙]}`, each of them somebody of the example.
    private Map<String, List<String>> links(YamlMap map, List<String> names) {
        Map<String, List<String>> linked = new HashMap<>();
        for (String link : map.entries().keySet()) {
            if (!links.contains(link)) {
                problems.error(map.key(link), "unknown-example-link", link, Suggestion.shown(link, links));
            }
            List<String> others = map.words(link);
            others.stream()
                    .filter(other -> !names.contains(other))
                    .forEach(other -> problems.error(map.key(link), "unknown-example-person", other));
            linked.put(link, others.stream().filter(names::contains).toList());
        }
        return linked;
    }

    private Map<String, Value> given(YamlMap map) {
        Map<String, Value> given = new HashMap<>();
        for (String name : map.entries().keySet()) {
            FormulaType type = facts.get(name);
            if (type == null) {
                problems.error(map.key(name), "unknown-fact", name, Suggestion.shown(name, facts.keySet()));
            } else {
                map.scalar(name)
                        .flatMap(scalar -> value(map, name, scalar, type))
                        .ifPresent(value -> given.put(name, value));
            }
        }
        return given;
    }

    private static Optional<Value> value(YamlMap map, String name, ScalarNode scalar, FormulaType type) {
        if (scalar.getValue().equals(NOTHING)) {
            return Optional.of(Value.missing());
        }
        return switch (type.kind()) {
            case NUMBER -> map.asNumber(scalar).map(Value::of);
            case TEXT -> Optional.of(Value.of(scalar.getValue()));
            case DATE -> map.wantDate(name).map(Value::of);
            case FLAG -> Optional.of(Value.of(map.flag(name, false)));
        };
    }
}
