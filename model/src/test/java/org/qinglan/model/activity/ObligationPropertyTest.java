package org.qinglan.model.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.requirement.Level;
import org.qinglan.model.requirement.TestSchool;
import org.qinglan.model.standing.Situation;

/// What holds for all obligations and every list of events.
class ObligationPropertyTest {
    private static final List<String> WORDS = List.of("甲", "乙", "丙");
    private static final List<String> PERIODS = List.of("month", "quarter", "semester", "school-year", "calendar-year");

    @RepeatedTest(150)
    void aFurtherEventNeverLeavesAnObligationWorseOff(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        TestSchool school = new TestSchool().rules(rules(random));
        LedgerRecord li = school.person("李一");
        List<ObligationStanding> before = standings(school, li);
        for (int i = 0; i < 12; i++) {
            hold(school, li, random);
            List<ObligationStanding> after = standings(school, li);
            assertThat(after).hasSameSizeAs(before);
            for (int place = 0; place < after.size(); place++) {
                assertThat(Numbers.compare(
                                after.get(place).done(), before.get(place).done()))
                        .isNotNegative();
            }
            before = after;
        }
    }

    @RepeatedTest(100)
    void noEventServesTwoExclusiveObligationsAndTheOrderDoesNotMatter(RepetitionInfo repetition) {
        Random random = new Random(1000 + repetition.getCurrentRepetition());
        TestSchool school = new TestSchool().rules(rules(random));
        LedgerRecord li = school.person("李一");
        for (int i = 0; i < 15; i++) {
            hold(school, li, random);
        }
        List<ObligationStanding> standings = standings(school, li);
        school.shuffle(random);

        assertThat(standings(school, li)).isEqualTo(standings);
        Set<LedgerRecord> served = new HashSet<>();
        for (ObligationStanding standing : standings) {
            if (standing.obligation().event().exclusive()) {
                assertThat(Numbers.compare(standing.done(), standing.needed())).isNotPositive();
                standing.used().forEach(event -> assertThat(served.add(event)).isTrue());
            }
        }
    }

    @RepeatedTest(200)
    void asManyExclusiveObligationsAreServedAsAnyChoiceCouldServe(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int events = random.nextInt(6);
        List<List<Integer>> choices = new ArrayList<>();
        List<Integer> needs = new ArrayList<>();
        for (int place = 0; place < 3; place++) {
            List<Integer> own = new ArrayList<>();
            for (int event = 0; event < events; event++) {
                if (random.nextBoolean()) {
                    own.add(event);
                }
            }
            choices.add(own);
            needs.add(1 + random.nextInt(2));
        }

        int served = Assignment.of(choices, needs, events).stream()
                .mapToInt(List::size)
                .sum();

        assertThat(served).isEqualTo(best(choices, new ArrayList<>(needs), events, 0));
    }

    /// By trying everything.
    private static int best(List<List<Integer>> choices, List<Integer> left, int events, int event) {
        if (event == events) {
            return 0;
        }
        int best = best(choices, left, events, event + 1);
        for (int place = 0; place < choices.size(); place++) {
            if (left.get(place) > 0 && choices.get(place).contains(event)) {
                left.set(place, left.get(place) - 1);
                best = Math.max(best, 1 + best(choices, left, events, event + 1));
                left.set(place, left.get(place) + 1);
            }
        }
        return best;
    }

    private static String[] rules(Random random) {
        String[] rules = new String[4];
        for (int i = 0; i < rules.length; i++) {
            String words = WORDS.get(random.nextInt(3)) + ", " + WORDS.get(random.nextInt(3));
            boolean exclusive = random.nextInt(3) > 0;
            String amount = !exclusive && random.nextBoolean() ? "quantity: 7" : "count: " + (1 + random.nextInt(3));
            rules[i] = "rule: test.r" + i + "\nkind: obligation\nwhat: [" + words + "]\n" + amount + "\nper: "
                    + PERIODS.get(random.nextInt(PERIODS.size())) + "\nexclusive: " + (exclusive ? "是" : "否")
                    + (random.nextBoolean() ? "\nlowest-level: 镇级" : "") + "\n";
        }
        return rules;
    }

    private static void hold(TestSchool school, LedgerRecord person, Random random) {
        school.add(
                person,
                ActivityLedger.ACTIVITY,
                "活动类别",
                WORDS.get(random.nextInt(3)),
                "活动日期",
                LocalDate.of(2025, 8, 1).plusDays(random.nextInt(400)).toString(),
                "数量",
                String.valueOf(random.nextInt(4)),
                "级别",
                Level.terms().get(random.nextInt(Level.terms().size())));
    }

    private static List<ObligationStanding> standings(TestSchool school, LedgerRecord person) {
        Situation situation = school.on("2026-08-31");
        return ObligationStandings.of(person, ObligationStandings.schoolYear(situation.day()), situation);
    }
}
