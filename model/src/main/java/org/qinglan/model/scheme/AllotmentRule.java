package org.qinglan.model.scheme;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a pool of money is given out: fixed items first, then the rest in shares by points.
///
/// @param fixed items in yuan that are paid as they are
/// @param ties  columns by which equal remainders are put in order, smallest first; the roster decides last
/// @param published columns that are handed out beside the money; by default the points that the shares follow
public record AllotmentRule(
        List<PoolPart> pool, List<String> fixed, List<Share> shares, List<String> ties, List<String> published) {
    public AllotmentRule {
        pool = List.copyOf(pool);
        fixed = List.copyOf(fixed);
        shares = List.copyOf(shares);
        ties = List.copyOf(ties);
        published = List.copyOf(published);
    }

    /// @param fen whole fen
    public record PoolPart(String name, long fen, String clause) {}

    /// A part of the rest.
    ///
    /// @param portion of what the fixed items leave, rounded down to the fen; nothing for all that other shares
    /// leave
    /// @param by      the item whose points it follows
    public record Share(String name, @Nullable BigDecimal portion, String by, String clause) {}

    /// The whole pool in fen.
    public long poolFen() {
        return pool.stream().mapToLong(PoolPart::fen).sum();
    }
}
