package org.qinglan.model.publicity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.calendar.WorkingDays;
import org.qinglan.model.catalogue.SchoolRules;
import org.qinglan.model.policy.Matter;
import org.qinglan.model.policy.OfficialCalendar;
import org.qinglan.model.policy.Rulebook;
import org.qinglan.model.requirement.TestSchool;

class NoticeTest {
    private static final Rulebook RULES = SchoolRules.of(new TestSchool()).rulebook();
    private static final WorkingDays CALENDAR = OfficialCalendar.of(RULES).days();

    /// First day, working days, pauses as `from/last` parted by blanks, the last day.
    @ParameterizedTest
    @CsvSource({
        // an ordinary week
        "2025-12-08, 5, '', 2025-12-12",
        // begun on a Friday
        "2025-12-12, 5, '', 2025-12-18",
        // begun on a Saturday that is not worked: Monday is the first that counts
        "2025-12-13, 5, '', 2025-12-19",
        // over the week of 1 October 2025 with Sunday 28 September and Saturday 11 October worked
        "2025-09-26, 5, '', 2025-10-09",
        "2025-10-09, 5, '', 2025-10-14",
        // over the Spring Festival of 2025: Sunday 26 January and Saturday 8 February are worked
        "2025-01-24, 5, '', 2025-02-06",
        "2025-02-05, 5, '', 2025-02-10",
        // over New Year 2026: 2 January is off, Sunday 4 January is worked
        "2025-12-30, 5, '', 2026-01-06",
        // over the Spring Festival of 2026: 14 and 28 February are worked
        "2026-02-13, 5, '', 2026-02-26",
        "2026-02-24, 5, '', 2026-02-28",
        // paused for two days in the middle of the week
        "2025-12-08, 5, 2025-12-10/2025-12-11, 2025-12-16",
        // paused over a weekend only: nothing is lost
        "2025-12-08, 6, 2025-12-13/2025-12-14, 2025-12-15",
        // two pauses that overlap count once
        "2025-12-08, 5, 2025-12-09/2025-12-10 2025-12-10/2025-12-11, 2025-12-17",
        // a pause after the end changes nothing
        "2025-12-08, 5, 2025-12-15/2025-12-31, 2025-12-12",
        // paused from the first day
        "2025-12-08, 5, 2025-12-08/2025-12-12, 2025-12-19",
        "2025-12-08, 1, '', 2025-12-08"
    })
    void lastDayIsFoundByTheOfficialCalendar(LocalDate first, int days, String pauses, LocalDate last) {
        Notice notice = notice(first, days, pauses);

        assertThat(notice.last(CALENDAR)).contains(last);
        assertThat(notice.isOver(last, CALENDAR)).isFalse();
        assertThat(notice.isOver(last.plusDays(1), CALENDAR)).isTrue();
        assertThat(notice.passed(last, CALENDAR)).isEqualTo(days);
        assertThat(notice.passed(last.minusDays(1), CALENDAR)).isEqualTo(days - 1);
    }

    @Test
    void clockStandsWhileThePauseHasNoEnd() {
        Notice notice = notice(LocalDate.of(2025, 12, 8), 5, "2025-12-10/");

        assertThat(notice.last(CALENDAR)).isEmpty();
        assertThat(notice.passed(LocalDate.of(2026, 1, 30), CALENDAR)).isEqualTo(2);
        assertThat(notice.isOver(LocalDate.of(2026, 1, 30), CALENDAR)).isFalse();
        assertThat(notice.pausedOn(LocalDate.of(2026, 1, 30))).isPresent();
    }

    @Test
    void pauseThatBeginsAfterTheEndDoesNotOpenANoticeAgain() {
        Notice notice = notice(LocalDate.of(2025, 12, 8), 5, "2025-12-15/");

        assertThat(notice.last(CALENDAR)).contains(LocalDate.of(2025, 12, 12));
    }

    @Test
    void nothingHasPassedBeforeTheFirstDay() {
        assertThat(notice(LocalDate.of(2025, 12, 8), 5, "").passed(LocalDate.of(2025, 12, 7), CALENDAR))
                .isZero();
    }

    /// Each counted day is a working day outside every pause, so their number is that of the span less the paused ones.
    @Test
    void countedDaysAreWorkingDaysOutsideEveryPause() {
        Random random = new Random(20260203);
        for (int round = 0; round < 300; round++) {
            LocalDate first = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(650));
            LocalDate from = first.plusDays(random.nextInt(20));
            LocalDate until = from.plusDays(random.nextInt(10));
            int days = 1 + random.nextInt(10);
            Notice notice = notice(first, days, from + "/" + until);

            LocalDate last = notice.last(CALENDAR).orElseThrow();

            DateSpan hung = DateSpan.inclusive(first, last);
            DateSpan paused = hung.intersect(DateSpan.inclusive(from, until));
            int stood = paused == null ? 0 : CALENDAR.in(paused);
            assertThat(CALENDAR.in(hung) - stood).as("%s", notice).isEqualTo(days);
            assertThat(CALENDAR.isWorkingDay(last)).isTrue();
        }
    }

    @Test
    void nationalPackWantsFiveWorkingDaysForPay() {
        NoticeRule rule =
                NoticeRule.of(RULES, Matter.PAY, LocalDate.of(2026, 3, 1)).orElseThrow();

        assertThat(rule.workingDays()).isEqualTo(5);
        assertThat(NoticeRule.of(RULES, Matter.APPRAISAL, LocalDate.of(2026, 3, 1)))
                .hasValueSatisfying(one -> assertThat(one.head().id()).isEqualTo("national.appraisal.notice"));
    }

    private static Notice notice(LocalDate first, int days, String pauses) {
        List<Pause> read = Arrays.stream(pauses.split(" "))
                .filter(text -> !text.isEmpty())
                .map(text -> text.split("/", -1))
                .map(ends ->
                        new Pause(LocalDate.parse(ends[0]), ends[1].isEmpty() ? null : LocalDate.parse(ends[1]), "停电"))
                .toList();
        return new Notice(1, first, days, "", read);
    }
}
