package org.qinglan.model.titlereview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.catalogue.BuiltInPacks;
import org.qinglan.model.policy.PackReading;
import org.qinglan.model.policy.PackRule;
import org.qinglan.model.policy.Rulebook;

class TitleEligibilityTest {
    private static final Rulebook RULES = rules();
    private static final LocalDate CUT_OFF = LocalDate.of(2025, 12, 31);

    static Stream<Arguments> rows() {
        return Stream.of(
                        "本科 高级教师 正高级教师 高中 5",
                        "学士 高级教师 正高级教师 小学 5",
                        "博士 一级教师 高级教师 高中 2",
                        "硕士 一级教师 高级教师 高中 5",
                        "本科 一级教师 高级教师 高中 5",
                        "大专 一级教师 高级教师 初中 5",
                        "大专 一级教师 高级教师 小学 5",
                        "硕士 二级教师 一级教师 高中 2",
                        "本科 二级教师 一级教师 高中 4",
                        "大专 二级教师 一级教师 初中 4",
                        "大专 二级教师 一级教师 小学 4",
                        "中师 二级教师 一级教师 小学 5",
                        "大专 三级教师 二级教师 初中 2",
                        "中师 三级教师 二级教师 小学 3")
                .map(row -> row.split(" ", -1))
                .map(row -> Arguments.of(row[0], row[1], row[2], row[3], Integer.parseInt(row[4])));
    }

    /// Full on the corresponding day: not the day before, then and after.
    @ParameterizedTest
    @MethodSource("rows")
    void everyRowIsMetOnTheCorrespondingDay(String schooling, String title, String target, String stage, int years) {
        LocalDate exact = CUT_OFF.minusYears(years);
        for (int shift : List.of(1, 0, -1)) {
            Applicant applicant = applicant(schooling, title, exact.plusDays(shift), stage, Set.of());
            assertThat(isEligible(target, applicant))
                    .as("appointed %s", applicant.appointed())
                    .isEqualTo(shift <= 0);
        }
    }

    @ParameterizedTest
    @CsvSource({"二级教师,本科,高中", "三级教师,大专,初中", "三级教师,大专,小学", "三级教师,中师,小学"})
    void aYearOfProbationIsMetOnTheCorrespondingDay(String target, String schooling, String stage) {
        for (int shift : List.of(1, 0, -1)) {
            LocalDate began = LocalDate.of(2024, 12, 31).plusDays(shift);
            Applicant applicant =
                    new Applicant(Schooling.read(schooling), Optional.empty(), null, began, stage, Set.of(2025), 0, 0);
            assertThat(isEligible(target, applicant)).as("began %s", began).isEqualTo(shift <= 0);
        }
    }

