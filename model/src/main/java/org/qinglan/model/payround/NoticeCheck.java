package org.qinglan.model.payround;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.publicity.Publicity;
import org.qinglan.model.record.PayLedger;
import org.qinglan.model.record.PayStage;
import org.qinglan.model.standing.RecordCheck;
import org.qinglan.model.standing.Situation;

/// A notice publishes the result that stands, long enough, and follows those before it.
final class NoticeCheck implements RecordCheck {

    @Override
    public Ledger ledger() {
        return PayLedger.NOTICE;
    }

    @Override
    public List<Finding> check(LedgerRecord record, Situation situation) {
        return Rounds.check(record, situation, round -> judge(record, round));
    }

    private static List<Finding> judge(LedgerRecord record, PayRound round) {
        List<Finding> findings = new ArrayList<>();
        if (round.stage() != PayStage.COMPUTED && round.stage() != PayStage.PUBLISHED) {
            findings.add(Say.error("批次", "notice-stage", round.display()));
            return findings;
        }
        long run = round.computed().map(Step::run).orElse(0L);
        if (record.whole("run") != run) {
            findings.add(Say.error("计算编号", "notice-run", run, record.text("run")));
        }
        LocalDate computed = round.computed().map(Step::day).orElse(null);
        LocalDate first = record.day("first_day");
        if (first != null && computed != null && first.isBefore(computed)) {
            findings.add(Say.error("公示开始", "notice-early", first, computed));
        }
        Publicity publicity = round.publicity();
        int next = publicity.latest().map(notice -> notice.number() + 1).orElse(1);
        if (record.whole("notice_number") != next) {
            findings.add(Say.error("公示次数", "notice-number", next));
        }
        if (record.whole("working_days") < publicity.wanted()) {
            findings.add(Say.error("公示工作日数", "notice-days", publicity.wanted()));
        }
        return findings;
    }
}
