package org.qinglan.model.career;

import java.time.LocalDate;
import java.util.List;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.LedgerRecord;

/// What is wrong with the days of a record, whatever it is about.
final class Days {
    private Days() {}

    /// The first day must not be in the future, the last not before the first.
    static void check(LedgerRecord record, String first, String last, LocalDate today, List<Finding> findings) {
        notLater(record, first, today, findings);
        turned(record, first, last, findings);
    }

    static void notLater(LedgerRecord record, String field, LocalDate today, List<Finding> findings) {
        LocalDate day = record.day(field);
        if (day != null && day.isAfter(today)) {
            String term = record.ledger().field(field).name();
            findings.add(Said.error("day-in-future", term, term, day));
        }
    }

    static void turned(LedgerRecord record, String first, String last, List<Finding> findings) {
        LocalDate from = record.day(first);
        LocalDate until = record.day(last);
        if (from != null && until != null && until.isBefore(from)) {
            String term = record.ledger().field(last).name();
            findings.add(Said.error(
                    "days-turned",
                    term,
                    term,
                    until,
                    record.ledger().field(first).name(),
                    from));
        }
    }
}
