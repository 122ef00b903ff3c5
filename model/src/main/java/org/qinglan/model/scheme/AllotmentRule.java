package org.qinglan.model.scheme;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.formula.Expr;

/// How a pool of money is given out: what is kept back and the fixed items first, then the rest in shares by points.
///
/// @param reserves   what is kept back and paid to nobody
/// @param fixed      items in yuan that are paid as they are
/// @param deductions items in yuan that are taken off a person's sum
/// @param ties       columns by which equal remainders are put in order, smallest first; the roster decides last
/// @param published  columns that are handed out beside the money; by default the points that the shares follow
public record AllotmentRule(
        List<Part> pool,
        List<Part> reserves,
        List<String> fixed,
        List<Deduction> deductions,
        List<Share> shares,
        Rounding rounding,
        List<String> ties,
        List<String> published) {
    public AllotmentRule {
        pool = List.copyOf(pool);
        reserves = List.copyOf(reserves);
        fixed = List.copyOf(fixed);
        deductions = List.copyOf(deductions);
        shares = List.copyOf(shares);
        ties = List.copyOf(ties);
        published = List.copyOf(published);
    }

    /// How large a sum is.
    public sealed interface Size {
        /// @param fen whole fen
        record Given(long fen) implements Size {}

        /// One number for the whole school, in yuan, rounded half up to the fen.
        ///
        /// @param expression with rounding down where the scheme asks for it
        /// @param formula    as written
        record Computed(Expr expression, String formula) implements Size {}

        /// A part of what there is to divide, rounded down: of the pool for a reserve, of the rest for a share.
        record Portion(BigDecimal portion) implements Size {}

        /// All that the others leave.
        record Rest() implements Size {}
    }

    /// A named sum: of the pool, or kept back.
    public record Part(String name, Size size, String clause) {}

    /// @param backToRest whether the sum is given out again among all; else nobody gets it
    public record Deduction(String item, boolean backToRest, String clause) {}

    /// A part of the rest.
    ///
    /// @param by     the item whose points it follows
    /// @param within groups between which it is split first; nothing where all people stand together
    public record Share(
            String name, Size size, String by, @Nullable Grouping within, String clause) {}

    /// @param column text by which people are grouped
    public record Grouping(String column, Sizing sizing) {}

    /// By what a share is split between groups.
    public sealed interface Sizing {
        /// The number of people who take part.
        record Headcount() implements Sizing {}

        /// The sum of an item.
        record OfItem(String item) implements Sizing {}

        /// Parts that the scheme names, adding up to one, in the order as written.
        record Portions(List<GroupPortion> portions) implements Sizing {
            public Portions {
                portions = List.copyOf(portions);
            }
        }
    }

    public record GroupPortion(String group, BigDecimal portion) {}

    /// @param unit      fen of the smallest sum that a share pays: 1, 10 or 100
    /// @param toReserve whether units left over are kept back; else they go to the largest remainders
    public record Rounding(int unit, boolean toReserve) {
        public static final Rounding FEN = new Rounding(1, false);
    }
}
