package org.qinglan.model.ethics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.qinglan.model.catalogue.SchoolRules;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.ledger.Records;
import org.qinglan.model.policy.PolicyLedger;
import org.qinglan.model.policy.Rulebook;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.teacher.Roster;

/// A school in memory: one line a record, in the words of the ledgers.
final class Cases implements Records {
    private final List<LedgerRecord> records = new ArrayList<>();

    /// Adds a record written as `field=value` pairs parted by `|`; a value that looks like a day or a number is one.
    Cases add(Ledger ledger, long teacher, String fields) {
        records.add(record(records.size() + 1, ledger, teacher, fields));
        return this;
    }

    static LedgerRecord record(long id, Ledger ledger, long teacher, String fields) {
        Map<String, Value> values = new HashMap<>();
        for (String field : fields.split("\\|", -1)) {
            int equals = field.indexOf('=');
            String text = field.substring(equals + 1).strip();
            values.put(field.substring(0, equals).strip(), value(text));
        }
        return new LedgerRecord(id, ledger, teacher, values, null);
    }

    private static Value value(String text) {
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return Value.of(LocalDate.parse(text));
        }
        return text.matches("-?\\d{1,6}(\\.\\d+)?") ? Value.of(new java.math.BigDecimal(text)) : Value.of(text);
    }

    Cases teacher(long number, String name) {
        records.add(record(number, Roster.TEACHER, number, "name=" + name + "|id_number=ID" + number + "|status=在职"));
        return this;
    }

    Cases pack(String pack) {
        return add(PolicyLedger.CHOICE, 0, "pack=" + pack + "|from_date=2000-01-01");
    }

    /// An imported decision.
    Cases decision(long teacher, String handling, String decided, String more) {
        return add(
                EthicsLedger.CASE,
                teacher,
                "violation=有偿补课|handling=" + handling + "|decided_on=" + decided + "|state=执行中"
                        + (more.isEmpty() ? "" : "|" + more));
    }

    /// An event of a case.
    Cases event(long teacher, String number, String kind, String day, String more) {
        return add(
                EthicsLedger.EVENT,
                teacher,
                "case_number=" + number + "|kind=" + kind + "|happened_on=" + day + (more.isEmpty() ? "" : "|" + more));
    }

    /// A case up to its decision.
    Cases decided(long teacher, String number, String handling, String day, String more) {
        LocalDate decided = LocalDate.parse(day);
        return event(teacher, number, "登记", decided.minusDays(30).toString(), "")
                .event(teacher, number, "受理", decided.minusDays(25).toString(), "")
                .event(teacher, number, "立案调查", decided.minusDays(20).toString(), "")
                .event(
                        teacher,
                        number,
                        "决定",
                        day,
                        "document=" + number + "|handling=" + handling + (more.isEmpty() ? "" : "|" + more));
    }

    Rulebook rules() {
        return SchoolRules.of(this).rulebook();
    }

    List<VetoWindow> windows(long teacher) {
        return VetoWindow.of(EthicsHistory.of(this, teacher), rules());
    }

    List<VetoWindow> windows(long teacher, String scope) {
        return windows(teacher).stream()
                .filter(window -> window.scope().equals(scope))
                .toList();
    }

    Situation on(String day) {
        return new Situation(this, of(Roster.TEACHER), rules(), LocalDate.parse(day));
    }

    private List<LedgerRecord> of(Ledger ledger) {
        return records.stream().filter(record -> record.ledger().equals(ledger)).toList();
    }

    @Override
    public void scan(Ledger ledger, Consumer<LedgerRecord> each) {
        of(ledger).forEach(each);
    }

    @Override
    public List<LedgerRecord> of(Ledger ledger, long teacher) {
        return of(ledger).stream().filter(record -> record.teacher() == teacher).toList();
    }
}
