package org.qinglan.reports.intake.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qinglan.reports.intake.workbook.Cell;

class DatesTest {

    @ParameterizedTest
    @CsvSource({
        "2021.9, 2021-09-01",
        "2021.09, 2021-09-01",
        "2021年9月, 2021-09-01",
        "2021年09月份, 2021-09-01",
        "202109, 2021-09-01",
        "2021-9, 2021-09-01",
        "2021/9, 2021-09-01",
        "20210903, 2021-09-03",
        "2021/9/3, 2021-09-03",
        "2021-09-03, 2021-09-03",
        "2021-09-03 00:00:00, 2021-09-03",
        "2021-09-03T00:00:00, 2021-09-03",
        "2021.09.03, 2021-09-03",
        "2021年9月3日, 2021-09-03",
        "２０２１．９, 2021-09-01",
        "２０２１年９月, 2021-09-01",
        "' 2021 年 9 月 ', 2021-09-01",
        "2024-02-29, 2024-02-29",
    })
    void readsTheWaysInWhichPeopleWriteADay(String text, LocalDate day) {
        assertThat(Dates.day(new Cell.Text(text))).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2015.13",
                "2023-02-29",
                "1900-02-29",
                "2021",
                "43831",
                "21.9.1",
                "2021.0",
                "20211301",
                "0",
                "-5",
                "去年",
                "9月",
                "2021-09-31",
                "18990101",
                "29990101",
                "2021.9.1.5"
            })
    void neverGuesses(String text) {
        assertThat(Dates.day(new Cell.Text(text))).isNull();
    }

    @Test
    void readsSerialDaysButNotThoseBeforeMarch1900() {
        assertThat(Dates.day(number("45170", true))).isEqualTo(LocalDate.of(2023, 9, 1));
        assertThat(Dates.day(number("45170.75", true))).isEqualTo(LocalDate.of(2023, 9, 1));
        assertThat(Dates.day(number("61", true))).isEqualTo(LocalDate.of(1900, 3, 1));
        assertThat(Dates.day(number("60", true))).isNull();
        assertThat(Dates.day(number("0", true))).isNull();
        assertThat(Dates.day(number("-3", true))).isNull();
        assertThat(Dates.day(number("2958465", true))).isNull();
    }

    @Test
    void readsPlainNumbersThatCanOnlyBeDates() {
        assertThat(Dates.day(number("20210903", false))).isEqualTo(LocalDate.of(2021, 9, 3));
        assertThat(Dates.day(number("202109", false))).isEqualTo(LocalDate.of(2021, 9, 1));
        assertThat(Dates.day(number("2021.9", false))).isEqualTo(LocalDate.of(2021, 9, 1));
        assertThat(Dates.day(number("2021.11", false))).isEqualTo(LocalDate.of(2021, 11, 1));
        assertThat(Dates.day(number("45170", false))).isEqualTo(LocalDate.of(2023, 9, 1));
        assertThat(Dates.day(number("2021.1", false))).as("January or October").isNull();
        assertThat(Dates.day(number("2021", false))).isNull();
        assertThat(Dates.day(number("12", false))).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-05-17—2023-05-18, 2023-05-17, 2023-05-18",
        "2023-05-17-2023-05-18, 2023-05-17, 2023-05-18",
        "2023.08.13-08.14, 2023-08-13, 2023-08-14",
        "2023.08.13-14, 2023-08-13, 2023-08-14",
        "2024年10月11日至10月12日, 2024-10-11, 2024-10-12",
        "2024年2月13日至2月14日, 2024-02-13, 2024-02-14",
        "2024年2月13日至14日, 2024-02-13, 2024-02-14",
        "2024年12月30日至2025年1月2日, 2024-12-30, 2025-01-02",
        "2023/5/17~2023/5/18, 2023-05-17, 2023-05-18",
        "2023/5/17～5/18, 2023-05-17, 2023-05-18",
        "20230517-20230518, 2023-05-17, 2023-05-18",
        "2023.07-2023.08, 2023-07-01, 2023-08-31",
        "2023年7月至8月, 2023-07-01, 2023-08-31",
        "20251216, 2025-12-16, 2025-12-16",
    })
    void readsSpansInOneCell(String text, LocalDate first, LocalDate last) {
        assertThat(Dates.span(new Cell.Text(text))).isEqualTo(new Dates.Span(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-05-18—2023-05-17", "2023.08.13-08.32", "2023.02.28-02.29", "5.17-5.18", "待定"})
    void refusesSpansThatAreNone(String text) {
        assertThat(Dates.span(new Cell.Text(text))).isNull();
    }

    private static Cell number(String digits, boolean date) {
        return Cell.of(new BigDecimal(digits), date);
    }
}
