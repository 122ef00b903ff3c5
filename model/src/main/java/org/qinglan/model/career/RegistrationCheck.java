package org.qinglan.model.career;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.record.CareerLedger;
import org.qinglan.model.standing.RecordCheck;
import org.qinglan.model.standing.Situation;

/// What is wrong with a registration of the qualification.
final class RegistrationCheck implements RecordCheck {
    @Override
    public Ledger ledger() {
        return CareerLedger.REGISTRATION;
    }

    @Override
    public List<Finding> check(LedgerRecord record, Situation situation) {
        List<Finding> findings = new ArrayList<>();
        Days.check(record, "registered_on", "last_date", situation.day(), findings);
        LocalDate on = record.day("registered_on");
        Optional<LocalDate> first = situation.records().of(CareerLedger.QUALIFICATION, record.teacher()).stream()
                .map(qualification -> qualification.day("obtained"))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
        if (first.isEmpty()) {
            findings.add(Said.warning("registration-no-qualification", ""));
        } else if (on != null && on.isBefore(first.get())) {
            findings.add(Said.error("registration-before-qualification", "注册日期", on, first.get()));
        }
        if (!record.text("result").equals("合格") && record.text("reason").isEmpty()) {
            findings.add(Said.error("registration-reason", "原因", record.text("result")));
        }
        return findings;
    }
}
