package org.qinglan.model.titlereview.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.record.TitleRoundLedger;
import org.qinglan.model.standing.RecordCheck;
import org.qinglan.model.standing.Situation;

/// The votes on an applicant fit to who was there; a quorum that was missed is told, and is an obstacle later.
final class TitleBallotCheck implements RecordCheck {
    @Override
    public Ledger ledger() {
        return TitleRoundLedger.BALLOT;
    }

    @Override
    public List<Finding> check(LedgerRecord record, Situation situation) {
        Optional<Finding> refusal = OpenRound.refusal(situation, record, RoundStage.SCORING);
        List<Finding> findings = new ArrayList<>();
        if (Stream.of("due", "present", "avoided", "in_favour", "against", "abstained")
                .anyMatch(key -> record.whole(key) < 0)) {
            findings.add(RoundSay.error("同意票", "votes-negative"));
        }
        int due = record.whole("due");
        int present = record.whole("present");
        RoundRules.ballot(situation)
                .filter(rule -> !rule.hasQuorum(due, present))
                .ifPresent(rule -> findings.add(RoundSay.warning(
                        "实到人数", "no-quorum", due, present, TitleBallotRule.text(rule.quorum()), rule.least(due))));
        OpenRound.of(situation, record)
                .map(round -> TitleRound.of(situation, round))
                .ifPresent(round -> counted(round, record, findings));
        return OpenRound.unless(refusal, findings);
    }

    private static void counted(TitleRound round, LedgerRecord record, List<Finding> findings) {
        Optional<RoundApplicant> applicant = round.applicant(record.teacher());
        if (applicant.isEmpty()) {
            findings.add(RoundSay.error("批次", "not-an-applicant", round.name()));
        }
        int recusals = applicant.map(one -> one.recusals().size()).orElse(0);
        BallotCount.wrong(record, recusals)
                .forEach((key, details) -> findings.add(RoundSay.error("实到人数", key, details)));
    }
}
