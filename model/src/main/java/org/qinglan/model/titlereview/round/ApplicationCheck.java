package org.qinglan.model.titlereview.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.record.TitleRoundLedger;
import org.qinglan.model.standing.RecordCheck;
import org.qinglan.model.standing.Situation;

/// Applications come in while they are asked for, are examined next, and are not decided against a bar.
final class ApplicationCheck implements RecordCheck {
    @Override
    public Ledger ledger() {
        return TitleRoundLedger.APPLICATION;
    }

    @Override
    public List<Finding> check(LedgerRecord record, Situation situation) {
        Optional<LedgerRecord> before = OpenRound.stored(situation, record);
        RoundStage last = before.isEmpty() ? RoundStage.APPLICATION : RoundStage.QUALIFICATION;
        Optional<Finding> refusal = OpenRound.refusal(situation, record, last);
        List<Finding> findings = new ArrayList<>();
        OpenRound.of(situation, record).ifPresent(round -> {
            LocalDate applied = record.day("applied_on");
            LocalDate until = round.day("apply_last");
            if (applied != null && until != null && applied.isAfter(until)) {
                findings.add(RoundSay.error("申报日期", "applied-late", applied, until));
            }
            conclusion(record, round, situation, findings);
        });
        if (record.day("withdrawn_on") == null != record.text("withdrawn_why").isBlank()) {
            findings.add(RoundSay.error("退出原因", "withdrawal-half"));
        }
        return OpenRound.unless(refusal, findings);
    }

    private static void conclusion(
            LedgerRecord record, LedgerRecord round, Situation situation, List<Finding> findings) {
        LedgerRecord teacher = situation.people().get(record.teacher());
        String word = record.text("conclusion").strip();
        if (!word.isEmpty() && !word.equals(RoundApplicant.QUALIFIED) && !word.equals(RoundApplicant.REFUSED)) {
            findings.add(RoundSay.error("审查结论", "conclusion-unreadable", word));
        }
        if (teacher == null || !word.equals(RoundApplicant.QUALIFIED)) {
            return;
        }
        RoundApplicant applicant = new RoundApplicant(teacher, record, List.of(), null, List.of(), null);
        Qualification found = TitleRound.of(situation, round).qualification(applicant);
        if (found.isBarred()) {
            findings.add(RoundSay.error("审查结论", "qualified-barred", found.nearest()));
        } else if (!found.isFulfilled() && !applicant.hasNote()) {
            findings.add(RoundSay.error("审查说明", "qualified-missing", found.nearest()));
        }
    }
}
