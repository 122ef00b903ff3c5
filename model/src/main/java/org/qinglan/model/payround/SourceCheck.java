package org.qinglan.model.payround;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.record.PayLedger;
import org.qinglan.model.standing.RecordCheck;
import org.qinglan.model.standing.Situation;

/// A source is a sum in whole fen, and stays as it is once the result stands.
final class SourceCheck implements RecordCheck {

    @Override
    public Ledger ledger() {
        return PayLedger.SOURCE;
    }

    @Override
    public List<Finding> check(LedgerRecord record, Situation situation) {
        return Rounds.check(record, situation, round -> judge(record, round));
    }

    private static List<Finding> judge(LedgerRecord record, PayRound round) {
        List<Finding> findings = new ArrayList<>();
        if (round.stage().isSettled()) {
            findings.add(Say.error("批次", "round-settled", round.display()));
        }
        if (record.get("amount") instanceof Value.Num(BigFraction yuan)
                && !yuan.multiply(100).getDenominator().equals(BigInteger.ONE)) {
            findings.add(Say.error("金额", "amount-odd", record.text("amount")));
        }
        return findings;
    }
}
