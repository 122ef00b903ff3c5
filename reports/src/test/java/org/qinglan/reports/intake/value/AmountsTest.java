package org.qinglan.reports.intake.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qinglan.reports.intake.workbook.Cell;

class AmountsTest {

    @ParameterizedTest
    @CsvSource({
        "12, 12",
        "'1,234.50', 1234.50",
        "'12,345,678', 12345678",
        "￥1234.5, 1234.5",
        "１２．５, 12.5",
        "'１，２３４', 1234",
        "－3, -3",
        "(12), -12",
        "85%, 0.85",
        "16学时, 16",
        "3 天, 3",
        "2025年度, 2025",
        "1.005, 1.005",
        ".5, 0.5",
    })
    void readsTheWaysInWhichPeopleWriteANumber(String text, BigDecimal number) {
        assertThat(Amounts.number(new Cell.Text(text))).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"十二", "1.2.3", "12小时", "1,23", "--3", "约10", "1E5", "3/4", "#N/A"})
    void refusesWhatIsNone(String text) {
        assertThat(Amounts.number(new Cell.Text(text))).isNull();
    }

    @Test
    void longTextIsNoNumberAndDoesNotExhaustTheStack() {
        assertThat(Amounts.number(new Cell.Text("1" + ",123".repeat(8_000)))).isNull();
        assertThat(Amounts.number(new Cell.Text("(".repeat(32_000)))).isNull();
    }

    @Test
    void numberCellsShowTheFifteenDigitsThatTheProgramShows() {
        assertThat(Amounts.number(Cell.of(new BigDecimal("75.26000000000001"), false)))
                .isEqualByComparingTo("75.26");
        assertThat(Amounts.number(Cell.of(new BigDecimal("45170"), true)))
                .as("a date is no number")
                .isNull();
    }
}
