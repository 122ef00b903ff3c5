package org.qinglan.model.ethics;

import java.util.ArrayList;
import java.util.List;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.standing.RecordCheck;
import org.qinglan.model.standing.Situation;

/// Whether a complaint is closed in order: with its outcome, not before it came, and as a case where it is founded.
record ComplaintCheck() implements RecordCheck {

    @Override
    public Ledger ledger() {
        return EthicsLedger.COMPLAINT;
    }

    @Override
    public List<Finding> check(LedgerRecord record, Situation situation) {
        List<Finding> findings = new ArrayList<>();
        boolean closed = !record.get("closed_on").isMissing();
        boolean settled = !record.get("outcome").isMissing();
        if (closed
                && record.get("closed_on") instanceof Value.Day(var last)
                && record.get("received_on") instanceof Value.Day(var first)
                && last.isBefore(first)) {
            findings.add(Say.error(term("closed_on"), "closed-before-received", last, first));
        }
        if (closed && !settled) {
            findings.add(Say.error(term("outcome"), "closed-without-outcome"));
        }
        if (settled && !closed) {
            findings.add(Say.error(term("closed_on"), "outcome-without-day"));
        }
        if (ComplaintOverview.isFounded(record) && record.text("case_number").isEmpty()) {
            findings.add(Say.warning(term("case_number"), "founded-without-case"));
        }
        return findings;
    }

    private static String term(String field) {
        return EthicsLedger.COMPLAINT.field(field).name();
    }
}
