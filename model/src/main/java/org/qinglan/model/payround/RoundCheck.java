package org.qinglan.model.payround;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.record.PayLedger;
import org.qinglan.model.record.PayStage;
import org.qinglan.model.scheme.SchemeReading;
import org.qinglan.model.standing.RecordCheck;
import org.qinglan.model.standing.Situation;

/// A round keeps its name; its scheme changes only before it is computed, and a changed scheme needs a new vote.
final class RoundCheck implements RecordCheck {

    @Override
    public Ledger ledger() {
        return PayLedger.ROUND;
    }

    @Override
    public List<Finding> check(LedgerRecord record, Situation situation) {
        List<Finding> findings = new ArrayList<>();
        PayRound round = PayRound.of(situation, record);
        String kind = record.text("kind");
        if (!kind.equals(PayLedger.PAY) && !kind.equals(PayLedger.SUPPLEMENT)) {
            findings.add(Say.error("批次类别", "kind-unknown", kind));
        }
        if (round.reading() instanceof SchemeReading.Refused(var mistakes)) {
            findings.add(Say.error(
                    "方案文本",
                    "scheme-unreadable",
                    mistakes.size(),
                    mistakes.getFirst().sentence()));
        }
        if (round.isSupplement()) {
            supplement(round, findings);
        }
        Optional<LedgerRecord> before = Rounds.stored(situation, record);
        if (before.isPresent()) {
            changed(PayRound.of(situation, before.get()), round, findings);
        } else if (PayRound.named(situation, round.name()).isPresent()) {
            findings.add(Say.error("批次", "round-twice", round.name()));
        }
        return findings;
    }

    private static void supplement(PayRound round, List<Finding> findings) {
        String extent = round.record().text("extent");
        if (!extent.equals(PayLedger.WHOLE) && !extent.equals(PayLedger.CONCERNED)) {
            findings.add(Say.error("差额范围", "extent-wanted"));
        }
        if (round.record().text("reason").isBlank()) {
            findings.add(Say.error("理由", "supplement-reason"));
        }
        Optional<PayRound> base = round.base();
        if (base.isEmpty() || base.get().isSupplement()) {
            findings.add(Say.error("原批次", "base-missing", round.record().text("base")));
        } else if (!base.get().fingerprint().equals(round.fingerprint())) {
            findings.add(Say.error("方案文本", "base-other-text", base.get().name()));
        }
    }

    private static void changed(PayRound before, PayRound after, List<Finding> findings) {
        if (!before.name().equals(after.name())) {
            findings.add(Say.error("批次", "round-renamed", before.name()));
        }
        boolean otherText = !before.fingerprint().equals(after.fingerprint());
        if (before.stage().compareTo(PayStage.COMPUTED) >= 0
                && (otherText
                        || !before.record().text("extent").equals(after.record().text("extent")))) {
            findings.add(Say.error(
                    "方案文本", "round-computed", before.name(), before.stage().term()));
        } else if (otherText && before.vote().isPresent()) {
            findings.add(Say.warning("方案文本", "vote-void", after.shortFingerprint()));
        }
    }
}
