package org.qinglan.model.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.record.CareerLedger;
import org.qinglan.model.teacher.Roster;

class PairCheckTest {
    private static final String RULE = """
            - rule: made-up.mentoring
              kind: mentoring-rule
              name: 青蓝
              clause: {document: 校规, article: 第3条}
              years: 3
              cap: %d
              mentors: {titles: [高级教师, 一级教师], rungs: [骨干教师], teaching-years: 5}
            """;
    private final MadeUpSchool school = new MadeUpSchool();
    private long apprentice;
    private long second;

    @BeforeEach
    void people() {
        school.person("师一", "M1", "状态", "在职", "从教时间", "2000-09-01", "来校时间", "2010-09-01");
        school.person("师二", "M2");
        apprentice = school.person("徒一", "A1", "来校时间", "2023-08-20");
        second = school.person("徒二", "A2");
    }

    private List<String> codes(LedgerRecord record, String day) {
        return new PairCheck()
                .check(record, school.on(day)).stream().map(Finding::code).toList();
    }

    private LedgerRecord pair(long of, String mentor, String from, String last, String... more) {
        List<String> details = new ArrayList<>(List.of("师傅", mentor, "结对起", from, "结对止", last));
        details.addAll(List.of(more));
        return school.unstored(MentorLedger.MENTOR_PAIR, of, details.toArray(String[]::new));
    }

    @Test
    void soundPairIsAccepted() {
        assertThat(codes(pair(apprentice, "M1", "2023-09-01", "2026-08-31"), "2023-09-01"))
                .isEmpty();
    }

    @Test
    void nobodyIsTheirOwnMentor() {
        assertThat(codes(pair(apprentice, "A1", "2023-09-01", ""), "2023-09-01"))
                .containsExactly("pair-self");
    }

    @Test
    void unknownMentorAndTurnedDatesAreRefused() {
        assertThat(codes(pair(apprentice, "X", "2023-09-01", "2023-08-31"), "2023-09-01"))
                .containsExactly("pair-ends-before", "pair-mentor-unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-31, 学科, pair-overlap",
        "2026-09-01, 学科, ''",
        "2026-08-31, 班主任, ''",
        "2026-08-31, '', pair-overlap"
    })
    void oneMentorOfAKindAtATimeBlankKindIsSubject(String from, String kind, String code) {
        school.add(pair(apprentice, "M1", "2023-09-01", "2026-08-31"));

        assertThat(String.join(",", codes(pair(apprentice, "M2", from, "", "结对类型", kind), from)))
                .isEqualTo(code);
    }

