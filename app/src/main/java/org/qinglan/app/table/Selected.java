package org.qinglan.app.table;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;

/// What the chosen cells of a table come to.
///
/// @param numbers how many of the cells hold a number
/// @param sum     of these, exact
public record Selected(int rows, int cells, int numbers, BigFraction sum) {
    private static final int MEAN_DECIMALS = 2;

    public static final Selected NOTHING = new Selected(0, 0, 0, BigFraction.ZERO);

    static <R> Selected of(Ranges ranges, List<R> rows, List<Column<R>> columns) {
        Sum sum = new Sum();
        ranges.visit((row, column) -> {
            if (row < rows.size() && column < columns.size()) {
                sum.add(row, columns.get(column).value().apply(rows.get(row)));
            }
        });
        return sum.selected();
    }

    /// The mean of the numbers, rounded half up to two places, without trailing zeros.
    ///
    /// @throws ArithmeticException if there are no numbers
    public BigDecimal mean() {
        BigDecimal mean = Numbers.round(sum.divide(numbers), MEAN_DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return mean.scale() < 0 ? mean.setScale(0) : mean;
    }

    /// Whole numbers, which are most, are added without fractions: that is ten times as quick.
    private static final class Sum {
        private BigInteger whole = BigInteger.ZERO;
        private BigFraction broken = BigFraction.ZERO;
        private int rows;
        private int cells;
        private int numbers;
        private int last = -1;

        void add(int row, Value value) {
            cells++;
            if (row != last) {
                rows++;
                last = row;
            }
            if (value instanceof Value.Num(var number)) {
                numbers++;
                if (number.getDenominator().equals(BigInteger.ONE)) {
                    whole = whole.add(number.getNumerator());
                } else {
                    broken = broken.add(number);
                }
            }
        }

        Selected selected() {
            return new Selected(rows, cells, numbers, broken.add(whole));
        }
    }
}
