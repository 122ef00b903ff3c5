package org.qinglan.model.scheme;

import java.util.Comparator;
import java.util.List;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.scheme.RankingRule.Order;

/// Orders rows of an evaluation by columns; whoever lacks a value stands behind.
public final class RowOrder {
    private RowOrder() {}

    /// @return a comparison that decides by the first column in which two rows differ, and leaves the rest undecided
    public static Comparator<Integer> by(Evaluation evaluation, List<Order> orders) {
        Comparator<Integer> all = Comparator.comparingInt(_ -> 0);
        for (Order order : orders) {
            all = all.thenComparing((a, b) ->
                    compare(evaluation.at(order.column(), a), evaluation.at(order.column(), b), order.largestFirst()));
        }
        return all;
    }

    private static int compare(Value a, Value b, boolean largestFirst) {
        if (a.isMissing() || b.isMissing()) {
            return Boolean.compare(a.isMissing(), b.isMissing());
        }
        int natural =
                switch (a) {
                    case Value.Num(var x) when b instanceof Value.Num(var y) -> Numbers.compare(x, y);
                    case Value.Day(var x) when b instanceof Value.Day(var y) -> x.compareTo(y);
                    default -> a.display().compareTo(b.display());
                };
        return largestFirst ? -natural : natural;
    }
}
