package org.qinglan.model.payround;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.publicity.Verdict;
import org.qinglan.model.record.PayLedger;
import org.qinglan.model.standing.RecordCheck;
import org.qinglan.model.standing.Situation;

/// An objection is against something published; a verdict has its day and its reason and is not taken back.
final class ObjectionCheck implements RecordCheck {

    @Override
    public Ledger ledger() {
        return PayLedger.OBJECTION;
    }

    @Override
    public List<Finding> check(LedgerRecord record, Situation situation) {
        return Rounds.check(record, situation, round -> judge(record, round));
    }

    private static List<Finding> judge(LedgerRecord record, PayRound round) {
        List<Finding> findings = new ArrayList<>();
        if (round.records(PayLedger.NOTICE).isEmpty()) {
            findings.add(Say.error("批次", "objection-early", round.name()));
        }
        if (round.stage().isSettled()) {
            findings.add(Say.error("批次", "objection-late", round.display()));
        }
        LocalDate received = record.day("received_on");
        if (received != null && received.isAfter(round.situation().day())) {
            findings.add(Say.error("收到日期", "day-ahead", received));
        }
        Rounds.stored(round.situation(), record)
                .filter(before -> !before.text("verdict").isBlank()
                        && !before.text("verdict").equals(record.text("verdict")))
                .ifPresent(before -> findings.add(Say.error("处理结论", "verdict-given", before.text("verdict"))));
        verdict(record, received, round.situation().day(), findings);
        return findings;
    }

    private static void verdict(
            LedgerRecord record, @Nullable LocalDate received, LocalDate today, List<Finding> findings) {
        String verdict = record.text("verdict");
        if (verdict.isBlank()) {
            return;
        }
        if (Verdict.read(verdict).isEmpty()) {
            findings.add(Say.error("处理结论", "verdict-unknown", verdict, String.join("、", Verdict.terms())));
        }
        LocalDate decided = record.day("decided_on");
        if (decided == null) {
            findings.add(Say.error("结论日期", "verdict-day"));
        } else if (decided.isAfter(today)) {
            findings.add(Say.error("结论日期", "day-ahead", decided));
        } else if (received != null && decided.isBefore(received)) {
            findings.add(Say.error("结论日期", "verdict-early", decided, received));
        }
        if (record.text("reason").isBlank()) {
            findings.add(Say.error("结论理由", "verdict-reason"));
        }
    }
}
