package org.qinglan.model.publicity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.ledger.LedgerRecord;

/// Days on which a notice hangs but does not count.
///
/// @param from the first such day
/// @param last the last such day, or nothing while the notice is still paused
public record Pause(LocalDate from, @Nullable LocalDate last, String reason) {

    /// @param record with the fields of [PublicityFields#pause]
    static Pause of(LedgerRecord record) {
        LocalDate from = record.day("from_date");
        return new Pause(from == null ? LocalDate.MAX : from, record.day("last_date"), record.text("reason"));
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (last == null || !day.isAfter(last));
    }
}
