package org.qinglan.model.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qinglan.model.figure.Value;
import org.qinglan.model.formula.FormulaType.Kind;

/// Every mistake of a formula, with its place and the word that its sentence must name.
class FormulaProblemTest {
    private static final Map<String, FormulaType> NAMES = Map.of(
            "甲",
            FormulaType.NUMBER,
            "病假天数",
            FormulaType.number("天"),
            "津贴",
            FormulaType.number("元"),
            "学历",
            FormulaType.TEXT,
            "入职",
            FormulaType.DATE,
            "是否",
            new FormulaType(Kind.FLAG, ""));

    /// @param word what the sentence or its mend must name
    record Mistake(String code, String formula, int at, String word) {
        @Override
        public String toString() {
            return code + ": " + formula.substring(0, Math.min(40, formula.length()));
        }
    }

    static List<Mistake> whenRead() {
        return List.of(
                new Mistake("too-long", "1 + ".repeat(1_001), 4_000, "4000"),
                new Mistake("too-deep", "(".repeat(3_000), 60, "60"),
                new Mistake("too-deep", "非 ".repeat(1_500) + "是否", 120, "60"),
                new Mistake("too-deep", "-".repeat(3_900) + "1", 60, "60"),
                new Mistake("too-many-operators", "1" + "+1".repeat(400), 601, "300"),
                new Mistake("open-quote", "学历 = “本科", 5, "引号"),
                new Mistake("open-quote", "学历 = \"本科”", 5, "引号"),
                new Mistake("strange-sign", "甲 # 2", 2, "#"),
                new Mistake("strange-sign", "5 % 2", 2, "%"),
                new Mistake("left-over", "甲 甲", 2, "甲"),
                new Mistake("left-over", "(甲))", 3, ")"),
                new Mistake("left-over", "3年", 1, "年"),
                new Mistake("chained-comparison", "1 < 甲 < 3", 6, "且"),
                new Mistake("chained-comparison", "甲 = 1 属于 (1)", 6, "且"),
                new Mistake("chained-comparison", "甲 属于 (1) = 是", 9, "且"),
                new Mistake("ends-early", "甲 +", 3, "补上"),
                new Mistake("ends-early", "", 0, "补上"),
                new Mistake("unexpected", "甲 + × 2", 4, "*"),
                new Mistake("unknown-function", "1 + 平方(甲)", 4, "平方"),
                new Mistake("wrong-arguments", "round(甲)", 0, "2"),
                new Mistake("wrong-arguments", "max()", 0, "1—50"),
                new Mistake("column-wanted", "mean(甲 × 2)", 5, "mean"),
                new Mistake("column-wanted", "rank(甲 by )", 10, "rank"),
                new Mistake("scope-twice", "rank(甲 per 学历 per 学历)", 14, "per"),
                new Mistake("scope-twice", "rank(甲 by 学历 by 学历)", 13, "by"),
                new Mistake("expected", "max(甲 甲)", 6, ")"),
                new Mistake("not-closed", "max(甲, 2", 8, ")"),
                new Mistake("no-choices", "学历 属于 ()", 3, "属于"),
                new Mistake("no-such-day", "入职 < 2025-02-29", 5, "2025-02-29"));
    }

