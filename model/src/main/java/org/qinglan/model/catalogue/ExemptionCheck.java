package org.qinglan.model.catalogue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.formula.Suggestion;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.policy.PolicyLedger;
import org.qinglan.model.policy.RuleHead;
import org.qinglan.model.standing.RecordCheck;
import org.qinglan.model.standing.Situation;

/// Somebody is exempt only from a rule that the school follows, by its id or its name.
final class ExemptionCheck implements RecordCheck {
    @Override
    public Ledger ledger() {
        return PolicyLedger.EXEMPTION;
    }

    @Override
    public List<Finding> check(LedgerRecord record, Situation situation) {
        Judgement judgement = new Judgement(ledger());
        judgement.refuseBackwards(record);
        String word = record.text("rule");
        List<String> words = situation.rules().all().stream()
                .map(ruling -> ruling.rule().head())
                .flatMap((RuleHead head) -> Stream.of(head.name(), head.id()))
                .distinct()
                .collect(Collectors.toList());
        if (!word.isEmpty() && !words.contains(word)) {
            judgement.error("rule", "exemption-rule-unknown", word, Suggestion.shown(word, words));
        }
        return judgement.findings();
    }
}
