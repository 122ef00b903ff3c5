package org.qinglan.reports.form;

import java.util.List;
import org.qinglan.model.scheme.AllotmentRule;
import org.qinglan.model.scheme.RankingRule;
import org.qinglan.model.scheme.Scheme;

/// The columns that a scheme hands out beside its outcome.
final class Published {
    private Published() {}

    static List<String> columns(Scheme scheme) {
        AllotmentRule allotment = scheme.allotment();
        RankingRule ranking = scheme.ranking();
        if (allotment != null) {
            return allotment.published();
        }
        return ranking == null ? List.of() : ranking.published();
    }
}