    static List<Mistake> whenChecked() {
        return List.of(
                new Mistake("unknown-name", "1 + 病假天", 4, "病假天数"),
                new Mistake("unknown-name", "完全没有听说过的东西", 0, "无"),
                new Mistake("unknown-name", "rank(甲 per 学位)", 0, "学历"),
                new Mistake("per-wants-text", "1 + rank(甲 per 津贴)", 4, "津贴"),
                new Mistake("unknown-link", "mean(甲 of 徒弟)", 0, "徒弟"),
                new Mistake("link-alone", "mean(甲 by 学历 of 徒弟们)", 0, "徒弟们"),
                new Mistake("not-of-link", "rank(甲 of 徒弟们)", 0, "徒弟们"),
                new Mistake("unknown-name", "mean(病假天)", 0, "病假天数"),
                new Mistake("unknown-name", "mean(甲 by 学位)", 0, "学历"),
                new Mistake("unknown-table", "学力分[学历]", 0, "学历分"),
                new Mistake("table-without-key", "1 + 学历分", 4, "学历分"),
                new Mistake("one-key", "学历分[]", 0, "学历分"),
                new Mistake("one-key", "1 + 学历分[学历, 学历]", 4, "学历分"),
                new Mistake("two-keys", "1 + 获奖分[学历]", 4, "获奖分"),
                new Mistake("wrong-kind", "获奖分[学历, 学历]", 8, "数"),
                new Mistake("wrong-kind", "获奖分[甲, 甲]", 4, "文字"),
                new Mistake("wrong-kind", "名次奖[入职]", 4, "日期"),
                new Mistake("wrong-kind", "max(入职, 甲)", 8, "日期"),
                new Mistake("wrong-kind", "max(甲, 入职)", 7, "数"),
                new Mistake("wrong-kind", "after(甲, 3)", 6, "日期"),
                new Mistake("wrong-kind", "after(入职, 入职)", 10, "数"),
                new Mistake("wrong-kind", "days(甲, 入职)", 5, "日期"),
                new Mistake("wrong-kind", "countyes(甲)", 0, "是否"),
                new Mistake("wrong-kind", "median(入职)", 0, "日期"),
                new Mistake("wrong-kind", "stdev(学历)", 0, "文字"),
                new Mistake("wrong-kind", "rankup(是否)", 0, "是否"),
                new Mistake("wrong-kind", "学历 + 1", 0, "文字"),
                new Mistake("wrong-kind", "1 + 学历", 4, "文字"),
                new Mistake("wrong-kind", "非 甲", 2, "是否"),
                new Mistake("wrong-kind", "if(甲, 1, 2)", 3, "是否"),
                new Mistake("wrong-kind", "if(是否, 1, 学历)", 10, "数"),
                new Mistake("wrong-kind", "甲 且 是否", 0, "是否"),
                new Mistake("wrong-kind", "学历 = 1", 5, "文字"),
                new Mistake("wrong-kind", "years(甲, 入职)", 6, "日期"),
                new Mistake("wrong-kind", "year(甲)", 5, "日期"),
                new Mistake("wrong-kind", "starts(甲, “x”)", 7, "文字"),
                new Mistake("wrong-kind", "学历分[甲]", 4, "文字"),
                new Mistake("wrong-kind", "教龄分段[学历]", 5, "数"),
                new Mistake("wrong-kind", "sum(学历)", 0, "文字"),
                new Mistake("wrong-kind", "学历 属于 (1)", 7, "文字"),
                new Mistake("no-order", "学历 > “本科”", 3, "文字"),
                new Mistake("no-order", "是否 > 是", 3, "是否"),
                new Mistake("units-differ", "病假天数 + 津贴", 5, "元"),
                new Mistake("units-differ", "病假天数 > 津贴", 5, "天"),
                new Mistake("units-differ", "max(1, 病假天数, 津贴)", 0, "天"),
                new Mistake("units-differ", "if(是否, 病假天数, 津贴)", 0, "元"),
                new Mistake("units-differ", "1 + 2 × 3 + (病假天数 − 2) + 津贴", 23, "天"),
                new Mistake("places-wanted", "round(甲, 9)", 9, "8"),
                new Mistake("places-wanted", "round(甲, 4294967295)", 9, "8"),
                new Mistake("places-wanted", "round(甲, 甲)", 9, "8"),
                new Mistake("places-wanted", "round(甲, 0.5)", 9, "8"));
    }

    static List<Mistake> whenComputed() {
        return List.of(
                new Mistake("division-by-zero", "甲 ÷ (甲 − 甲)", 2, "0"),
                new Mistake("whole-months-wanted", "after(2025-01-31, 甲 ÷ 2)", 20, "1.5"),
                new Mistake("whole-months-wanted", "after(2025-01-31, 1201)", 18, "1200"),
                new Mistake("not-in-table", "获奖分[“县级”, 甲]", 0, "县级"),
                new Mistake("nothing-to-look-up", "获奖分[学历, 甲]", 0, "获奖分"),
                new Mistake("not-in-table", "1 + 学历分[“中师”]", 4, "中师"),
                new Mistake("nothing-to-look-up", "学历分[学历]", 0, "学历分"));
    }

    @ParameterizedTest
    @MethodSource("whenRead")
    void mistakeIsNamedWhenRead(Mistake mistake) {
        assertThatThrownBy(() -> FormulaParser.parse(mistake.formula()))
                .asInstanceOf(InstanceOfAssertFactories.type(FormulaProblem.class))
                .satisfies(problem -> assertNames(problem, mistake));
    }

