package org.qinglan.model.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.catalogue.BuiltInPacks;
import org.qinglan.model.policy.OfficialCalendar;
import org.qinglan.model.policy.PackReading;
import org.qinglan.model.policy.Rule;
import org.qinglan.model.record.WorkLedger;

class AppraisalRulesTest {
    private static final LocalDate END = LocalDate.of(2025, 12, 31);

    @ParameterizedTest
    @ValueSource(strings = {"national", "anqiu", "dehua", "yiyuan", "lanzhou"})
    void everyRuleOfABuiltInPackAgreesWithItsExamples(String id) {
        PackReading reading = BuiltInPacks.read(id);

        assertThat(reading).isInstanceOf(PackReading.Accepted.class);
        assertThat(((PackReading.Accepted) reading).pack().rules())
                .allSatisfy(rule -> assertThat(rule.failures()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "13,20,2",
        "38,20,7",
        "52,20,10",
        "87,20,17",
        "163,20,32",
        "163,25,40",
        "163,15,24",
        "4,20,0",
        "5,20,1",
        "0,20,0",
        "100,25,25",
        "99,25,24",
        "100,15,15",
        "99,15,14"
    })
    void partsOfAPersonAreDropped(int base, int percent, int places) {
        AppraisalQuota rule = rules(AppraisalQuota.class).getFirst();
        AppraisalQuota.Share share = rule.find(BigFraction.of(percent, 100)).orElseThrow();

        assertThat(rule.places(base, share)).isEqualTo(places);
        assertThat(rule.find(BigFraction.of(percent))).contains(share);
    }

    @Test
    void anUnknownShareIsNone() {
        assertThat(rules(AppraisalQuota.class).getFirst().find(BigFraction.of(30, 100)))
                .isEmpty();
    }

    /// One leave without a break: six months from day to corresponding day are not yet more than half a year.
    @ParameterizedTest
    @CsvSource({
        "2025,2025-01-01,2025-06-29,NOT_OVER",
        "2025,2025-01-01,2025-06-30,NOT_OVER",
        "2025,2025-01-01,2025-07-01,OVER",
        "2024,2024-01-01,2024-06-30,NOT_OVER",
        "2024,2024-01-01,2024-07-01,OVER",
        "2025,2025-07-01,2025-12-31,NOT_OVER",
        "2025,2025-06-30,2025-12-31,OVER",
        "2024,2024-02-29,2024-08-28,NOT_OVER",
        "2024,2024-02-29,2024-08-29,OVER",
        "2025,2024-10-01,2025-06-30,NOT_OVER",
        "2024,2024-10-01,2025-06-30,NOT_OVER",
        "2025,2024-10-01,2025-07-01,OVER"
    })
    void oneLeaveIsMeasuredByMonths(int year, String first, String last, AbsenceInYear.Verdict verdict) {
        AppraisalSchool school = new AppraisalSchool();
        long teacher = school.teacher("甲", "2000-09-01");
        school.leave(teacher, "病假", first, last, 366);

        assertThat(absence(school, teacher, year).verdict()).isEqualTo(verdict);
    }

    /// Two leaves: more than half the days of the year, 182.5 or 183 in a leap year.
    @ParameterizedTest
    @CsvSource({
        "2025,2025-12-01,NOT_OVER", "2025,2025-12-02,OVER", "2025,2025-12-03,OVER",
        "2024,2024-11-30,NOT_OVER", "2024,2024-12-01,NOT_OVER", "2024,2024-12-02,OVER"
    })
    void severalLeavesAreAddedUpInDays(int year, String last, AbsenceInYear.Verdict verdict) {
        AppraisalSchool school = new AppraisalSchool();
        long teacher = school.teacher("甲", "2000-09-01");
        school.leave(teacher, "病假", year + "-01-01", year + "-03-31", 366);
        school.leave(teacher, "事假", year + "-09-01", last, 366);

        assertThat(absence(school, teacher, year).verdict()).isEqualTo(verdict);
    }

    @Test
    void maternityLeaveCountsNothingAndDaysLeftTwiceCountOnce() {
        AppraisalSchool school = new AppraisalSchool();
        long teacher = school.teacher("甲", "2000-09-01");
        school.leave(teacher, "产假", "2025-01-01", "2025-09-30", 273);
        assertThat(absence(school, teacher, 2025).verdict()).isEqualTo(AbsenceInYear.Verdict.NOT_OVER);

        school.leave(teacher, "病假", "2025-10-01", "2025-10-31", 31);
        school.leave(teacher, "事假", "2025-10-15", "2025-11-15", 32);
        assertThat(absence(school, teacher, 2025).days()).isEqualTo(46);
    }

    @Test
    void aSumAcrossTheYearEndIsUnclearWhereItCouldDecide() {
        AppraisalSchool school = new AppraisalSchool();
        long teacher = school.teacher("甲", "2000-09-01");
        school.leave(teacher, "病假", "2025-02-01", "2025-07-31", 181);
        assertThat(absence(school, teacher, 2025).verdict()).isEqualTo(AbsenceInYear.Verdict.NOT_OVER);

        school.leave(teacher, "事假", "2025-09-01", "2026-01-31", 20);
        assertThat(absence(school, teacher, 2025).verdict()).isEqualTo(AbsenceInYear.Verdict.UNCLEAR);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-07-01,false",
        "2025-07-02,true",
        "2025-06-30,false",
        "2025-12-31,true",
        "2026-01-01,false",
        "2024-12-31,false"
    })
    void halfAYearOfFirstWorkEndsOnTheCorrespondingDay(String began, boolean tooShort) {
        assertThat(AppraisalBar.isShort(LocalDate.parse(began), 2025)).isEqualTo(tooShort);
    }

