package org.qinglan.model.journal;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.Field;
import org.qinglan.model.ledger.LedgerRecord;

/// One line of the journal about one record, with the record as it stood before and after.
///
/// @param number of the line
/// @param action stable word, see [JournalEntry]
/// @param before nothing where the record was new
/// @param after  nothing where the record was deleted
/// @param reason may be empty
public record RecordStep(
        long number,
        Instant at,
        String author,
        String action,
        @Nullable LedgerRecord before,
        @Nullable LedgerRecord after,
        String reason) {

    /// What one field said before and after.
    public record Change(Field field, Value before, Value after) {}

    /// The fields that no longer say what they said, in the order of the ledger.
    public List<Change> changes() {
        LedgerRecord known = Stream.of(after, before)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("line " + number + " is about no record"));
        return known.ledger().fields().stream()
                .map(field -> new Change(field, value(before, field), value(after, field)))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    private static Value value(@Nullable LedgerRecord record, Field field) {
        return record == null ? Value.missing() : record.get(field.key());
    }
}
