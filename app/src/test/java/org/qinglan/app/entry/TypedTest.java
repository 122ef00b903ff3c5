package org.qinglan.app.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-09-01",
                "20250901",
                "2025.9.1",
                "2025/9/1",
                "2025年9月1日",
                "２０２５－０９－０１",
                " 2025-9-1 ",
                "2025年9月"
            })
    void daysAreUnderstoodInEveryUsualSpelling(String typed) {
        assertThat(Typed.day(typed)).isEqualTo(LocalDate.of(2025, 9, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2025-02-29", "2025-13-01", "9月1日", "2025", "12025-09-01", "去年", "1899-12-31", "2025-09-01-"})
    void whatIsNoDayIsNotGuessedAt(String typed) {
        assertThat(Typed.day(typed)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"12|12", "3.50|3.50", "-4|-4", "1,200|1200", "１２|12"})
    void numbersAreExact(String typed, BigDecimal number) {
        assertThat(Typed.number(typed)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"十二", "1e3", "12学时", "1.", "--1", ""})
    void whatIsNoNumberIsRefused(String typed) {
        assertThat(Typed.number(typed)).isNull();
    }
}
