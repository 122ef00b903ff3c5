package org.qinglan.model.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.FieldType;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.ledger.Records;
import org.qinglan.model.policy.PolicyLedger;
import org.qinglan.model.standing.Situation;

/// A school that has made choices and changes of rules, and nothing else.
final class PolicySchool implements Records {
    private final List<LedgerRecord> records = new ArrayList<>();

    PolicySchool chooses(String pack, String from, String last) {
        return with(record(PolicyLedger.CHOICE, Map.of("pack", pack, "from_date", from, "last_date", last)));
    }

    PolicySchool changes(String rule, String text, String from, String last, String reason) {
        return with(record(
                PolicyLedger.OVERRIDE,
                Map.of("rule", rule, "text", text, "from_date", from, "last_date", last, "reason", reason)));
    }

    PolicySchool with(LedgerRecord record) {
        records.add(new LedgerRecord(
                records.size() + 1L, record.ledger(), record.teacher(), record.values(), record.source()));
        return this;
    }

    /// A record as somebody would type it; an empty word is nothing.
    static LedgerRecord record(Ledger ledger, Map<String, String> words) {
        Map<String, Value> values = new HashMap<>();
        words.forEach((key, word) -> {
            if (!word.isEmpty()) {
                boolean isDay = ledger.field(key).type() == FieldType.DATE;
                values.put(key, isDay ? Value.of(LocalDate.parse(word)) : Value.of(word));
            }
        });
        return new LedgerRecord(0, ledger, 0, values, null);
    }

    Situation on(String day) {
        return new Situation(this, List.of(), SchoolRules.of(this).rulebook(), LocalDate.parse(day));
    }

    @Override
    public void scan(Ledger ledger, Consumer<LedgerRecord> each) {
        of(ledger, 0).forEach(each);
    }

    @Override
    public List<LedgerRecord> of(Ledger ledger, long teacher) {
        return records.stream()
                .filter(record -> record.ledger().equals(ledger) && record.teacher() == teacher)
                .toList();
    }
}
