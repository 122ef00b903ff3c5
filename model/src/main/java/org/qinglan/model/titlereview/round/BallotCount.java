package org.qinglan.model.titlereview.round;

import java.util.LinkedHashMap;
import java.util.Map;
import org.qinglan.model.ledger.LedgerRecord;

/// Whether the figures of a ballot fit together.
final class BallotCount {
    private BallotCount() {}

    /// The details of each sentence by its key.
    ///
    /// @param recusals how many are recorded to stand aside; those who were absent anyway need not be counted, so a
    ///     smaller figure is only wrong where the votes would not fit
    static Map<String, Object[]> wrong(LedgerRecord ballot, int recusals) {
        Map<String, Object[]> wrong = new LinkedHashMap<>();
        int due = ballot.whole("due");
        int present = ballot.whole("present");
        int avoided = ballot.whole("avoided");
        int cast = ballot.whole("in_favour") + ballot.whole("against") + ballot.whole("abstained");
        if (present > due) {
            wrong.put("present-over-due", new Object[] {present, due});
        }
        if (cast > present - avoided) {
            wrong.put("votes-over", new Object[] {cast, present, avoided, present - avoided});
        }
        if (recusals > 0 && ballot.get("avoided").isMissing()) {
            wrong.put("avoided-few", new Object[] {recusals});
        }
        return wrong;
    }
}
