package org.qinglan.model.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.ledger.Records;
import org.qinglan.model.run.ComputedRun;
import org.qinglan.model.scheme.Scheme;
import org.qinglan.model.scheme.SchemeReader;
import org.qinglan.model.scheme.SchemeReading;
import org.qinglan.model.teacher.Roster;
import org.qinglan.model.training.TrainingLedger;

/// A little school whose teachers have nothing but hours of two kinds, 甲 and 乙; points are those hours.
public final class Hours implements Records {
    private final List<LedgerRecord> roster = new ArrayList<>();
    private final Map<Long, List<LedgerRecord>> training = new HashMap<>();
    private int scans;

    private Hours() {}

    /// @param pairs 甲 and 乙 of each teacher: `9.16/3`
    public static Hours of(String... pairs) {
        Hours hours = new Hours();
        for (String pair : pairs) {
            String[] both = pair.split("/", -1);
            hours.add(both[0], both[1]);
        }
        return hours;
    }

    private void add(String first, String second) {
        long id = roster.size() + 1L;
        Map<String, Value> person = Map.of(
                "id_number", Value.of("ID" + id),
                "name", Value.of("教师" + id),
                "subject", Value.of(id % 2 == 0 ? "语文" : "数学"),
                "is_class_teacher", Value.of(id % 3 == 0));
        roster.add(new LedgerRecord(id, Roster.TEACHER, id, person, null));
        training.put(id, List.of(record(id, "甲", first), record(id, "乙", second)));
    }

    private static LedgerRecord record(long id, String category, String hours) {
        return new LedgerRecord(
                id,
                TrainingLedger.TRAINING,
                id,
                Map.of("category", Value.of(category), "hours", Value.of(new BigDecimal(hours))),
                null);
    }

    Material material() {
        return new Material(this, roster);
    }

    public List<LedgerRecord> roster() {
        return roster;
    }

    public ComputedRun run(String text) {
        return material().compute(scheme(text));
    }

    /// How often records were read.
    int scans() {
        return scans;
    }

    static Scheme scheme(String text) {
        SchemeReading reading = SchemeReader.read("方案.yaml", text);
        assertThat(reading).isInstanceOf(SchemeReading.Accepted.class);
        return ((SchemeReading.Accepted) reading).scheme();
    }

    @Override
    public void scan(Ledger ledger, Consumer<LedgerRecord> each) {
        scans++;
        roster.forEach(person -> of(ledger, person.id()).forEach(each));
    }

    @Override
    public List<LedgerRecord> of(Ledger ledger, long teacher) {
        return ledger.equals(Roster.TEACHER)
                ? List.of(roster.get((int) teacher - 1))
                : ledger.equals(TrainingLedger.TRAINING) ? training.getOrDefault(teacher, List.of()) : List.of();
    }
}
