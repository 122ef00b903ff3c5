package org.qinglan.model.formula;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;

/// The lines, or the columns, of a table with two keys.
public sealed interface TableAxis {
    int size();

    /// Which line or column holds the key, 0-based; empty where none does.
    OptionalInt find(Value key);

    /// The first word that fits wins.
    ///
    /// @param otherwise whether behind the words there is one more place, for every other key
    record Words(List<TableWord> words, boolean otherwise) implements TableAxis {
        public Words {
            words = List.copyOf(words);
        }

        @Override
        public int size() {
            return words.size() + (otherwise ? 1 : 0);
        }

        @Override
        public OptionalInt find(Value key) {
            OptionalInt found = IntStream.range(0, words.size())
                    .filter(i -> words.get(i).fits(key))
                    .findFirst();
            return found.isEmpty() && otherwise ? OptionalInt.of(words.size()) : found;
        }

        boolean isOfNumbers() {
            return words.stream().allMatch(TableWord::isNumber);
        }
    }

    /// Whole brackets of a number.
    ///
    /// @param bounds rising; each belongs to its bracket, and behind the last there is one more place, without
    /// bound
    record Brackets(List<BigFraction> bounds) implements TableAxis {
        public Brackets {
            bounds = List.copyOf(bounds);
        }

        @Override
        public int size() {
            return bounds.size() + 1;
        }

        @Override
        public OptionalInt find(Value key) {
            if (!(key instanceof Value.Num(var number))) {
                return OptionalInt.empty();
            }
            return IntStream.rangeClosed(0, bounds.size())
                    .filter(i -> i == bounds.size() || Numbers.compare(number, bounds.get(i)) <= 0)
                    .findFirst();
        }
    }
}
