package org.qinglan.model.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.qinglan.model.figure.Explanation;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.meritpay.MeritPay;
import org.qinglan.model.scheme.Scheme;
import org.qinglan.model.scheme.SchemeFailure;
import org.qinglan.model.scheme.SchemeReader;
import org.qinglan.model.scheme.SchemeReading;

/// Money worked out by hand: the two readings of what is taken off and of a veto, groups, pools by formula, units.
class PayGoldenTest {
    private static final String HEAD = """
            scheme: 分配
            for: merit-pay
            reference-date: 2026-01-31
            population: {when: 是}
            facts:
              分: {from: 培训学时, take: 学时, combine: sum}
              扣: {from: 请假考勤, take: 天数, combine: sum}
              额: {from: 学期工作量, take: 周课时, combine: sum}
              类: {from: 教职工, take: 备注}
              处分数: {from: 师德一票否决期}
            items:
              - {item: 得分, formula: 分, decimals: 2, clause: 一}
              - {item: 扣款, formula: 扣, decimals: 2, clause: 二}
              - {item: 额度, formula: 额, decimals: 2, clause: 三}
            """;

    private static SchemeReading read(String end, String... people) {
        StringBuilder text = new StringBuilder(HEAD).append(end);
        text.append("examples:\n  - example: 例\n    people:\n");
        for (String person : people) {
            text.append("      - ").append(person).append('\n');
        }
        return SchemeReader.read("方案.yaml", text.toString());
    }

    /// Computes the school; whatever comes out otherwise than its people expect fails.
    private static ComputedRun run(String end, String... people) {
        Scheme scheme =
                switch (read(end, people)) {
                    case SchemeReading.Accepted(var accepted, var _) -> accepted;
                    case SchemeReading.Refused(var findings) ->
                        throw new AssertionError(findings.getFirst().sentence());
                };
        ComputedRun run = CheckedScheme.run(scheme, scheme.examples().getFirst());
        assertThat(CheckedScheme.differences(scheme)).map(Finding::sentence).isEmpty();
        return run;
    }

    private static MeritPay pay(ComputedRun run) {
        return ((Outcome.Paid) run.outcome()).pay();
    }

    private static Finding failure(String end, String... people) {
        Scheme scheme = ((SchemeReading.Accepted) read(end, people)).scheme();
        Finding[] found = new Finding[1];
        assertThatThrownBy(() -> CheckedScheme.run(scheme, scheme.examples().getFirst()))
                .asInstanceOf(InstanceOfAssertFactories.type(SchemeFailure.class))
                .satisfies(failure -> found[0] = failure.finding());
        return found[0];
    }

    private static String deducting(String goes) {
        return """
                allot:
                  pool: [{name: 总额, amount: 200}]
                  deductions: [{item: 扣款, goes: %s, clause: 八}]
                  shares: [{name: 绩效, share: rest, by: 得分}]
                """.formatted(goes);
    }

    @Test
    void deductionGoesBackToTheRestAndIsSharedAgain() {
        ComputedRun run = run(
                deducting("back-to-rest"),
                "{name: 甲, given: {分: 10, 扣: 50}, expect: {绩效: 125, 扣款: 50, 合计: 75}}",
                "{name: 乙, given: {分: 10}, expect: {绩效: 125, 扣款: 0, 合计: 125}}");

        assertThat(pay(run).paidFen()).isEqualTo(20_000);
        assertThat(pay(run).lapsedFen()).isZero();
        assertThat(run.explain(1, "合计").sentence()).isEqualTo("绩效 125.00 − 扣款 50.00 = 75.00");
    }

    @Test
    void deductionLapsesAndNobodyGetsIt() {
        ComputedRun run = run(
                deducting("lapses"),
                "{name: 甲, given: {分: 10, 扣: 50}, expect: {绩效: 100, 扣款: 50, 合计: 50}}",
                "{name: 乙, given: {分: 10}, expect: {绩效: 100, 合计: 100}}");

        assertThat(pay(run).lapsedFen()).isEqualTo(5_000);
    }

