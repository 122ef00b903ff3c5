package org.qinglan.model.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.finding.Finding.Severity;
import org.qinglan.model.finding.Messages;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.requirement.Level;
import org.qinglan.model.standing.RecordCheck;
import org.qinglan.model.standing.Situation;

/// What is wrong with an event that somebody enters.
final class ActivityCheck implements RecordCheck {
    private static final Messages MESSAGES = Messages.beside(ActivityCheck.class);

    @Override
    public Ledger ledger() {
        return ActivityLedger.ACTIVITY;
    }

    @Override
    public List<Finding> check(LedgerRecord record, Situation situation) {
        List<Finding> findings = new ArrayList<>();
        if (record.get(ActivityLedger.QUANTITY) instanceof Value.Num(var quantity) && quantity.signum() <= 0) {
            add(findings, Severity.ERROR, ActivityLedger.QUANTITY, "quantity-not-positive");
        }
        if (record.get(ActivityLedger.HELD_ON) instanceof Value.Day(var held) && held.isAfter(situation.day())) {
            add(findings, Severity.WARNING, ActivityLedger.HELD_ON, "held-in-future", held);
        }
        String level = record.text(ActivityLedger.LEVEL);
        if (!level.isEmpty() && Level.of(level).isEmpty()) {
            add(
                    findings,
                    Severity.WARNING,
                    ActivityLedger.LEVEL,
                    "level-unknown",
                    level,
                    String.join("、", Level.terms()));
        }
        serves(record, situation, findings);
        twice(record, situation, findings);
        return findings;
    }

    private static void serves(LedgerRecord record, Situation situation, List<Finding> findings) {
        Set<String> words = situation.rules().on(Obligation.class, situation.day()).stream()
                .flatMap(obligation -> obligation.event().categories().stream())
                .collect(Collectors.toSet());
        String category = record.text(ActivityLedger.CATEGORY);
        if (!words.isEmpty() && !category.isEmpty() && !words.contains(category)) {
            add(findings, Severity.WARNING, ActivityLedger.CATEGORY, "serves-nothing", category);
        }
    }

    private static void twice(LedgerRecord record, Situation situation, List<Finding> findings) {
        boolean there = situation.records().of(ActivityLedger.ACTIVITY, record.teacher()).stream()
                .anyMatch(other -> other.id() != record.id()
                        && same(other, record, ActivityLedger.CATEGORY)
                        && same(other, record, ActivityLedger.HELD_ON)
                        && same(other, record, ActivityLedger.TITLE));
        if (there) {
            add(
                    findings,
                    Severity.WARNING,
                    ActivityLedger.HELD_ON,
                    "entered-twice",
                    record.text(ActivityLedger.HELD_ON),
                    record.text(ActivityLedger.CATEGORY));
        }
    }

    private static boolean same(LedgerRecord one, LedgerRecord other, String key) {
        return one.text(key).equals(other.text(key));
    }

    private static void add(List<Finding> findings, Severity severity, String key, String code, Object... details) {
        findings.add(
                MESSAGES.finding(severity, ActivityLedger.ACTIVITY.field(key).name(), code, details));
    }
}
