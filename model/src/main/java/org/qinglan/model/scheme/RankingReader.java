package org.qinglan.model.scheme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.formula.Expr;
import org.qinglan.model.formula.FormulaType.Kind;
import org.qinglan.model.formula.Function;
import org.qinglan.model.formula.WholeSchool;
import org.qinglan.model.scheme.RankingRule.Line;
import org.qinglan.model.scheme.RankingRule.Order;
import org.qinglan.model.scheme.RankingRule.Quota;
import org.qinglan.model.scheme.RankingRule.Track;
import org.qinglan.model.yaml.YamlMap;
import org.qinglan.model.yaml.YamlProblems;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/// Reads who may stand, and in what order.
final class RankingReader {
    private static final String QUOTA = "quota";
    private static final String QUOTAS = "quotas";
    private static final String OTHERS = "其他";
    private static final int MOST_PLACES = 100_000;
    private final Known known;
    private final YamlProblems problems;

    RankingReader(Known known) {
        this.known = known;
        problems = known.problems();
    }

    RankingRule ranking(Node node) {
        YamlMap map = YamlMap.of(node, problems);
        List<Condition> conditions = new ConditionReader(known).read(map);
        List<Order> order = orders(map.wantList("order"), map);
        Optional<YamlMap> quotas = map.map(QUOTAS);
        String by = quotas.map(this::by).orElse("");
        List<Track> tracks = quotas.map(this::tracks).orElseGet(() -> List.of(new Track("", quota(map))));
        int reserve = map.count("reserve", 0, MOST_PLACES);
        if (reserve > 0) {
            known.reserve(map.key("reserve"), Scheme.RESERVE);
        }
        Line line = map.find("line").map(this::line).orElse(null);
        List<String> published = published(map);
        map.refuseUnknown();
        return new RankingRule(conditions, order, tracks, by, reserve, line, published);
    }

    private List<Order> orders(List<Node> nodes, YamlMap map) {
        return nodes.stream()
                .map(map::asScalar)
                .flatMap(Optional::stream)
                .map(this::order)
                .flatMap(Optional::stream)
                .toList();
    }

    /// What is graded, and in what order; whoever has no score is not.
    RankingRule assessment(Node node, Consumer<GradeRule> into) {
        YamlMap map = YamlMap.of(node, problems);
        String score = map.wantScalar("score")
                .filter(known::isItem)
                .map(ScalarNode::getValue)
                .orElse("");
        List<Condition> conditions = new ArrayList<>(new ConditionReader(known).read(map));
        Expr has = new Expr.Call(Function.HAS, List.of(new Expr.Name(score, 0)), 0);
        String reason = SchemeReader.MESSAGES.text("no-score", score);
        conditions.add(new Condition.Single(new Scheme.Rule(reason, has, "has(" + score + ")", "")));
        List<Order> order = new ArrayList<>(List.of(new Order(score, true)));
        order.addAll(orders(map.list("order"), map));
        into.accept(new GradeReader(problems, known.items()).read(map, score));
        List<String> published = published(map);
        map.refuseUnknown();
        return new RankingRule(conditions, order, List.of(new Track("", new Quota.Given(0))), "", 0, null, published);
    }

    RankingRule standing(Node node) {
        YamlMap map = YamlMap.of(node, problems);
        map.wantList("conditions");
        List<Condition> conditions = new ConditionReader(known).read(map);
        List<String> published = published(map);
        map.refuseUnknown();
        return new RankingRule(conditions, List.of(), List.of(), "", 0, null, published);
    }

    private List<String> published(YamlMap map) {
        List<String> published = known.columns(map, EndReader.PUBLISH);
        return published.isEmpty() ? known.itemNames() : published;
    }

    private Quota quota(YamlMap map) {
        Optional<Node> node = map.find(QUOTA);
        if (node.isEmpty()) {
            problems.warn(map.node(), "no-quota");
        }
        return node.map(found -> quota(map, QUOTA, found)).orElseGet(() -> new Quota.Given(0));
    }

    /// `5` or `{formula: "floor(count(总分) × 40%)"}`
    private Quota quota(YamlMap map, String key, Node node) {
        if (!(node instanceof MappingNode)) {
            return new Quota.Given(map.count(key, 0, MOST_PLACES));
        }
        YamlMap computed = YamlMap.of(node, problems);
        Optional<ScalarNode> formula = computed.wantScalar("formula");
        computed.refuseUnknown();
        return formula.flatMap(scalar -> known.wholeSchool(computed, scalar))
                .<Quota>map(expr -> {
                    if (!WholeSchool.isWhole(expr)) {
                        problems.error(
                                formula.get(),
                                "whole-quota-wanted",
                                formula.get().getValue());
                    }
                    return new Quota.Computed(expr, formula.get().getValue());
                })
                .orElseGet(() -> new Quota.Given(0));
    }

    private String by(YamlMap quotas) {
        return quotas.wantScalar("by")
                .filter(word -> known.isColumn(word, Kind.TEXT))
                .map(ScalarNode::getValue)
                .orElse("");
    }

    /// `{by: 系列, 统一: 3, 基层: 1, 其他: 0}`
    private List<Track> tracks(YamlMap quotas) {
        List<Track> tracks = new ArrayList<>();
        @Nullable Track others = null;
        for (Map.Entry<String, Node> entry : quotas.entries().entrySet()) {
            if (entry.getKey().equals("by")) {
                continue;
            }
            Quota quota = quota(quotas, entry.getKey(), entry.getValue());
            if (entry.getKey().equals(OTHERS)) {
                others = new Track("", quota);
            } else {
                tracks.add(new Track(entry.getKey(), quota));
            }
        }
        if (others != null) {
            tracks.add(others);
        }
        if (tracks.isEmpty()) {
            problems.error(quotas.node(), "missing-key", OTHERS);
        }
        return tracks;
    }

    private Line line(Node node) {
        YamlMap map = YamlMap.of(node, problems);
        known.reserve(node, Scheme.REACHED);
        String column = map.wantScalar("column")
                .filter(word -> known.isColumn(word, Kind.NUMBER))
                .map(ScalarNode::getValue)
                .orElse("");
        BigDecimal least = map.wantNumber("at-least");
        String clause = map.text("clause");
        map.refuseUnknown();
        return new Line(column, Numbers.fraction(least == null ? BigDecimal.ZERO : least), clause);
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
        return known.isColumn(word, parts[0]) ? Optional.of(new Order(parts[0], largest)) : Optional.empty();
    }
}
