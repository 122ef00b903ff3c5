package org.qinglan.model.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.requirement.TestSchool;

/// What holds for every requirement and every list of trainings.
class TrainingPropertyTest {
    private static final List<String> WORDS = List.of("甲", "乙", "丙", "丁");
    private static final String DAY = "2025-12-31";

    @RepeatedTest(150)
    void aFurtherTrainingNeverLowersHoursNorRaisesAGap(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        TestSchool school = new TestSchool().rules(rule(random));
        LedgerRecord li = school.person("李一");
        TrainingStanding before = only(school, li);
        for (int i = 0; i < 12; i++) {
            train(school, li, random);
            TrainingStanding after = only(school, li);
            assertThat(Numbers.compare(after.count().total(), before.count().total()))
                    .isNotNegative();
            assertThat(Numbers.compare(after.missing(), before.missing())).isNotPositive();
            assertThat(before.isMet() && !after.isMet()).isFalse();
            for (TrainingCategory category : after.requirement().categories()) {
                assertThat(Numbers.compare(
                                after.count().hours(category), before.count().hours(category)))
                        .isNotNegative();
                assertThat(Numbers.compare(after.gap(category), before.gap(category)))
                        .isNotPositive();
            }
            before = after;
        }
    }

    @RepeatedTest(100)
    void capsHoldAndTheOrderOfTheRecordsDoesNotMatter(RepetitionInfo repetition) {
        Random random = new Random(1000 + repetition.getCurrentRepetition());
        TestSchool school = new TestSchool().rules(rule(random));
        LedgerRecord li = school.person("李一");
        for (int i = 0; i < 15; i++) {
            train(school, li, random);
        }
        TrainingStanding standing = only(school, li);
        school.shuffle(random);

        assertThat(only(school, li)).isEqualTo(standing);
        for (CountedTraining training : standing.count().trainings()) {
            assertThat(Numbers.compare(training.counted(), training.recognised()))
                    .isNotPositive();
            assertThat(Numbers.compare(
                            training.recognised(), BigFraction.of(8 * TrainingCount.days(training.training()))))
                    .isNotPositive();
        }
        for (TrainingCategory category : standing.requirement().categories()) {
            BigFraction most = category.atMost();
            if (most != null) {
                assertThat(Numbers.compare(counted(standing, category.name()), most))
                        .isNotPositive();
            }
        }
        standing.requirement().sharedCaps().forEach(cap -> assertThat(Numbers.compare(
                        cap.categories().stream()
                                .map(name -> counted(standing, name))
                                .reduce(BigFraction.ZERO, BigFraction::add),
                        cap.atMost()))
                .isNotPositive());
    }

    private static BigFraction counted(TrainingStanding standing, String category) {
        BigFraction sum = BigFraction.ZERO;
        for (CountedTraining training : standing.count().trainings()) {
            TrainingCategory own = training.category();
            if (own != null && own.name().equals(category)) {
                sum = sum.add(training.counted());
            }
        }
        return sum;
    }

    private static String rule(Random random) {
        List<String> categories = new ArrayList<>();
        for (String word : WORDS.subList(0, 3)) {
            int atLeast = random.nextInt(40);
            categories.add("  - {category: " + word + ", at-least: " + atLeast
                    + (random.nextBoolean() ? ", at-most: " + (atLeast + random.nextInt(30)) : "") + "}\n");
        }
        return "rule: test.any\nkind: training-requirement\nper: calendar-year\nhours: " + (1 + random.nextInt(120))
                + "\nothers: " + (random.nextBoolean() ? "是" : "否") + "\ncategories:\n" + String.join("", categories)
                + (random.nextBoolean()
                        ? "shared-caps:\n  - {categories: [甲, 丙], at-most: " + random.nextInt(80) + "}\n"
                        : "");
    }

    private static void train(TestSchool school, LedgerRecord person, Random random) {
        LocalDate first = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(365));
        school.add(
                person,
                TrainingLedger.TRAINING,
                "培训项目",
                "研修" + random.nextInt(3),
                "培训类别",
                WORDS.get(random.nextInt(WORDS.size())),
                "学时",
                String.valueOf(random.nextInt(60) + 1),
                "开始日期",
                first.toString(),
                "结束日期",
                first.plusDays(random.nextInt(6)).toString(),
                "考核结果",
                random.nextInt(8) == 0 ? "不合格" : "合格");
    }

    private static TrainingStanding only(TestSchool school, LedgerRecord person) {
        List<TrainingStanding> standings = TrainingStandings.of(person, school.on(DAY));
        assertThat(standings).hasSize(1);
        return standings.getFirst();
    }
}
