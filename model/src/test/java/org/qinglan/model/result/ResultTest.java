package org.qinglan.model.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.qinglan.model.figure.Value;
import org.qinglan.model.frozen.StoredRun;
import org.qinglan.model.laboratory.Hours;
import org.qinglan.model.laboratory.Schemes;
import org.qinglan.model.result.WhatIf.Answer;
import org.qinglan.model.result.WhyNot.Kind;
import org.qinglan.model.run.ComputedRun;
import org.qinglan.model.store.Progress;

/// What is shown beside a result: classes, groups, an earlier result, why not more, what if.
class ResultTest {
    private static final ComputedRun PAY =
            Hours.of("90/10", "60/40", "75.5/0", "0/25").run(Schemes.PAY);
    private static final ComputedRun REVIEW =
            Hours.of("30/1", "0/9", "20/5", "24/4").run(Schemes.REVIEW);

    @Test
    void classesHaveRoundLimitsAndHoldEverybodyOnce() {
        Distribution points = Distribution.of(PAY.sheet(), "工作量分").orElseThrow();
        assertThat(points.classes().getFirst().from()).isEqualByComparingTo("0");
        assertThat(points.classes().getLast().until()).isEqualByComparingTo("90");
        assertThat(points.classes()).extracting(Distribution.Bin::count).containsExactly(1, 0, 0, 0, 0, 0, 1, 1, 1);
        assertThat(points.spread().mean()).isEqualTo(BigFraction.of(431, 8));
        assertThat(points.median()).isEqualTo(BigFraction.of(271, 4));
        assertThat(points.classOf(2)).hasValue(6);
        assertThat(Distribution.of(PAY.sheet(), "没有这一列")).isEmpty();
    }

    @Test
    void stepsAreOneTwoOrFiveTimesAPowerOfTen() {
        assertThat(Distribution.step(BigFraction.of(10))).isEqualByComparingTo("1");
        assertThat(Distribution.step(BigFraction.of(11))).isEqualByComparingTo("2");
        assertThat(Distribution.step(BigFraction.of(2001))).isEqualByComparingTo("500");
        assertThat(Distribution.step(BigFraction.of(1, 3))).isEqualByComparingTo("0.05");
        assertThat(Distribution.step(BigFraction.of(99))).isEqualByComparingTo("10");
        assertThat(Distribution.step(BigFraction.ZERO)).isEqualByComparingTo("1");
    }

    @Test
    void everyNumberLiesBetweenTheLimitsOfItsClass() {
        Random random = new Random(20260120);
        for (int round = 0; round < 60; round++) {
            String[] pairs = pairs(random, 1 + random.nextInt(40));
            ComputedRun run = Hours.of(pairs).run(Schemes.REVIEW);
            Distribution found = Distribution.of(run.sheet(), "总分").orElseThrow();
            assertThat(found.classes()).hasSizeBetween(1, 11);
            assertThat(found.classes().stream()
                            .mapToInt(Distribution.Bin::count)
                            .sum())
                    .isEqualTo(pairs.length);
            run.sheet().rows().forEach(row -> {
                Distribution.Bin bin =
                        found.classes().get(found.classOf(row.teacher()).orElseThrow());
                BigDecimal own = ((Value.Num) run.sheet().cell(row, "总分")).rounded(2);
                assertThat(own).isGreaterThanOrEqualTo(bin.from()).isLessThan(bin.until());
            });
        }
    }

    @Test
    void groupsAreTakenFromTheRoster() {
        Hours hours = Hours.of("90/10", "60/40", "75.5/0", "0/25");
        List<Division> divisions =
                Division.of(PAY.sheet(), hours, hours.roster(), PAY.scheme().referenceDate());
        assertThat(divisions).extracting(Division::name).containsExactly("任教学科", "班主任");
        assertThat(divisions.getFirst().of(PAY.sheet(), "工作量分"))
                .extracting(Division.Group::name, Division.Group::sum, Division.Group::mean, group -> group.teachers())
                .containsExactly(
                        tuple("数学", BigFraction.of(311, 2), BigFraction.of(311, 4), List.of(1L, 3L)),
                        tuple("语文", BigFraction.of(60), BigFraction.of(30), List.of(2L, 4L)));
    }

    @Test
    void anEarlierResultShowsWhoRoseAndWhoFellMost() {
        ComputedRun before = Hours.of("80/10", "70/40", "75.5/0").run(Schemes.PAY);
        Earlier earlier = new Earlier(stored(), before.sheet());
        Earlier.Difference points = earlier.of(PAY.sheet(), "考核分").orElseThrow();
        assertThat(points.lines()).hasSize(3);
        assertThat(points.joined()).isEqualTo(1);
        assertThat(points.left()).isZero();
        Earlier.Difference work = earlier.of(PAY.sheet(), "工作量分").orElseThrow();
        assertThat(work.mostDown().orElseThrow().name()).isEqualTo("教师2");
        assertThat(work.mostDown().orElseThrow().change()).isEqualTo(BigFraction.of(-10));
        assertThat(work.mostUp()).isEmpty();
        assertThat(earlier.of(PAY.sheet(), "没有这一列")).isEmpty();
    }

