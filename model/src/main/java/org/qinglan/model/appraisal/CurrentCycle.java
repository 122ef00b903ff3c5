package org.qinglan.model.appraisal;

import java.util.HashMap;
import java.util.Map;
import org.qinglan.model.calendar.Semester;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.standing.Situation;

/// The cycle that lists speak of: the newest one, or one that nobody has begun yet.
final class CurrentCycle {
    /// Until then the year before is appraised: "每年年末或者次年年初" (考核规定第九条).
    private static final int LAST_MONTH_OF_LAST_YEAR = 3;

    private CurrentCycle() {}

    static AppraisalCycle yearly(Situation situation) {
        int month = situation.day().getMonthValue();
        int year = situation.day().getYear() - (month <= LAST_MONTH_OF_LAST_YEAR ? 1 : 0);
        return newest(situation, AppraisalLedger.YEARLY, year);
    }

    static AppraisalCycle cadres(Situation situation) {
        return newest(
                situation, AppraisalLedger.CADRES, Semester.of(situation.day()).schoolYear());
    }

    private static AppraisalCycle newest(Situation situation, String kind, int year) {
        return AppraisalCycle.latest(situation, kind).orElseGet(() -> {
            Map<String, Value> values = new HashMap<>(new CycleId(year, kind, 1).values());
            values.put("stage", Value.of(Stage.BALLOT.term()));
            return AppraisalCycle.of(situation, new LedgerRecord(0, AppraisalLedger.CYCLE, 0, values, null));
        });
    }

    static boolean isPlanned(AppraisalCycle cycle) {
        return cycle.record().id() == 0;
    }
}
