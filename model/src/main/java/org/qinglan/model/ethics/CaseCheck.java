package org.qinglan.model.ethics;

import java.util.List;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.standing.RecordCheck;
import org.qinglan.model.standing.Situation;

/// Whether an imported decision says what its handling needs.
record CaseCheck() implements RecordCheck {

    @Override
    public Ledger ledger() {
        return EthicsLedger.CASE;
    }

    @Override
    public List<Finding> check(LedgerRecord record, Situation situation) {
        return CaseEvent.of(record)
                .map(event -> new EventNeeds(situation.rules()).measure(event))
                .orElse(List.of());
    }
}
