package org.qinglan.model.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.standing.RecordCheck;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.teacher.Roster;

/// Ballots are cast while the first version is open, with a score or a grade; they stay for all later versions.
final class BallotCheck implements RecordCheck {

    @Override
    public Ledger ledger() {
        return AppraisalLedger.BALLOT;
    }

    @Override
    public List<Finding> check(LedgerRecord record, Situation situation) {
        CycleId id = CycleId.of(record);
        boolean closed = Stream.concat(Stream.of(id), Round.stored(situation, record).map(CycleId::of).stream())
                .anyMatch(one -> Round.closed(situation, one, true).isPresent());
        if (closed) {
            return List.of(Say.error("年度", "ballot-closed", id.year(), id.kind()));
        }
        List<LedgerRecord> round = Round.of(situation, id);
        if (round.isEmpty()) {
            return List.of(Say.error("年度", "ballot-no-cycle", id.year(), id.kind()));
        }
        List<Finding> findings = new ArrayList<>();
        if (!round.getLast().text("stage").equals(Stage.BALLOT.term())) {
            findings.add(Say.warning("年度", "ballot-late", round.getLast().text("stage")));
        }
        content(record, situation, findings);
        return findings;
    }

    private static void content(LedgerRecord record, Situation situation, List<Finding> findings) {
        String grade = record.text("grade");
        if (grade.isBlank() && record.get("score").isMissing()) {
            findings.add(Say.error("得分", "ballot-empty"));
        }
        if (!grade.isBlank() && Grade.read(grade).isEmpty()) {
            findings.add(Say.error("票选等次", "grade-unreadable", grade));
        }
        CycleRules.ballot(situation).ifPresent(rule -> {
            BigFraction full = Numbers.fraction(rule.full());
            if (record.get("score") instanceof Value.Num(var score)
                    && (score.signum() < 0 || Numbers.compare(score, full) > 0)) {
                findings.add(Say.error("得分", "score-odd", Numbers.display(score), Numbers.display(full)));
            }
            LedgerRecord teacher = situation.people().get(record.teacher());
            if (!rule.selfVote()
                    && teacher != null
                    && Ballots.isOwn(record, Map.of(teacher.id(), teacher.text(Roster.ID_NUMBER)))) {
                findings.add(Say.warning("投票人", "self-vote"));
            }
        });
    }
}
