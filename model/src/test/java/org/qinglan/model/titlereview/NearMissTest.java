package org.qinglan.model.titlereview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.qinglan.model.run.CheckedScheme;
import org.qinglan.model.run.Outcome;
import org.qinglan.model.scheme.Scheme;
import org.qinglan.model.scheme.SchemeReader;
import org.qinglan.model.scheme.SchemeReading;

/// What the program says somebody lacks, and from which day on they lack it no more.
class NearMissTest {
    private static final String SCHEME = """
            scheme: 推荐
            for: title-review
            reference-date: <截止日>
            population: {when: 是}
            facts:
              聘任: {from: 教职工, take: 从教时间}
              离开: {from: 教职工, take: 来校时间}
              职务: {from: 教职工, take: 行政职务}
              学历: {from: 教职工, take: 姓名}
              课时: {from: 培训学时, take: 学时, combine: max, unit: 节}
              教研: {from: 培训学时, take: 学时, combine: max}
              停薪: {from: 培训学时, take: 学时, combine: sum}
            items:
              - {item: 任职年限, formula: "years(聘任, 截止日) − 停薪", unit: 年, clause: 一}
              - {item: 任职月数, formula: "months(聘任, 截止日)", clause: 一}
              - {item: 封顶年限, formula: "years(聘任, 截止日)", cap: 4, clause: 一}
              - {item: 在外年限, formula: "years(聘任, 离开)", clause: 一}
              - {item: 班主任, formula: "职务 = '班主任'", clause: 一}
              - {item: 均分, formula: "mean(教研)", clause: 一}
            ranking:
              conditions:
                - <条件>
              order: [聘任 从早到晚]
              quota: 1
            examples:
              - example: 甲
                people: [{name: 甲, given: {<给出>}, expect: {推荐: 否}}]
            """;

    private static Unmet lack(String day, String condition, String given) {
        String text = SCHEME.replace("<截止日>", day).replace("<条件>", condition).replace("<给出>", given);
        Scheme scheme =
                switch (SchemeReader.read("方案.yaml", text)) {
                    case SchemeReading.Accepted(var accepted, var _) -> accepted;
                    case SchemeReading.Refused(var findings) ->
                        throw new AssertionError(findings.getFirst().sentence());
                };
        Outcome outcome =
                CheckedScheme.run(scheme, scheme.examples().getFirst()).outcome();
        List<Unmet> lacks = ((Outcome.Ranked) outcome).review().lacks(0);
        return lacks.isEmpty() ? new Unmet("", "", null) : lacks.getFirst();
    }