    @Test
    void whoeverWouldHaveToPayIsNamed() {
        Finding finding = failure(
                deducting("lapses"), "{name: 甲, given: {分: 1, 扣: 50}, expect: {合计: 0}}", "{name: 乙, given: {分: 9}}");

        assertThat(finding.code()).isEqualTo("pay-negative");
        assertThat(finding.place()).isEqualTo("甲");
        assertThat(finding.message()).contains("-30.00");
        assertThat(finding.mend()).contains("扣款");
    }

    private static String vetoing(String more) {
        return """
                veto: {when: 处分数 > 0, %s, clause: 九}
                allot:
                  pool: [{name: 总额, amount: 600}]
                  shares:
                    - {name: 绩效, share: 50%%, by: 得分}
                    - {name: 考核, share: rest, by: 得分}
                """.formatted(more);
    }

    @Test
    void vetoedTakeNoPartAndTheOthersShareTheirPart() {
        ComputedRun run = run(
                vetoing("withheld: stays-in-pool"),
                "{name: 甲, given: {分: 10}, expect: {绩效: 150, 考核: 150, 合计: 300}}",
                "{name: 乙, given: {分: 10}, expect: {合计: 300}}",
                "{name: 丙, given: {分: 10, 处分数: 1}, expect: {绩效: 0, 合计: 0, 一票否决: 是}}");

        assertThat(pay(run).lapsedFen()).isZero();
        assertThat(run.explain(3, "合计").sentence()).isEqualTo("实行一票否决，本期全部不发，份额留在总额内由其他人分配。");
    }

    @Test
    void vetoedPartLapsesAndNobodyGetsIt() {
        ComputedRun run = run(
                vetoing("withheld: lapses"),
                "{name: 甲, given: {分: 10}, expect: {绩效: 100, 考核: 100, 扣发: 0, 合计: 200}}",
                "{name: 乙, given: {分: 10}, expect: {合计: 200}}",
                "{name: 丙, given: {分: 10, 处分数: 1}, expect: {绩效: 100, 扣发: 200, 合计: 0, 一票否决: 是}}");

        assertThat(pay(run).lapsedFen()).isEqualTo(20_000);
        assertThat(run.explain(3, "合计").sentence()).isEqualTo("绩效 100.00 + 考核 100.00 − 扣发 200.00 = 0.00");
    }

    @Test
    void vetoOfOnePartLeavesTheOther() {
        run(
                vetoing("scope: [绩效], withheld: stays-in-pool"),
                "{name: 甲, given: {分: 10}, expect: {绩效: 150, 考核: 100, 合计: 250}}",
                "{name: 乙, given: {分: 10}, expect: {合计: 250}}",
                "{name: 丙, given: {分: 10, 处分数: 1}, expect: {绩效: 0, 考核: 100, 合计: 100, 一票否决: 是}}");
        run(
                vetoing("scope: [绩效], withheld: lapses"),
                "{name: 甲, given: {分: 10}, expect: {绩效: 100, 考核: 100, 合计: 200}}",
                "{name: 乙, given: {分: 10}, expect: {合计: 200}}",
                "{name: 丙, given: {分: 10, 处分数: 1}, expect: {绩效: 100, 考核: 100, 扣发: 100, 合计: 100}}");
    }

    /// Everybody brings 100 or 200 yuan; what a category brings together is shared within it by points.
    @Test
    void moneyPerHeadIsSharedAgainWithinTheCategories() {
        ComputedRun run = run(
                """
                allot:
                  pool: [{name: 人均总额, formula: sum(额度)}]
                  shares: [{name: 绩效, share: rest, by: 得分, within: 类, sized-by: 额度, clause: 四}]
                """,
                "{name: 甲, given: {类: 中级, 额: 100, 分: 1}, expect: {绩效: 50}}",
                "{name: 乙, given: {类: 中级, 额: 100, 分: 2}, expect: {绩效: 100}}",
                "{name: 丙, given: {类: 中级, 额: 100, 分: 3}, expect: {绩效: 150}}",
                "{name: 丁, given: {类: 初级, 额: 200, 分: 3}, expect: {绩效: 300}}",
                "{name: 戊, given: {类: 初级, 额: 200, 分: 1}, expect: {绩效: 100}}");

        assertThat(pay(run).pool()).isEqualTo(70_000);
        Explanation group = run.explain(1, "绩效").inputs().getLast();
        assertThat(group.sentence()).isEqualTo("700.00 元 ÷ 700 × 300 = 300.00 元");
    }

