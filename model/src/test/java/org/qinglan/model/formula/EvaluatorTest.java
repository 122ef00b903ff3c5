package org.qinglan.model.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglan.model.figure.Value;

class EvaluatorTest {
    private static final Plain ROW = Plain.row(
            "甲", Value.of(12),
            "零", Value.of(0),
            "空", Value.missing(),
            "学历", Value.of("本科"),
            "职务", Value.of("教务处主任"),
            "入职", Value.of(LocalDate.of(2020, 2, 29)),
            "止", Value.of(LocalDate.of(2025, 2, 28)),
            "是否", Value.of(true));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1 + 2 × 3 | 7",
                "（1 ＋ 2）＊３ | 9",
                "10 − 4 − 3 | 3",
                "12 ÷ 4 ÷ 3 | 1",
                "12 ÷ −3 × 2 | -8",
                "-2 × 3 + 1 | -5",
                "2 - -3 | 5",
                "50% × 8 | 4",
                "１２．５％ × 8 | 1",
                "1 ÷ 3 + 1 ÷ 3 + 1 ÷ 3 | 1",
                "甲 ÷ 7 | ≈1.714286",
                "min(3, 甲, 7) + max(3, 5) | 8",
                "较小(3，甲、7) | 3",
                "min(入职, 止) | 2020-02-29",
                "较晚(入职, 2021-01-01, 止) | 2025-02-28",
                "days(2024-02-28, 2024-03-01) | 2",
                "days(止, 2025-02-27) | -1",
                "after(2025-08-31, 6) | 2026-02-28",
                "after(入职, 12) | 2021-02-28",
                "推后(入职, -12) | 2019-02-28",
                "days(入职, after(入职, 甲)) | 365",
                "if(是否, “优秀”, “合格”) | 优秀",
                "名次奖[1] + 名次奖[4 ÷ 2] | 170",
                "名次奖[空] + 名次奖[7 ÷ 2] | 0",
                "名次奖[“2.0”] | 70",
                "获奖分[“国家级”, 3] + 获奖分[“国家级”, 3.5] + 获奖分[“校级奖”, 11] | 9.5",
                "round(2.345, 2) | 2.35",
                "round(-2.345, 2) | -2.35",
                "round(1250, 0) | 1250",
                "floor(-0.5) | -1",
                "ceiling(-0.5) | 0",
                "ceiling(0.1) | 1",
                "abs(3 - 甲) | 9",
                "if(甲 > 10, 1, 1 ÷ 零) | 1",
                "如果(甲 > 10 且 非 学历 = \"大专\", 1, 2) | 1",
                "years(入职, 止) | 4",
                "years(入职, 2025-03-01) | 5",
                "years(止, 入职) | -4",
                "months(2025-01-31, 2025-02-28) | 0",
                "months(2025-01-31, 2025-03-01) | 1",
                "year(入职) | 2020",
                "岗位[职务] | 300",
                "岗位[“德育处副主任”] | 240",
                "岗位[空] | 0",
                "病假扣分[10] | 12",
                "病假扣分[10.01] | 30",
                "病假扣分[31] | 50"
            })
    void formulaIsComputedExactly(String formula, String result) {
        assertThat(compute(formula).display()).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({"9,2.7", "10,3", "11,3.4", "24,9", "30,12", "33,13.8", "0,0"})
    void marginalTableGivesEachStepItsOwnRate(int years, String points) {
        assertThat(compute("教龄分段[" + years + "]").display()).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "空 + 1",
                "空 × 0",
                "- 空",
                "min(空, 1)",
                "max(1, 空)",
                "round(空, 2)",
                "abs(空)",
                "教龄分段[空]",
                "获奖分[“国家级”, 空]",
                "max(入职, 无日)",
                "days(入职, 无日)",
                "after(入职, 空)",
                "after(无日, 1.5)",
                "空",
                "years(入职, 无日)"
            })
    void nothingKnownInGivesNothingKnownOut(String formula) {
        assertThat(ROW.with("无日", Value.missing())
                        .evaluator()
                        .evaluate(FormulaParser.parse(formula), 0)
                        .isMissing())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "空 > 0 | 否",
                "空 <= 0 | 否",
                "空 = 0 | 否",
                "空 ≠ 0 | 是",
                "空 ≠ “校长” | 是",
                "非 空 > 0 | 是",
                "has(空) | 否",
                "has(零) | 是",
                "空 属于 (“甲”) | 否",
                "学历 属于 (“博士”, “本科”) | 是",
                "starts(学历, “本”) | 是",
                "ends(职务, “主任”) 且 非 ends(职务, “副主任”) | 是",
                "ends(空, “主任”) | 否",
                "入职 < 止 | 是",
                "入职 = 2020-02-29 | 是",
                "学历 != “大专” | 是",
                "学历 不是 “大专” | 是",
                "1 < 2 或 1 ÷ 零 > 1 | 是",
                "1 > 2 且 1 ÷ 零 > 1 | 否",
                "非 1 > 2 且 1 < 2 | 是",
                "1 = 2 或 1 = 1 且 1 = 2 | 否",
                "是否 = 是 | 是",
                "0.1 + 0.2 = 0.3 | 是"
            })
    void conditionOnNothingKnownDoesNotHold(String formula, String result) {
        assertThat(compute(formula).display()).isEqualTo(result);
    }

    @Test
    void divisionByZeroIsNamedAtItsSign() {
        assertThatThrownBy(() -> compute("1 + 甲 ÷ 零")).isInstanceOfSatisfying(FormulaProblem.class, problem -> {
            assertThat(problem.code()).isEqualTo("division-by-zero");
            assertThat(problem.at()).isEqualTo(6);
        });
    }

    @Test
    void equalsShareAPlaceAndTheNextStaysFree() {
        Plain table = new Plain(Map.of(), Set.of()).with("分", 90, 95, 90, 80, Value.missing());

        assertThat(column(table, "rank(分)")).containsExactly("2", "1", "2", "4", "");
    }

    @Test
    void groupsAreComputedApartAndLeaveOutTheVetoed() {
        Plain table = new Plain(Map.of(), Set.of())
                .with("分", 10, 20, 60, 5, Value.missing())
                .with("组", "甲", "甲", "甲", "乙", "丙")
                .without(2);

        assertThat(column(table, "sum(分)")).containsOnly("35");
        assertThat(column(table, "count(分)")).containsOnly("3");
        assertThat(column(table, "mean(分 by 组)")).containsExactly("15", "15", "15", "5", "");
        assertThat(column(table, "best(分 by 组)")).containsExactly("20", "20", "20", "5", "");
        assertThat(column(table, "worst(分 按 组)")).containsExactly("10", "10", "10", "5", "");
        assertThat(column(table, "count(分 by 组)")).containsExactly("2", "2", "2", "1", "0");
        assertThat(column(table, "sum(分 by 组)")).containsExactly("30", "30", "30", "5", "0");
        assertThat(column(table, "rank(分 by 组)")).containsExactly("2", "1", "1", "1", "");
    }

    @Test
    void smallestMayStandFirst() {
        Plain table = new Plain(Map.of(), Set.of()).with("分", 90, 95, 90, 80, Value.missing());

        assertThat(column(table, "rankup(分)")).containsExactly("2", "4", "2", "1", "");
        assertThat(column(table, "升序名次(分)")).containsExactly("2", "4", "2", "1", "");
    }

    @Test
    void whatIsNoNumberIsCounted() {
        Plain table = new Plain(Map.of(), Set.of())
                .with("等次", "优", "良", "优", Value.missing(), "优")
                .with("达标", Value.of(true), Value.of(false), Value.of(true), Value.missing(), Value.of(true))
                .with("日", Value.of(LocalDate.EPOCH), Value.missing(), 1, 2, Value.of(LocalDate.EPOCH))
                .without(4);

        assertThat(column(table, "count(等次)")).containsOnly("3");
        assertThat(column(table, "count(等次 by 等次)")).containsExactly("2", "1", "2", "0", "2");
        assertThat(column(table, "count(达标)")).containsOnly("3");
        assertThat(column(table, "countyes(达标)")).containsOnly("2");
        assertThat(column(table, "符合人数(达标 按 等次)")).containsExactly("2", "0", "2", "0", "2");
    }

    /// 2, 4, 4, 4, 5, 5, 7, 9 deviate by exactly 2; 1 and 2 by exactly one half; 1, 2, 3 by the root of 2/3.
    @Test
    void middleAndDeviationOfAGroup() {
        Plain table = new Plain(Map.of(), Set.of())
                .with("分", 2, 4, 4, 4, 5, 5, 7, 9, 1, 2, 1, 2, 3, 6, Value.missing())
                .with("组", "甲", "甲", "甲", "甲", "甲", "甲", "甲", "甲", "乙", "乙", "丙", "丙", "丙", "丁", "戊");

        assertThat(List.copyOf(new LinkedHashSet<>(column(table, "stdev(分 by 组)"))))
                .containsExactly("2", "0.5", "0.816497", "0", "");
        assertThat(List.copyOf(new LinkedHashSet<>(column(table, "median(分 by 组)"))))
                .containsExactly("4.5", "1.5", "2", "6", "");
    }

    private static List<String> column(Plain table, String formula) {
        Evaluator evaluator = table.evaluator();
        Expr expr = FormulaParser.parse(formula);
        return IntStream.range(0, table.rows())
                .mapToObj(row -> evaluator.evaluate(expr, row).display())
                .toList();
    }

    private static Value compute(String formula) {
        return ROW.evaluator().evaluate(FormulaParser.parse(formula), 0);
    }
}
