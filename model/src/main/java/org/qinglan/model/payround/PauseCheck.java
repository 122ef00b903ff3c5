package org.qinglan.model.payround;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.publicity.Notice;
import org.qinglan.model.record.PayLedger;
import org.qinglan.model.standing.RecordCheck;
import org.qinglan.model.standing.Situation;

/// A pause lies within its notice and ends no sooner than it begins.
final class PauseCheck implements RecordCheck {

    @Override
    public Ledger ledger() {
        return PayLedger.PAUSE;
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
        int number = record.whole("notice_number");
        Optional<Notice> notice = round.publicity().notices().stream()
                .filter(one -> one.number() == number)
                .findFirst();
        LocalDate from = record.day("from_date");
        if (notice.isEmpty()) {
            findings.add(Say.error("公示次数", "pause-of-nothing", number));
        } else if (from != null && from.isBefore(notice.get().first())) {
            findings.add(Say.error("暂停开始", "pause-early", from, notice.get().first()));
        }
        LocalDate last = record.day("last_date");
        if (from != null && last != null && last.isBefore(from)) {
            findings.add(Say.error("暂停结束", "pause-backwards", from, last));
        }
        return findings;
    }
}
