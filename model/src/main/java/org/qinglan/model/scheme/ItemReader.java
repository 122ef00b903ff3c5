package org.qinglan.model.scheme;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.formula.Expr;
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
    private static final Map<String, RoundingMode> ROUNDINGS = Map.of(
            "half-up", RoundingMode.HALF_UP,
            "四舍五入", RoundingMode.HALF_UP,
            "down", RoundingMode.DOWN,
            "舍去", RoundingMode.DOWN,
            "up", RoundingMode.UP,
            "进一", RoundingMode.UP,
            "half-even", RoundingMode.HALF_EVEN,
            "五成双", RoundingMode.HALF_EVEN);
    private static final List<String> OF_NUMBERS = List.of("decimals", "round", "floor", "cap", "full-mark", "unit");
    /// Stands for a formula that cannot be read, so that those who name its item are not told it is missing.
    private static final Expr BROKEN = new Expr.Literal(new Value.Num(BigFraction.ZERO), 0);
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

    /// An item as it is written, before it is known what its formula yields.
    private record Draft(YamlMap map, ScalarNode formula, Item item) {}

    List<Item> read(List<Node> nodes) {
        Map<String, Draft> drafts = new LinkedHashMap<>();
        if (nodes.size() > MOST_ITEMS) {
            problems.error(nodes.get(MOST_ITEMS), "too-many", nodes.size(), MOST_ITEMS);
            return List.of();
        }
        for (Node node : nodes) {
            draft(YamlMap.of(node, problems)).ifPresent(draft -> {
                Item item = draft.item();
                if (types.putIfAbsent(item.name(), item.type()) != null
                        || tables.containsKey(item.name())
                        || links.contains(item.name())) {
                    problems.error(node, "doubled-name", item.name());
                }
                drafts.put(item.name(), draft);
            });
        }
        List<String> order = ordered(drafts);
        order.forEach(name -> infer(drafts.get(name)));
        drafts.values().forEach(this::check);
        Set<String> inACircleLast = new LinkedHashSet<>(order);
        inACircleLast.addAll(drafts.keySet());
        return inACircleLast.stream().map(drafts::get).map(this::typed).toList();
    }

    private Optional<Draft> draft(YamlMap map) {
        String name = map.wantText("item");
        map.checkName(map.entries().getOrDefault("item", map.node()), name);
        Optional<ScalarNode> formula = map.wantScalar("formula");
        int places = map.count("decimals", decimals, MOST_DECIMALS);
        RoundingMode rounding = rounding(map);
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
        return formula.map(found -> map.formula(found).orElse(BROKEN))
                .map(expr -> new Item(
                        name,
                        expr,
                        formula.get().getValue(),
                        places,
                        rounding,
                        floor,
                        cap,
                        fullMark,
                        FormulaType.number(unit),
                        clause))
                .map(item -> new Draft(map, formula.get(), item));
    }

    private RoundingMode rounding(YamlMap map) {
        Optional<ScalarNode> word = map.scalar("round");
        word.filter(found -> !ROUNDINGS.containsKey(found.getValue()))
                .ifPresent(found -> problems.error(found, "unknown-round", found.getValue()));
        return word.map(found -> ROUNDINGS.get(found.getValue())).orElse(RoundingMode.HALF_UP);
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

    /// What the formula yields, so that others may read it; a mistake in it is told later, once.
    private void infer(@Nullable Draft draft) {
        if (draft == null) {
            return;
        }
        try {
            FormulaType type = checker().check(draft.item().expression());
            if (type.kind() != FormulaType.Kind.NUMBER) {
                types.put(draft.item().name(), type);
            }
        } catch (FormulaProblem _) {
            // It counts as a number until it is mended.
        }
    }

    private FormulaCheck checker() {
        return new FormulaCheck(types, tables, true, links);
    }

    private void check(Draft draft) {
        try {
            FormulaType type = checker().check(draft.item().expression());
            if (type.kind() != FormulaType.Kind.NUMBER) {
                OF_NUMBERS.stream()
                        .filter(draft.map().entries()::containsKey)
                        .forEach(key -> problems.error(
                                draft.map().key(key),
                                "for-numbers-only",
                                key,
                                draft.item().name(),
                                type.term()));
            }
        } catch (FormulaProblem problem) {
            problems.formula(draft.formula(), problem);
        }
    }

    private Item typed(Draft draft) {
        FormulaType type = types.getOrDefault(draft.item().name(), FormulaType.NUMBER);
        return type.kind() == FormulaType.Kind.NUMBER
                ? draft.item()
                : draft.item().of(type);
    }

    private List<String> ordered(Map<String, Draft> drafts) {
        Map<String, List<String>> needs = new LinkedHashMap<>();
        drafts.forEach((name, draft) -> needs.put(
                name,
                draft.item().expression().names().stream()
                        .filter(drafts::containsKey)
                        .toList()));
        List<String> ordered = new ArrayList<>();
        Dependencies.order(needs, ordered).ifPresent(path -> {
            Draft draft = drafts.get(path.getFirst());
            if (draft != null) {
                problems.error(draft.formula(), "cycle", String.join(" → ", path));
            }
        });
        return ordered;
    }
}
