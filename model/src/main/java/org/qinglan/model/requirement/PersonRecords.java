package org.qinglan.model.requirement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.ledger.Records;
import org.qinglan.model.standing.Situation;

/// The records of one person, each ledger read once, however many rules ask for it.
public final class PersonRecords implements Records {
    private final Records records;
    private final long teacher;
    private final Map<Ledger, List<LedgerRecord>> read = new HashMap<>();

    private PersonRecords(Records records, long teacher) {
        this.records = records;
        this.teacher = teacher;
    }

    /// The same situation, to be asked about one person.
    public static Situation of(Situation situation, LedgerRecord person) {
        return new Situation(
                new PersonRecords(situation.records(), person.id()),
                List.of(person),
                situation.rules(),
                situation.day(),
                situation.runs());
    }

    @Override
    public void scan(Ledger ledger, Consumer<LedgerRecord> each) {
        records.scan(ledger, each);
    }

    @Override
    public List<LedgerRecord> of(Ledger ledger, long owner) {
        return owner == teacher
                ? read.computeIfAbsent(ledger, wanted -> records.of(wanted, owner))
                : records.of(ledger, owner);
    }
}
