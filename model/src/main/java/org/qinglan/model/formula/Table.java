package org.qinglan.model.formula;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/// A table of a scheme, read as `table[key]`.
public sealed interface Table {

    /// Every number in the table, bounds among them.
    default Stream<BigFraction> numbers() {
        return switch (this) {
            case Words(var lines, var otherwise) ->
                Stream.concat(lines.stream().map(Line::number), Stream.ofNullable(otherwise));
            case Steps(var _, var steps) ->
                steps.stream().flatMap(step -> Stream.concat(Stream.of(step.number()), Stream.ofNullable(step.upTo())));
        };
    }

    /// From words to numbers. The first line that fits wins.
    ///
    /// @param otherwise for a word on no line; nothing where such a word is a mistake
    record Words(List<Line> lines, @Nullable BigFraction otherwise) implements Table {
        public Words {
            lines = List.copyOf(lines);
        }

        public Optional<BigFraction> find(String word) {
            return lines.stream()
                    .filter(line -> line.fits(word))
                    .findFirst()
                    .map(Line::number)
                    .or(() -> Optional.ofNullable(otherwise));
        }
    }

    /// @param word a whole word, or `*ending` for all words with that ending
    record Line(String word, BigFraction number) {
        boolean fits(String candidate) {
            return isEnding() ? candidate.endsWith(ending()) : candidate.equals(word);
        }

        public boolean isEnding() {
            return word.startsWith("*");
        }

        public String ending() {
            return word.substring(1);
        }
    }

    /// From amounts to numbers, by steps.
    ///
    /// @param marginal whether each part of the amount is multiplied by the rate of its own step and the parts are
    ///                 added up; else the number of the step that holds the whole amount is the answer
    /// @param steps    with rising bounds; the last has none
    record Steps(boolean marginal, List<Step> steps) implements Table {
        public Steps {
            steps = List.copyOf(steps);
        }

        public BigFraction read(BigFraction amount) {
            return marginal ? readMarginal(amount) : holding(amount).number();
        }

        private Step holding(BigFraction amount) {
            return steps.stream()
                    .filter(step -> step.upTo() == null || amount.compareTo(step.upTo()) <= 0)
                    .findFirst()
                    .orElseThrow();
        }

        private BigFraction readMarginal(BigFraction amount) {
            BigFraction sum = BigFraction.ZERO;
            BigFraction below = BigFraction.ZERO;
            for (Step step : steps) {
                BigFraction top = step.upTo() == null || amount.compareTo(step.upTo()) < 0 ? amount : step.upTo();
                if (top.compareTo(below) > 0) {
                    sum = sum.add(top.subtract(below).multiply(step.number()));
                    below = top;
                }
            }
            return sum;
        }
    }

    /// @param upTo the bound, which belongs to the step; nothing for the last
    record Step(@Nullable BigFraction upTo, BigFraction number) {}
}
