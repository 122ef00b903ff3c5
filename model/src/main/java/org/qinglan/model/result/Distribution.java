package org.qinglan.model.result;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.formula.Statistics;
import org.qinglan.model.laboratory.Spread;
import org.qinglan.model.scheme.Sheet;

/// How the numbers of one column lie, counted in classes of equal width with round limits.
///
/// @param median exact
/// @param classes the smallest first, without gaps
public record Distribution(String column, Spread spread, BigFraction median, List<Bin> classes) {
    /// So many classes at most, give or take one that the round limits need.
    private static final int CLASSES = 10;
    private static final List<Integer> STEPS = List.of(1, 2, 5, 10);

    public Distribution {
        classes = List.copyOf(classes);
    }

    /// One class.
    ///
    /// @param from     belongs to the class
    /// @param until    belongs to the next
    /// @param teachers whose numbers lie in it, in the order of the sheet
    public record Bin(BigDecimal from, BigDecimal until, List<Long> teachers) {
        public Bin {
            teachers = List.copyOf(teachers);
        }

        public int count() {
            return teachers.size();
        }
    }

    private record OneNumber(long teacher, BigFraction number) {}

    /// Nothing where nobody has a number in the column.
    public static Optional<Distribution> of(Sheet sheet, String column) {
        int position = sheet.indexOf(column);
        List<OneNumber> numbers = position < 0
                ? List.of()
                : sheet.rows().stream()
                        .<OneNumber>mapMulti((row, into) -> {
                            if (row.cells().get(position) instanceof Value.Num(var number)) {
                                into.accept(new OneNumber(row.teacher(), number));
                            }
                        })
                        .toList();
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        List<BigFraction> sorted =
                numbers.stream().map(OneNumber::number).sorted(Numbers::compare).toList();
        Spread spread = Spread.of(sorted);
        return Optional.of(new Distribution(column, spread, Statistics.median(sorted), classes(numbers, spread)));
    }

    private static List<Bin> classes(List<OneNumber> numbers, Spread spread) {
        BigDecimal step = step(spread.range());
        BigFraction width = Numbers.fraction(step);
        BigInteger first = floor(spread.least().divide(width));
        int count = floor(spread.most().divide(width)).subtract(first).intValueExact() + 1;
        List<List<Long>> members = new ArrayList<>();
        IntStream.range(0, count).forEach(_ -> members.add(new ArrayList<>()));
        for (OneNumber one : numbers) {
            int at = floor(one.number().divide(width)).subtract(first).intValueExact();
            members.get(at).add(one.teacher());
        }
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    BigDecimal from = step.multiply(new BigDecimal(first.add(BigInteger.valueOf(i))));
                    return new Bin(from, from.add(step), members.get(i));
                })
                .toList();
    }

    /// The smallest of 1, 2, 5 times a power of ten that parts the range into so many classes at most; 1 where all
    /// numbers are the same.
    static BigDecimal step(BigFraction range) {
        if (range.signum() == 0) {
            return BigDecimal.ONE;
        }
        BigFraction wanted = range.divide(CLASSES);
        BigDecimal rough = Numbers.round(wanted, 12, RoundingMode.UP);
        int exponent = rough.precision() - rough.scale() - 1;
        return STEPS.stream()
                .map(step -> new BigDecimal(BigInteger.valueOf(step)).scaleByPowerOfTen(exponent))
                .filter(step -> Numbers.compare(Numbers.fraction(step), wanted) >= 0)
                .findFirst()
                .map(BigDecimal::stripTrailingZeros)
                .map(step -> step.scale() < 0 ? step.setScale(0) : step)
                .orElseThrow();
    }

    /// The class in which a person's number lies.
    public OptionalInt classOf(long teacher) {
        return IntStream.range(0, classes.size())
                .filter(i -> classes.get(i).teachers().contains(teacher))
                .findFirst();
    }

    private static BigInteger floor(BigFraction number) {
        return Numbers.round(number, 0, RoundingMode.FLOOR).toBigIntegerExact();
    }
}