    private static Unmet lackOf(String formula, String given) {
        return lack("2025-12-31", "{reason: 条件, when: '" + formula.replace("'", "''") + "'}", given);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            任职年限 ≥ 5             | 聘任: 2021-02-28           | 任职年限 4 年，要求不少于 5 年，差 2 个月，2026-02-28 满足
            任职年限 > 4             | 聘任: 2021-02-28           | 任职年限 4 年，要求多于 4 年，差 2 个月，2026-02-28 满足
            任职年限 ≥ 4.5           | 聘任: 2021-02-28           | 任职年限 4 年，要求不少于 4.5 年，差 2 个月，2026-02-28 满足
            5 ≤ 任职年限             | 聘任: 2021-02-28           | 任职年限 4 年，要求不少于 5 年，差 2 个月，2026-02-28 满足
            非 任职年限 < 5          | 聘任: 2021-02-28           | 任职年限 4 年，要求不少于 5 年，差 2 个月，2026-02-28 满足
            任职年限 ≥ 5             | 聘任: 2020-02-29, 停薪: 1  | 任职年限 4 年，要求不少于 5 年，差 3 个月，2026-03-01 满足
            任职年限 ≥ 5             | 聘任: 2021-01-31           | 任职年限 4 年，要求不少于 5 年，差 1 个月，2026-01-31 满足
            任职月数 ≥ 66            | 聘任: 2020-08-31           | 任职月数 64 个月，要求不少于 66 个月，差 3 个月，2026-03-01 满足
            任职月数 ≥ 61            | 聘任: 2020-12-31           | 任职月数 60 个月，要求不少于 61 个月，差 1 个月，2026-01-31 满足
            任职年限 ≥ 5             | 停薪: 1                    | 没有“任职年限”的记录，要求不少于 5 年
            封顶年限 ≥ 5             | 聘任: 2021-02-28           | 封顶年限 4 年，要求不少于 5 年，差 1 年
            在外年限 ≥ 5             | 聘任: 2016-02-01, 离开: 2020-12-31 | 在外年限 4 年，要求不少于 5 年，差 1 年
            任职年限 ≤ 3             | 聘任: 2021-02-28           | 任职年限 4 年，要求不多于 3 年，多出 1 年
            任职年限 < 4             | 聘任: 2021-02-28           | 任职年限 4 年，要求少于 4 年
            聘任 ≤ 2020-12-31        | 聘任: 2021-02-28           | 聘任是2021-02-28，要求不晚于 2020-12-31
            课时 ≥ 12                | 课时: 10.5                 | 课时 10.5 节，要求不少于 12 节，差 1.5 节
            课时 > 12                | 课时: 12                   | 课时 12 节，要求多于 12 节
            课时 ≥ 12                | 教研: 1                    | 没有“课时”的记录，要求不少于 12 节
            课时 = 12                | 课时: 10                   | 课时 10 节，要求为 12 节
            课时 ≠ 12                | 课时: 12                   | 课时 12 节，要求不是12 节
            教研 ≥ 均分 + 1          | 教研: 3                    | 教研 3，要求不少于 4，差 1
            教研 ≥ 均分              | 课时: 3                    | 没有“均分”，无法与“教研”比较
            学历 = '本科'            | 学历: 专科                 | 学历是“专科”，要求“本科”
            学历 属于 ('本科', '硕士') | 学历: 专科               | 学历是“专科”，要求“本科”或“硕士”
            学历 属于 ('本科', '硕士') | 课时: 1                  | 没有“学历”的记录，要求“本科”或“硕士”
            非 学历 属于 ('中专', '专科') | 学历: 专科            | 学历是“专科”，要求不是“中专”或“专科”
            非 学历 = '专科'         | 学历: 专科                 | 学历是“专科”，要求不是“专科”
            班主任                   | 职务: 科任                 | 班主任为否，要求为是
            非 班主任                | 职务: 班主任               | 班主任为是，要求为否
            班主任                   | 课时: 1                    | 班主任为否，要求为是
            has(离开)                | 课时: 1                    | 没有“离开”的记录
            非 has(离开)             | 离开: 2020-01-01           | 有“离开”的记录，要求没有
            非 (课时 ≥ 5 且 班主任)  | 课时: 6, 职务: 班主任      | 须满足其中一项：1. 课时 6 节，要求少于 5 节，多出 1 节；2. 班主任为是，要求为否
            课时 ≥ 5 且 班主任       | 课时: 4                    | 课时 4 节，要求不少于 5 节，差 1 节；班主任为否，要求为是
            班主任 或 任职年限 ≥ 5   | 聘任: 2021-02-28           | 须满足其中一项：1. 任职年限 4 年，要求不少于 5 年，差 2 个月，2026-02-28 满足；2. 班主任为否，要求为是
            """)
    void saysWhatIsMissing(String formula, String given, String sentence) {
        assertThat(lackOf(formula.replace('\'', '"'), given).sentence()).isEqualTo(sentence);
    }

    @Test
    void whatIsFulfilledIsNotMissing() {
        assertThat(lackOf("任职年限 ≥ 5", "聘任: 2020-12-31").sentence()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            {reason: 业绩, any: [课时 ≥ 12, 任职年限 ≥ 5]} | 聘任: 2021-02-28, 课时: 10 | 须满足其中一项：1. 任职年限 4 年，要求不少于 5 年，差 2 个月，2026-02-28 满足；2. 课时 10 节，要求不少于 12 节，差 2 节 | 2026-02-28
            {reason: 业绩, all: [课时 ≥ 12, {reason: 年限, when: 任职年限 ≥ 5}]} | 聘任: 2021-02-28, 课时: 10 | 年限（任职年限 4 年，要求不少于 5 年，差 2 个月，2026-02-28 满足）；课时 10 节，要求不少于 12 节，差 2 节 |
            {reason: 业绩, all: [任职年限 ≥ 6, 任职年限 ≥ 5]} | 聘任: 2021-02-28 | 任职年限 4 年，要求不少于 5 年，差 2 个月，2026-02-28 满足；任职年限 4 年，要求不少于 6 年，差 14 个月，2027-02-28 满足 | 2027-02-28
            {reason: 业绩, at-least: 2, of: [班主任, 任职年限 ≥ 5, 任职年限 ≥ 6, 课时 ≥ 1]} | 聘任: 2021-02-28, 课时: 1 | 4 项中满足 1 项，还差 1 项：任职年限 4 年，要求不少于 5 年，差 2 个月，2026-02-28 满足；任职年限 4 年，要求不少于 6 年，差 14 个月，2027-02-28 满足；班主任为否，要求为是 | 2026-02-28
            {reason: 业绩, at-least: 2, of: [班主任, 任职年限 ≥ 5, 任职年限 ≥ 6]} | 聘任: 2021-02-28 | 3 项中满足 0 项，还差 2 项：任职年限 4 年，要求不少于 5 年，差 2 个月，2026-02-28 满足；任职年限 4 年，要求不少于 6 年，差 14 个月，2027-02-28 满足；班主任为否，要求为是 | 2027-02-28
            {reason: 业绩, any: [{all: [班主任, 课时 ≥ 5]}, has(离开)]} | 课时: 2 | 须满足其中一项：1. （班主任为否，要求为是；课时 2 节，要求不少于 5 节，差 3 节）；2. 没有“离开”的记录 |
            {reason: 业绩, any: [班主任 且 课时 ≥ 5, has(离开)]} | 课时: 2 | 须满足其中一项：1. （班主任为否，要求为是；课时 2 节，要求不少于 5 节，差 3 节）；2. 没有“离开”的记录 |
            {reason: 业绩, at-least: 1, of: [{at-least: 2, of: [班主任, 课时 ≥ 5, has(离开)]}]} | 课时: 6 | （3 项中满足 1 项，还差 1 项：班主任为否，要求为是；没有“离开”的记录） |
            """)
    void groupsTellTheSoonestWayFirst(String condition, String given, String sentence, LocalDate metOn) {
        Unmet lack = lack("2025-12-31", condition, given);

        assertThat(lack.reason()).isEqualTo("业绩");
        assertThat(lack.sentence()).isEqualTo(sentence);
        assertThat(lack.metOn()).isEqualTo(metOn);
    }

