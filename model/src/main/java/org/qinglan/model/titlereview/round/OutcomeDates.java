package org.qinglan.model.titlereview.round;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.qinglan.model.ledger.LedgerRecord;

/// What is wrong with the days of a review that was passed.
final class OutcomeDates {
    private OutcomeDates() {}

    /// The details of each sentence by its key.
    static Map<String, Object[]> of(LedgerRecord outcome, LocalDate today) {
        Map<String, Object[]> wrong = new LinkedHashMap<>();
        LocalDate passed = outcome.day("passed_on");
        LocalDate issued = outcome.day("issued_on");
        LocalDate appointed = outcome.day("appointed_on");
        if (passed == null) {
            wrong.put("no-passing-date", new Object[0]);
            return wrong;
        }
        if (passed.isAfter(today)) {
            wrong.put("passed-ahead", new Object[] {passed});
        }
        if (issued != null && issued.isBefore(passed)) {
            wrong.put("issued-early", new Object[] {issued, passed});
        }
        if (appointed != null && appointed.isBefore(passed)) {
            wrong.put("appointed-early", new Object[] {appointed, passed});
        }
        return wrong;
    }
}
