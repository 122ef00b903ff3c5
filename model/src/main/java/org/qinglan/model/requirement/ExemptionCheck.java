package org.qinglan.model.requirement;

import java.util.ArrayList;
import java.util.List;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.finding.Finding.Severity;
import org.qinglan.model.finding.Messages;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.policy.PolicyLedger;
import org.qinglan.model.policy.Ruling;
import org.qinglan.model.standing.RecordCheck;
import org.qinglan.model.standing.Situation;

/// What is wrong with an exemption that somebody enters.
public final class ExemptionCheck implements RecordCheck {
    private static final Messages MESSAGES = Messages.beside(ExemptionCheck.class);

    public ExemptionCheck() {}

    @Override
    public Ledger ledger() {
        return PolicyLedger.EXEMPTION;
    }

    @Override
    public List<Finding> check(LedgerRecord record, Situation situation) {
        List<Finding> findings = new ArrayList<>();
        if (record.get("from_date") instanceof Value.Day(var first)
                && record.get("last_date") instanceof Value.Day(var last)
                && last.isBefore(first)) {
            add(findings, Severity.ERROR, "last_date", "exemption-ends-before-it-begins", last, first);
        }
        if (record.get("last_date").isMissing()) {
            add(findings, Severity.WARNING, "last_date", "exemption-without-end");
        }
        String rule = record.text("rule").strip();
        if (!rule.isEmpty() && !namesSomething(record, situation)) {
            add(findings, Severity.WARNING, "rule", "exemption-from-nothing", rule);
        }
        return findings;
    }

    private static boolean namesSomething(LedgerRecord record, Situation situation) {
        return situation.rules().all().stream()
                .map(Ruling::rule)
                .anyMatch(rule -> Exemption.names(
                        record,
                        rule.head(),
                        rule instanceof PeriodicRule periodic ? periodic.terms().group() : ""));
    }

    private static void add(List<Finding> findings, Severity severity, String key, String code, Object... details) {
        findings.add(
                MESSAGES.finding(severity, PolicyLedger.EXEMPTION.field(key).name(), code, details));
    }
}
