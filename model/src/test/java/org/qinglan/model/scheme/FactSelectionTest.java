package org.qinglan.model.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qinglan.model.catalogue.SchoolRules;
import org.qinglan.model.figure.Explanation;
import org.qinglan.model.figure.Value;
import org.qinglan.model.record.HonourLedger;
import org.qinglan.model.record.WorkLedger;
import org.qinglan.model.run.ComputedRun;

/// Which of a person's records count in a fact, and with how much.
class FactSelectionTest {
    private static final String SCHEME = """
            scheme: 取数
            for: standing
            reference-date: 2025-12-31
            windows:
              近三年: {back: 3年, to: 截止日}
            population: {when: 是}
            tables:
              级别分: {国家级: 3, 省级: 2, 市级: 1.5, 县级: 1}
            facts:
              得分: %s
            items:
              - {item: 分, formula: 得分, clause: 一}
            standing: {conditions: [{reason: 有分, when: 分 > 0}]}
            """;
    private static final String HONOURS = "{from: 荣誉与教科研, each: '级别分[级别]', combine: sum, decimals: 6, %s}";
    private static final String RESULTS = "{from: 教学质量, decimals: 6, %s}";

    /// Honours of one teacher, each as `类别 级别 时间`.
    private static ListRecords honours(String... honours) {
        ListRecords records = new ListRecords(RandomSchemes.roster(1));
        for (String honour : honours) {
            String[] parts = honour.split(" ", -1);
            records.add(RandomSchemes.record(
                    HonourLedger.HONOUR,
                    1,
                    1,
                    Map.of(
                            "category", Value.of(parts[0]),
                            "level", Value.of(parts[1]),
                            "awarded_on", Value.of(LocalDate.parse(parts[2])))));
        }
        return records;
    }

    /// Averages of classes of the first teacher and, behind a `/`, of the second.
    private static ListRecords results(String averages) {
        ListRecords records = new ListRecords(RandomSchemes.roster(2));
        String[] people = averages.split(" */ *", -1);
        for (int person = 0; person < people.length; person++) {
            for (String average : people[person].split(" ", -1)) {
                Map<String, Value> values = new HashMap<>(Map.of(
                        "from_date", Value.of(LocalDate.of(2025, 9, 1)),
                        "last_date", Value.of(LocalDate.of(2026, 1, 31)),
                        "grade", Value.of("七年级"),
                        "subject", Value.of("语文"),
                        "average", Value.of(new BigDecimal(average))));
                records.add(RandomSchemes.record(WorkLedger.CLASS_RESULT, 1, person + 1, values));
            }
        }
        return records;
    }

    private static String computed(String fact, ListRecords records) {
        return run(fact, records).sheet().rows().getFirst().cells().getFirst().display();
    }

    private static ComputedRun run(String fact, ListRecords records) {
        Scheme scheme = RandomSchemes.accepted(SCHEME.formatted(fact));
        return ComputedRun.of(scheme, SchoolRules.dossier(records), records.roster());
    }

