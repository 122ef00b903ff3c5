package org.qinglan.model.career;

import java.util.ArrayList;
import java.util.List;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.record.HonourLedger;
import org.qinglan.model.standing.RecordCheck;
import org.qinglan.model.standing.Situation;

/// What is wrong with an honour: nobody stands behind the last author.
public final class HonourCheck implements RecordCheck {
    public HonourCheck() {}

    @Override
    public Ledger ledger() {
        return HonourLedger.HONOUR;
    }

    @Override
    public List<Finding> check(LedgerRecord record, Situation situation) {
        List<Finding> findings = new ArrayList<>();
        Days.notLater(record, "awarded_on", situation.day(), findings);
        counting(record, "author_order", findings);
        counting(record, "authors", findings);
        if (findings.isEmpty()
                && record.get("author_order") instanceof Value.Num(var order)
                && record.get("authors") instanceof Value.Num(var authors)
                && Numbers.compare(order, authors) > 0) {
            findings.add(Said.error("author-order", "本人位次", record.text("author_order"), record.text("authors")));
        }
        return findings;
    }

    private static void counting(LedgerRecord record, String field, List<Finding> findings) {
        if (record.get(field) instanceof Value.Num(var number)
                && (number.signum() <= 0
                        || !Numbers.isDecimal(number)
                        || Numbers.exact(number).scale() > 0)) {
            String term = record.ledger().field(field).name();
            findings.add(Said.error("counting-number", term, term, record.text(field)));
        }
    }
}