    private static StoredRun stored() {
        return new StoredRun(
                1,
                "merit-pay",
                "分配",
                "",
                "",
                PAY.scheme().referenceDate(),
                new byte[0],
                new byte[0],
                Instant.EPOCH,
                "");
    }

    @Test
    void aCapAFullMarkAndAFenOfRoundingAreTold() {
        assertThat(WhyNot.of(PAY, 1, "工作量绩效"))
                .anySatisfy(reason -> {
                    assertThat(reason.kind()).isEqualTo(Kind.CAP);
                    assertThat(reason.sentence()).isEqualTo("“工作量分”已到上限 80：按算法得 90，超出的 10 不计");
                    assertThat(reason.clause()).isEqualTo("第七条");
                })
                .anySatisfy(reason -> {
                    assertThat(reason.kind()).isEqualTo(Kind.ROUNDING);
                    assertThat(reason.sentence()).contains("工作量绩效", "取整");
                });
        assertThat(WhyNot.of(PAY, 2, "考核分"))
                .extracting(WhyNot.Reason::sentence)
                .containsExactly("“考核分”得 80，满分 100，还差 20");
    }

    @Test
    void aMissedConditionAndTheDistanceToTheLineAreTold() {
        assertThat(WhyNot.of(REVIEW, 2, "名次")).singleElement().satisfies(reason -> assertThat(reason.sentence())
                .startsWith("“学时”不符合：甲 0"));
        assertThat(WhyNot.of(REVIEW, 3, "推荐"))
                .extracting(WhyNot.Reason::sentence)
                .containsExactly("第 3 名，推荐 2 名；“总分”25，最后一名入选者 28，差 3");
        assertThat(WhyNot.of(REVIEW, 1, "推荐")).isEmpty();
    }

    @Test
    void whatIfGivesTheFiguresOfAReallyChangedRecord() {
        Random random = new Random(7);
        for (int round = 0; round < 60; round++) {
            String[] pairs = pairs(random, 2 + random.nextInt(20));
            int person = random.nextInt(pairs.length);
            boolean first = random.nextBoolean();
            BigDecimal number = hours(random);
            String[] changed = pairs.clone();
            String[] both = pairs[person].split("/", -1);
            changed[person] = first ? number + "/" + both[1] : both[0] + "/" + number;
            String scheme = random.nextBoolean() ? Schemes.PAY : Schemes.REVIEW;
            ComputedRun before = Hours.of(pairs).run(scheme);
            Answer answer = WhatIf.of(before, person + 1L, first ? "甲" : "乙", Value.of(number), Progress.NONE);
            assertThat(answer).isInstanceOf(Answer.Effect.class);
            Answer.Effect effect = (Answer.Effect) answer;
            ComputedRun really = Hours.of(changed).run(scheme);
            assertThat(effect.after().resultBytes()).as(Arrays.toString(pairs)).isEqualTo(really.resultBytes());
            assertThat(before.resultBytes())
                    .isEqualTo(Hours.of(pairs).run(scheme).resultBytes());
        }
    }

    @Test
    void theEffectIsToldForThePersonAndForTheOthers() {
        Answer.Effect effect = (Answer.Effect) WhatIf.of(REVIEW, 3, "甲", Value.of(40), Progress.NONE);
        assertThat(effect.rankBefore()).isEqualTo(3);
        assertThat(effect.rankAfter()).isEqualTo(1);
        assertThat(effect.others()).isZero();
        assertThat(effect.own()).extracting(cell -> cell.column().name()).containsExactly("甲", "量化", "总分", "名次", "推荐");
        Answer.Effect pay = (Answer.Effect) WhatIf.of(PAY, 4, "甲", Value.of(50), Progress.NONE);
        assertThat(pay.others()).isEqualTo(3);
        assertThat(pay.largest()).isNotNull().satisfies(moved -> assertThat(moved.name())
                .isEqualTo("教师1"));
    }

    @Test
    void aComputedNumberAndAWrongKindAreRefusedWithTheReason() {
        assertThat(WhatIf.of(PAY, 1, "工作量分", Value.of(1), Progress.NONE))
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.reason().sentence()).contains("算出来的数"));
        assertThat(WhatIf.of(PAY, 1, "甲", Value.of("许多"), Progress.NONE))
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.reason().sentence()).contains("许多"));
    }

    private static String[] pairs(Random random, int count) {
        String[] pairs = new String[count];
        for (int i = 0; i < count; i++) {
            pairs[i] = hours(random) + "/" + hours(random).add(BigDecimal.ONE);
        }
        return pairs;
    }

    private static BigDecimal hours(Random random) {
        return BigDecimal.valueOf(1 + random.nextInt(9000), 2);
    }
}