    @ParameterizedTest
    @CsvSource({
        "优秀,EXCELLENT",
        "优秀等次,EXCELLENT",
        "称职,COMPETENT",
        " 合 格 ,COMPETENT",
        "基本称职,BASIC",
        "基本合格档次,BASIC",
        "不称职,FAILED",
        "不确定档次,UNGRADED",
        "不确定等次,UNGRADED",
        "只写评语,UNGRADED",
        "未定等次,UNGRADED",
        "未参加考核,ABSENT",
        "未考核,ABSENT"
    })
    void gradesAreReadAsOfficesWriteThem(String word, Grade grade) {
        assertThat(Grade.read(word)).contains(grade);
    }

    @ParameterizedTest
    @ValueSource(strings = {"良好", "", "合格人数", "A"})
    void otherWordsAreNoGrade(String word) {
        assertThat(Grade.read(word)).isEmpty();
    }

    @Test
    void officialYearsHaveTheirStatutoryWorkingDays() {
        OfficialCalendar calendar =
                OfficialCalendar.of(new AppraisalSchool().on("2026-01-01").rules());

        for (int year : List.of(2025, 2026)) {
            DateSpan span = new DateSpan(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
            assertThat(calendar.days().in(span)).isEqualTo(248);
            assertThat(calendar.unknownYears(span)).isEmpty();
        }
        assertThat(calendar.unknownYears(new DateSpan(LocalDate.of(2026, 12, 30), LocalDate.of(2027, 1, 3))))
                .containsExactly(2027);
        assertThat(calendar.days().after(LocalDate.of(2025, 9, 30), 1)).isEqualTo(LocalDate.of(2025, 10, 9));
        assertThat(calendar.days().isWorkingDay(LocalDate.of(2025, 10, 11))).isTrue();
    }

    @Test
    void consequencesNeedTheLatestYearsWithoutAGap() {
        AppraisalConsequence twice = rules(AppraisalConsequence.class).stream()
                .filter(rule -> rule.head().id().equals("national.appraisal.ungraded-twice"))
                .findFirst()
                .orElseThrow();

        assertThat(twice.follows(List.of(Optional.of(Grade.UNGRADED), Optional.of(Grade.UNGRADED))))
                .isTrue();
        assertThat(twice.follows(List.of(Optional.of(Grade.UNGRADED), Optional.empty())))
                .isFalse();
        assertThat(twice.follows(List.of(Optional.of(Grade.UNGRADED)))).isFalse();
    }

    private static AbsenceInYear absence(AppraisalSchool school, long teacher, int year) {
        var situation = school.on("2026-01-05");
        return AbsenceInYear.of(
                rules(LeaveTreatment.class).getFirst(),
                school.of(WorkLedger.LEAVE, teacher),
                year,
                OfficialCalendar.of(situation.rules()).days());
    }

    private static <R extends Rule> List<R> rules(Class<R> type) {
        return new AppraisalSchool().on("2026-01-05").rules().on(type, END);
    }
}
