package org.qinglan.model.scheme;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qinglan.model.ledger.Field;
import org.qinglan.model.ledger.FieldType;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.scheme.FactRule.GroupName;
import org.qinglan.model.scheme.FactRule.RecordRank;
import org.qinglan.model.yaml.YamlMap;
import org.qinglan.model.yaml.YamlProblems;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/// Reads by what the records of a fact are ranked, and under which names `each` asks about it.
final class RankReader {
    private static final String LARGEST_FIRST = "largest-first";
    private static final String SMALLEST_FIRST = "smallest-first";
    private final YamlProblems problems;
    private final FieldReader fields;

    RankReader(YamlProblems problems, FieldReader fields) {
        this.problems = problems;
        this.fields = fields;
    }

    Optional<RecordRank> read(Ledger ledger, Node node) {
        YamlMap map = YamlMap.of(node, problems);
        Optional<Field> of = map.wantScalar("of").flatMap(word -> fields.named(ledger, word));
        List<String> by = map.list("by").stream()
                .map(map::asScalar)
                .flatMap(Optional::stream)
                .map(word -> fields.named(ledger, word))
                .flatMap(Optional::stream)
                .map(Field::key)
                .toList();
        of.filter(field -> field.type() != FieldType.NUMBER)
                .ifPresent(field -> problems.error(
                        map.entries().getOrDefault("of", node), "number-field-wanted", ledger.name(), field.name()));
        Map<GroupName, String> names = names(map, ledger);
        Optional<ScalarNode> order = map.scalar("order");
        order.filter(word -> !List.of(LARGEST_FIRST, SMALLEST_FIRST).contains(word.getValue()))
                .ifPresent(word -> problems.error(word, "unknown-rank-order", word.getValue()));
        map.refuseUnknown();
        boolean smallestFirst =
                order.filter(word -> word.getValue().equals(SMALLEST_FIRST)).isPresent();
        return of.map(field -> new RecordRank(field.key(), by, smallestFirst, names));
    }

    private Map<GroupName, String> names(YamlMap map, Ledger ledger) {
        Map<GroupName, String> names = new EnumMap<>(GroupName.class);
        Set<String> taken = new HashSet<>();
        for (GroupName asked : GroupName.values()) {
            map.scalar(asked.key()).map(ScalarNode::getValue).ifPresent(name -> {
                Node at = map.entries().getOrDefault(asked.key(), map.node());
                map.checkName(at, name);
                if (name.isBlank()) {
                    problems.error(at, "missing-key", asked.key());
                } else if (ledger.fieldByName(name).isPresent() || !taken.add(name)) {
                    problems.error(at, "doubled-name", name);
                }
                names.put(asked, name);
            });
        }
        if (names.isEmpty() && !map.isBroken()) {
            problems.error(map.node(), "rank-name-wanted");
        }
        return names;
    }
}
