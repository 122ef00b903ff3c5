package org.qinglan.model.scheme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Numbers;

/// Which of a person's records count in a fact, and how much of each. The parts hold in the order in which they stand
/// here.
///
/// @param bestPer of the records that agree in all of these, only that with the highest contribution counts
/// @param most    only so many of the highest count; 0 for all
/// @param factors the contributions, from high to low, are multiplied by these; empty for none
/// @param beyond  the factor of the contributions for which `factors` has none
/// @param drop    the highest and lowest that do not count
public record Selection(
        List<Trait> bestPer,
        int most,
        List<BigFraction> factors,
        BigFraction beyond,
        @Nullable Drop drop) {
    static final Selection ALL = new Selection(List.of(), 0, List.of(), BigFraction.ONE, null);

    public Selection {
        bestPer = List.copyOf(bestPer);
        factors = List.copyOf(factors);
    }

    /// Whether every record counts in full.
    public boolean isAll() {
        return equals(ALL);
    }

    /// Something in which records agree or differ.
    public sealed interface Trait {
        /// @param key of a field of the ledger
        record OfField(String key) implements Trait {}

        /// The period in which the record begins.
        record OfDay(FactRule.Per per) implements Trait {}
    }

    /// Extremes that are left out before the rest is added up or averaged.
    ///
    /// @param atLeast with fewer records than this nothing is left out
    public record Drop(Part highest, Part lowest, RoundingMode rounding, int atLeast) {
        /// How many of so many records are left out at both ends; none where nothing would be left.
        int[] of(int records) {
            int high = highest.of(records, rounding);
            int low = lowest.of(records, rounding);
            return records < atLeast || high + low >= records ? new int[] {0, 0} : new int[] {high, low};
        }
    }

    /// A number of records, or a share of them.
    ///
    /// @param number of records; between 0 and 1 where it is a share
    public record Part(BigDecimal number, boolean isShare) {
        static final Part NONE = new Part(BigDecimal.ZERO, false);

        int of(int records, RoundingMode rounding) {
            return isShare
                    ? number.multiply(BigDecimal.valueOf(records))
                            .setScale(0, rounding)
                            .intValueExact()
                    : number.intValueExact();
        }

        /// `2` or `10%`
        public String display() {
            return isShare
                    ? Numbers.exact(Numbers.fraction(number).multiply(100)).toPlainString() + "%"
                    : number.toPlainString();
        }
    }
}
