package org.qinglan.model.mentoring;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.standing.RecordCheck;
import org.qinglan.model.standing.Situation;

/// What is wrong with an activity of a pair: it must lie within the pair, with the pair's mentor.
public final class PairTaskCheck implements RecordCheck {
    public PairTaskCheck() {}

    @Override
    public Ledger ledger() {
        return MentorLedger.PAIR_TASK;
    }

    @Override
    public List<Finding> check(LedgerRecord record, Situation situation) {
        List<Finding> findings = new ArrayList<>();
        if (record.get("quantity") instanceof Value.Num(BigFraction quantity) && quantity.signum() <= 0) {
            findings.add(Said.error("task-quantity", "数量"));
        }
        if (!(record.get(MentorLedger.HELD_ON) instanceof Value.Day(var day))) {
            return findings;
        }
        if (day.isAfter(situation.day())) {
            findings.add(Said.error("task-future", "活动日期", day));
        }
        Pairing pairing = Pairing.of(situation);
        if (pairing.pairOf(record).isEmpty()) {
            List<String> others = pairing.ofApprentice(record.teacher()).stream()
                    .filter(pair -> pair.span().covers(day))
                    .map(pair -> pairing.mentorName(pair) + "（" + pair.span().display() + "）")
                    .toList();
            findings.add(
                    others.isEmpty()
                            ? Said.error("task-no-pair", "活动日期", day)
                            : Said.error("task-other-mentor", "师傅", day, String.join("、", others)));
        }
        return findings;
    }
}
