package org.qinglan.reports.intake.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglan.reports.intake.workbook.Cell;

class MeasuresTest {
    @ParameterizedTest
    @CsvSource({
        "months, 24, 24",
        "months, 24个月, 24",
        "months, 2年, 24",
        "months, 一年, 12",
        "months, 一年半, 18",
        "days, 3天, 3",
        "days, 半天, 0.5",
        "hours, 8学时, 8",
        "years, 12年, 12",
        "author_order, 第二, 2",
        "author_order, 第3作者, 3",
        "author_order, 独立, 1",
    })
    void readsAnAmountInTheUnitOfItsField(String key, String text, BigDecimal amount) {
        assertThat(Measures.number(key, new Cell.Text(text))).isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @CsvSource({"hours, 2天", "hours, 3人", "days, 4节", "years, 60个月", "class_size, 5个月", "hours, 85%", "days, 约3天"})
    void refusesAnAmountInAnotherUnit(String key, String text) {
        assertThat(Measures.number(key, new Cell.Text(text))).isNull();
    }
}
