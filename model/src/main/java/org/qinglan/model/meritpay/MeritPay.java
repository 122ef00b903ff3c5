package org.qinglan.model.meritpay;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.qinglan.model.scheme.AllotmentRule.Share;
import org.qinglan.model.scheme.Evaluation;
import org.qinglan.model.scheme.SchemeFailure;

/// A pool given out to the fen: what is kept back and the fixed items first, then the rest in shares by points.
///
/// Always: pool = paid + reserved + residue + lapsed.
///
/// @param pool       fen of the whole pool
/// @param poolParts  fen of each part of the pool, in the scheme's order
/// @param reserves   fen of each reserve, in the scheme's order
/// @param rest       fen that the shares divide, before those with a sum of their own are taken off
/// @param fixed      by name of the item, fen a row
/// @param deductions by name of the item, fen a row, not negative
/// @param shares     in the scheme's order
/// @param withheld   fen a row of what is computed and not paid, because of a veto that lets it lapse
/// @param total      fen a row
public record MeritPay(
        long pool,
        List<Long> poolParts,
        List<Long> reserves,
        long rest,
        Map<String, List<Long>> fixed,
        Map<String, List<Long>> deductions,
        List<GivenShare> shares,
        List<Long> withheld,
        List<Long> total) {

    /// @param fen       of the whole share
    /// @param decimals  of the points
    /// @param groups    those between which it was split; one where all people stand together
    /// @param groupOf   a row, the position of its group; -1 for whoever takes no part
    /// @param parts     fen a row
    /// @param roundedUp whether a row got one of the units left over
    public record GivenShare(
            Share rule,
            long fen,
            int decimals,
            List<GivenGroup> groups,
            List<Integer> groupOf,
            List<Long> parts,
            List<Boolean> roundedUp) {

        /// Fen that nobody gets, because it is less than a unit or the scheme keeps it back.
        public long residue() {
            return fen - sum(parts);
        }
    }

    /// @param size      by which the share was split between groups, times ten to `decimals`
    /// @param weightSum of all points in the group, times ten to the share's decimals
    public record GivenGroup(String name, BigInteger size, int decimals, long fen, BigInteger weightSum) {}

    /// @throws SchemeFailure if the pool does not suffice, somebody's points are missing or negative, or somebody would
    ///         have to pay
    public static MeritPay of(Evaluation evaluation) {
        return new PayMaker(evaluation).make();
    }

    static long sum(Collection<Long> fen) {
        return fen.stream().mapToLong(Long::longValue).sum();
    }

    private static long sums(Collection<List<Long>> columns) {
        return columns.stream().mapToLong(MeritPay::sum).sum();
    }

    /// Fen as yuan with two decimals.
    public static BigDecimal yuan(long fen) {
        return BigDecimal.valueOf(fen, 2);
    }

    /// What the fixed items cost, in fen.
    public long fixedFen() {
        return sums(fixed.values());
    }

    /// What is taken off all people, in fen.
    public long deductedFen() {
        return sums(deductions.values());
    }

    public long reservedFen() {
        return sum(reserves);
    }

    /// What rounding leaves, in fen.
    public long residueFen() {
        return shares.stream().mapToLong(GivenShare::residue).sum();
    }

    /// What is paid, in fen.
    public long paidFen() {
        return sum(total);
    }

    /// What neither is paid nor kept back by the scheme: lapsing deductions and vetoes, in fen.
    public long lapsedFen() {
        return pool - paidFen() - reservedFen() - residueFen();
    }
}
