package org.qinglan.model.appraisal;

import java.util.HashMap;
import java.util.Map;
import org.qinglan.model.calendar.Semester;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.standing.Situation;

/// The cycle that lists speak of: the newest one, or one that nobody has begun yet.
final class CurrentCycle {
    /// From October on the running year is looked at: it is appraised at its end or early in the next (考核规定第九条).
    private static final int FIRST_MONTH = 10;

    private CurrentCycle() {}

    /// A closed cycle gives way to the next year's when its time comes.
    static AppraisalCycle yearly(Situation situation) {
        int running = situation.day().getYear();
        int year = situation.day().getMonthValue() >= FIRST_MONTH ? running : running - 1;
        return AppraisalCycle.latest(situation, AppraisalLedger.YEARLY)
                .filter(cycle -> !cycle.isClosed() || cycle.year() >= year)
                .orElseGet(() -> planned(situation, AppraisalLedger.YEARLY, year));
    }

    static AppraisalCycle cadres(Situation situation) {
        int year = Semester.of(situation.day()).schoolYear();
        return AppraisalCycle.latest(situation, AppraisalLedger.CADRES)
                .orElseGet(() -> planned(situation, AppraisalLedger.CADRES, year));
    }

    private static AppraisalCycle planned(Situation situation, String kind, int year) {
        Map<String, Value> values = new HashMap<>(new CycleId(year, kind, 1).values());
        values.put("stage", Value.of(Stage.BALLOT.term()));
        return AppraisalCycle.of(situation, new LedgerRecord(0, AppraisalLedger.CYCLE, 0, values, null));
    }

    static boolean isPlanned(AppraisalCycle cycle) {
        return cycle.record().id() == 0;
    }
}
