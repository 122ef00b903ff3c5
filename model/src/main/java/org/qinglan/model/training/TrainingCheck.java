package org.qinglan.model.training;

import java.util.ArrayList;
import java.util.List;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.finding.Finding.Severity;
import org.qinglan.model.finding.Messages;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.standing.RecordCheck;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.training.TrainingRequirement.Recognition;

/// What is wrong with a training that somebody enters.
final class TrainingCheck implements RecordCheck {
    private static final Messages MESSAGES = Messages.beside(TrainingCheck.class);

    @Override
    public Ledger ledger() {
        return TrainingLedger.TRAINING;
    }

    @Override
    public List<Finding> check(LedgerRecord record, Situation situation) {
        List<Finding> findings = new ArrayList<>();
        dates(record, situation, findings);
        hours(record, findings);
        certificate(record, situation, findings);
        return findings;
    }

    private static void dates(LedgerRecord record, Situation situation, List<Finding> findings) {
        if (record.get(TrainingLedger.FROM) instanceof Value.Day(var first)
                && record.get(TrainingLedger.LAST) instanceof Value.Day(var last)) {
            if (last.isBefore(first)) {
                add(findings, Severity.ERROR, TrainingLedger.LAST, "ends-before-it-begins", last, first);
            } else if (last.isAfter(situation.day())) {
                add(findings, Severity.WARNING, TrainingLedger.LAST, "ends-in-future", last);
            }
        }
    }

    private static void hours(LedgerRecord record, List<Finding> findings) {
        if (!(record.get(TrainingLedger.HOURS) instanceof Value.Num(var hours))) {
            return;
        }
        if (hours.signum() <= 0) {
            add(findings, Severity.ERROR, TrainingLedger.HOURS, "hours-not-positive");
            return;
        }
        long days = TrainingCount.days(record);
        if (Numbers.compare(hours, Recognition.USUAL.hoursADay().multiply(days)) > 0) {
            add(
                    findings,
                    Severity.WARNING,
                    TrainingLedger.HOURS,
                    "hours-above-day-limit",
                    Numbers.display(hours),
                    days);
        }
    }

    /// One certificate may hold hours of several categories, each a record of its own; the same category twice is a
    /// slip.
    private static void certificate(LedgerRecord record, Situation situation, List<Finding> findings) {
        String number = record.text(TrainingLedger.CERTIFICATE).strip();
        if (number.isEmpty()) {
            return;
        }
        List<LedgerRecord> same = situation.records().of(TrainingLedger.TRAINING, record.teacher()).stream()
                .filter(other -> other.id() != record.id()
                        && other.text(TrainingLedger.CERTIFICATE).strip().equals(number))
                .toList();
        boolean category = same.stream()
                .anyMatch(other -> other.text(TrainingLedger.CATEGORY).equals(record.text(TrainingLedger.CATEGORY)));
        if (category) {
            add(findings, Severity.ERROR, TrainingLedger.CERTIFICATE, "certificate-twice", number);
        } else if (!same.isEmpty()) {
            add(findings, Severity.WARNING, TrainingLedger.CERTIFICATE, "certificate-in-two-categories", number);
        }
    }

    private static void add(List<Finding> findings, Severity severity, String key, String code, Object... details) {
        findings.add(
                MESSAGES.finding(severity, TrainingLedger.TRAINING.field(key).name(), code, details));
    }
}
