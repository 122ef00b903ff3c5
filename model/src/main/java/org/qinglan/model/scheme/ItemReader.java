package org.qinglan.model.scheme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.formula.FormulaCheck;
import org.qinglan.model.formula.FormulaProblem;
import org.qinglan.model.formula.FormulaType;
import org.qinglan.model.formula.Table;
import org.qinglan.model.yaml.YamlMap;
import org.qinglan.model.yaml.YamlProblems;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/// Reads the items of a scheme and puts them in an order in which each can be computed.
final class ItemReader {
    private static final int MOST_DECIMALS = 6;
    private static final int MOST_ITEMS = 300;
    private final YamlProblems problems;
    private final Map<String, FormulaType> types;
    private final Map<String, Table> tables;
    private final int decimals;
    private final Set<String> links;

    /// @param types receives the types of the items
    /// @param links names of the links between people
    ItemReader(
            YamlProblems problems,
            Map<String, FormulaType> types,
            Map<String, Table> tables,
            int decimals,
            Set<String> links) {
        this.links = Set.copyOf(links);
        this.problems = problems;
        this.types = types;
        this.tables = tables;
        this.decimals = decimals;
    }

    List<Item> read(List<Node> nodes) {
        Map<String, Item> items = new LinkedHashMap<>();
        Map<String, ScalarNode> formulas = new LinkedHashMap<>();
        if (nodes.size() > MOST_ITEMS) {
            problems.error(nodes.get(MOST_ITEMS), "too-many", nodes.size(), MOST_ITEMS);
            return List.of();
        }
        for (Node node : nodes) {
            YamlMap map = YamlMap.of(node, problems);
            Optional<Item> item = item(map);
            item.ifPresent(read -> {
                if (types.putIfAbsent(read.name(), FormulaType.number(read.unit())) != null
                        || tables.containsKey(read.name())) {
                    problems.error(node, "doubled-name", read.name());
                }
                items.put(read.name(), read);
                map.scalar("formula").ifPresent(formula -> formulas.put(read.name(), formula));
            });
        }
        items.forEach(
                (name, item) -> Optional.ofNullable(formulas.get(name)).ifPresent(formula -> check(item, formula)));
        return ordered(items, formulas);
    }

    private Optional<Item> item(YamlMap map) {
        String name = map.wantText("item");
        map.checkName(map.entries().getOrDefault("item", map.node()), name);
        Optional<ScalarNode> formula = map.wantScalar("formula");
        int places = map.count("decimals", decimals, MOST_DECIMALS);
        Value.Num floor = number(map, "floor");
        Value.Num cap = number(map, "cap");
        Value.Num fullMark = number(map, "full-mark");
        String unit = map.text("unit");
        String clause = map.text("clause");
        map.refuseUnknown();
        refuseFiner(map, "floor", floor, places);
        refuseFiner(map, "cap", cap, places);
        if (clause.isEmpty() && !name.isEmpty()) {
            problems.warn(map.node(), "no-clause", name);
        }
        if (cap != null && fullMark != null && Numbers.compare(cap.number(), fullMark.number()) > 0) {
            problems.warn(map.node(), "cap-above-full-mark", name);
        }
        if (cap != null && floor != null && Numbers.compare(cap.number(), floor.number()) < 0) {
            problems.error(map.node(), "cap-below-floor", name);
        }
        if (name.isEmpty()) {
            return Optional.empty();
        }
        return formula.flatMap(map::formula)
                .map(expr ->
                        new Item(name, expr, formula.get().getValue(), places, floor, cap, fullMark, unit, clause));
    }

    private static Value.@Nullable Num number(YamlMap map, String key) {
        return Optional.ofNullable(map.number(key))
                .map(number -> new Value.Num(Numbers.fraction(number)))
                .orElse(null);
    }

    /// A bound with more decimals than its item would show a number that the item cannot have.
    private void refuseFiner(YamlMap map, String key, Value.@Nullable Num bound, int places) {
        if (bound != null && !Numbers.fraction(bound.rounded(places)).equals(bound.number())) {
            problems.error(map.entries().getOrDefault(key, map.node()), "bound-decimals", bound.display(), places);
        }
    }

    private void check(Item item, ScalarNode formula) {
        try {
            FormulaType type = new FormulaCheck(types, tables, true, links).check(item.expression());
            if (type.kind() != FormulaType.Kind.NUMBER) {
                problems.error(formula, "number-formula-wanted");
            }
        } catch (FormulaProblem problem) {
            problems.formula(formula, problem);
        }
    }

    private List<Item> ordered(Map<String, Item> items, Map<String, ScalarNode> formulas) {
        Map<String, List<String>> needs = new LinkedHashMap<>();
        items.forEach((name, item) -> needs.put(
                name,
                item.expression().names().stream().filter(items::containsKey).toList()));
        List<String> ordered = new ArrayList<>();
        Dependencies.order(needs, ordered).ifPresent(path -> {
            ScalarNode formula = formulas.get(path.getFirst());
            if (formula != null) {
                problems.error(formula, "cycle", String.join(" → ", path));
            }
        });
        return ordered.stream().map(items::get).toList();
    }
}
