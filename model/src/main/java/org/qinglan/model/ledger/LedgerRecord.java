package org.qinglan.model.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.figure.SourceRow;
import org.qinglan.model.figure.Value;

/// One line of a ledger, belonging to one teacher or to the school.
///
/// @param id      number in the data file; 0 where it is not stored yet
/// @param teacher number of the teacher; the record's own number in the roster, 0 for what is the school's
/// @param values  by field key; a field that is absent is missing
/// @param source  the workbook row, or nothing where it was entered by hand
public record LedgerRecord(
        long id,
        Ledger ledger,
        long teacher,
        Map<String, Value> values,
        @Nullable SourceRow source) {

    public LedgerRecord {
        Map<String, Value> known = new HashMap<>(values);
        known.values().removeIf(Value::isMissing);
        values = Map.copyOf(known);
    }

    public Value get(String fieldKey) {
        Value value = values.get(fieldKey);
        return value == null ? Value.missing() : value;
    }

    /// The text of a field as a person reads it, empty where it is missing.
    public String text(String fieldKey) {
        return get(fieldKey).display();
    }

    /// The day in a field, or nothing.
    public @Nullable LocalDate day(String fieldKey) {
        return get(fieldKey) instanceof Value.Day(var date) ? date : null;
    }

    /// The whole number in a field (a year, a count, a place), 0 where there is none.
    public int whole(String fieldKey) {
        return get(fieldKey) instanceof Value.Num(var number) ? number.intValue() : 0;
    }

    /// The days that the record covers, or nothing where its ledger has no dates or this record lacks them.
    public @Nullable DateSpan span() {
        if (ledger.from() == null || !(get(ledger.from()) instanceof Value.Day(var first))) {
            return null;
        }
        if (ledger.until() == null) {
            return DateSpan.inclusive(first, first);
        }
        if (get(ledger.until()) instanceof Value.Day(var last)) {
            return DateSpan.inclusive(first, last.isBefore(first) ? first : last);
        }
        return new DateSpan(first, null);
    }
}
