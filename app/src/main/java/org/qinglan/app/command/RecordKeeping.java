package org.qinglan.app.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qinglan.model.catalogue.Catalogue;
import org.qinglan.model.catalogue.SchoolRules;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.store.SchoolFile;

/// Judges records before they are stored, and finds those that commands speak of.
record RecordKeeping(Terminal terminal, SchoolFile school) {

    /// @param despite whether warnings are passed over
    /// @throws RefusedException after everything that is wrong was said
    void refuseUnfit(LedgerRecord record, Warnings despite) {
        List<Finding> findings =
                Catalogue.check(record, SchoolRules.situation(school, LocalDate.now(terminal.clock())));
        terminal.warn(findings);
        if (findings.stream().anyMatch(Finding::isError)) {
            throw RefusedException.of("not-recorded", record.ledger().name());
        }
        if (despite == Warnings.STOP
                && findings.stream().anyMatch(finding -> finding.severity() == Finding.Severity.WARNING)) {
            throw RefusedException.of("warnings-stop", record.ledger().name());
        }
    }

    /// What happens where a record only deserves a look.
    enum Warnings {
        STOP,
        PASS;

        static Warnings of(boolean passed) {
            return passed ? PASS : STOP;
        }
    }

    /// The record of a number.
    ///
    /// @throws RefusedException if the ledger has none
    LedgerRecord find(Ledger ledger, long number) {
        List<LedgerRecord> found = new ArrayList<>();
        school.scan(ledger, record -> {
            if (record.id() == number) {
                found.add(record);
            }
        });
        if (found.isEmpty()) {
            throw RefusedException.of("no-such-record", ledger.name(), number);
        }
        return found.getFirst();
    }

    /// @throws RefusedException if nothing is said
    static String wanted(String reason) {
        if (reason.isBlank()) {
            throw RefusedException.of("reason-wanted");
        }
        return reason.strip();
    }
}
