package org.qinglan.model.scheme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.formula.FormulaType;
import org.qinglan.model.formula.Suggestion;
import org.qinglan.model.scheme.AllotmentRule.PoolPart;
import org.qinglan.model.scheme.AllotmentRule.Share;
import org.qinglan.model.scheme.RankingRule.Order;
import org.qinglan.model.scheme.Scheme.Rule;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/// Reads what a scheme ends in: an allotment of money, or a ranking.
final class EndReader {
    private static final String REST = "rest";
    private static final String PUBLISH = "publish";
    private final YamlProblems problems;
    private final Map<String, FormulaType> types;
    private final List<Item> items;

    EndReader(YamlProblems problems, Map<String, FormulaType> types, List<Item> items) {
        this.problems = problems;
        this.types = types;
        this.items = items;
    }

    AllotmentRule allotment(Node node) {
        YamlMap map = YamlMap.of(node, problems);
        List<PoolPart> pool = map.list("pool").stream().map(this::poolPart).toList();
        if (pool.isEmpty()) {
            problems.error(node, "missing-key", "pool");
        }
        List<String> fixed = map.list("fixed").stream()
                .map(map::asScalar)
                .flatMap(Optional::stream)
                .filter(this::isMoney)
                .map(ScalarNode::getValue)
                .toList();
        List<Node> shareNodes = map.list("shares");
        List<Share> shares = shareNodes.stream().map(this::share).toList();
        checkShares(node, shares);
        List<String> ties = columns(map, "ties");
        List<String> published = columns(map, PUBLISH);
        map.refuseUnknown();
        List<String> points = shares.stream().map(Share::by).distinct().toList();
        return new AllotmentRule(pool, fixed, shares, ties, published.isEmpty() ? points : published);
    }

    private PoolPart poolPart(Node node) {
        YamlMap map = YamlMap.of(node, problems);
        String name = map.wantText("name");
        Optional<BigDecimal> yuan = map.wantScalar("amount").flatMap(map::asNumber);
        String clause = map.text("clause");
        map.refuseUnknown();
        long fen = 0;
        if (yuan.isPresent()) {
            BigDecimal inFen = yuan.get().movePointRight(2);
            if (inFen.stripTrailingZeros().scale() > 0 || inFen.signum() < 0) {
                problems.error(node, "whole-fen-wanted", yuan.get().toPlainString());
            } else {
                fen = inFen.longValueExact();
            }
        }
        return new PoolPart(name, fen, clause);
    }

    private boolean isMoney(ScalarNode word) {
        Optional<Item> item = items.stream()
                .filter(known -> known.name().equals(word.getValue()))
                .findFirst();
        if (item.isEmpty()) {
            problems.error(word, "unknown-item", word.getValue(), Suggestion.nearest(word.getValue(), itemNames()));
        } else if (item.get().decimals() != 2) {
            problems.error(word, "money-has-two-decimals", word.getValue());
        }
        return item.isPresent();
    }

    private List<String> itemNames() {
        return items.stream().map(Item::name).toList();
    }

    private Share share(Node node) {
        YamlMap map = YamlMap.of(node, problems);
        String name = map.wantText("name");
        BigDecimal portion = map.wantScalar("share")
                .filter(word -> !word.getValue().equals(REST))
                .flatMap(map::asNumber)
                .orElse(null);
        Optional<ScalarNode> by = map.wantScalar("by");
        String clause = map.text("clause");
        map.refuseUnknown();
        by.filter(word -> !itemNames().contains(word.getValue()))
                .ifPresent(word -> problems.error(
                        word, "unknown-item", word.getValue(), Suggestion.nearest(word.getValue(), itemNames())));
        return new Share(name, portion, by.map(ScalarNode::getValue).orElse(""), clause);
    }

