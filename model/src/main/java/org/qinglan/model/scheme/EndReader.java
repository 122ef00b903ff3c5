package org.qinglan.model.scheme;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.formula.Expr;
import org.qinglan.model.scheme.AllotmentRule.Deduction;
import org.qinglan.model.scheme.AllotmentRule.Part;
import org.qinglan.model.scheme.AllotmentRule.Share;
import org.qinglan.model.scheme.AllotmentRule.Size;
import org.qinglan.model.scheme.AllotmentRule.Sizing;
import org.qinglan.model.scheme.RankingRule.Quota;
import org.snakeyaml.engine.v2.nodes.Node;

/// Reads what a scheme ends in: an allotment of money, or a ranking.
final class EndReader {
    static final String PUBLISH = "publish";
    private final Known known;

    EndReader(Known known) {
        this.known = known;
    }

    AllotmentRule allotment(Node node) {
        return new AllotmentReader(known).read(node);
    }

    RankingRule ranking(Node node) {
        return new RankingReader(known).ranking(node);
    }

    /// What is graded, and in what order; whoever has no score is not.
    ///
    /// @param into receives the grades
    RankingRule assessment(Node node, Consumer<GradeRule> into) {
        return new RankingReader(known).assessment(node, into);
    }

    RankingRule standing(Node node) {
        return new RankingReader(known).standing(node);
    }

    /// An item that nothing reads is either forgotten or superfluous; in a standing every item is shown for its own
    /// sake.
    void warnAboutUnused(@Nullable AllotmentRule allotment, @Nullable RankingRule ranking) {
        if (ranking != null && ranking.order().isEmpty()) {
            return;
        }
        Set<String> used = new HashSet<>();
        known.items().forEach(item -> used.addAll(item.expression().names()));
        if (allotment != null) {
            addUsed(allotment, used);
        }
        if (ranking != null) {
            addUsed(ranking, used);
        }
        known.items().stream().filter(item -> !used.contains(item.name())).forEach(item -> known.problems()
                .warnAt("unused-item", item.name()));
    }

    private static void addUsed(AllotmentRule rule, Set<String> used) {
        used.addAll(rule.fixed());
        used.addAll(rule.published());
        rule.deductions().stream().map(Deduction::item).forEach(used::add);
        rule.shares().forEach(share -> {
            used.add(share.by());
            if (share.within() != null && share.within().sizing() instanceof Sizing.OfItem(var item)) {
                used.add(item);
            }
        });
        Stream<Size> parts =
                Stream.concat(rule.pool().stream(), rule.reserves().stream()).map(Part::size);
        Stream.concat(parts, rule.shares().stream().map(Share::size)).forEach(size -> {
            if (size instanceof Size.Computed(Expr expression, var _)) {
                used.addAll(expression.names());
            }
        });
    }

    private static void addUsed(RankingRule rule, Set<String> used) {
        used.addAll(rule.published());
        rule.order().forEach(order -> used.add(order.column()));
        rule.conditions().stream()
                .flatMap(Condition::rules)
                .forEach(condition -> used.addAll(condition.when().names()));
        rule.tracks().forEach(track -> {
            if (track.quota() instanceof Quota.Computed(Expr expression, var _)) {
                used.addAll(expression.names());
            }
        });
        if (rule.line() != null) {
            used.add(rule.line().column());
        }
    }
}
