package org.qinglan.model.figure;

import java.math.BigInteger;
import java.time.LocalDate;
import org.apache.commons.numbers.fraction.BigFraction;

/// Values as canonical text, for what is frozen: `n:12`, `n:200/3`, `t:优秀`, `d:2025-04-10`, `f:是`, empty for nothing.
public final class ValueText {
    private ValueText() {}

    public static String write(Value value) {
        return switch (value) {
            case Value.Num(var number) -> "n:" + number(number);
            case Value.Text(var text) -> "t:" + text;
            case Value.Day(var date) -> "d:" + date;
            case Value.Flag(var yes) -> yes ? "f:1" : "f:0";
            case Value.Missing() -> "";
        };
    }

    private static String number(BigFraction number) {
        BigInteger denominator = number.getDenominator();
        BigInteger numerator = denominator.signum() < 0 ? number.getNumerator().negate() : number.getNumerator();
        return denominator.abs().equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator.abs();
    }

    /// @throws IllegalArgumentException if the text was not written by [#write]
    public static Value read(String text) {
        if (text.isEmpty()) {
            return Value.missing();
        }
        if (text.length() < 2 || text.charAt(1) != ':') {
            throw new IllegalArgumentException("no value: " + text);
        }
        String content = text.substring(2);
        return switch (text.charAt(0)) {
            case 'n' -> Value.of(BigFraction.parse(content));
            case 't' -> new Value.Text(content);
            case 'd' -> Value.of(LocalDate.parse(content));
            case 'f' -> Value.of(content.equals("1"));
            default -> throw new IllegalArgumentException("no value: " + text);
        };
    }
}
