package org.qinglan.model.appraisal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.catalogue.BuiltInPacks;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.ledger.RecordChange;
import org.qinglan.model.ledger.Records;
import org.qinglan.model.policy.PackReading;
import org.qinglan.model.policy.PackRule;
import org.qinglan.model.policy.Rulebook;
import org.qinglan.model.record.WorkLedger;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.teacher.Roster;

/// A school in memory whose records tests add, correct and read.
final class AppraisalSchool implements Records {
    private static final Map<List<String>, Rulebook> RULEBOOKS = new ConcurrentHashMap<>();
    private final List<LedgerRecord> records = new ArrayList<>();
    private final List<String> packs = new ArrayList<>(List.of("national"));
    private long lastId;

    AppraisalSchool following(String pack) {
        packs.add(pack);
        return this;
    }

    long teacher(String name, String workStart) {
        return teacher(name, Map.of("work_start", Value.of(LocalDate.parse(workStart))));
    }

    long teacher(String name, Map<String, Value> more) {
        long id = ++lastId;
        Map<String, Value> values = new HashMap<>(more);
        values.put(Roster.NAME, Value.of(name));
        values.put(Roster.ID_NUMBER, Value.of("ID" + id));
        values.put(Roster.STATUS, Value.of(Roster.IN_POST));
        records.add(new LedgerRecord(id, Roster.TEACHER, id, values, null));
        return id;
    }

    LedgerRecord add(Ledger ledger, long teacher, Map<String, Value> values) {
        LedgerRecord record = new LedgerRecord(++lastId, ledger, teacher, values, null);
        records.add(record);
        return record;
    }

    void replace(LedgerRecord before, Map<String, Value> values) {
        records.replaceAll(
                record -> record.id() == before.id() && record.ledger().equals(before.ledger())
                        ? new LedgerRecord(before.id(), before.ledger(), before.teacher(), values, null)
                        : record);
    }

    /// Changes one field of a record as it is stored now.
    void set(LedgerRecord record, String field, Value value) {
        Map<String, Value> values = new HashMap<>(stored(record).values());
        values.put(field, value);
        replace(record, values);
    }

    LedgerRecord stored(LedgerRecord record) {
        return records.stream()
                .filter(known -> known.id() == record.id() && known.ledger().equals(record.ledger()))
                .findFirst()
                .orElseThrow();
    }

    void apply(List<RecordChange> changes) {
        for (RecordChange change : changes) {
            switch (change) {
                case RecordChange.Add(var ledger, var teacher, var values, var _) -> add(ledger, teacher, values);
                case RecordChange.Correct(var before, var values) -> replace(before, values);
                case RecordChange.Delete(var before) -> records.remove(stored(before));
            }
        }
    }

    void leave(long teacher, String kind, String first, String last, int days) {
        add(
                WorkLedger.LEAVE,
                teacher,
                Map.of(
                        "kind", Value.of(kind),
                        "from_date", Value.of(LocalDate.parse(first)),
                        "last_date", Value.of(LocalDate.parse(last)),
                        "days", Value.of(days)));
    }

    void grade(long teacher, int year, String grade) {
        add(AppraisalLedger.APPRAISAL, teacher, Map.of("year", Value.of(year), "grade", Value.of(grade)));
    }

    Situation on(String day) {
        Rulebook rules = RULEBOOKS.computeIfAbsent(List.copyOf(packs), AppraisalSchool::read);
        return new Situation(this, of(Roster.TEACHER), rules, LocalDate.parse(day));
    }

    private static Rulebook read(List<String> packs) {
        return Rulebook.of(packs.stream()
                .map(id -> new Rulebook.Layer(
                        id,
                        new DateSpan(LocalDate.of(1900, 1, 1), null),
                        ((PackReading.Accepted) BuiltInPacks.read(id))
                                .pack().rules().stream().map(PackRule::rule).toList()))
                .toList());
    }

    List<LedgerRecord> all() {
        return List.copyOf(records);
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
