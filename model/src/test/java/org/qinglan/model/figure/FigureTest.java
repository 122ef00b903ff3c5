package org.qinglan.model.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FigureTest {

    static List<Value> values() {
        return List.of(
                Value.missing(),
                Value.of(0),
                Value.of(-12),
                Value.of(new BigDecimal("12.50")),
                Value.of(BigFraction.of(200, 3)),
                Value.of(BigFraction.of(1).divide(BigFraction.of(-7))),
                new Value.Text("优秀"),
                new Value.Text(""),
                new Value.Text("n:12"),
                new Value.Text("两行\n一个\t反斜线\\"),
                Value.of(LocalDate.of(2024, 2, 29)),
                Value.of(true),
                Value.of(false));
    }

    @ParameterizedTest
    @MethodSource("values")
    void writtenValueIsReadAsItWas(Value value) {
        String text = ValueText.write(value);

        assertThat(ValueText.read(text)).isEqualTo(value);
        assertThat(ValueText.write(ValueText.read(text))).isEqualTo(text);
    }

    @Test
    void equalNumbersHaveOneWriting() {
        BigFraction negativeBelow = BigFraction.of(1).divide(BigFraction.of(-4));

        assertThat(ValueText.write(Value.of(negativeBelow))).isEqualTo("n:-1/4");
        assertThat(Numbers.display(negativeBelow)).isEqualTo("-0.25");
    }

    @ParameterizedTest
    @CsvSource({"x:1", "12", "t", ":n"})
    void foreignTextIsNoValue(String text) {
        assertThatThrownBy(() -> ValueText.read(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"1,3,≈0.333333", "2,3,≈0.666667", "-2,3,≈-0.666667", "1,8,0.125", "100,1,100", "-5,2,-2.5", "0,7,0"})
    void numberIsShownExactlyOrMarkedAsCut(int numerator, int denominator, String shown) {
        assertThat(Numbers.display(BigFraction.of(numerator, denominator))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"2.345,2,2.35", "-2.345,2,-2.35", "2.3449,2,2.34", "0.5,0,1", "-0.5,0,-1", "7,3,7.000"})
    void halvesAreRoundedAwayFromZero(BigDecimal number, int decimals, BigDecimal rounded) {
        assertThat(new Value.Num(Numbers.fraction(number)).rounded(decimals)).isEqualTo(rounded);
        assertThat(Numbers.round(Numbers.fraction(number), decimals, RoundingMode.HALF_UP))
                .isEqualTo(rounded);
    }

    @Test
    void decimalBecomesFractionWithoutLoss() {
        assertThat(Numbers.exact(Numbers.fraction(new BigDecimal("22.30")))).isEqualTo(new BigDecimal("22.3"));
        assertThat(Numbers.exact(Numbers.fraction(new BigDecimal("1E+3")))).isEqualTo(new BigDecimal("1000"));
        assertThatThrownBy(() -> Numbers.exact(BigFraction.of(1, 3))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void fieldsPartedByTabsMayHoldAnything() {
        List<String> fields = List.of("", "a\tb", "c\nd\re", "\\t", "\\", "末");

        String line = TabText.line(fields.stream());

        assertThat(line).doesNotContain("\n", "\r");
        assertThat(TabText.fields(line)).isEqualTo(fields);
    }
}
