package org.qinglan.model.scheme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.ledger.Records;

/// Records in memory, as a school file would give them: teacher by teacher, each as entered.
final class ListRecords implements Records {
    private final List<LedgerRecord> roster;
    private final Map<Ledger, Map<Long, List<LedgerRecord>>> records = new HashMap<>();

    ListRecords(List<LedgerRecord> roster) {
        this.roster = List.copyOf(roster);
        roster.forEach(this::add);
    }

    void add(LedgerRecord record) {
        records.computeIfAbsent(record.ledger(), _ -> new HashMap<>())
                .computeIfAbsent(record.teacher(), _ -> new ArrayList<>())
                .add(record);
    }

    /// The same records, those of each teacher entered in another order.
    ListRecords shuffled(Random random) {
        ListRecords other = new ListRecords(List.of());
        List<LedgerRecord> all = new ArrayList<>(records.values().stream()
                .flatMap(byTeacher -> byTeacher.values().stream())
                .flatMap(List::stream)
                .toList());
        Collections.shuffle(all, random);
        all.forEach(other::add);
        return other.withRoster(roster);
    }

    private ListRecords withRoster(List<LedgerRecord> people) {
        ListRecords same = new ListRecords(people);
        same.records.putAll(records);
        return same;
    }

    ListRecords copy() {
        ListRecords copy = new ListRecords(roster);
        records.forEach((ledger, byTeacher) -> {
            if (!roster.isEmpty() && ledger.equals(roster.getFirst().ledger())) {
                return;
            }
            byTeacher.values().forEach(list -> list.forEach(copy::add));
        });
        return copy;
    }

    List<LedgerRecord> roster() {
        return roster;
    }

    @Override
    public void scan(Ledger ledger, Consumer<LedgerRecord> each) {
        roster.forEach(person -> of(ledger, person.id()).forEach(each));
    }

    @Override
    public List<LedgerRecord> of(Ledger ledger, long teacher) {
        return records.getOrDefault(ledger, Map.of()).getOrDefault(teacher, List.of());
    }
}
