package org.qinglan.model.scheme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.formula.FormulaType;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.scheme.FactRule.Combine;
import org.qinglan.model.scheme.Selection.Drop;
import org.qinglan.model.scheme.Selection.Part;
import org.qinglan.model.scheme.Selection.Trait;
import org.qinglan.model.yaml.YamlMap;
import org.qinglan.model.yaml.YamlProblems;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/// Reads which of a person's records count in a fact, and how much of each.
final class SelectionReader {
    private static final int MOST_RECORDS = 1_000;
    private static final int MOST_FACTORS = 100;
    private final YamlProblems problems;
    private final FieldReader fields;

    SelectionReader(YamlProblems problems, FieldReader fields) {
        this.problems = problems;
        this.fields = fields;
    }

    Selection read(Ledger ledger, YamlMap map) {
        List<Trait> bestPer = map.list("best-per").stream()
                .map(map::asScalar)
                .flatMap(Optional::stream)
                .flatMap(word -> fields.trait(ledger, word).stream())
                .toList();
        int most = positive(map, "most", 0);
        List<BigFraction> factors = map.list("factors").stream()
                .map(map::asScalar)
                .flatMap(Optional::stream)
                .flatMap(scalar -> factor(map, scalar).stream())
                .toList();
        map.checkSize(map.key("factors"), factors.size(), MOST_FACTORS);
        Optional<BigFraction> beyond = map.scalar("beyond").flatMap(scalar -> factor(map, scalar));
        if (map.find("factors").isPresent() != map.find("beyond").isPresent()) {
            problems.error(map.key(map.find("factors").isPresent() ? "factors" : "beyond"), "beyond-wanted");
        }
        Drop drop = map.find("drop").map(this::drop).orElse(null);
        return new Selection(bestPer, most, factors, beyond.orElse(BigFraction.ONE), drop);
    }

    private Optional<BigFraction> factor(YamlMap map, ScalarNode scalar) {
        Optional<BigDecimal> number = map.asNumber(scalar);
        number.filter(found -> found.signum() < 0)
                .ifPresent(_ -> problems.error(scalar, "factor-wanted", scalar.getValue()));
        return number.map(Numbers::fraction);
    }

    private int positive(YamlMap map, String key, int otherwise) {
        int count = map.count(key, otherwise, MOST_RECORDS);
        if (count == 0 && map.find(key).isPresent()) {
            map.error(key, "positive-wanted", key);
        }
        return count;
    }

    private Drop drop(Node node) {
        YamlMap map = YamlMap.of(node, problems);
        Part highest = part(map, "highest");
        Part lowest = part(map, "lowest");
        if (!map.isBroken() && highest.equals(Part.NONE) && lowest.equals(Part.NONE)) {
            problems.error(node, "drop-what");
        }
        RoundingMode rounding = rounding(map, highest.isShare() || lowest.isShare());
        int atLeast = positive(map, "at-least", 1);
        map.refuseUnknown();
        return new Drop(highest, lowest, rounding, atLeast);
    }

    private Part part(YamlMap map, String key) {
        boolean isShare = map.text(key).endsWith("%");
        if (!isShare) {
            return new Part(BigDecimal.valueOf(map.count(key, 0, MOST_RECORDS)), false);
        }
        BigDecimal share = map.number(key);
        if (share != null && (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) >= 0)) {
            map.error(key, "dropped-share-wanted", map.text(key));
        }
        return share == null ? Part.NONE : new Part(share, true);
    }

    /// One tenth of fifteen records is one or two: the scheme must say which.
    private RoundingMode rounding(YamlMap map, boolean wanted) {
        @Nullable String word = map.scalar("rounding").map(ScalarNode::getValue).orElse(null);
        if (wanted == (word == null)) {
            problems.error(word == null ? map.node() : map.key("rounding"), "rounding-wanted");
        } else if (word != null && !List.of("down", "half-up").contains(word)) {
            map.error("rounding", "unknown-rounding", word);
        }
        return "half-up".equals(word) ? RoundingMode.HALF_UP : RoundingMode.DOWN;
    }

    /// Refuses what would have no meaning, or two, for the way in which the records are combined.
    static void checkFit(FactRule fact, YamlMap map, YamlProblems problems) {
        fit(fact, map, problems, "best-per", EnumSet.of(Combine.SUM, Combine.COUNT, Combine.MEAN, Combine.MIN));
        fit(fact, map, problems, "most", EnumSet.of(Combine.SUM, Combine.MEAN, Combine.MIN));
        fit(fact, map, problems, "factors", EnumSet.of(Combine.SUM));
        fit(fact, map, problems, "drop", EnumSet.of(Combine.SUM, Combine.MEAN, Combine.MAX, Combine.MIN));
        fit(fact, map, problems, "weight", EnumSet.of(Combine.MEAN));
    }

    private static void fit(FactRule fact, YamlMap map, YamlProblems problems, String key, Set<Combine> fitting) {
        if (map.find(key).isEmpty()) {
            return;
        }
        if (fact.type().kind() != FormulaType.Kind.NUMBER) {
            problems.error(map.key(key), "selection-of-numbers", key);
        } else if (!fitting.contains(fact.combine())) {
            problems.error(
                    map.key(key),
                    "selection-does-not-fit",
                    key,
                    fact.combine().key(),
                    String.join("、", fitting.stream().map(Combine::key).toList()));
        }
    }
}
