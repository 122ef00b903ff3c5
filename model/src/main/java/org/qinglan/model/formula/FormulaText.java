package org.qinglan.model.formula;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.qinglan.model.figure.Value;

/// Writes a formula for a reader, with signs of school arithmetic.
public final class FormulaText {
    private final UnaryOperator<String> names;
    private final java.util.function.Function<Expr.Population, String> populations;

    private FormulaText(UnaryOperator<String> names, java.util.function.Function<Expr.Population, String> populations) {
        this.names = names;
        this.populations = populations;
    }

    /// The formula with its own names: `20 − max(0, 病假天数 − 6)`.
    public static String of(Expr expr) {
        return new FormulaText(name -> name, FormulaText::plain).write(expr, 0);
    }

    /// The formula with one row's values behind the names: `20 − max(0, 病假天数 4 − 6)`.
    public static String of(Expr expr, Evaluator evaluator, int row) {
        return new FormulaText(
                        name -> name + " " + shown(evaluator.evaluate(new Expr.Name(name, 0), row)),
                        population -> plain(population) + " " + shown(evaluator.evaluate(population, row)))
                .write(expr, 0);
    }

    private static String shown(Value value) {
        return value.isMissing() ? FormulaMessages.MESSAGES.text("nothing") : value.display();
    }

    private static String plain(Expr.Population population) {
        String by = population.by().isEmpty() ? "" : " by " + String.join(", ", population.by());
        String per = population.per().isEmpty() ? "" : " per " + population.per();
        String of = population.of().isEmpty() ? "" : " of " + population.of();
        return population.function().word() + "(" + population.column() + by + per + of + ")";
    }

    private String write(Expr expr, int outer) {
        return switch (expr) {
            case Expr.Literal(var value, var _) ->
                value instanceof Value.Text(var text) ? "“" + text + "”" : value.display();
            case Expr.Name(var name, var _) -> names.apply(name);
            case Expr.Negate(var operand, var _) -> "−" + write(operand, Operator.MULTIPLY.binding() + 1);
            case Expr.Not(var operand, var _) ->
                bracketed("非 " + write(operand, Operator.EQUAL.binding()), outer > Operator.AND.binding() + 1);
            case Expr.Binary binary -> binary(binary, outer);
            case Expr.OneOf(var operand, var choices, var _) ->
                bracketed(
                        write(operand, Operator.ADD.binding()) + " 属于 (" + list(choices) + ")",
                        outer > Operator.EQUAL.binding());
            case Expr.Call(var function, var arguments, var _) -> function.word() + "(" + list(arguments) + ")";
            case Expr.Lookup(var table, var keys, var _) -> table + "[" + list(keys) + "]";
            case Expr.Population population -> populations.apply(population);
        };
    }

    private String binary(Expr.Binary binary, int outer) {
        int binding = binary.operator().binding();
        // Comparisons are not chained, so their left side is bracketed like their right.
        String text = write(binary.left(), binary.operator().isComparison() ? binding + 1 : binding) + " "
                + binary.operator().sign() + " " + write(binary.right(), binding + 1);
        return bracketed(text, binding < outer);
    }

    private static String bracketed(String text, boolean wanted) {
        return wanted ? "(" + text + ")" : text;
    }

    private String list(List<Expr> parts) {
        return parts.stream().map(part -> write(part, 0)).collect(Collectors.joining(", "));
    }
}
