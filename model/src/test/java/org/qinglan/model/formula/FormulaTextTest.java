package org.qinglan.model.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.qinglan.model.figure.Value;

class FormulaTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "20-max(0,病假天数-6)*2 | 20 − max(0, 病假天数 − 6) × 2",
                "(1+2)*3-(4-5) | (1 + 2) × 3 − (4 − 5)",
                "a<=1 and not b='x' | a ≤ 1 且 非 b = “x”",
                "等次 in ('优秀',\"合格\") | 等次 属于 (“优秀”, “合格”)",
                "系数[学科]/mean(课时 by 年级,学科) | 系数[学科] ÷ mean(课时 by 年级, 学科)",
                "50% | 0.5",
                "(a=1)=(b=2) | (a = 1) = (b = 2)",
                "(非 a) = b | (非 a) = b",
                "-(a+b)*2 | −(a + b) × 2",
                "-(a*b) | −(a × b)"
            })
    void formulaIsWrittenInSchoolSigns(String formula, String text) {
        assertThat(FormulaText.of(FormulaParser.parse(formula))).isEqualTo(text);
    }

    @Test
    void numbersOfOnePersonStandBehindTheirNames() {
        Evaluator evaluator =
                Plain.row("病假天数", Value.of(4), "事假天数", Value.missing()).evaluator();

        assertThat(FormulaText.of(FormulaParser.parse("20 - 病假天数 - 事假天数 + mean(病假天数)"), evaluator, 0))
                .isEqualTo("20 − 病假天数 4 − 事假天数 无 + mean(病假天数) 4");
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void writtenFormulaReadsAsTheSameFormula(long seed) {
        String written = FormulaText.of(random(new Random(seed), 5));

        assertThat(FormulaText.of(FormulaParser.parse(written))).isEqualTo(written);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void writtenFormulaComputesTheSame(long seed) {
        Expr expr = random(new Random(seed), 5);
        Evaluator evaluator = Plain.row("a", Value.of(7), "b", Value.of(-3), "c", Value.missing())
                .evaluator();

        assertThat(outcome(evaluator, FormulaParser.parse(FormulaText.of(expr))))
                .isEqualTo(outcome(evaluator, expr));
    }

    private static String outcome(Evaluator evaluator, Expr expr) {
        try {
            return evaluator.evaluate(expr, 0).display();
        } catch (FormulaProblem problem) {
            return problem.code();
        }
    }

    /// A number formula.
    private static Expr random(Random random, int depth) {
        int kind = depth == 0 ? random.nextInt(2) : random.nextInt(8);
        return switch (kind) {
            case 0 -> new Expr.Literal(Value.of(random.nextInt(20)), 0);
            case 1 -> new Expr.Name(List.of("a", "b", "c").get(random.nextInt(3)), 0);
            case 2 -> new Expr.Negate(random(random, depth - 1), 0);
            case 3 ->
                new Expr.Call(
                        Function.IF,
                        List.of(condition(random, depth - 1), random(random, depth - 1), random(random, depth - 1)),
                        0);
            case 4 -> new Expr.Call(Function.MAX, List.of(random(random, depth - 1), random(random, depth - 1)), 0);
            default ->
                new Expr.Binary(
                        List.of(Operator.ADD, Operator.SUBTRACT, Operator.MULTIPLY, Operator.DIVIDE)
                                .get(random.nextInt(4)),
                        random(random, depth - 1),
                        random(random, depth - 1),
                        0);
        };
    }

    private static Expr condition(Random random, int depth) {
        int kind = depth <= 0 ? 0 : random.nextInt(5);
        return switch (kind) {
            case 0 -> new Expr.Literal(Value.of(random.nextBoolean()), 0);
            case 1 -> new Expr.Not(condition(random, depth - 1), 0);
            case 2 -> new Expr.OneOf(random(random, depth - 1), List.of(random(random, 0), random(random, 0)), 0);
            case 3 ->
                new Expr.Binary(
                        random.nextBoolean() ? Operator.AND : Operator.OR,
                        condition(random, depth - 1),
                        condition(random, depth - 1),
                        0);
            default ->
                new Expr.Binary(
                        List.of(Operator.LESS, Operator.EQUAL, Operator.UNEQUAL, Operator.AT_LEAST)
                                .get(random.nextInt(4)),
                        random(random, depth - 1),
                        random(random, depth - 1),
                        0);
        };
    }
}
