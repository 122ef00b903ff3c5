package org.qinglan.app.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.Field;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.teacher.Roster;

/// The names of people whom records speak of.
///
/// @param known by ID number and by number in the roster
public record Names(Map<String, String> known) {
    public Names {
        known = Map.copyOf(known);
    }

    public static Names none() {
        return new Names(Map.of());
    }

    public static Names of(List<LedgerRecord> roster) {
        Map<String, String> names = new HashMap<>();
        for (LedgerRecord person : roster) {
            names.put(person.text(Roster.ID_NUMBER), person.text(Roster.NAME));
            names.put(Long.toString(person.id()), person.text(Roster.NAME));
        }
        return new Names(names);
    }

    /// The name of the teacher whose record it is; empty for the school's.
    public String owner(LedgerRecord record) {
        return known.getOrDefault(Long.toString(record.teacher()), "");
    }

    /// A field of a record as it is shown.
    public String shown(LedgerRecord record, Field field) {
        Value value = record.get(field.key());
        return switch (field.type()) {
            case PERSON -> known.getOrDefault(value.display(), Shown.masked(value.display()));
            case DATE -> field.key().endsWith("_month") ? Shown.month(value) : value.display();
            case TEXT -> field.key().equals(Roster.ID_NUMBER) ? Shown.masked(value.display()) : value.display();
            case NUMBER, YES_NO -> value.display();
        };
    }
}
