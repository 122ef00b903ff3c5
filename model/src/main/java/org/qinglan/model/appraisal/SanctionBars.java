package org.qinglan.model.appraisal;

import java.util.ArrayList;
import java.util.List;
import org.qinglan.model.ethics.AppraisalEffect;
import org.qinglan.model.ethics.EthicsHistory;
import org.qinglan.model.ethics.rule.Limit;
import org.qinglan.model.standing.Overview.Reason;
import org.qinglan.model.standing.Situation;

/// What ethics cases and a failed ethics assessment leave of a year's appraisal.
final class SanctionBars {
    private SanctionBars() {}

    /// An effect that limits nothing, such as a grade that is to be settled now, is something to look into.
    static Bars of(Situation situation, long teacher, int year) {
        EthicsHistory history = EthicsHistory.of(situation.records(), teacher);
        List<Bar> bars = new ArrayList<>();
        List<Reason> doubts = new ArrayList<>();
        for (AppraisalEffect effect : AppraisalEffect.of(history, year, situation.day(), situation.rules())) {
            if (effect.limit() == Limit.TO_BE_SETTLED) {
                doubts.add(effect.reason());
            } else {
                bars.add(new Bar(effect.limit(), effect.reason()));
            }
        }
        return new Bars(bars, doubts);
    }
}