    @Test
    void pairThatIsCorrectedDoesNotOverlapItself() {
        LedgerRecord stored =
                school.add(MentorLedger.MENTOR_PAIR, apprentice, "师傅", "M1", "结对起", "2023-09-01", "结对止", "2026-08-31");

        assertThat(codes(stored, "2024-01-01")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2023-08-19, pair-before-school", "2023-08-20, ''", "2023-08-21, ''"})
    void pairBeginsOnlyAtTheSchool(String from, String code) {
        assertThat(String.join(",", codes(pair(apprentice, "M1", from, ""), "2024-01-01")))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30, ''", "2025-07-01, pair-outside-service"})
    void pairLiesWithinRegularService(String last, String code) {
        school.add(CareerLedger.SERVICE, 1, "任教单位", "本校", "方式", "在编任教", "开始日期", "2010-09-01", "结束日期", "2025-06-30");

        assertThat(String.join(",", codes(pair(apprentice, "M1", "2023-09-01", last), "2024-01-01")))
                .isEqualTo(code);
    }

    @Test
    void beingLentOutIsPointedOut() {
        school.add(CareerLedger.SERVICE, 1, "任教单位", "乡小", "方式", "支教", "开始日期", "2024-02-01", "结束日期", "2024-07-31");

        List<Finding> findings =
                new PairCheck().check(pair(apprentice, "M1", "2023-09-01", "2026-08-31"), school.on("2023-09-01"));

        assertThat(findings).hasSize(1).noneMatch(Finding::isError);
        assertThat(findings.getFirst().message()).contains("2024-02-01 至 2024-07-31", "支教", "乡小");
    }

    @Test
    void mentorWhoLeftCannotGoOn() {
        school.person("师三", "M3", "状态", "退休");

        assertThat(codes(pair(apprentice, "M3", "2023-09-01", ""), "2024-01-01"))
                .containsExactly("pair-not-in-post");
        assertThat(codes(pair(apprentice, "M3", "2023-09-01", "2023-12-31"), "2024-01-01"))
                .isEmpty();
    }

    @Test
    void usualCapIsTwoApprenticesHoweverManyKinds() {
        school.add(pair(second, "M2", "2023-09-01", "2026-08-31"));
        school.add(pair(second, "M2", "2023-09-01", "2026-08-31", "结对类型", "班主任"));
        long third = school.person("徒三", "A3");

        assertThat(codes(pair(apprentice, "M2", "2024-09-01", ""), "2024-09-01"))
                .isEmpty();
        school.add(pair(apprentice, "M2", "2024-09-01", ""));
        assertThat(codes(pair(third, "M2", "2026-08-31", ""), "2026-08-31")).containsExactly("pair-cap");
        assertThat(codes(pair(third, "M2", "2026-09-01", ""), "2026-09-01")).isEmpty();
    }

    @Test
    void laterPairsOfTheMentorCountToo() {
        school.rules(RULE.formatted(1).replaceAll("(?m)^ *(mentors|years).*\n", ""));
        school.add(pair(second, "M2", "2025-09-01", ""));

        assertThat(codes(pair(apprentice, "M2", "2024-09-01", "2025-08-31"), "2024-09-01"))
                .isEmpty();
        assertThat(codes(pair(apprentice, "M2", "2024-09-01", "2025-09-01"), "2024-09-01"))
                .containsExactly("pair-cap");
    }

    @ParameterizedTest
    @CsvSource({
        "二级教师, '', 2015-09-01, 2020-09-01, pair-mentor-standing",
        "一级教师, '', 2015-09-01, 2020-08-31, pair-mentor-years",
        "一级教师, '', 2015-09-01, 2020-09-01, ''",
        "二级教师, 骨干教师, 2015-09-01, 2020-09-01, ''",
        "一级教师, '', '', 2020-09-01, pair-mentor-years-unknown"
    })
    void ruleSaysWhoMayBeAMentor(String title, String rung, String start, String from, String code) {
        school.rules(RULE.formatted(2));
        long mentor = school.person("师四", "M4", "从教时间", start);
        school.add(Roster.TITLE, mentor, "职称", title, "取得时间", "2019-01-01");
        if (!rung.isEmpty()) {
            school.add(CareerLedger.LADDER_TITLE, mentor, "称号", rung, "级别", "县级", "授予时间", "2019-01-01");
        }

        assertThat(String.join(",", codes(pair(second, "M4", from, ""), from))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"2023-08-31, ''", "2023-09-01, pair-window", "2025-01-01, pair-window"})
    void ethicsWindowOfTheMentorIsPointedOut(String last, String code) {
        school.window(2, "职称评定", "2022-09-01", last);

        assertThat(String.join(",", codes(pair(second, "M2", "2023-09-01", ""), "2023-09-01")))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"2026-08-30, '', pair-early-end", "2026-08-30, 协商解除, ''", "2026-08-31, '', ''", "2026-09-01, '', ''"})
    void endBeforeTheFullTimeNeedsAReason(String last, String reason, String code) {
        school.rules(RULE.formatted(2).replaceAll("(?m)^ *mentors.*\n", ""));

        assertThat(String.join(",", codes(pair(second, "M2", "2023-09-01", last, "结束原因", reason), "2023-09-01")))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-14, pair-overlap;pair-follows-overlap",
        "2024-03-15, pair-overlap;pair-follows-overlap",
        "2024-03-16, ''",
        "2024-03-17, pair-follows-gap"
    })
    void successorBeginsOnTheDayAfter(String from, String code) {
        school.add(pair(second, "M2", "2023-09-01", "2024-03-15", "协议编号", "QL-1", "结束原因", "师傅调离"));

        assertThat(String.join(";", codes(pair(second, "M1", from, "2026-08-31", "接续协议", "QL-1"), from)))
                .isEqualTo(code);
    }

    @Test
    void successorNeedsAnEndedAgreementOfTheSameKind() {
        school.add(pair(second, "M2", "2023-09-01", "", "协议编号", "QL-1"));

        assertThat(codes(pair(second, "M1", "2024-09-01", "", "接续协议", "QL-1", "结对类型", "班主任"), "2024-09-01"))
                .containsExactly("pair-follows-kind", "pair-follows-open");
        assertThat(codes(pair(apprentice, "M1", "2024-09-01", "", "接续协议", "QL-1"), "2024-09-01"))
                .containsExactly("pair-follows-unknown");
    }

    /// Whatever is entered in whatever order: what the check lets pass never overlaps and never exceeds the cap.
    @Test
    void acceptedPairsKeepTheRules() {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            int cap = 1 + random.nextInt(3);
            MadeUpSchool made = new MadeUpSchool();
            made.rules(RULE.formatted(cap).replaceAll("(?m)^ *(mentors|years).*\n", ""));
            for (int i = 0; i < 8; i++) {
                made.person("人" + i, "P" + i);
            }
            List<MentorPair> accepted = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                LedgerRecord record = randomPair(made, random);
                if (new PairCheck()
                        .check(record, made.on("2025-01-01")).stream().noneMatch(Finding::isError)) {
                    made.add(record);
                    accepted.add(MentorPair.of(record).orElseThrow());
                }
            }
            assertThat(accepted).hasSizeGreaterThan(5);
            assertKept(accepted, cap);
        }
    }

    private static LedgerRecord randomPair(MadeUpSchool school, Random random) {
        LocalDate from = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(40));
        boolean open = random.nextInt(6) == 0;
        return school.unstored(
                MentorLedger.MENTOR_PAIR,
                1 + random.nextInt(8),
                "师傅",
                "P" + random.nextInt(8),
                "结对起",
                from.toString(),
                "结对止",
                open ? "" : from.plusDays(random.nextInt(12)).toString(),
                "结对类型",
                List.of("", "学科", "班主任").get(random.nextInt(3)));
    }

    private static void assertKept(List<MentorPair> accepted, int cap) {
        for (LocalDate day : days()) {
            List<MentorPair> now =
                    accepted.stream().filter(pair -> pair.span().covers(day)).toList();
            Set<String> seen = new java.util.HashSet<>();
            for (MentorPair pair : now) {
                assertThat(pair.mentor()).isNotEqualTo("P" + (pair.apprentice() - 1));
                assertThat(seen.add(pair.apprentice() + pair.kind())).isTrue();
                assertThat(now.stream()
                                .filter(other -> other.mentor().equals(pair.mentor()))
                                .map(MentorPair::apprentice)
                                .distinct())
                        .hasSizeLessThanOrEqualTo(cap);
            }
        }
    }

    private static List<LocalDate> days() {
        DateSpan span = new DateSpan(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 3, 1));
        return span.from()
                .datesUntil(java.util.Objects.requireNonNull(span.until()))
                .toList();
    }
}
