package org.qinglan.model.formula;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.BinaryOperator;

/// A number as two cell formulas over whole numbers, so that it is divided once, at the end.
///
/// @param numerator   the value times ten to `decimals`, times the denominator
/// @param denominator empty for 1
/// @param size        no numerator of any row is larger, whatever its sign
/// @param under       no denominator of any row is larger
public record CellFraction(String numerator, String denominator, int decimals, BigInteger size, BigInteger under) {

    /// A whole number that stands in a cell.
    ///
    /// @param size the largest that the cell holds in any row, whatever its sign
    public static CellFraction whole(String cell, int decimals, BigInteger size) {
        return new CellFraction(cell, "", decimals, size.abs(), BigInteger.ONE);
    }

    static CellFraction literal(BigDecimal number) {
        String digits = number.unscaledValue().toString();
        return whole(number.signum() < 0 ? "(" + digits + ")" : digits, number.scale(), number.unscaledValue());
    }

    CellFraction negated() {
        return new CellFraction("(-" + numerator + ")", denominator, decimals, size, under);
    }

    CellFraction plus(CellFraction other) {
        return with(other, (x, y) -> "(" + x + "+" + y + ")");
    }

    CellFraction minus(CellFraction other) {
        return with(other, (x, y) -> "(" + x + "-" + y + ")");
    }

    CellFraction times(CellFraction other) {
        return new CellFraction(
                product(numerator, other.numerator),
                product(denominator, other.denominator),
                decimals + other.decimals,
                size.multiply(other.size),
                under.multiply(other.under));
    }

    /// `(A/10^i ÷ d) ÷ (B/10^j ÷ e)` is `A·e·10^j over B·d·10^i`; only the surplus power is written.
    CellFraction over(CellFraction other) {
        int surplus = Math.max(0, other.decimals - decimals);
        return new CellFraction(
                product(product(numerator, other.denominator), power(surplus)),
                product(other.numerator, denominator),
                Math.max(0, decimals - other.decimals),
                size.multiply(other.under).multiply(BigInteger.TEN.pow(surplus)),
                other.size.multiply(under));
    }

    /// The smaller or the larger, by a function that keeps order: denominators must not be negative for it.
    CellFraction chosen(CellFraction other, String function) {
        return positive().with(other.positive(), (x, y) -> function + "(" + x + "," + y + ")");
    }

    CellFraction absolute() {
        CellFraction positive = positive();
        return new CellFraction(
                "ABS(" + positive.numerator + ")", positive.denominator, decimals, positive.size, positive.under);
    }

    /// The same number over a denominator that is not negative.
    CellFraction positive() {
        return denominator.matches("[0-9*]*")
                ? this
                : new CellFraction(
                        product(numerator, "SIGN(" + denominator + ")"),
                        "ABS(" + denominator + ")",
                        decimals,
                        size,
                        under);
    }

    CellFraction with(CellFraction other, BinaryOperator<String> operation) {
        int common = Math.max(decimals, other.decimals);
        if (denominator.equals(other.denominator)) {
            return new CellFraction(
                    operation.apply(lifted(common), other.lifted(common)),
                    denominator,
                    common,
                    liftedSize(common).add(other.liftedSize(common)),
                    under);
        }
        return new CellFraction(
                operation.apply(product(lifted(common), other.denominator), product(other.lifted(common), denominator)),
                product(denominator, other.denominator),
                common,
                liftedSize(common)
                        .multiply(other.under)
                        .add(other.liftedSize(common).multiply(under)),
                under.multiply(other.under));
    }

    /// Divided and rounded by a function of the spreadsheet; left whole where nothing is to be rounded.
    CellFraction rounded(int places, String open, String close) {
        int lift = places - decimals;
        if (denominator.isEmpty() && lift >= 0) {
            return whole(lifted(places), places, liftedSize(places));
        }
        String top = lift > 0 ? product(numerator, power(lift)) : numerator;
        String bottom = lift < 0 ? product(denominator, power(-lift)) : denominator;
        return whole(
                open + top + "/" + (bottom.contains("*") ? "(" + bottom + ")" : bottom) + close,
                places,
                liftedSize(Math.max(decimals, places)));
    }

    /// This number rounded to the even neighbour where it stands in the middle.
    ///
    /// @param half the same rounded half up
    CellFraction halfEven(CellFraction half) {
        int lift = half.decimals() - decimals;
        if (denominator.isEmpty() && lift >= 0) {
            return half;
        }
        String q = half.numerator();
        String top = lift > 0 ? product(numerator, power(lift)) : numerator;
        String bottom = lift < 0 ? product(denominator, power(-lift)) : denominator;
        String middle = "2*ABS(" + top + ")=(2*ABS(" + q + ")-1)*ABS(" + bottom + ")";
        return new CellFraction(
                "(" + q + "-IF(" + middle + ",IF(MOD(" + q + ",2)=1,SIGN(" + q + "),0),0))",
                "",
                half.decimals(),
                half.size().multiply(BigInteger.TWO).add(under.multiply(BigInteger.TEN.pow(Math.max(0, -lift)))),
                BigInteger.ONE);
    }

    CellFraction choice(String condition, CellFraction otherwise) {
        int common = Math.max(decimals, otherwise.decimals);
        String bottom = denominator.equals(otherwise.denominator)
                ? denominator
                : "IF(" + condition + "," + orOne(denominator) + "," + orOne(otherwise.denominator) + ")";
        return new CellFraction(
                "IF(" + condition + "," + lifted(common) + "," + otherwise.lifted(common) + ")",
                bottom,
                common,
                liftedSize(common).max(otherwise.liftedSize(common)),
                under.max(otherwise.under));
    }

    /// A comparison of two numbers.
    String compared(CellFraction other, String sign) {
        CellFraction a = positive();
        CellFraction b = other.positive();
        int common = Math.max(a.decimals, b.decimals);
        return "(" + product(a.lifted(common), b.denominator) + sign + product(b.lifted(common), a.denominator) + ")";
    }

    private String lifted(int places) {
        return product(numerator, power(places - decimals));
    }

    private BigInteger liftedSize(int places) {
        return size.multiply(BigInteger.TEN.pow(Math.max(0, places - decimals)));
    }

    private static String power(int exponent) {
        return exponent == 0 ? "" : BigInteger.TEN.pow(exponent).toString();
    }

    private static String product(String a, String b) {
        return a.isEmpty() || b.isEmpty() ? a + b : a + "*" + b;
    }

    private static String orOne(String denominator) {
        return denominator.isEmpty() ? "1" : denominator;
    }
}
