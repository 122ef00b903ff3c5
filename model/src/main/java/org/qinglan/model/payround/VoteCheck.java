package org.qinglan.model.payround;

import java.util.ArrayList;
import java.util.List;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.record.PayLedger;
import org.qinglan.model.standing.RecordCheck;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.vote.Vote;

/// A vote is counted right and names the text that was voted on; that too few agreed is no mistake of the record.
final class VoteCheck implements RecordCheck {
    /// So much of a fingerprint is enough to tell texts apart.
    static final int SHORTEST = 8;

    @Override
    public Ledger ledger() {
        return PayLedger.VOTE;
    }

    @Override
    public List<Finding> check(LedgerRecord record, Situation situation) {
        return Rounds.check(record, situation, round -> judge(record, round));
    }

    private static List<Finding> judge(LedgerRecord record, PayRound round) {
        List<Finding> findings = new ArrayList<>();
        Vote vote = Vote.of(record);
        vote.oddities().forEach(sentence -> findings.add(Say.error("实到人数", "vote-odd", sentence)));
        if (vote.heldOn() != null && vote.heldOn().isAfter(round.situation().day())) {
            findings.add(Say.error("表决日期", "day-ahead", vote.heldOn()));
        }
        if (round.isSupplement()) {
            findings.add(Say.error("批次", "supplement-no-vote", round.name()));
        } else if (!RoundObstacles.isOfText(record.text("fingerprint"), round.fingerprint())) {
            findings.add(Say.error("方案指纹", "fingerprint-odd", record.text("fingerprint"), round.shortFingerprint()));
        }
        return findings;
    }
}
