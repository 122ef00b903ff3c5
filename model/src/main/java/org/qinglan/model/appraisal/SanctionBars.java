package org.qinglan.model.appraisal;

import java.util.List;
import org.qinglan.model.standing.Situation;

/// What sanctions (处分) and open investigations leave of a year's appraisal.
final class SanctionBars {
    private SanctionBars() {}

    static List<Bar> of(Situation situation, long teacher, int year) {
        return List.of();
    }
}
