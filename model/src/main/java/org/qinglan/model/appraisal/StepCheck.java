package org.qinglan.model.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.standing.RecordCheck;
import org.qinglan.model.standing.Situation;

/// A step belongs to an open cycle and names grades; a grade that a bar forbids is told, and is an obstacle later.
final class StepCheck implements RecordCheck {

    @Override
    public Ledger ledger() {
        return AppraisalLedger.STEP;
    }

    @Override
    public List<Finding> check(LedgerRecord record, Situation situation) {
        CycleId id = CycleId.of(record);
        Optional<LedgerRecord> closed = Stream.concat(
                        Stream.of(id), Round.stored(situation, record).map(CycleId::of).stream())
                .flatMap(one -> Round.closed(situation, one, false).stream())
                .findFirst();
        if (closed.isPresent()) {
            CycleId old = CycleId.of(closed.get());
            return List.of(Say.error("版本", "step-closed", old.display(), old.version() + 1));
        }
        if (Round.of(situation, id).stream()
                .noneMatch(cycle -> CycleId.of(cycle).equals(id))) {
            return List.of(Say.error("年度", "cycle-missing", id.display()));
        }
        List<Finding> findings = new ArrayList<>();
        grade(record, "proposed", situation, findings);
        grade(record, "decided", situation, findings);
        if (record.whole("place") > record.whole("out_of")) {
            findings.add(Say.error("名次", "place-odd", record.text("place"), record.text("out_of")));
        }
        return findings;
    }

    private static void grade(LedgerRecord record, String field, Situation situation, List<Finding> findings) {
        String word = record.text(field);
        String place = AppraisalLedger.STEP.field(field).name();
        Optional<Grade> grade = Grade.read(word);
        if (!word.isBlank() && grade.isEmpty()) {
            findings.add(Say.error(place, "grade-unreadable", word));
        }
        LedgerRecord teacher = situation.people().get(record.teacher());
        if (grade.isPresent() && teacher != null && CycleId.of(record).isYearly()) {
            Bars.of(situation, teacher, CycleId.of(record).year()).bars().stream()
                    .filter(bar -> !bar.allows(grade.get()))
                    .forEach(bar -> findings.add(Say.warning(
                            place,
                            "step-barred",
                            grade.get().term(),
                            bar.reason().sentence())));
        }
    }
}