    @ParameterizedTest
    @MethodSource("whenChecked")
    void mistakeIsNamedWhenChecked(Mistake mistake) {
        Expr expr = FormulaParser.parse(mistake.formula());

        assertThatThrownBy(() -> new FormulaCheck(NAMES, Plain.TABLES, true, Set.of("徒弟们")).check(expr))
                .asInstanceOf(InstanceOfAssertFactories.type(FormulaProblem.class))
                .satisfies(problem -> assertNames(problem, mistake));
    }

    @ParameterizedTest
    @MethodSource("whenComputed")
    void mistakeIsNamedWhenComputed(Mistake mistake) {
        Expr expr = FormulaParser.parse(mistake.formula());
        Evaluator evaluator = Plain.row("甲", Value.of(3), "学历", Value.missing()).evaluator();

        assertThatThrownBy(() -> evaluator.evaluate(expr, 0))
                .asInstanceOf(InstanceOfAssertFactories.type(FormulaProblem.class))
                .satisfies(problem -> assertNames(problem, mistake));
    }

    @Test
    void unitWhoseMembersDifferIsNamed() {
        Evaluator evaluator =
                Plain.row("甲", Value.of(3)).with("甲", 3, 4).with("组", "一", "一").evaluator();

        assertThatThrownBy(() -> evaluator.evaluate(FormulaParser.parse("1 + rank(甲 per 组)"), 0))
                .asInstanceOf(InstanceOfAssertFactories.type(FormulaProblem.class))
                .satisfies(problem -> assertNames(problem, new Mistake("unit-differs", "", 4, "一")));
    }

    @Test
    void nothingAboutEverybodyStandsInsideOneRecord() {
        assertThatThrownBy(() -> new FormulaCheck(NAMES, Map.of(), false).check(FormulaParser.parse("1 + mean(甲)")))
                .asInstanceOf(InstanceOfAssertFactories.type(FormulaProblem.class))
                .satisfies(problem -> assertNames(problem, new Mistake("no-population-here", "", 4, "mean")));
    }

    @Test
    void everySentenceOfTheBundleHasItsReproducer() throws IOException {
        Properties bundle = new Properties();
        try (Reader reader =
                Files.newBufferedReader(Path.of("src/main/resources/org/qinglan/model/formula/messages.properties"))) {
            bundle.load(reader);
        }
        Set<String> codes = bundle.stringPropertyNames().stream()
                .filter(key -> key.endsWith(".mend"))
                .map(key -> key.substring(0, key.length() - ".mend".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> reproduced = List.of(whenRead(), whenChecked(), whenComputed()).stream()
                .flatMap(List::stream)
                .map(Mistake::code)
                .collect(Collectors.toCollection(TreeSet::new));
        // Reproduced above and, with whole schemes, by the tests of the package scheme.
        reproduced.addAll(List.of(
                "no-population-here",
                "too-large",
                "weight-wanted",
                "unit-differs",
                "figure-of-one-group",
                "name-of-one-person"));

        assertThat(reproduced).isEqualTo(codes);
    }

    @Test
    void longSumIsCheckedAtOnce() {
        String sum = IntStream.range(0, 290).mapToObj(_ -> "病假天数").collect(Collectors.joining(" + "));

        assertThat(new FormulaCheck(NAMES, Map.of(), false).check(FormulaParser.parse(sum)))
                .isEqualTo(FormulaType.number("天"));
    }

    @Test
    void unitSurvivesWhatKeepsIt() {
        assertThat(type("min(10, 病假天数) × 2").unit()).isEqualTo("天");
        assertThat(type("if(是否, 0, 津贴)").unit()).isEqualTo("元");
        assertThat(type("津贴 × 病假天数").unit()).isEmpty();
        assertThat(type("rank(津贴)").unit()).isEmpty();
        assertThat(type("mean(津贴 by 学历)").unit()).isEqualTo("元");
    }

    private static FormulaType type(String formula) {
        return new FormulaCheck(NAMES, Plain.TABLES, true).check(FormulaParser.parse(formula));
    }

    private static void assertNames(FormulaProblem problem, Mistake mistake) {
        assertThat(problem.code()).isEqualTo(mistake.code());
        assertThat(problem.at()).isEqualTo(mistake.at());
        assertThat(problem.sentence() + problem.mend()).contains(mistake.word()).doesNotContain("{0", "{1");
        assertThat(problem.sentence()).containsPattern("\\p{IsHan}");
    }
}
