package org.qinglan.model.scheme;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.formula.Expr;

/// Who may stand, and in what order.
///
/// @param conditions all must hold; each that does not is named
/// @param order      columns that decide, the first first
/// @param tracks     places and quotas are each track's own; one without a name where all stand together
/// @param by         text column that tells the track; empty where all stand together
/// @param reserve    how many stand ready behind the quota of each track (候补)
/// @param line       who is below is not recommended; nothing where there is no such line
/// @param published  columns that are handed out beside the outcome; by default every item
public record RankingRule(
        List<Condition> conditions,
        List<Order> order,
        List<Track> tracks,
        String by,
        int reserve,
        @Nullable Line line,
        List<String> published) {
    public RankingRule {
        conditions = List.copyOf(conditions);
        order = List.copyOf(order);
        tracks = List.copyOf(tracks);
        published = List.copyOf(published);
    }

    /// @param largestFirst whether larger numbers (or later days) stand in front
    public record Order(String column, boolean largestFirst) {}

    /// @param name empty for all that no other track names
    public record Track(String name, Quota quota) {}

    /// How many are recommended.
    public sealed interface Quota {
        record Given(int count) implements Quota {}

        /// One whole number for the whole school.
        ///
        /// @param formula as written
        record Computed(Expr expression, String formula) implements Quota {}
    }

    /// A cut-off (分数线): the column must be at least so large.
    public record Line(String column, BigFraction atLeast, String clause) {}
}
