package org.qinglan.model.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.policy.PackRule;
import org.qinglan.model.policy.PolicyLedger;
import org.qinglan.model.standing.RecordCheck;
import org.qinglan.model.standing.Situation;

/// A school's own rule can be read, changes a rule that there is or is marked as its own, and says why.
final class OverrideCheck implements RecordCheck {
    @Override
    public Ledger ledger() {
        return PolicyLedger.OVERRIDE;
    }

    @Override
    public List<Finding> check(LedgerRecord record, Situation situation) {
        Judgement judgement = new Judgement(ledger());
        judgement.refuseBackwards(record);
        if (record.get("reason").isMissing()) {
            judgement.error("reason", "reason-wanted");
        }
        OwnRules own = new OwnRules(ChosenPack.of(situation.records(), new ArrayList<>()));
        String id = record.text("rule");
        if (!own.has(id) && !id.startsWith(OwnRules.PREFIX)) {
            judgement.error("rule", "rule-not-there", id, OwnRules.PREFIX);
        }
        List<Finding> mistakes = new ArrayList<>();
        Optional<PackRule> rule = own.read(id, record.text("text"), mistakes);
        judgement.add("text", mistakes.stream().filter(Finding::isError).toList());
        rule.ifPresent(found -> checkRule(found, record, judgement));
        checkOthers(record, situation, judgement);
        return judgement.findings();
    }

    private static void checkRule(PackRule rule, LedgerRecord record, Judgement judgement) {
        String id = rule.rule().head().id();
        if (!id.equals(record.text("rule"))) {
            judgement.error("text", "rule-id-differs", record.text("rule"), id);
        }
        judgement.add("text", rule.failures());
        DateSpan span = record.span();
        DateSpan inForce = rule.rule().head().inForce();
        if (span != null && inForce.intersect(span) == null) {
            judgement.error("text", "rule-never-holds", inForce.display(), span.display());
        }
    }

    private static void checkOthers(LedgerRecord record, Situation situation, Judgement judgement) {
        DateSpan span = record.span();
        situation.records().of(PolicyLedger.OVERRIDE, 0).stream()
                .filter(other -> other.id() != record.id() && other.text("rule").equals(record.text("rule")))
                .map(LedgerRecord::span)
                .filter(days -> days != null && span != null && days.overlaps(span))
                .findFirst()
                .ifPresent(days ->
                        judgement.error("from_date", "rule-changed-already", record.text("rule"), days.display()));
    }
}
