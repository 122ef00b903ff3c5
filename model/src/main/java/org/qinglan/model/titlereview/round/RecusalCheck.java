package org.qinglan.model.titlereview.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.record.TitleRoundLedger;
import org.qinglan.model.standing.RecordCheck;
import org.qinglan.model.standing.Situation;

/// Who stands aside is recorded before the scoring ends; marks that she gave already do not count.
final class RecusalCheck implements RecordCheck {
    @Override
    public Ledger ledger() {
        return TitleRoundLedger.RECUSAL;
    }

    @Override
    public List<Finding> check(LedgerRecord record, Situation situation) {
        Optional<Finding> refusal = OpenRound.refusal(situation, record, RoundStage.SCORING);
        List<Finding> findings = new ArrayList<>();
        String judge = record.text("judge").strip();
        OpenRound.of(situation, record)
                .map(round -> TitleRound.of(situation, round))
                .ifPresent(round -> round.applicant(record.teacher())
                        .ifPresentOrElse(
                                one -> {
                                    if (one.marks().stream()
                                            .anyMatch(mark ->
                                                    mark.text("judge").strip().equals(judge))) {
                                        findings.add(RoundSay.error("回避人", "aside-but-marked", judge, one.name()));
                                    }
                                },
                                () -> findings.add(RoundSay.error("批次", "not-an-applicant", round.name()))));
        return OpenRound.unless(refusal, findings);
    }
}
