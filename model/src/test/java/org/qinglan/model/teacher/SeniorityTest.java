package org.qinglan.model.teacher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;

class SeniorityTest {
    @ParameterizedTest
    @CsvSource({"2026-08-31, 9", "2026-09-01, 10", "2016-09-01, 0"})
    void yearsAreFullOnTheDayOnWhichTheyBegan(String day, int years) {
        Seniority seniority = Seniority.of(person("teaching_start", "2016-09-01"), LocalDate.parse(day));
        assertThat(seniority.teaching()).hasValue(years);
        assertThat(seniority.working()).isEmpty();
    }

    @Test
    void nobodyGrowsOlderAtWorkAfterLeaving() {
        LedgerRecord person = person("work_start", "2000-08-01", "left_on", "2020-07-31");
        assertThat(Seniority.of(person, LocalDate.of(2026, 1, 1)).working()).hasValue(19);
    }

    @Test
    void aDayAheadCountsNothing() {
        assertThat(Seniority.of(person("work_start", "2030-08-01"), LocalDate.of(2026, 1, 1)))
                .isEqualTo(new Seniority(OptionalInt.empty(), OptionalInt.empty()));
    }

    private static LedgerRecord person(String... dates) {
        Map<String, Value> values = new HashMap<>();
        for (int i = 0; i < dates.length; i += 2) {
            values.put(dates[i], Value.of(LocalDate.parse(dates[i + 1])));
        }
        return new LedgerRecord(1, Roster.TEACHER, 1, values, null);
    }
}
