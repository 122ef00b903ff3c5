package org.qinglan.model.scheme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglan.model.formula.Expr;
import org.qinglan.model.formula.WholeSchool;
import org.qinglan.model.scheme.AllotmentRule.GroupPortion;
import org.qinglan.model.scheme.AllotmentRule.Grouping;
import org.qinglan.model.scheme.AllotmentRule.Size;
import org.qinglan.model.scheme.AllotmentRule.Sizing;
import org.qinglan.model.yaml.YamlMap;
import org.qinglan.model.yaml.YamlProblems;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/// Reads how large a sum is, and how it is split between groups.
final class SizeReader {
    static final BigDecimal MOST_YUAN = new BigDecimal("1000000000000");
    private static final String AMOUNT = "amount";
    private static final String FORMULA = "formula";
    private static final String SHARE = "share";
    private static final String REST = "rest";
    private static final String HEADCOUNT = "headcount";
    private static final int MOST_GROUPS = 100;
    private final Known known;
    private final YamlProblems problems;

    SizeReader(Known known) {
        this.known = known;
        problems = known.problems();
    }

    /// `amount: 486000.00` or `formula: sum(人均额度)`
    Size sum(YamlMap map) {
        Optional<ScalarNode> formula = map.scalar(FORMULA);
        if (formula.isEmpty()) {
            return new Size.Given(amount(map, map.wantScalar(AMOUNT)));
        }
        refuseBoth(map, FORMULA, AMOUNT);
        return computed(map, formula.get());
    }

    /// `share: 30%`, `share: rest`, `amount: 20000` or `formula: …`
    Size part(YamlMap map) {
        if (map.find(AMOUNT).isPresent() || map.find(FORMULA).isPresent()) {
            refuseBoth(map, SHARE, AMOUNT);
            refuseBoth(map, SHARE, FORMULA);
            return sum(map);
        }
        Optional<ScalarNode> share = map.wantScalar(SHARE);
        if (share.isEmpty() || share.get().getValue().equals(REST)) {
            return new Size.Rest();
        }
        return new Size.Portion(portion(map, share.get()));
    }

    private void refuseBoth(YamlMap map, String one, String other) {
        if (map.find(one).isPresent() && map.find(other).isPresent()) {
            problems.error(map.key(other), "one-size-wanted", one, other);
        }
    }

    private long amount(YamlMap map, Optional<ScalarNode> scalar) {
        Node place = map.entries().getOrDefault(AMOUNT, map.node());
        return scalar.flatMap(map::asNumber).map(yuan -> fen(place, yuan)).orElse(0L);
    }

    private long fen(Node place, BigDecimal yuan) {
        BigDecimal fen = yuan.movePointRight(2);
        if (fen.stripTrailingZeros().scale() > 0 || fen.signum() < 0 || yuan.compareTo(MOST_YUAN) > 0) {
            problems.error(place, "whole-fen-wanted", yuan.toPlainString(), MOST_YUAN.toPlainString());
            return 0;
        }
        return fen.longValueExact();
    }

    private Size computed(YamlMap map, ScalarNode formula) {
        String rounding = map.text("round");
        if (!List.of("", "half-up", "down").contains(rounding)) {
            map.error("round", "unknown-rounding", rounding);
        }
        Optional<Expr> expr = known.wholeSchool(map, formula);
        return expr.<Size>map(read -> new Size.Computed(
                        rounding.equals("down") ? WholeSchool.cutToFen(read) : read, formula.getValue()))
                .orElseGet(() -> new Size.Given(0));
    }

    private BigDecimal portion(YamlMap map, ScalarNode word) {
        Optional<BigDecimal> portion = map.asNumber(word);
        portion.filter(part -> part.signum() < 0 || part.compareTo(BigDecimal.ONE) > 0)
                .ifPresent(_ -> problems.error(word, "portion-wanted", word.getValue()));
        return portion.orElse(BigDecimal.ZERO);
    }

    /// `within: 类别` with `sized-by: headcount`, an item, or `{甲类: 60%, 乙类: 40%}`
    Grouping grouping(YamlMap map, ScalarNode within) {
        Optional<Node> node = map.find("sized-by");
        if (node.isEmpty()) {
            problems.error(map.node(), "sized-by-wanted", within.getValue());
            return new Grouping(within.getValue(), new Sizing.Headcount());
        }
        Sizing sizing = node.get() instanceof MappingNode ? portions(node.get()) : sizing(map, node.get());
        return new Grouping(within.getValue(), sizing);
    }

    private Sizing sizing(YamlMap map, Node node) {
        return map.asScalar(node)
                .filter(word -> !word.getValue().equals(HEADCOUNT))
                .filter(known::isItem)
                .<Sizing>map(word -> new Sizing.OfItem(word.getValue()))
                .orElseGet(Sizing.Headcount::new);
    }

    private Sizing portions(Node node) {
        YamlMap map = YamlMap.of(node, problems);
        map.checkSize(node, map.entries().size(), MOST_GROUPS);
        List<GroupPortion> portions = new ArrayList<>();
        for (Map.Entry<String, Node> entry : map.entries().entrySet()) {
            map.scalar(entry.getKey())
                    .ifPresent(word -> portions.add(new GroupPortion(entry.getKey(), portion(map, word))));
        }
        BigDecimal sum = portions.stream().map(GroupPortion::portion).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(BigDecimal.ONE) != 0) {
            problems.error(
                    node,
                    "groups-not-all",
                    sum.movePointRight(2).stripTrailingZeros().toPlainString());
        }
        return new Sizing.Portions(portions);
    }
}
