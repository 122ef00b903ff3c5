package org.qinglan.model.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.apache.commons.numbers.fraction.BigFraction;

/// One cell of a teacher's file or of a sheet: an exact number, a text, a day, yes or no, or nothing at all.
///
/// Numbers are exact fractions, so that an average of three classes is not rounded before its scheme says so.
public sealed interface Value {

    record Num(BigFraction number) implements Value {
        @Override
        public String display() {
            return Numbers.display(number);
        }

        /// The number rounded half up (away from zero) to `decimals` places.
        public BigDecimal rounded(int decimals) {
            return Numbers.round(number, decimals, RoundingMode.HALF_UP);
        }
    }

    record Text(String text) implements Value {
        @Override
        public String display() {
            return text;
        }
    }

    record Day(LocalDate date) implements Value {
        @Override
        public String display() {
            return date.toString();
        }
    }

    record Flag(boolean yes) implements Value {
        @Override
        public String display() {
            return yes ? "是" : "否";
        }
    }

    /// Nothing is known. Never the same as zero.
    record Missing() implements Value {
        @Override
        public String display() {
            return "";
        }
    }

    /// The value as a person reads it: `18.8`, `2025-04-10`, `是`; empty where nothing is known.
    String display();

    default boolean isMissing() {
        return this instanceof Missing;
    }

    static Value missing() {
        return new Missing();
    }

    static Value of(BigDecimal number) {
        return new Num(Numbers.fraction(number));
    }

    static Value of(long number) {
        return new Num(BigFraction.of(number));
    }

    static Value of(BigFraction number) {
        return new Num(number);
    }

    /// A text, or nothing where the text is blank.
    static Value of(String text) {
        return text.isBlank() ? missing() : new Text(text);
    }

    static Value of(LocalDate date) {
        return new Day(date);
    }

    static Value of(boolean yes) {
        return new Flag(yes);
    }
}
