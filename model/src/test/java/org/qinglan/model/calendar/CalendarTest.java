package org.qinglan.model.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 1, 31);
    private static final DateSpan TERM = DateSpan.inclusive(FIRST, LAST);

    @ParameterizedTest
    @CsvSource({"2025-08-31,false", "2025-09-01,true", "2026-01-31,true", "2026-02-01,false"})
    void spanOnPaperHoldsBothItsDays(LocalDate day, boolean covered) {
        assertThat(TERM.covers(day)).isEqualTo(covered);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-08-01,2025-08-31,false",
        "2025-08-01,2025-09-01,true",
        "2026-01-31,2026-03-01,true",
        "2026-02-01,2026-03-01,false",
        "2025-10-01,2025-10-01,true"
    })
    void spansOverlapWhereTheyShareOneDay(LocalDate first, LocalDate last, boolean overlaps) {
        DateSpan other = DateSpan.inclusive(first, last);

        assertThat(TERM.overlaps(other)).isEqualTo(overlaps);
        assertThat(other.overlaps(TERM)).isEqualTo(overlaps);
    }

    @Test
    void spanWithoutEndLastsForEver() {
        DateSpan open = new DateSpan(FIRST, null);

        assertThat(open.covers(LocalDate.of(2999, 1, 1))).isTrue();
        assertThat(open.overlaps(DateSpan.inclusive(LAST, LAST))).isTrue();
        assertThat(open.overlaps(DateSpan.inclusive(FIRST.minusDays(2), FIRST.minusDays(1))))
                .isFalse();
        assertThat(open.last()).isNull();
        assertThat(open.display()).isEqualTo("2025-09-01 至 长期");
        assertThat(TERM.display()).isEqualTo("2025-09-01 至 2026-01-31");
    }

    @Test
    void spanCannotEndBeforeItBegins() {
        assertThatThrownBy(() -> new DateSpan(LAST, FIRST)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-08-31,2024,2",
        "2025-09-01,2025,1",
        "2025-12-31,2025,1",
        "2026-01-31,2025,1",
        "2026-02-01,2025,2",
        "2024-02-29,2023,2"
    })
    void dayFallsIntoOneSemester(LocalDate day, int schoolYear, int number) {
        Semester semester = Semester.of(day);

        assertThat(semester).isEqualTo(new Semester(schoolYear, number));
        assertThat(semester.span().covers(day)).isTrue();
    }

    @Test
    void semestersFollowEachOtherWithoutGap() {
        assertThat(new Semester(2025, 1).span().until())
                .isEqualTo(new Semester(2025, 2).span().from());
        assertThat(new Semester(2025, 2).span().until())
                .isEqualTo(new Semester(2026, 1).span().from());
        assertThat(new Semester(2025, 2).display()).isEqualTo("2025—2026学年第二学期");
        assertThatThrownBy(() -> new Semester(2025, 3)).isInstanceOf(IllegalArgumentException.class);
    }
}
