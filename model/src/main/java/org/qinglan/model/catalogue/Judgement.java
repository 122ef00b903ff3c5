package org.qinglan.model.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.finding.Finding.Severity;
import org.qinglan.model.finding.Messages;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;

/// What is found wrong with one record, field by field.
final class Judgement {
    private static final Messages MESSAGES = Messages.beside(Judgement.class);
    private final Ledger ledger;
    private final List<Finding> findings = new ArrayList<>();

    Judgement(Ledger ledger) {
        this.ledger = ledger;
    }

    void error(String field, String code, Object... details) {
        add(Severity.ERROR, field, code, details);
    }

    void warn(String field, String code, Object... details) {
        add(Severity.WARNING, field, code, details);
    }

    /// Mistakes in a text that stands in a field, told as the field's.
    void add(String field, List<Finding> mistakes) {
        String term = ledger.field(field).name();
        mistakes.forEach(mistake -> findings.add(new Finding(
                mistake.code(),
                mistake.severity(),
                term,
                mistake.place().equals(term) ? mistake.message() : mistake.place() + "：" + mistake.message(),
                mistake.mend(),
                mistake.excerpt())));
    }

    void refuseBackwards(LedgerRecord record) {
        if (record.get("from_date") instanceof Value.Day(var first)
                && record.get("last_date") instanceof Value.Day(var last)
                && last.isBefore(first)) {
            error("last_date", "ends-before-it-begins", first, last);
        }
    }

    List<Finding> findings() {
        return findings;
    }

    private void add(Severity severity, String field, String code, Object... details) {
        findings.add(MESSAGES.finding(severity, ledger.field(field).name(), code, details));
    }
}
