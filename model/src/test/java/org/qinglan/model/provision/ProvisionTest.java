package org.qinglan.model.provision;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.figure.Citation;
import org.qinglan.model.policy.RuleHead;

class ProvisionTest {
    private static final RuleHead HEAD = new RuleHead(
            "a.b", "要求", new Citation("办法", "", null, "一"), new DateSpan(LocalDate.of(2020, 1, 1), null), "", true);

    @ParameterizedTest
    @CsvSource({
        "2025-08-31, 2025-09-01",
        "2025-09-01, 2025-09-01",
        "2025-09-02, 2026-03-01",
        "2026-02-28, 2026-03-01",
        "2026-03-01, 2026-03-01",
        "2026-03-31, 2026-09-01",
        "2025-12-31, 2026-03-01"
    })
    void nextIsTheFirstDayOfTheNextMonthThatCounts(LocalDate day, LocalDate next) {
        assertThat(dueIn(3, 9).next(day)).contains(next);
    }

    @Test
    void onceAYearComesBackTheNextYear() {
        assertThat(dueIn(9).next(LocalDate.of(2025, 9, 30))).contains(LocalDate.of(2026, 9, 1));
        assertThat(dueIn().next(LocalDate.of(2025, 9, 30))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 84.99, false",
        "AT_LEAST, 85, true",
        "AT_LEAST, 85.01, true",
        "AT_MOST, 84.99, true",
        "AT_MOST, 85.0, true",
        "AT_MOST, 85.01, false",
        "ABOVE, 85, false",
        "ABOVE, 85.01, true",
        "EXACTLY, 85.00, true",
        "EXACTLY, 84, false"
    })
    void boundsAreHeldToTheLastDigit(Parameter.Bound bound, BigDecimal actual, boolean met) {
        assertThat(new Parameter("比例", bound, new BigDecimal("85"), "85", "").isMetBy(actual))
                .isEqualTo(met);
    }

    @Test
    void sentencesNameValueAndUnit() {
        Provision provision = new Provision(
                HEAD,
                "人事管理",
                "学校",
                "订立合同",
                "年",
                List.of(3, 9),
                List.of(new Parameter("合同期限", Parameter.Bound.AT_LEAST, new BigDecimal(3), "3", "年")));
        assertThat(provision.sentences()).containsExactly("学校：订立合同。", "每年一次。", "时间：每年 3、9 月。", "合同期限不低于 3 年。");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-01, 0, 0, 98, 2025-06-06",
        "2025-03-01, 1, 0, 113, 2025-06-21",
        "2025-03-01, 1, 2, 143, 2025-07-21",
        "2023-12-01, 0, 0, 98, 2024-03-07",
        "2024-12-01, 0, 0, 98, 2025-03-08",
        "2025-03-01, 9, 0, 113, 2025-06-21"
    })
    void leaveGrowsWithItsGrounds(LocalDate first, int hard, int children, int days, LocalDate last) {
        StatutoryLeave leave = new StatutoryLeave(
                HEAD,
                "产假",
                98,
                List.of(new StatutoryLeave.Ground("难产", 15, 1), new StatutoryLeave.Ground("多生育", 15, 20)));
        Map<String, Integer> times = Map.of("难产", hard, "多生育", children);
        assertThat(leave.days(times)).isEqualTo(days);
        assertThat(leave.last(first, times)).isEqualTo(last);
    }

    private static Provision dueIn(int... months) {
        return new Provision(
                HEAD, "师德", "学校", "整治", "", IntStream.of(months).boxed().toList(), List.of());
    }
}
