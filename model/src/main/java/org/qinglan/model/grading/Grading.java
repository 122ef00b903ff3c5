package org.qinglan.model.grading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.scheme.Evaluation;
import org.qinglan.model.scheme.GradeRule;
import org.qinglan.model.titlereview.TitleReview;

/// Places and grades of an assessment (评价考核).
///
/// @param review places, and who has none and why
/// @param grades a row; empty for whoever has no place
/// @param cuts   a line, the last place that its share reaches; as many as are graded where it has no share
public record Grading(TitleReview review, List<String> grades, List<Integer> cuts) {

    public static Grading of(Evaluation evaluation) {
        GradeRule rule = Objects.requireNonNull(evaluation.scheme().grades(), "an assessment scheme");
        TitleReview review = TitleReview.of(evaluation);
        List<Integer> cuts = cuts(rule, review.order().size());
        List<String> grades = new ArrayList<>();
        for (int row = 0; row < evaluation.rows(); row++) {
            grades.add(review.isEligible(row) ? grade(rule, review, cuts, evaluation, row) : "");
        }
        return new Grading(review, grades, cuts);
    }

    private static List<Integer> cuts(GradeRule rule, int graded) {
        List<Integer> cuts = new ArrayList<>();
        int reached = 0;
        for (GradeRule.Line line : rule.lines()) {
            @Nullable BigDecimal share = line.share();
            if (share != null) {
                reached += share.multiply(BigDecimal.valueOf(graded))
                        .toBigInteger()
                        .intValueExact();
            }
            cuts.add(share == null ? graded : reached);
        }
        return cuts;
    }

    private static String grade(
            GradeRule rule, TitleReview review, List<Integer> cuts, Evaluation evaluation, int row) {
        int place = review.places().get(row);
        int tied =
                (int) review.places().stream().filter(other -> other == place).count();
        int reached = rule.better() ? place : place + tied - 1;
        for (int i = 0; i < rule.lines().size(); i++) {
            GradeRule.Line line = rule.lines().get(i);
            if ((line.share() == null || reached <= cuts.get(i)) && reaches(line, evaluation.at(rule.score(), row))) {
                return line.grade();
            }
        }
        throw new IllegalStateException("the last grade takes all others");
    }

    private static boolean reaches(GradeRule.Line line, Value score) {
        BigDecimal atLeast = line.atLeast();
        return atLeast == null
                || (score instanceof Value.Num(BigFraction points)
                        && Numbers.compare(points, Numbers.fraction(atLeast)) >= 0);
    }
}