    private void checkShares(Node node, List<Share> shares) {
        long rests = shares.stream().filter(share -> share.portion() == null).count();
        BigDecimal sum =
                shares.stream().map(Share::portion).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (rests != 1) {
            problems.error(node, "one-rest-wanted", rests);
        } else if (sum.compareTo(BigDecimal.ONE) > 0) {
            problems.error(
                    node,
                    "shares-above-all",
                    sum.movePointRight(2).stripTrailingZeros().toPlainString());
        }
    }

    RankingRule ranking(Node node, Function<Node, @Nullable Rule> condition) {
        YamlMap map = YamlMap.of(node, problems);
        List<Rule> conditions = conditions(map, condition);
        List<Order> order = map.list("order").stream()
                .map(map::asScalar)
                .flatMap(Optional::stream)
                .map(this::order)
                .flatMap(Optional::stream)
                .toList();
        if (order.isEmpty()) {
            problems.error(node, "missing-key", "order");
        }
        int quota = map.count("quota", 0, 100_000);
        List<String> published = published(map);
        map.refuseUnknown();
        return new RankingRule(conditions, order, quota, published);
    }

    RankingRule standing(Node node, Function<Node, @Nullable Rule> condition) {
        YamlMap map = YamlMap.of(node, problems);
        List<Rule> conditions = conditions(map, condition);
        List<String> published = published(map);
        map.refuseUnknown();
        return new RankingRule(conditions, List.of(), 0, published);
    }

    private List<String> published(YamlMap map) {
        List<String> published = columns(map, PUBLISH);
        return published.isEmpty() ? itemNames() : published;
    }

    private static List<Rule> conditions(YamlMap map, Function<Node, @Nullable Rule> condition) {
        return map.list("conditions").stream()
                .map(condition)
                .filter(Objects::nonNull)
                .toList();
    }

    /// `总分 从大到小` or `聘任时间 从早到晚`
    private Optional<Order> order(ScalarNode word) {
        String[] parts = word.getValue().strip().split("\\s+", -1);
        boolean largest = parts.length == 2 && List.of("从大到小", "从晚到早", "desc").contains(parts[1]);
        boolean smallest = parts.length == 2 && List.of("从小到大", "从早到晚", "asc").contains(parts[1]);
        if (!largest && !smallest) {
            problems.error(word, "order-wanted", word.getValue());
            return Optional.empty();
        }
        return isColumn(word, parts[0]) ? Optional.of(new Order(parts[0], largest)) : Optional.empty();
    }

    private List<String> columns(YamlMap map, String key) {
        List<String> columns = new ArrayList<>();
        for (Node node : map.list(key)) {
            map.asScalar(node)
                    .filter(word -> isColumn(word, word.getValue()))
                    .ifPresent(word -> columns.add(word.getValue()));
        }
        return columns;
    }

    private boolean isColumn(ScalarNode word, String column) {
        if (!types.containsKey(column)) {
            problems.error(word, "unknown-column", column, Suggestion.nearest(column, types.keySet()));
        }
        return types.containsKey(column);
    }

    /// An item that nothing reads is either forgotten or superfluous; in a standing every item is shown for its own
    /// sake.
    void warnAboutUnused(@Nullable AllotmentRule allotment, @Nullable RankingRule ranking) {
        if (ranking != null && ranking.order().isEmpty()) {
            return;
        }
        Set<String> used = new HashSet<>();
        items.forEach(item -> used.addAll(item.expression().names()));
        if (allotment != null) {
            used.addAll(allotment.fixed());
            used.addAll(allotment.published());
            allotment.shares().forEach(share -> used.add(share.by()));
        }
        if (ranking != null) {
            used.addAll(ranking.published());
            ranking.order().forEach(order -> used.add(order.column()));
            ranking.conditions()
                    .forEach(condition -> used.addAll(condition.when().names()));
        }
        items.stream()
                .filter(item -> !used.contains(item.name()))
                .forEach(item -> problems.warnAt("unused-item", item.name()));
    }
}
