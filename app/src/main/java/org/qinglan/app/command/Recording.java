package org.qinglan.app.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.qinglan.model.catalogue.Catalogue;
import org.qinglan.model.catalogue.SchoolRules;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.store.SchoolFile;

/// Adds a record of the school after it was judged.
final class Recording {
    private final Terminal terminal;

    Recording(Terminal terminal) {
        this.terminal = terminal;
    }

    /// @throws RefusedException after everything that is wrong was said
    void add(SchoolFile school, Ledger ledger, Map<String, Value> values, String reason) {
        LedgerRecord record = new LedgerRecord(0, ledger, 0, values, null);
        List<Finding> findings =
                Catalogue.check(record, SchoolRules.situation(school, LocalDate.now(terminal.clock())));
        terminal.warn(findings);
        if (findings.stream().anyMatch(Finding::isError)) {
            throw RefusedException.of("record-refused", ledger.name());
        }
        school.add(ledger, 0, record.values(), terminal.author(), reason);
    }
}
