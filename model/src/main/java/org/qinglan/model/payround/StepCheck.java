package org.qinglan.model.payround;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.frozen.StoredRun;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.record.PayLedger;
import org.qinglan.model.record.PayStage;
import org.qinglan.model.standing.RecordCheck;
import org.qinglan.model.standing.Situation;

/// Steps go through the same gate whoever writes them; the payment writes amounts too and is no record to be typed.
final class StepCheck implements RecordCheck {

    @Override
    public Ledger ledger() {
        return PayLedger.STEP;
    }

    @Override
    public List<Finding> check(LedgerRecord record, Situation situation) {
        return Rounds.check(record, situation, round -> judge(record, round));
    }

    private static List<Finding> judge(LedgerRecord record, PayRound round) {
        Optional<PayStage> stage = PayStage.read(record.text("stage"));
        if (stage.isEmpty()) {
            return List.of(Say.error("阶段", "stage-unknown", record.text("stage")));
        }
        List<Finding> findings = new ArrayList<>(Say.errors(
                "阶段",
                "step-refused",
                new StepGate(round).refusals(stage.get(), record.day("on_day"), record.text("reason"))));
        if (stage.get() == PayStage.PAID) {
            findings.add(Say.error("阶段", "step-paid"));
        }
        int next = round.steps().size() + 1;
        if (record.whole("number") != next) {
            findings.add(Say.error("序号", "step-number", next));
        }
        Optional<StoredRun> run = round.stored(record.whole("run"));
        if (stage.get() == PayStage.COMPUTED
                && run.filter(one -> one.schemeHash().equals(round.fingerprint()))
                        .isEmpty()) {
            findings.add(Say.error("计算编号", "step-run", record.text("run")));
        }
        return findings;
    }
}
