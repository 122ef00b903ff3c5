package org.qinglan.model.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class NumbersTest {
    @Test
    void ofTwoNegativeNumbersTheOneNearerToZeroIsLarger() {
        assertThat(Numbers.compare(BigFraction.of(-16), BigFraction.of(-5, 2))).isNegative();
    }

    @Test
    void fractionsAreOrderedAsTheirQuotients() {
        Random random = new Random(7);
        for (int i = 0; i < 1_000; i++) {
            int a = random.nextInt(-50, 50);
            int b = random.nextInt(1, 50);
            int c = random.nextInt(-50, 50);
            int d = random.nextInt(1, 50);
            assertThat(Numbers.compare(BigFraction.of(a, b), BigFraction.of(c, d)))
                    .isEqualTo(Integer.signum(a * d - c * b));
        }
    }

    @Test
    void fractionOverANegativeNumberIsWrittenPlainly() {
        Value value = Value.of(BigFraction.of(6, -2));
        assertThat(value.display()).isEqualTo("-3");
        assertThat(ValueText.write(value)).isEqualTo("n:-3");
        assertThat(ValueText.read("n:-3")).isEqualTo(value);
    }
}