    /// 11 people of 394.80 yuan and 2 of 359.10 make 5061.00; 94 % of it are 4757.34.
    @Test
    void poolIsReckonedFromThePeople() {
        String[] people = new String[13];
        for (int i = 0; i < people.length; i++) {
            people[i] = "{name: 人%d, given: {额: %s, 分: 1}%s}"
                    .formatted(i, i < 11 ? "394.8" : "359.1", i == 12 ? ", expect: {绩效: 389.3}" : "");
        }
        String whole = """
                allot:
                  pool: [{name: 人均总额, formula: sum(额度)}]
                  shares: [{name: 绩效, share: rest, by: 得分}]
                """;

        assertThat(pay(run(whole, people)).pool()).isEqualTo(506_100);
        String most = whole.replace("sum(额度)", "sum(额度) × 94%");
        people[12] = people[12].replace("389.3", "365.94");
        ComputedRun run = run(most, people);
        assertThat(pay(run).pool()).isEqualTo(475_734);
        assertThat(run.explain(1, "绩效").inputs().getLast().inputs().getFirst().sentence())
                .isEqualTo("sum(额度) 5061 × 0.94 = 4757.34");
    }

    @Test
    void wholeYuanArePaidAndTheResidueIsKept() {
        String end = """
                allot:
                  pool: [{name: 总额, amount: 1000.50}]
                  shares: [{name: 绩效, share: rest, by: 得分}]
                  rounding: {unit: 1, residue: %s}
                """;
        ComputedRun kept = run(
                end.formatted("to-reserve"),
                "{name: 甲, given: {分: 1}, expect: {绩效: 333}}",
                "{name: 乙, given: {分: 1}, expect: {绩效: 333}}",
                "{name: 丙, given: {分: 1}, expect: {绩效: 333}}");
        ComputedRun given = run(
                end.formatted("largest-remainder"),
                "{name: 甲, given: {分: 1}, expect: {绩效: 334}}",
                "{name: 乙, given: {分: 1}, expect: {绩效: 333}}",
                "{name: 丙, given: {分: 1}, expect: {绩效: 333}}");

        assertThat(pay(kept).residueFen()).isEqualTo(150);
        assertThat(pay(given).residueFen()).isEqualTo(50);
        assertThat(kept.explain(1, "绩效").sentence()).isEqualTo("1000.50 元 ÷ 3.00 × 1.00 = 333.00 元（不足 1 元的尾数不发，列为结余）");
        assertThat(given.explain(1, "绩效").sentence())
                .isEqualTo("1000.50 元 ÷ 3.00 × 1.00 = 334.00 元（余数较大，按最大余数法多得 1 元）");
        assertThat(given.explain(2, "绩效").sentence())
                .isEqualTo("1000.50 元 ÷ 3.00 × 1.00 = 333.00 元（不足 1 元的零头按最大余数法归余数较大者）");
    }

    private static String grouped(String sizedBy) {
        return """
                allot:
                  pool: [{name: 总额, amount: 100}]
                  shares: [{name: 绩效, share: rest, by: 得分, within: 类, sized-by: %s}]
                """.formatted(sizedBy);
    }

