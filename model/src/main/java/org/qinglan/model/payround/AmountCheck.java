package org.qinglan.model.payround;

import java.util.List;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.record.PayLedger;
import org.qinglan.model.standing.RecordCheck;
import org.qinglan.model.standing.Situation;

/// What a round of the program pays is written by its last step; by hand only what was paid outside it.
final class AmountCheck implements RecordCheck {

    @Override
    public Ledger ledger() {
        return PayLedger.AMOUNT;
    }

    @Override
    public List<Finding> check(LedgerRecord record, Situation situation) {
        return PayRound.named(situation, record.text("round"))
                .map(round -> List.of(Say.error("批次", "amount-by-hand", round.name())))
                .orElse(List.of());
    }
}