    @ParameterizedTest
    @CsvSource({"一级教师,博士", "二级教师,硕士", "二级教师,博士"})
    void educationAloneMayBeEnough(String target, String schooling) {
        assertThat(isEligible(
                        target,
                        new Applicant(Schooling.read(schooling), Optional.empty(), null, null, "", Set.of(), 0, 0)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "大专,高级教师,正高级教师,小学",
        "大专,一级教师,高级教师,高中",
        "中师,一级教师,高级教师,小学",
        "大专,二级教师,一级教师,高中",
        "中师,二级教师,一级教师,初中",
        "大专,三级教师,二级教师,高中",
        "中师,三级教师,二级教师,初中",
        "本科,二级教师,高级教师,高中",
        "本科,一级教师,正高级教师,高中"
    })
    void noNumberOfYearsMakesUpForEducationStageOrTitle(String schooling, String title, String target, String stage) {
        assertThat(isEligible(target, applicant(schooling, title, LocalDate.of(1990, 1, 1), stage, Set.of())))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2020-09-01,5,'',2025-09-01",
        "2020-09-01,5,'2022',2026-09-01",
        "2020-09-01,5,'2022 2024',2027-09-01",
        "2020-09-01,5,'2020',2026-01-01",
        "2020-09-01,5,'2020 2021',2027-01-01",
        "2020-09-01,5,'2025',2026-09-01",
        "2020-09-01,5,'2025 2026',2027-09-01",
        "2020-09-01,5,'2026',2025-09-01",
        "2020-09-01,5,'2019',2025-09-01",
        "2021-01-01,5,'2026',2026-01-01",
        "2020-02-29,5,'',2025-02-28",
        "2020-08-31,2,'2021',2023-08-31"
    })
    void yearsThatDoNotCountDelayTheDay(String appointed, int years, String notCounted, String full) {
        Set<Integer> bad = notCounted.isEmpty()
                ? Set.of()
                : Stream.of(notCounted.split(" ", -1)).map(Integer::valueOf).collect(Collectors.toSet());

        assertThat(Tenure.fullOn(LocalDate.parse(appointed), years, bad)).isEqualTo(full);
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9})
    void oneMoreYearThatDoesNotCountNeverBringsTheDayForward(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            LocalDate appointed = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(3000));
            Set<Integer> some =
                    random.ints(random.nextInt(4), 2008, 2028).boxed().collect(Collectors.toSet());
            Set<Integer> more = Stream.concat(some.stream(), Stream.of(2008 + random.nextInt(20)))
                    .collect(Collectors.toSet());
            int years = 1 + random.nextInt(6);

            LocalDate less = Tenure.fullOn(appointed, years, some);
            assertThat(Tenure.fullOn(appointed, years, more)).isAfterOrEqualTo(less);
            assertThat(less).isBetween(appointed.plusYears(years), appointed.plusYears(years + some.size() + 1L));
        }
    }

    @Test
    void aNearMissSaysMonthsAndDay() {
        var ways = rule("高级教师").judge(applicant("本科", "一级教师", LocalDate.of(2021, 2, 28), "高中", Set.of()), CUT_OFF);

        assertThat(ways.get(1).lacks())
                .singleElement()
                .satisfies(lack ->
                        assertThat(lack.sentence()).contains("任职年限差 2 个月").contains("2026-02-28 满足"))
                .satisfies(lack -> assertThat(lack.fulfilledOn()).isEqualTo("2026-02-28"));
        assertThat(ways.get(0).fulfilledOn()).isEmpty();
    }

    @Test
    void addOnsConcernTheirEducationOnly() {
        TitleEligibility rule = rule("高级教师");
        TitleEligibility stricter = new TitleEligibility(
                rule.head(),
                rule.target(),
                rule.cutOff(),
                rule.alternatives(),
                List.of(new TitleEligibility.AddOn(
                        TitleEligibility.AddOn.What.WORK, 15, Optional.of(Schooling.COLLEGE))));
        Applicant college = new Applicant(
                Optional.of(Schooling.COLLEGE),
                Optional.of(TitleLevel.FIRST),
                LocalDate.of(2015, 1, 1),
                LocalDate.of(2011, 1, 1),
                "小学",
                Set.of(),
                0,
                0);

        assertThat(rule.judge(college, CUT_OFF)).anyMatch(TitleEligibility.Way::isFulfilled);
        assertThat(stricter.judge(college, CUT_OFF)).noneMatch(TitleEligibility.Way::isFulfilled);
        assertThat(stricter.judge(college, LocalDate.of(2026, 1, 1))).anyMatch(TitleEligibility.Way::isFulfilled);
    }

    @ParameterizedTest
    @CsvSource({
        "高级教师,SENIOR",
        "中学高级教师,SENIOR",
        "小中高,SENIOR",
        "小学高级教师,FIRST",
        "中学一级,FIRST",
        "小学一级教师,SECOND",
        "中学二级教师,SECOND",
        "小学二级教师,THIRD",
        "正高级教师,PROFESSOR",
        "三级教师,THIRD",
        "一级教师,FIRST"
    })
    void olderTitlesAreMapped(String word, TitleLevel level) {
        assertThat(TitleLevel.read(word)).contains(level);
    }

    @ParameterizedTest
    @CsvSource({"大学本科,BACHELOR", "研究生,MASTER", "硕士研究生,MASTER", "博士研究生,DOCTOR", "大学专科,COLLEGE", "中师,NORMAL_SCHOOL"})
    void educationIsReadAsRostersHaveIt(String word, Schooling level) {
        assertThat(Schooling.read(word)).contains(level);
    }

    @Test
    void theCutOffIsTheNextOne() {
        assertThat(rule("高级教师").cutOffAfter(CUT_OFF)).isEqualTo(CUT_OFF);
        assertThat(rule("高级教师").cutOffAfter(CUT_OFF.plusDays(1))).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    private static boolean isEligible(String target, Applicant applicant) {
        return rule(target).judge(applicant, CUT_OFF).stream().anyMatch(TitleEligibility.Way::isFulfilled);
    }

    private static Applicant applicant(
            String schooling, String title, LocalDate appointed, String stage, Set<Integer> notCounted) {
        return new Applicant(
                Schooling.read(schooling),
                TitleLevel.read(title),
                appointed,
                LocalDate.of(1988, 9, 1),
                stage,
                notCounted,
                0,
                0);
    }

    private static TitleEligibility rule(String target) {
        return RULES.on(TitleEligibility.class, CUT_OFF).stream()
                .filter(rule -> rule.target().term().equals(target))
                .findFirst()
                .orElseThrow();
    }

    private static Rulebook rules() {
        List<Rulebook.Layer> layers = new ArrayList<>();
        PackReading.Accepted pack = (PackReading.Accepted) BuiltInPacks.read("national");
        layers.add(new Rulebook.Layer(
                "国家",
                new DateSpan(LocalDate.of(1900, 1, 1), null),
                pack.pack().rules().stream().map(PackRule::rule).toList()));
        return Rulebook.of(layers);
    }
}