    static Stream<Map.Entry<String, LocalDate>> spans() {
        List<LocalDate> appointed = List.of(
                LocalDate.of(2020, 2, 29),
                LocalDate.of(2021, 2, 28),
                LocalDate.of(2020, 8, 31),
                LocalDate.of(2020, 12, 31),
                LocalDate.of(2021, 1, 1),
                LocalDate.of(2024, 2, 29));
        return Stream.of(
                        "任职年限 ≥ 6",
                        "任职年限 > 6",
                        "任职月数 ≥ 78",
                        "任职月数 + 2 > 78.5",
                        "days(聘任, 截止日) ≥ 2200",
                        "years(聘任, 2025-12-31) ≥ 7")
                .flatMap(formula -> appointed.stream().map(day -> Map.entry(formula, day)));
    }

    /// On the day that is named the condition holds, and on the day before it does not.
    @ParameterizedTest
    @MethodSource("spans")
    void dayIsTheFirstOnWhichItHolds(Map.Entry<String, LocalDate> span) {
        String given = "聘任: " + span.getValue();
        LocalDate day = Objects.requireNonNull(lackOf(span.getKey(), given).metOn());

        String formula = span.getKey().replace("2025-12-31", "截止日");
        assertThat(lack(day.toString(), "{reason: 条件, when: '" + formula + "'}", given)
                        .sentence())
                .isEmpty();
        assertThat(lack(day.minusDays(1).toString(), "{reason: 条件, when: '" + formula + "'}", given)
                        .sentence())
                .contains("差 1 个月，" + day);
    }

    @Test
    void twoCountsThatGrowTogetherNameNoDay() {
        Unmet lack = lackOf("years(聘任, 截止日) + years(离开, 截止日) ≥ 9", "聘任: 2021-09-01, 离开: 2022-09-01");

        assertThat(lack.metOn()).isNull();
        assertThat(lack.sentence()).endsWith(" 7 年，要求不少于 9 年，差 2 年");
    }
}
