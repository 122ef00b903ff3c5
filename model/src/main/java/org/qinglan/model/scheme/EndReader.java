package org.qinglan.model.scheme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.formula.Expr;
import org.qinglan.model.formula.FormulaType;
import org.qinglan.model.formula.Suggestion;
import org.qinglan.model.scheme.AllotmentRule.PoolPart;
import org.qinglan.model.scheme.AllotmentRule.Share;
import org.qinglan.model.scheme.RankingRule.Order;
import org.qinglan.model.scheme.Scheme.Rule;
import org.qinglan.model.yaml.YamlMap;
import org.qinglan.model.yaml.YamlProblems;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/// Reads what a scheme ends in: an allotment of money, or a ranking.
final class EndReader {
    private static final String REST = "rest";
    private static final int MOST_PARTS = 1_000;
    private static final BigDecimal MOST_YUAN = new BigDecimal("1000000000000");
    private static final String PUBLISH = "publish";
    private final YamlProblems problems;
    private final Map<String, FormulaType> types;
    private final List<Item> items;
    private final Set<String> reserved;
    private final Set<String> shareNames = new HashSet<>();

    /// @param reserved names of the columns that the sheet gets by itself
    EndReader(YamlProblems problems, Map<String, FormulaType> types, List<Item> items, Set<String> reserved) {
        this.reserved = reserved;
        this.problems = problems;
        this.types = types;
        this.items = items;
    }

    AllotmentRule allotment(Node node) {
        YamlMap map = YamlMap.of(node, problems);
        List<Node> poolNodes = map.wantList("pool");
        map.checkSize(node, poolNodes.size(), MOST_PARTS);
        List<PoolPart> pool =
                poolNodes.stream().limit(MOST_PARTS).map(this::poolPart).toList();
        List<String> fixed = fixed(map);
        List<Node> shareNodes = map.list("shares");
        List<Share> shares = shareNodes.stream().map(this::share).toList();
        checkShares(node, shares);
        List<String> ties = columns(map, "ties");
        List<String> published = columns(map, PUBLISH);
        map.refuseUnknown();
        List<String> points = shares.stream().map(Share::by).distinct().toList();
        return new AllotmentRule(pool, fixed, shares, ties, published.isEmpty() ? points : published);
    }

    private List<String> fixed(YamlMap map) {
        Set<String> fixed = new LinkedHashSet<>();
        map.list("fixed").stream()
                .map(map::asScalar)
                .flatMap(Optional::stream)
                .filter(this::isMoney)
                .filter(word -> !fixed.add(word.getValue()))
                .forEach(word -> problems.error(word, "doubled-name", word.getValue()));
        return List.copyOf(fixed);
    }

    private PoolPart poolPart(Node node) {
        YamlMap map = YamlMap.of(node, problems);
        String name = map.wantText("name");
        Optional<BigDecimal> yuan = map.wantScalar("amount").flatMap(map::asNumber);
        String clause = map.text("clause");
        map.refuseUnknown();
        Node place = map.entries().getOrDefault("amount", node);
        return new PoolPart(name, yuan.map(amount -> fen(place, amount)).orElse(0L), clause);
    }

    private long fen(Node place, BigDecimal yuan) {
        BigDecimal fen = yuan.movePointRight(2);
        if (fen.stripTrailingZeros().scale() > 0 || fen.signum() < 0 || yuan.compareTo(MOST_YUAN) > 0) {
            problems.error(place, "whole-fen-wanted", yuan.toPlainString(), MOST_YUAN.toPlainString());
            return 0;
        }
        return fen.longValueExact();
    }

    private boolean isMoney(ScalarNode word) {
        Optional<Item> item = items.stream()
                .filter(known -> known.name().equals(word.getValue()))
                .findFirst();
        if (item.isEmpty()) {
            problems.error(word, "unknown-item", word.getValue(), Suggestion.shown(word.getValue(), itemNames()));
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
        String name = map.wantHeading("name");
        if (types.containsKey(name) || reserved.contains(name) || !shareNames.add(name)) {
            problems.error(map.entries().getOrDefault("name", node), "doubled-name", name);
        }
        BigDecimal portion = map.wantScalar("share")
                .filter(word -> !word.getValue().equals(REST))
                .flatMap(word -> portion(map, word))
                .orElse(null);
        Optional<ScalarNode> by = map.wantScalar("by");
        String clause = map.text("clause");
        map.refuseUnknown();
        by.filter(word -> !itemNames().contains(word.getValue()))
                .ifPresent(word -> problems.error(
                        word, "unknown-item", word.getValue(), Suggestion.shown(word.getValue(), itemNames())));
        return new Share(name, portion, by.map(ScalarNode::getValue).orElse(""), clause);
    }

    private Optional<BigDecimal> portion(YamlMap map, ScalarNode word) {
        Optional<BigDecimal> portion = map.asNumber(word);
        portion.filter(part -> part.signum() < 0 || part.compareTo(BigDecimal.ONE) > 0)
                .ifPresent(_ -> problems.error(word, "portion-wanted", word.getValue()));
        return portion;
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
        List<Order> order = orders(map.wantList("order"), map);
        if (map.find("quota").isEmpty()) {
            problems.warn(node, "no-quota");
        }
        int quota = map.count("quota", 0, 100_000);
        List<String> published = published(map);
        map.refuseUnknown();
        return new RankingRule(conditions, order, quota, published);
    }

    /// What is graded, and in what order; whoever has no score is not.
    ///
    /// @param into receives the grades
    RankingRule assessment(Node node, Function<Node, @Nullable Rule> condition, Consumer<GradeRule> into) {
        YamlMap map = YamlMap.of(node, problems);
        Optional<ScalarNode> score = map.wantScalar("score");
        score.filter(word -> !itemNames().contains(word.getValue()))
                .ifPresent(word -> problems.error(
                        word, "unknown-item", word.getValue(), Suggestion.shown(word.getValue(), itemNames())));
        String name = score.map(ScalarNode::getValue).orElse("");
        List<Rule> conditions = new ArrayList<>(conditions(map, condition));
        Expr known = new Expr.Call(org.qinglan.model.formula.Function.HAS, List.of(new Expr.Name(name, 0)), 0);
        conditions.add(new Rule(SchemeReader.MESSAGES.text("no-score", name), known, "has(" + name + ")", ""));
        List<Order> order = new ArrayList<>(List.of(new Order(name, true)));
        order.addAll(orders(map.list("order"), map));
        into.accept(new GradeReader(problems, items).read(map, name));
        List<String> published = published(map);
        map.refuseUnknown();
        return new RankingRule(conditions, order, 0, published);
    }

    private List<Order> orders(List<Node> nodes, YamlMap map) {
        return nodes.stream()
                .map(map::asScalar)
                .flatMap(Optional::stream)
                .map(this::order)
                .flatMap(Optional::stream)
                .toList();
    }

    RankingRule standing(Node node, Function<Node, @Nullable Rule> condition) {
        YamlMap map = YamlMap.of(node, problems);
        map.wantList("conditions");
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
            problems.error(word, "unknown-column", column, Suggestion.shown(column, types.keySet()));
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
