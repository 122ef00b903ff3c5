package org.qinglan.model.run;

import static org.qinglan.model.run.SheetMaker.MESSAGES;

import java.util.List;
import org.qinglan.model.figure.Explanation;
import org.qinglan.model.figure.Value;
import org.qinglan.model.formula.Expr;
import org.qinglan.model.formula.FormulaText;
import org.qinglan.model.formula.PopulationFunction;
import org.qinglan.model.scheme.Evaluation;

/// Explains a figure that several people make: how many they are, and of which team or link.
final class PopulationExplainer {
    private PopulationExplainer() {}

    static Explanation explain(Expr.Population population, Evaluation evaluation, int row) {
        Value value = evaluation.evaluator().evaluate(population, row);
        String count = evaluation
                .evaluator()
                .evaluate(population.as(PopulationFunction.COUNT), row)
                .display();
        return new Explanation(
                FormulaText.of(population),
                value,
                "",
                "",
                sentence(population, value, count, evaluation, row),
                "",
                linked(population, evaluation, row),
                List.of());
    }

    private static String sentence(
            Expr.Population population, Value value, String count, Evaluation evaluation, int row) {
        if (!population.of().isEmpty()) {
            return MESSAGES.text("population.linked", population.of(), count);
        }
        if (population.per().isEmpty()) {
            return MESSAGES.text("population", count);
        }
        String unit = evaluation.at(population.per(), row).display();
        return population.function() == PopulationFunction.RANK && !value.isMissing()
                ? MESSAGES.text("population.place", population.per(), unit, count, value.display())
                : MESSAGES.text("population.units", population.per(), count);
    }

    /// Everybody to whom the link leads and who takes part, with what each brings.
    private static List<Explanation> linked(Expr.Population population, Evaluation evaluation, int row) {
        if (population.of().isEmpty()) {
            return List.of();
        }
        return evaluation.linked(population.of(), row).stream()
                .filter(evaluation::takesPart)
                .map(other -> Explainer.leaf(
                        evaluation.people().get(other).name(), evaluation.at(population.column(), other), ""))
                .toList();
    }
}
