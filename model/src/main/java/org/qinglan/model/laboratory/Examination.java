package org.qinglan.model.laboratory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.run.ComputedRun;

/// What a scheme does on real data, and what a school should look at before it votes.
///
/// @param gap      nothing for schemes without money
/// @param findings none of them refuses anything
public record Examination(
        List<Weights> weights,
        List<ItemStatistics> items,
        @Nullable PayGap gap,
        List<Finding> findings) {
    public Examination {
        weights = List.copyOf(weights);
        items = List.copyOf(items);
        findings = List.copyOf(findings);
    }

    /// From where on something is told.
    ///
    /// @param decides of all pairs of people, the share that one part puts in order alone
    /// @param shift   by how much the effective weight lies above the nominal one, of 1
    /// @param many    share of people at a cap or floor
    /// @param drop    by how much somebody falls under the last run, of 1
    public record Limits(BigFraction decides, BigFraction shift, BigFraction many, BigFraction drop) {
        public static final Limits USUAL = new Limits(
                BigFraction.of(9, 10), BigFraction.of(15, 100), BigFraction.of(1, 2), BigFraction.of(10, 100));
    }

    /// @param last the last frozen run for the same purpose; nothing where there is none
    public static Examination of(ComputedRun run, @Nullable ComputedRun last, Limits limits) {
        List<Weights> weights = Weights.of(run);
        List<ItemStatistics> items = ItemStatistics.of(run);
        List<Finding> findings = new ArrayList<>();
        ItemFindings itemFindings = new ItemFindings(run.scheme(), limits);
        items.forEach(item -> findings.addAll(itemFindings.of(item)));
        weights.forEach(sum -> findings.addAll(WeightFindings.of(sum, run.scheme(), limits)));
        findings.addAll(EndFindings.of(run));
        if (last != null && last.scheme().purpose() == run.scheme().purpose()) {
            EndFindings.drop(Comparison.of(last, run), last, limits).ifPresent(findings::add);
        }
        findings.addAll(OpenPoints.of(run.scheme()));
        Optional<PayGap> gap = PayGap.of(run);
        return new Examination(weights, items, gap.orElse(null), findings);
    }
}
