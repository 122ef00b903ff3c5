package org.qinglan.model.laboratory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.laboratory.Comparison.Line;
import org.qinglan.model.laboratory.Examination.Limits;
import org.qinglan.model.run.ComputedRun;
import org.qinglan.model.run.Outcome;
import org.qinglan.model.titlereview.TitleReview;

/// What is to be said of the outcome: ties, and who falls under what they had.
final class EndFindings {
    private EndFindings() {}

    static List<Finding> of(ComputedRun run) {
        return run.outcome() instanceof Outcome.Ranked(var review) ? ties(run, review) : List.of();
    }

    private static List<Finding> ties(ComputedRun run, TitleReview review) {
        Map<Integer, List<String>> places = new HashMap<>();
        for (int row : review.order()) {
            places.computeIfAbsent(review.places().get(row), _ -> new ArrayList<>())
                    .add(run.evaluation().people().get(row).name());
        }
        List<Finding> findings = new ArrayList<>();
        places.forEach((place, names) -> {
            boolean border = place <= review.quota() && place + names.size() - 1 > review.quota();
            if (names.size() > 1) {
                findings.add(
                        border
                                ? SchemeText.MESSAGES.warning(
                                        "",
                                        "tied-at-quota",
                                        place,
                                        names.size(),
                                        ItemFindings.named(names),
                                        review.quota())
                                : SchemeText.MESSAGES.note("", "tied", place, names.size(), ItemFindings.named(names)));
            }
        });
        return findings;
    }

    /// Who gets less than in the last run by more than the limit.
    static Optional<Finding> drop(Comparison sinceLast, ComputedRun last, Limits limits) {
        List<String> names = sinceLast.lines().stream()
                .filter(line -> isDrop(line, limits.drop()))
                .map(Line::name)
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(SchemeText.MESSAGES.warning(
                        "",
                        "below-last",
                        names.size(),
                        last.title(),
                        Percent.of(limits.drop()),
                        ItemFindings.named(names)));
    }

    private static boolean isDrop(Line line, BigFraction limit) {
        BigFraction change = line.change();
        return change != null
                && line.before() != null
                && line.before().amount() != null
                && line.before().amount().signum() > 0
                && Numbers.compare(change.negate(), line.before().amount().multiply(limit)) > 0;
    }
}