    private static Explanation explained(String fact, ListRecords records) {
        return run(fact, records).explain(1, "得分");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            best-per: [类别]                                     | 5
            best-per: [类别, 自然年]                             | 7.5
            best-per: [自然年]                                   | 5
            best-per: [学年]                                     | 6
            best-per: [学期]                                     | 7
            most: 2                                              | 5
            most: 9                                              | 8.5
            'factors: [1, 0.5], beyond: 0'                       | 4
            'factors: [1, 0.5], beyond: 0.1'                     | 4.35
            'best-per: [类别], factors: [1], beyond: 50%'        | 4
            'best-per: [类别, 自然年], most: 3'                  | 6.5
            'most: 3, factors: [0.5], beyond: 1'                 | 5
            'drop: {highest: 1, lowest: 1}'                      | 4.5
            'drop: {highest: 1, lowest: 1, at-least: 5}'         | 4.5
            'drop: {highest: 1, lowest: 1, at-least: 6}'         | 8.5
            'drop: {lowest: 30%, rounding: down}'                | 7.5
            'drop: {lowest: 30%, rounding: half-up}'             | 6.5
            'most: 2, drop: {highest: 1, lowest: 1}'             | 5
            'most: 3, drop: {highest: 1, lowest: 1}'             | 2
            'factors: [0, 1], beyond: 1, drop: {lowest: 1}'      | 5.5
            'best-per: [类别], at-most: 2, per: calendar-year'   | 4
            """)
    void recordsAreSelectedInTheFixedOrder(String options, String expected) {
        ListRecords records = honours(
                "综合 国家级 2024-03-01", "综合 市级 2025-10-01", "综合 县级 2025-03-01", "论文 省级 2025-11-01", "论文 县级 2024-10-01");

        assertThat(computed(HONOURS.formatted(options), records)).isEqualTo(expected);
    }

    @Test
    void countCountsEachKindOnce() {
        ListRecords records = honours("综合 国家级 2024-03-01", "综合 市级 2025-10-01", "论文 县级 2024-10-01");

        assertThat(computed("{from: 荣誉与教科研, best-per: [类别]}", records)).isEqualTo("2");
        assertThat(computed("{from: 荣誉与教科研, take: 级别, combine: distinct}", records))
                .isEqualTo("3");
        assertThat(computed("{from: 荣誉与教科研, take: 类别, combine: distinct}", records))
                .isEqualTo("2");
        assertThat(computed("{from: 荣誉与教科研, take: 类别, combine: distinct}", honours()))
                .isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3年     | 2025-12-31 | 2023-01-01
            1年     | 2025-02-28 | 2024-03-01
            1年     | 2024-02-29 | 2023-03-01
            3年     | 2025-08-31 | 2022-09-01
            6个月   | 2025-12-31 | 2025-07-01
            1个月   | 2025-06-30 | 2025-06-01
            3自然年 | 2025-05-05 | 2023-01-01
            2学年   | 2025-12-31 | 2024-09-01
            2学年   | 2025-08-31 | 2023-09-01
            3学期   | 2025-12-31 | 2024-09-01
            2学期   | 2026-01-31 | 2025-02-01
            1学期   | 2025-12-31 | 2025-09-01
            """)
    void windowReachesBackToItsFirstDay(String back, LocalDate to, LocalDate first) {
        String scheme = SCHEME.formatted("{from: 荣誉与教科研, window: 近三年}")
                .replace("back: 3年, to: 截止日", "back: " + back + ", to: " + to);
        ListRecords records =
                honours("综合 县级 " + first, "综合 县级 " + first.minusDays(1), "综合 县级 " + to, "综合 县级 " + to.plusDays(1));

        ComputedRun run =
                ComputedRun.of(RandomSchemes.accepted(scheme), SchoolRules.dossier(records), records.roster());

        assertThat(run.sheet().rows().getFirst().cells().getFirst().display()).isEqualTo("2");
        assertThat(run.explain(1, "得分").formula()).contains("截至 " + to + " 的 " + back);
    }

