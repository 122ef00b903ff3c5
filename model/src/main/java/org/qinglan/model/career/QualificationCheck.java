package org.qinglan.model.career;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.record.CareerLedger;
import org.qinglan.model.standing.RecordCheck;
import org.qinglan.model.standing.Situation;

/// What is wrong with a teaching qualification.
final class QualificationCheck implements RecordCheck {
    @Override
    public Ledger ledger() {
        return CareerLedger.QUALIFICATION;
    }

    @Override
    public List<Finding> check(LedgerRecord record, Situation situation) {
        List<Finding> findings = new ArrayList<>();
        Days.notLater(record, "obtained", situation.day(), findings);
        LocalDate obtained = record.day("obtained");
        LedgerRecord person = situation.people().get(record.teacher());
        LocalDate birth = person == null ? null : Crowd.birth(person);
        if (obtained != null && birth != null && !obtained.isAfter(birth)) {
            findings.add(Said.error("qualification-before-birth", "取得时间", obtained, birth));
        }
        situation.records().of(CareerLedger.QUALIFICATION, record.teacher()).stream()
                .filter(other -> other.id() != record.id()
                        && !record.text("number").isEmpty()
                        && other.text("number").equals(record.text("number")))
                .forEach(other -> findings.add(
                        Said.error("qualification-number-twice", "证书号", record.text("number"), other.text("stage"))));
        return findings;
    }
}