    @Test
    void groupWithoutPointsIsNamed() {
        Finding finding = failure(
                grouped("headcount"),
                "{name: 甲, given: {类: 文, 分: 1}, expect: {绩效: 0}}",
                "{name: 乙, given: {类: 艺}}",
                "{name: 丙, given: {类: 艺}}");

        assertThat(finding.code()).isEqualTo("nobody-in-group-has-points");
        assertThat(finding.message()).contains("绩效", "艺", "得分");
    }

    @Test
    void groupWithoutMoneyNeedsNoPoints() {
        ComputedRun run = run(
                grouped("\"{文: 100%, 艺: 0%}\"".replace("\"", "")),
                "{name: 甲, given: {类: 文, 分: 1}, expect: {绩效: 100}}",
                "{name: 乙, given: {类: 艺}, expect: {绩效: 0}}");

        assertThat(run.explain(2, "绩效").sentence()).isEqualTo("没有钱可分，为 0.00 元");
    }

    @Test
    void sizeOfAShareTellsWhatWentBefore() {
        ComputedRun run = run(
                """
                allot:
                  pool: [{name: 总额, amount: 1000}, {name: 人均, formula: sum(额度) × 94%}]
                  reserve: [{name: 机动, share: 6%}, {name: 备用, amount: 10}]
                  fixed: [额度]
                  deductions: [{item: 扣款, goes: back-to-rest, clause: 八}]
                  shares:
                    - {name: 全勤, amount: 100, by: 得分}
                    - {name: 绩效, share: 33.3%, by: 得分}
                    - {name: 考核, share: rest, by: 得分}
                """,
                "{name: 甲, given: {分: 3, 额: 50, 扣: 7}, expect: {额度: 50, 全勤: 25}}",
                "{name: 乙, given: {分: 9, 额: 110, 扣: 3}}");
        Explanation all = run.explain(1, "合计");
        Explanation performance = all.inputs().get(2).inputs().getLast();
        Explanation rest = all.inputs().get(3).inputs().getLast();

        assertThat(all.inputs().get(1).inputs().getLast().inputs()).isEmpty();
        assertThat(performance.sentence())
                .isEqualTo(
                        "（总额 1150.40 − 固定项目 160.00 − 预留 79.02 ＋ 退回的扣款 10.00 − 写明金额的各份 100.00）中的 33.3%（去尾） = 273.51 元");
        assertThat(rest.sentence()).endsWith("中的 其余（减去按比例的各份 273.51） = 547.87 元");
        assertThat(rest.inputs()).extracting(Explanation::name).containsExactly("总额", "人均", "机动", "备用", "扣款合计");
        assertThat(rest.inputs().get(2).sentence()).isEqualTo("总额 1150.40 元的 6%（去尾） = 69.02 元，留下不发");
    }

    @Test
    void poolThatCannotBeReckonedIsOfTheWholeSchool() {
        Finding finding = failure("""
                allot:
                  pool: [{name: 总额, formula: 100 ÷ sum(额度)}]
                  shares: [{name: 绩效, share: rest, by: 得分}]
                """, "{name: 甲, given: {分: 1}, expect: {绩效: 0}}");

        assertThat(finding.code()).isEqualTo("division-by-zero");
        assertThat(finding.place()).isEqualTo("“总额”（全校）");
    }

    @Test
    void schemeMustSayWhereMoneyGoesAndIsToldWhatEachReadingMeans() {
        SchemeReading deducting = read(deducting("").replace("goes: ,", ""), "{name: 甲, expect: {绩效: 0}}");
        SchemeReading vetoing = read(vetoing("scope: [绩效]"), "{name: 甲, expect: {绩效: 0}}");

        assertThat(asked(deducting).code()).isEqualTo("goes-wanted");
        assertThat(asked(deducting).mend()).contains("back-to-rest", "lapses", "75", "125", "50");
        assertThat(asked(vetoing).code()).isEqualTo("withheld-wanted");
        assertThat(asked(vetoing).mend()).contains("stays-in-pool", "lapses", "150", "100");
    }

    private static Finding asked(SchemeReading reading) {
        return ((SchemeReading.Refused) reading).findings().getFirst();
    }
}
