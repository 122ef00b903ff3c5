package org.qinglan.model.mentoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.catalogue.Catalogue;
import org.qinglan.model.ethics.EthicsLedger;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.Field;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.ledger.Records;
import org.qinglan.model.policy.PackReader;
import org.qinglan.model.policy.PackReading;
import org.qinglan.model.policy.PackRule;
import org.qinglan.model.policy.Rulebook;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.teacher.Roster;

/// A school in memory, written down in the words of its ledgers.
public final class MadeUpSchool implements Records {
    private final List<LedgerRecord> records = new ArrayList<>();
    private final List<Rulebook.Layer> layers = new ArrayList<>();
    private long next;

    public MadeUpSchool() {}

    /// @param details Chinese field, text, field, text …
    public long person(String name, String idNumber, String... details) {
        List<String> all = new ArrayList<>(List.of("姓名", name, "身份证号", idNumber));
        all.addAll(List.of(details));
        long id = ++next;
        records.add(record(id, Roster.TEACHER, id, all.toArray(String[]::new)));
        return id;
    }

    /// A person whose ID number has a birth date and a right check character.
    public static String idNumber(LocalDate birth, int order) {
        String body = "370784" + birth.toString().replace("-", "") + "%03d".formatted(order);
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (body.charAt(i) - '0') * weights[i];
        }
        return body + "10X98765432".charAt(sum % 11);
    }

    public LedgerRecord add(Ledger ledger, long teacher, String... details) {
        LedgerRecord record = record(++next, ledger, teacher, details);
        records.add(record);
        return record;
    }

    public void add(LedgerRecord record) {
        records.add(new LedgerRecord(++next, record.ledger(), record.teacher(), record.values(), record.source()));
    }

    public void replace(LedgerRecord before, LedgerRecord after) {
        records.set(records.indexOf(before), after);
    }

    public LedgerRecord unstored(Ledger ledger, long teacher, String... details) {
        return record(0, ledger, teacher, details);
    }

    public LedgerRecord record(long id, Ledger ledger, long teacher, String... details) {
        Map<String, Value> values = new HashMap<>();
        for (int i = 0; i < details.length; i += 2) {
            Field field = ledger.fieldByName(details[i]).orElseThrow();
            values.put(field.key(), value(field, details[i + 1]));
        }
        return new LedgerRecord(id, ledger, teacher, values, null);
    }

    private static Value value(Field field, String text) {
        return switch (field.type()) {
            case TEXT, PERSON -> Value.of(text);
            case NUMBER -> text.isEmpty() ? Value.missing() : Value.of(new java.math.BigDecimal(text));
            case DATE -> text.isEmpty() ? Value.missing() : Value.of(LocalDate.parse(text));
            case YES_NO -> Value.of(text.equals("是"));
        };
    }

    /// Rules as they stand in a pack, about a document called 校规.
    public void rules(String yaml) {
        String head = """
                pack: made-up
                name: 校本
                level: school
                version: "1"
                documents:
                  校规: {title: 校规, date: 2020-01-01}
                rules:
                """;
        PackReading reading = new PackReader(Catalogue.RULE_KINDS).read(Map.of("rules.yaml", head + yaml.indent(2)));
        if (!(reading instanceof PackReading.Accepted(var pack, var warnings)) || !warnings.isEmpty()) {
            throw new AssertionError(reading);
        }
        layers.add(new Rulebook.Layer(
                "校本",
                new DateSpan(LocalDate.of(1900, 1, 1), null),
                pack.rules().stream().map(PackRule::rule).toList()));
    }

    public void window(long teacher, String scope, String from, String last) {
        add(EthicsLedger.VETO_WINDOW, teacher, "范围", scope, "处理种类", "警告", "开始日期", from, "结束日期", last);
    }

    public Situation on(String day) {
        return new Situation(this, of(Roster.TEACHER), Rulebook.of(layers), LocalDate.parse(day));
    }

    private List<LedgerRecord> of(Ledger ledger) {
        return records.stream().filter(record -> record.ledger().equals(ledger)).toList();
    }

    @Override
    public void scan(Ledger ledger, Consumer<LedgerRecord> each) {
        of(Roster.TEACHER).forEach(person -> of(ledger, person.id()).forEach(each));
    }

    @Override
    public List<LedgerRecord> of(Ledger ledger, long teacher) {
        return of(ledger).stream().filter(record -> record.teacher() == teacher).toList();
    }
}
