package org.qinglan.model.scheme;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.qinglan.model.formula.FormulaType;
import org.qinglan.model.formula.FormulaType.Kind;
import org.qinglan.model.formula.Suggestion;
import org.qinglan.model.ledger.Field;
import org.qinglan.model.ledger.FieldType;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.scheme.Scheme.Rows;
import org.qinglan.model.team.TeamLedger;
import org.qinglan.model.yaml.YamlMap;
import org.qinglan.model.yaml.YamlProblems;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/// Reads for whose rows a fact's records count: `match` and `through`.
record ReachReader(YamlProblems problems, Rows rows) {

    Reach read(YamlMap map, Ledger ledger) {
        Optional<Node> match = map.find("match");
        Optional<ScalarNode> through = map.scalar("through");
        boolean matches = rows == Rows.TEACHERS && ledger.isOfSchool();
        boolean passes = rows == Rows.TEAMS && !ledger.isOfSchool() && !ledger.equals(TeamLedger.MEMBER);
        if (match.isPresent() && !matches) {
            problems.error(map.key("match"), "match-not-here", ledger.name());
        }
        if (through.isPresent() && (!passes || !through.get().getValue().equals("members"))) {
            problems.error(through.get(), "through-not-here", through.get().getValue(), ledger.name());
        }
        if (matches) {
            return new Reach.Matching(match.map(node -> pairs(node, ledger)).orElseGet(() -> {
                problems.error(map.node(), "match-wanted", ledger.name());
                return Map.of();
            }));
        }
        if (passes) {
            if (through.isEmpty()) {
                problems.error(map.node(), "through-wanted", ledger.name());
            }
            return new Reach.ThroughMembers();
        }
        return rows == Rows.TEACHERS || ledger.equals(TeamLedger.TEAM) ? new Reach.OfOwner() : new Reach.OfTeam();
    }

    private Map<String, String> pairs(Node node, Ledger ledger) {
        YamlMap map = YamlMap.of(node, problems);
        Map<String, String> pairs = new LinkedHashMap<>();
        map.entries().forEach((word, fact) -> {
            Optional<Field> field = ledger.fieldByName(word).filter(known -> known.type() == FieldType.TEXT);
            if (field.isEmpty()) {
                problems.error(
                        map.key(word),
                        "match-field",
                        ledger.name(),
                        word,
                        Suggestion.shown(
                                word, ledger.fields().stream().map(Field::name).toList()));
            }
            map.asScalar(fact).ifPresent(name -> field.ifPresent(known -> pairs.put(known.key(), name.getValue())));
        });
        if (map.entries().isEmpty() && !map.isBroken()) {
            problems.error(node, "match-wanted", ledger.name());
        }
        return pairs;
    }

    /// What is matched must be text facts, known by then.
    void check(FactRule fact, YamlMap map, Map<String, FormulaType> types) {
        if (fact.reach() instanceof Reach.Matching(var factsByField)) {
            factsByField.values().stream()
                    .filter(name -> !Optional.ofNullable(types.get(name))
                            .map(FormulaType::kind)
                            .equals(Optional.of(Kind.TEXT)))
                    .forEach(name -> problems.error(
                            map.key("match"), "match-fact", name, Suggestion.shown(name, types.keySet())));
        }
        if (fact.rank() != null
                && (fact.reach() instanceof Reach.Matching || fact.reach() instanceof Reach.ThroughMembers)) {
            problems.error(map.key("rank"), "no-rank-of-teams", fact.name());
        }
    }
}
