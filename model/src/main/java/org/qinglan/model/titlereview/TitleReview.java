package org.qinglan.model.titlereview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.qinglan.model.scheme.Evaluation;
import org.qinglan.model.scheme.RankingRule;
import org.qinglan.model.scheme.RowOrder;
import org.qinglan.model.scheme.Scheme;

/// Who may stand in a title review, in what order, and who may not and why.
///
/// @param places  1, 2, 3 … a row; 0 for those who may not stand; equals share a place
/// @param reasons a row, every condition that does not hold, in the scheme's order
/// @param order   rows of those who may stand, the first first
public record TitleReview(List<Integer> places, List<List<String>> reasons, List<Integer> order, int quota) {

    public static TitleReview of(Evaluation evaluation) {
        RankingRule rule = Objects.requireNonNull(evaluation.scheme().ranking(), "a title-review scheme");
        List<List<String>> reasons = new ArrayList<>();
        for (int row = 0; row < evaluation.rows(); row++) {
            reasons.add(failing(evaluation, rule, row));
        }
        Comparator<Integer> comparison = RowOrder.by(evaluation, rule.order());
        List<Integer> order = IntStream.range(0, evaluation.rows())
                .filter(row -> reasons.get(row).isEmpty())
                .boxed()
                .sorted(comparison)
                .toList();
        return new TitleReview(places(evaluation.rows(), order, comparison), reasons, order, rule.quota());
    }

    private static List<String> failing(Evaluation evaluation, RankingRule rule, int row) {
        return rule.conditions().stream()
                .filter(condition -> !evaluation.holds(condition, row))
                .map(Scheme.Rule::name)
                .toList();
    }

    private static List<Integer> places(int rows, List<Integer> order, Comparator<Integer> comparison) {
        Integer[] places = new Integer[rows];
        Arrays.fill(places, 0);
        for (int i = 0; i < order.size(); i++) {
            boolean tied = i > 0 && comparison.compare(order.get(i - 1), order.get(i)) == 0;
            places[order.get(i)] = tied ? places[order.get(i - 1)] : i + 1;
        }
        return List.of(places);
    }

    public boolean isEligible(int row) {
        return reasons.get(row).isEmpty();
    }

    /// Whether the row is within the quota.
    public boolean isRecommended(int row) {
        return isEligible(row) && places.get(row) <= quota;
    }
}
