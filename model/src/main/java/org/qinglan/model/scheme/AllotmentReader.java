package org.qinglan.model.scheme;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.formula.FormulaType.Kind;
import org.qinglan.model.scheme.AllotmentRule.Deduction;
import org.qinglan.model.scheme.AllotmentRule.Part;
import org.qinglan.model.scheme.AllotmentRule.Rounding;
import org.qinglan.model.scheme.AllotmentRule.Share;
import org.qinglan.model.scheme.AllotmentRule.Size;
import org.qinglan.model.yaml.YamlMap;
import org.qinglan.model.yaml.YamlProblems;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/// Reads how a pool of money is given out.
final class AllotmentReader {
    private static final int MOST_PARTS = 1_000;
    private final Known known;
    private final YamlProblems problems;
    private final SizeReader sizes;
    private final Set<String> headings = new HashSet<>();

    AllotmentReader(Known known) {
        this.known = known;
        problems = known.problems();
        sizes = new SizeReader(known);
    }

    AllotmentRule read(Node node) {
        YamlMap map = YamlMap.of(node, problems);
        List<Node> poolNodes = map.wantList("pool");
        map.checkSize(node, poolNodes.size(), MOST_PARTS);
        List<Part> pool =
                poolNodes.stream().limit(MOST_PARTS).map(this::poolPart).toList();
        List<Part> reserves = map.list("reserve").stream().map(this::reserve).toList();
        List<String> fixed = fixed(map);
        List<Deduction> deductions = deductions(map, fixed);
        List<Share> shares = map.list("shares").stream().map(this::share).toList();
        checkSizes(node, shares.stream().map(Share::size), reserves.stream().map(Part::size));
        Rounding rounding = map.find("rounding").map(this::rounding).orElse(Rounding.FEN);
        List<String> ties = known.columns(map, "ties");
        List<String> published = known.columns(map, EndReader.PUBLISH);
        map.refuseUnknown();
        List<String> points = shares.stream().map(Share::by).distinct().toList();
        return new AllotmentRule(
                pool, reserves, fixed, deductions, shares, rounding, ties, published.isEmpty() ? points : published);
    }

    private Part poolPart(Node node) {
        YamlMap map = YamlMap.of(node, problems);
        String name = map.wantText("name");
        Size size = sizes.sum(map);
        String clause = map.text("clause");
        map.refuseUnknown();
        return new Part(name, size, clause);
    }

    private Part reserve(Node node) {
        YamlMap map = YamlMap.of(node, problems);
        String name = map.wantHeading("name");
        Size size = sizes.part(map);
        String clause = map.text("clause");
        map.refuseUnknown();
        return new Part(name, size, clause);
    }

    private List<String> fixed(YamlMap map) {
        Set<String> fixed = new LinkedHashSet<>();
        map.list("fixed").stream()
                .map(map::asScalar)
                .flatMap(Optional::stream)
                .filter(known::isMoney)
                .filter(word -> !fixed.add(word.getValue()))
                .forEach(word -> problems.error(word, "doubled-name", word.getValue()));
        return List.copyOf(fixed);
    }

    private List<Deduction> deductions(YamlMap map, List<String> fixed) {
        Set<String> taken = new HashSet<>(fixed);
        return map.list("deductions").stream()
                .map(node -> YamlMap.of(node, problems))
                .map(entry -> deduction(entry, taken))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Deduction deduction(YamlMap map, Set<String> taken) {
        Optional<ScalarNode> item = map.wantScalar("item").filter(known::isMoney);
        item.filter(word -> !taken.add(word.getValue()))
                .ifPresent(word -> problems.error(word, "doubled-name", word.getValue()));
        String goes = map.text("goes");
        String clause = map.text("clause");
        map.refuseUnknown();
        if (!map.isBroken() && !goes.equals("back-to-rest") && !goes.equals("lapses")) {
            problems.error(
                    map.entries().getOrDefault("goes", map.node()),
                    "goes-wanted",
                    item.map(ScalarNode::getValue).orElse(""));
        }
        return item.map(word -> new Deduction(word.getValue(), goes.equals("back-to-rest"), clause))
                .orElse(null);
    }

    private Share share(Node node) {
        YamlMap map = YamlMap.of(node, problems);
        String name = map.wantHeading("name");
        if (known.types().containsKey(name) || known.reserved().contains(name) || !headings.add(name)) {
            problems.error(map.entries().getOrDefault("name", node), "doubled-name", name);
        }
        Size size = sizes.part(map);
        Optional<ScalarNode> by = map.wantScalar("by");
        by.ifPresent(known::isItem);
        Optional<ScalarNode> within = map.scalar("within").filter(word -> known.isColumn(word, Kind.TEXT));
        if (within.isEmpty()) {
            map.find("sized-by")
                    .filter(_ -> map.find("within").isEmpty())
                    .ifPresent(found -> problems.error(found, "sized-without-groups"));
        }
        AllotmentRule.Grouping grouping =
                within.map(word -> sizes.grouping(map, word)).orElse(null);
        String clause = map.text("clause");
        map.refuseUnknown();
        return new Share(name, size, by.map(ScalarNode::getValue).orElse(""), grouping, clause);
    }

    private void checkSizes(Node node, Stream<Size> shares, Stream<Size> reserves) {
        List<Size> given = shares.toList();
        List<Size> kept = reserves.toList();
        long rests = Stream.concat(given.stream(), kept.stream())
                .filter(Size.Rest.class::isInstance)
                .count();
        if (rests != 1) {
            problems.error(node, "one-rest-wanted", rests);
        } else {
            refuseAboveAll(node, given);
            refuseAboveAll(node, kept);
        }
    }

    private void refuseAboveAll(Node node, List<Size> sizes) {
        BigDecimal sum = sizes.stream()
                .map(size -> size instanceof Size.Portion(var portion) ? portion : BigDecimal.ZERO)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(BigDecimal.ONE) > 0) {
            problems.error(
                    node,
                    "shares-above-all",
                    sum.movePointRight(2).stripTrailingZeros().toPlainString());
        }
    }

    private Rounding rounding(Node node) {
        YamlMap map = YamlMap.of(node, problems);
        String unit = map.text("unit");
        String residue = map.text("residue");
        map.refuseUnknown();
        int fen =
                switch (unit) {
                    case "0.01", "" -> 1;
                    case "0.1" -> 10;
                    case "1" -> 100;
                    default -> {
                        map.error("unit", "unknown-rounding-unit", unit);
                        yield 1;
                    }
                };
        if (!List.of("", "largest-remainder", "to-reserve").contains(residue)) {
            map.error("residue", "unknown-residue", residue);
        }
        return new Rounding(fen, residue.equals("to-reserve"));
    }
}
