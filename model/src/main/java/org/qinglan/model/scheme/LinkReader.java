package org.qinglan.model.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.formula.Expr;
import org.qinglan.model.formula.FormulaType;
import org.qinglan.model.formula.Suggestion;
import org.qinglan.model.ledger.Field;
import org.qinglan.model.ledger.FieldType;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.scheme.FactRule.Combine;
import org.qinglan.model.scheme.LinkRule.Side;
import org.qinglan.model.yaml.YamlMap;
import org.qinglan.model.yaml.YamlProblems;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/// Reads the links between people of a scheme: `徒弟: {from: 师徒结对, person: 师傅, side: named}`.
final class LinkReader {
    private static final int MOST_LINKS = 50;
    private final YamlProblems problems;
    private final FactReader facts;
    private final Set<String> taken;

    /// @param taken names of facts and tables
    LinkReader(YamlProblems problems, FactReader facts, Set<String> taken) {
        this.problems = problems;
        this.facts = facts;
        this.taken = Set.copyOf(taken);
    }

    List<LinkRule> read(Node node) {
        YamlMap map = YamlMap.of(node, problems);
        map.checkNames(MOST_LINKS);
        List<LinkRule> links = new ArrayList<>();
        for (Map.Entry<String, Node> entry : map.entries().entrySet()) {
            if (taken.contains(entry.getKey())) {
                problems.error(entry.getValue(), "doubled-name", entry.getKey());
            }
            link(entry.getKey(), entry.getValue()).ifPresent(links::add);
        }
        return links.stream().limit(MOST_LINKS).toList();
    }

    private Optional<LinkRule> link(String name, Node node) {
        YamlMap map = YamlMap.of(node, problems);
        if (map.isBroken()) {
            return Optional.empty();
        }
        Optional<Ledger> ledger = map.wantScalar("from").flatMap(facts::ledger);
        Optional<String> person = ledger.flatMap(known -> person(map, known));
        Optional<Side> side = map.wantScalar("side").flatMap(this::side);
        Optional<Expr> where = map.scalar("where").flatMap(map::formula);
        FactRule.@Nullable WindowUse window = facts.window(map);
        String clause = map.text("clause");
        map.refuseUnknown();
        if (ledger.isEmpty() || person.isEmpty() || side.isEmpty()) {
            return Optional.empty();
        }
        FactRule records = new FactRule(
                name,
                ledger.get(),
                new Reach.OfOwner(),
                where.orElse(null),
                window,
                null,
                null,
                null,
                null,
                Selection.ALL,
                Combine.COUNT,
                null,
                null,
                null,
                null,
                0,
                FormulaType.NUMBER,
                clause);
        facts.check(records, node);
        return Optional.of(new LinkRule(records, person.get(), side.get()));
    }

    /// The field that names the other person; a ledger with one such field needs no word for it.
    private Optional<String> person(YamlMap map, Ledger ledger) {
        List<Field> people = ledger.fields().stream()
                .filter(field -> field.type() == FieldType.PERSON)
                .toList();
        Optional<ScalarNode> word = map.scalar("person");
        List<String> names = people.stream().map(Field::name).toList();
        if (people.isEmpty()) {
            problems.error(map.node(), "no-person-field", ledger.name());
            return Optional.empty();
        }
        if (word.isEmpty() && people.size() == 1) {
            return Optional.of(people.getFirst().key());
        }
        String wanted = word.map(ScalarNode::getValue).orElse("");
        Optional<Field> field =
                people.stream().filter(known -> known.name().equals(wanted)).findFirst();
        if (field.isEmpty()) {
            problems.error(
                    word.<Node>map(scalar -> scalar).orElse(map.node()),
                    "unknown-person-field",
                    ledger.name(),
                    wanted,
                    Suggestion.shown(wanted, names),
                    String.join("、", names));
        }
        return field.map(Field::key);
    }

    private Optional<Side> side(ScalarNode word) {
        Optional<Side> side = Side.of(word.getValue());
        if (side.isEmpty()) {
            problems.error(word, "unknown-side", word.getValue());
        }
        return side;
    }
}
