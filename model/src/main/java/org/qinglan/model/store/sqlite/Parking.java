package org.qinglan.model.store.sqlite;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.ledger.RecordChange;

/// Records that wait outside their tables, because another took their key before it was their turn to change.
///
/// SQLite judges keys at each statement, so two records could never exchange theirs in place.
final class Parking {
    private final Database database;
    private final Map<Place, Integer> lastChange = new HashMap<>();
    private final Map<Place, Row> parked = new HashMap<>();

    private record Place(String ledger, long id) {}

    Parking(Database database, List<RecordChange> changes) {
        this.database = database;
        for (int i = 0; i < changes.size(); i++) {
            LedgerRecord record = record(changes.get(i));
            if (record != null) {
                lastChange.put(new Place(record.ledger().key(), record.id()), i);
            }
        }
    }

    private static @Nullable LedgerRecord record(RecordChange change) {
        return switch (change) {
            case RecordChange.Add _ -> null;
            case RecordChange.Correct(var record, var _) -> record;
            case RecordChange.Delete(var record) -> record;
        };
    }

    /// Takes a record out of its table, if a change behind this one will decide on it.
    ///
    /// @return whether its key is free now
    boolean park(LedgerTable table, Row row, int change) {
        Place place = place(table, row.id());
        if (lastChange.getOrDefault(place, -1) <= change) {
            return false;
        }
        if (table.isRoster()) {
            // Others name the person meanwhile.
            database.script("PRAGMA defer_foreign_keys = ON");
        }
        table.delete(row.id());
        parked.put(place, row);
        return true;
    }

    Optional<Row> row(LedgerTable table, long id) {
        return Optional.ofNullable(parked.get(place(table, id)));
    }

    /// @return whether the record waited here
    boolean leave(LedgerTable table, long id) {
        return parked.remove(place(table, id)) != null;
    }

    private static Place place(LedgerTable table, long id) {
        return new Place(table.ledger().key(), id);
    }
}
