package org.qinglan.model.titlereview.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.record.TitleRoundLedger;
import org.qinglan.model.standing.RecordCheck;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.teacher.Roster;

/// A judge marks applicants of the round, in its items, never herself and nobody for whom she stands aside.
final class MarkCheck implements RecordCheck {
    @Override
    public Ledger ledger() {
        return TitleRoundLedger.MARK;
    }

    @Override
    public List<Finding> check(LedgerRecord record, Situation situation) {
        Optional<Finding> refusal = OpenRound.refusal(situation, record, RoundStage.SCORING);
        List<Finding> findings = new ArrayList<>();
        if (record.get("score") instanceof Value.Num(var score) && score.signum() < 0) {
            findings.add(RoundSay.error("得分", "score-negative"));
        }
        OpenRound.of(situation, record)
                .map(round -> TitleRound.of(situation, round))
                .ifPresent(round -> judged(round, record, findings));
        return OpenRound.unless(refusal, findings);
    }

    private static void judged(TitleRound round, LedgerRecord record, List<Finding> findings) {
        String item = record.text("item").strip();
        if (!round.panelItems().contains(item)) {
            findings.add(RoundSay.error("打分项目", "item-unknown", item, String.join("、", round.panelItems())));
        }
        Optional<RoundApplicant> applicant = round.applicant(record.teacher());
        if (applicant.isEmpty()) {
            findings.add(RoundSay.error("批次", "not-an-applicant", round.name()));
            return;
        }
        RoundApplicant one = applicant.get();
        String judge = record.text("judge").strip();
        if (one.isWithdrawn()) {
            findings.add(RoundSay.error("批次", "has-withdrawn", one.name()));
        }
        if (isSelf(one, record)) {
            findings.add(RoundSay.error("评委", "self-judged", one.name()));
        } else if (one.isAvoidedBy(judge)) {
            findings.add(RoundSay.error("评委", "judge-aside", judge, one.name()));
        }
    }

    /// By ID number where the judge is named by it, else by name: two of one name are told apart by filling it in.
    private static boolean isSelf(RoundApplicant one, LedgerRecord record) {
        String person = record.text("judge_person");
        return person.isEmpty()
                ? record.text("judge").strip().equals(one.name())
                : person.equals(one.teacher().text(Roster.ID_NUMBER));
    }
}
