package org.qinglan.model.titlereview.round;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.qinglan.model.figure.Value;
import org.qinglan.model.scheme.Evaluation;
import org.qinglan.model.scheme.RankingRule;
import org.qinglan.model.titlereview.TitleReview;
import org.qinglan.model.titlereview.Unmet;

/// In what order a scheme puts those who take part.
///
/// @param placed everybody, the first first, those without a place at the end
/// @param quota  how many the scheme itself recommends at most
public record Ranking(List<Placed> placed, int quota) {

    /// @param place   1, 2, 3 …, shared by equals; 0 for those who do not meet a condition
    /// @param score   what the first column of the order says; empty where there is none
    /// @param failing conditions of the scheme that do not hold, each with what is missing
    public record Placed(long teacher, int place, String score, List<String> failing) {
        public Placed {
            failing = List.copyOf(failing);
        }
    }

    public Ranking {
        placed = List.copyOf(placed);
    }

    public static Ranking of(Evaluation evaluation) {
        TitleReview review = TitleReview.of(evaluation);
        List<Placed> placed = new ArrayList<>();
        for (int row = 0; row < evaluation.rows(); row++) {
            placed.add(new Placed(
                    evaluation.people().get(row).teacher(),
                    review.places().get(row),
                    score(evaluation, row),
                    review.lacks(row).stream().map(Ranking::named).toList()));
        }
        placed.sort(Comparator.comparingInt(one -> one.place() == 0 ? Integer.MAX_VALUE : one.place()));
        return new Ranking(placed, review.quota());
    }

    private static String named(Unmet lack) {
        return lack.sentence().isEmpty() ? lack.reason() : RoundSay.text("lack", lack.reason(), lack.sentence());
    }

    private static String score(Evaluation evaluation, int row) {
        RankingRule rule = evaluation.scheme().ranking();
        if (rule == null || rule.order().isEmpty()) {
            return "";
        }
        Value value = evaluation.at(rule.order().getFirst().column(), row);
        return value.display();
    }
}
