package org.qinglan.model.formula;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;

/// A table of a scheme, read as `table[key]`, or as `table[key, key]` where it has two keys.
public sealed interface Table {

    /// How many keys a look-up takes.
    default int keys() {
        return this instanceof Grid ? 2 : 1;
    }

    /// Every number in the table, bounds among them.
    default Stream<BigFraction> numbers() {
        return switch (this) {
            case Words(var lines, var otherwise) ->
                Stream.concat(lines.stream().map(Line::number), Stream.ofNullable(otherwise));
            case Steps(var _, var steps) ->
                steps.stream().flatMap(step -> Stream.concat(Stream.of(step.number()), Stream.ofNullable(step.upTo())));
            case Grid(var rows, var columns, var cells) ->
                Stream.concat(cells.stream().flatMap(List::stream), Stream.concat(bounds(rows), bounds(columns)));
        };
    }

    private static Stream<BigFraction> bounds(TableAxis axis) {
        return axis instanceof TableAxis.Brackets(var bounds) ? bounds.stream() : Stream.of();
    }

    /// From words, or from numbers that stand there one by one, to numbers. The first line that fits wins.
    ///
    /// @param otherwise for a word on no line; nothing where such a word is a mistake
    record Words(List<Line> lines, @Nullable BigFraction otherwise) implements Table {
        public Words {
            lines = List.copyOf(lines);
        }

        public Optional<BigFraction> find(Value key) {
            return lines.stream()
                    .filter(line -> line.key().fits(key))
                    .findFirst()
                    .map(Line::number)
                    .or(() -> Optional.ofNullable(otherwise));
        }

        boolean isOfNumbers() {
            return lines.stream().allMatch(line -> line.key().isNumber());
        }
    }

    /// @param word as a [TableWord]
    record Line(String word, BigFraction number) {
        TableWord key() {
            return new TableWord(word);
        }
    }

    /// From two keys to numbers.
    ///
    /// @param cells line by line, each as long as there are columns
    record Grid(TableAxis rows, TableAxis columns, List<List<BigFraction>> cells) implements Table {
        public Grid {
            cells = cells.stream().map(List::copyOf).toList();
        }
    }

    /// From amounts to numbers, by steps.
    ///
    /// @param steps with rising bounds; the last has none
    record Steps(Reading reading, List<Step> steps) implements Table {
        public Steps {
            steps = List.copyOf(steps);
        }

        public BigFraction read(BigFraction amount) {
            return switch (reading) {
                case MARGINAL -> readMarginal(amount);
                case UP_TO -> holding(amount, 0);
                case BELOW -> holding(amount, -1);
            };
        }

        /// @param most what the amount compared with the bound of its step may come to
        private BigFraction holding(BigFraction amount, int most) {
            return steps.stream()
                    .filter(step -> step.upTo() == null || Numbers.compare(amount, step.upTo()) <= most)
                    .findFirst()
                    .orElseThrow()
                    .number();
        }

        private BigFraction readMarginal(BigFraction amount) {
            BigFraction sum = BigFraction.ZERO;
            BigFraction below = BigFraction.ZERO;
            for (Step step : steps) {
                BigFraction top =
                        step.upTo() == null || Numbers.compare(amount, step.upTo()) < 0 ? amount : step.upTo();
                if (Numbers.compare(top, below) > 0) {
                    sum = sum.add(top.subtract(below).multiply(step.number()));
                    below = top;
                }
            }
            return sum;
        }
    }

    /// What the steps do with an amount.
    enum Reading {
        /// Each part of the amount is multiplied by the rate of its own step, and the parts are added up.
        MARGINAL,
        /// The number of the step that holds the whole amount; a bound belongs to the step below it.
        UP_TO,
        /// As before, but a bound belongs to the step above it: who reaches it has the better number.
        BELOW
    }

    /// @param upTo the bound; nothing for the last
    record Step(@Nullable BigFraction upTo, BigFraction number) {}
}