    @Test
    void windowReachesBackFromADateOfTheTeacher() {
        String scheme = SCHEME.formatted("{from: 荣誉与教科研, window: 近三年}")
                .replace("to: 截止日", "to: 首奖")
                .replace("facts:\n", "facts:\n  首奖: {from: 荣誉与教科研, where: 级别 = \"县级\", take: 获得时间, combine: min}\n");
        ListRecords records = honours("综合 国家级 2010-05-01", "综合 市级 2018-06-02", "综合 县级 2020-06-01");

        assertThat(ComputedRun.of(RandomSchemes.accepted(scheme), SchoolRules.dossier(records), records.roster())
                        .sheet()
                        .rows()
                        .getFirst()
                        .cells())
                .contains(Value.of(2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'take: 平均分, combine: mean'                                                | 90 80 70        | 80
            'take: 平均分, combine: mean, drop: {highest: 1, lowest: 1}'                 | 90 85 60 84     | 84.5
            'take: 平均分, combine: mean, drop: {highest: 1, lowest: 1}'                 | 90 85           | 87.5
            'take: 平均分, combine: min, drop: {lowest: 1}'                              | 90 85 60        | 85
            'take: 平均分, combine: max, drop: {highest: 1}'                             | 90 85 60        | 85
            'take: 平均分, combine: mean, weight: 平均分 − 80'                           | 90 85           | 88.333333
            'take: 平均分, combine: mean, weight: 平均分 − 90'                           | 90              | ''
            'share-of: 平均分 ≥ 80'                                                      | 90 85 60        | 0.666667
            'share-of: 平均分 ≥ 80, where: 平均分 > 80'                                  | 90 85 60        | 1
            'share-of: 平均分 ≥ 80, where: 平均分 > 95'                                  | 90 85 60        | ''
            'share-of: 平均分 ≥ 80, where: 平均分 > 95, missing: 0'                      | 90 85 60        | 0
            'rank: {of: 平均分, mean: 均}, each: 平均分 − 均, combine: sum'              | 90 / 80 70      | 10
            'rank: {of: 平均分, best: 头}, each: 平均分 ÷ 头, combine: sum'              | 72 / 80 70      | 0.9
            'rank: {of: 平均分, worst: 尾, size: 数}, each: 尾 + 数, combine: sum'       | 72 / 80 70      | 73
            'rank: {of: 平均分, order: smallest-first, place: 位}, each: 位, combine: sum' | 72 / 80 70 70 | 3
            'rank: {of: 平均分, order: smallest-first, best: 头, worst: 尾, mean: 均}, each: 头 × 10000 + 尾 × 100 + 均, combine: sum' | 90 / 80 70 | 709080
            """)
    void recordsAreCombined(String options, String averages, String expected) {
        // Quotation marks of the table are not those of the scheme.
        String quoted = options.replaceAll("each: ([^,]+)", "each: '$1'");

        assertThat(computed(RESULTS.formatted(quoted), results(averages))).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void recordWithoutWeightStopsTheRun() {
        assertThatThrownBy(() ->
                        computed(RESULTS.formatted("take: 平均分, combine: mean, weight: 平均分 − 80"), results("70 90")))
                .isInstanceOf(SchemeFailure.class);
    }

    @Test
    void explanationTellsWhatBecameOfEachRecord() {
        ListRecords records = honours(
                "综合 国家级 2024-03-01", "综合 市级 2025-10-01", "论文 省级 2025-11-01", "课题 县级 2025-04-01", "指导 县级 2025-05-01");

        Explanation why =
                explained(HONOURS.formatted("best-per: [类别], most: 3, factors: [1, 0.5], beyond: 0"), records);

        assertThat(why.formula()).contains("同一类别只计最高的一条", "只计最高的 3 条", "由高到低依次乘 1、0.5，再往后的乘 0");
        assertThat(why.sentence()).isEqualTo("共 5 条记录，其中 3 条计入");
        assertThat(why.inputs())
                .extracting(input -> input.value().display() + " " + input.sentence())
                .containsExactly("3 ", "0 未计：同类里另有更高的，本可计 1.5", "1 已乘 0.5", "0 已乘 0", "0 未计：超出计入的条数，本可计 1");
    }

    @Test
    void explanationTellsWhatWasDropped() {
        Explanation why = explained(
                RESULTS.formatted("take: 平均分, combine: mean, drop: {highest: 1, lowest: 20%, rounding: half-up}"),
                results("90 85 60"));

        assertThat(why.formula()).contains("去掉最高的 1 条、最低的 20%（不足一条四舍五入）");
        assertThat(why.inputs())
                .extracting(input -> input.value().display() + " " + input.sentence())
                .containsExactly("0 未计：作为最高的去掉，本为 90", "85 ", "0 未计：作为最低的去掉，本为 60");
    }

    @Test
    void explanationSpeaksOfWeightShareAndRank() {
        assertThat(explained(RESULTS.formatted("take: 平均分, combine: mean, weight: 平均分 − 80"), results("90 81"))
                        .inputs())
                .extracting(Explanation::sentence)
                .containsExactly("权数 10", "");
        assertThat(explained(RESULTS.formatted("share-of: 平均分 ≥ 80"), results("90 70"))
                        .formula())
                .contains("平均分 ≥ 80 的记录占几成");
        assertThat(explained(
                                RESULTS.formatted(
                                        "rank: {of: 平均分, order: smallest-first, mean: 均}, each: 均, combine: max"),
                                results("90 70"))
                        .formula())
                .contains("按平均分由低到高排名（全体）");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "best-per: [类别], at-most: 2, per: calendar-year",
                "best-per: [自然年], most: 2",
                "most: 3, factors: [1, 0.7], beyond: 0.1, at-most: 2.5, per: semester",
                "drop: {highest: 20%, lowest: 1, rounding: down}, at-most: 3, per: school-year"
            })
    void orderOfEntryDoesNotMatter(String options) {
        Random random = new Random(7);
        List<String> levels = List.of("国家级", "省级", "县级", "县级");
        String[] some = new String[40];
        for (int i = 0; i < some.length; i++) {
            some[i] = List.of("综合", "论文", "课题").get(random.nextInt(3)) + " " + levels.get(random.nextInt(4)) + " "
                    + LocalDate.of(2022, 1, 1).plusDays(random.nextInt(1_400));
        }
        ListRecords records = honours(some);
        String expected = computed(HONOURS.formatted(options), records);

        for (int i = 0; i < 20; i++) {
            assertThat(computed(HONOURS.formatted(options), records.shuffled(random)))
                    .isEqualTo(expected);
        }
    }
}
