package org.qinglan.model.scheme;

import java.util.List;

/// Who may stand, and in what order.
///
/// @param conditions all must hold; each that does not is named
/// @param order      columns that decide, the first first
/// @param quota      how many are recommended
/// @param published  columns that are handed out beside the outcome; by default every item
public record RankingRule(List<Scheme.Rule> conditions, List<Order> order, int quota, List<String> published) {
    public RankingRule {
        conditions = List.copyOf(conditions);
        order = List.copyOf(order);
        published = List.copyOf(published);
    }

    /// @param largestFirst whether larger numbers (or later days) stand in front
    public record Order(String column, boolean largestFirst) {}
}
