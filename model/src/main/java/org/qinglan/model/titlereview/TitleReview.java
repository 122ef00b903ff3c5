package org.qinglan.model.titlereview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.formula.Expr;
import org.qinglan.model.scheme.Condition;
import org.qinglan.model.scheme.Evaluation;
import org.qinglan.model.scheme.RankingRule;
import org.qinglan.model.scheme.RowOrder;
import org.qinglan.model.scheme.Scheme;

/// Who may stand in a title review, in what order, and who may not and why.
///
/// @param places  1, 2, 3 … a row within its track; 0 for those who may not stand; equals share a place
/// @param lacks   a row, every condition that does not hold, in the scheme's order
/// @param order   rows of those who may stand, track by track, the first first
/// @param tracks  a row, the position of its track
/// @param quotas  how many are recommended, a track
/// @param reserve how many stand ready behind the quota, in each track
/// @param reached a row, whether it reaches the cut-off line; true everywhere where there is none
public record TitleReview(
        List<Integer> places,
        List<List<Unmet>> lacks,
        List<Integer> order,
        List<Integer> tracks,
        List<Integer> quotas,
        int reserve,
        List<Boolean> reached) {

    public static TitleReview of(Evaluation evaluation) {
        RankingRule rule = Objects.requireNonNull(evaluation.scheme().ranking(), "a title-review scheme");
        List<List<Unmet>> lacks = new ArrayList<>();
        List<Boolean> reached = new ArrayList<>();
        for (int row = 0; row < evaluation.rows(); row++) {
            lacks.add(failing(evaluation, rule, row));
            reached.add(reaches(evaluation, rule, row));
        }
        Tracks tracks = Tracks.of(evaluation, rule, row -> lacks.get(row).isEmpty());
        Comparator<Integer> comparison = Comparator.<Integer, Integer>comparing(tracks.ofRow()::get)
                .thenComparing(row -> !reached.get(row))
                .thenComparing(RowOrder.by(evaluation, rule.order()));
        List<Integer> order = IntStream.range(0, evaluation.rows())
                .filter(row -> lacks.get(row).isEmpty())
                .boxed()
                .sorted(comparison)
                .toList();
        List<Integer> places = places(evaluation.rows(), order, tracks.ofRow(), comparison);
        return new TitleReview(places, lacks, order, tracks.ofRow(), tracks.quotas(), rule.reserve(), reached);
    }

    private static List<Unmet> failing(Evaluation evaluation, RankingRule rule, int row) {
        List<Condition> failing = rule.conditions().stream()
                .filter(condition -> !evaluation.holds(condition, row))
                .toList();
        return failing.stream().map(new NearMiss(evaluation, row)::of).toList();
    }

    /// What would have to be otherwise so that a condition that holds for the row did not hold.
    public static Unmet against(Evaluation evaluation, int row, Scheme.Rule holding) {
        Expr otherwise = new Expr.Not(holding.when(), holding.when().at());
        return new NearMiss(evaluation, row)
                .of(new Condition.Single(
                        new Scheme.Rule(holding.name(), otherwise, holding.formula(), holding.clause())));
    }

    /// Whoever has no value does not reach the line.
    private static boolean reaches(Evaluation evaluation, RankingRule rule, int row) {
        RankingRule.Line line = rule.line();
        return line == null
                || (evaluation.at(line.column(), row) instanceof Value.Num(var number)
                        && Numbers.compare(number, line.atLeast()) >= 0);
    }

    private static List<Integer> places(
            int rows, List<Integer> order, List<Integer> tracks, Comparator<Integer> comparison) {
        Integer[] places = new Integer[rows];
        Arrays.fill(places, 0);
        int first = 0;
        for (int i = 0; i < order.size(); i++) {
            if (i > 0 && !tracks.get(order.get(i)).equals(tracks.get(order.get(i - 1)))) {
                first = i;
            }
            boolean tied = i > first && comparison.compare(order.get(i - 1), order.get(i)) == 0;
            places[order.get(i)] = tied ? places[order.get(i - 1)] : i - first + 1;
        }
        return List.of(places);
    }

    /// A row, the names of the conditions that do not hold.
    public List<List<String>> reasons() {
        return lacks.stream()
                .map(row -> row.stream().map(Unmet::reason).toList())
                .toList();
    }

    /// What the row lacks, a condition each; empty for whoever may stand.
    public List<Unmet> lacks(int row) {
        return lacks.get(row);
    }

    public boolean isEligible(int row) {
        return lacks.get(row).isEmpty();
    }

    /// How many are recommended in all tracks together.
    public int quota() {
        return quotas.stream().mapToInt(Integer::intValue).sum();
    }

    /// How many are recommended in the row's track.
    public int quota(int row) {
        return quotas.get(tracks.get(row));
    }

    /// Whether the row is within the quota.
    public boolean isRecommended(int row) {
        return isEligible(row) && reached.get(row) && places.get(row) <= quota(row);
    }

    /// The row's place behind the quota among those who stand ready, from 1; 0 for all others.
    public int reservePlace(int row) {
        int behind = places.get(row) - Math.max(0, quota(row));
        return isEligible(row) && reached.get(row) && behind > 0 && behind <= reserve ? behind : 0;
    }

    /// How many share the row's place, the row among them.
    public int tied(int row) {
        return (int) IntStream.range(0, places.size())
                .filter(other -> places.get(other).equals(places.get(row)))
                .filter(other -> tracks.get(other).equals(tracks.get(row)))
                .count();
    }
}
