package org.qinglan.model.laboratory;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.laboratory.Examination.Limits;
import org.qinglan.model.scheme.Scheme;

/// What is to be said of the parts of a sum.
final class WeightFindings {
    private WeightFindings() {}

    static List<Finding> of(Weights weights, Scheme scheme, Limits limits) {
        List<Finding> findings = new ArrayList<>();
        for (Weights.Part part : weights.parts()) {
            String place = scheme.item(part.item()).map(ItemFindings::place).orElse(part.name());
            boolean rival = weights.parts().stream()
                            .filter(other -> other.spread().distinct() > 1)
                            .count()
                    > 1;
            if (rival && part.agreement() != null && Numbers.compare(part.agreement(), limits.decides()) >= 0) {
                findings.add(SchemeText.MESSAGES.warning(
                        place, "one-decides", weights.total(), Percent.of(part.agreement())));
            }
            if (part.nominal() != null
                    && part.effective() != null
                    && Numbers.compare(part.effective().subtract(part.nominal()), limits.shift()) >= 0) {
                findings.add(SchemeText.MESSAGES.warning(
                        place,
                        "weighs-more",
                        weights.total(),
                        Percent.of(part.nominal()),
                        Percent.of(part.effective()),
                        Numbers.display(rounded(part.spread().range()))));
            }
        }
        return findings;
    }

    private static BigFraction rounded(BigFraction number) {
        return Numbers.fraction(Numbers.round(number, 2, RoundingMode.HALF_UP));
    }
}
