package org.qinglan.app.entry;

import java.util.HashMap;
import java.util.Map;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.teacher.Roster;

/// The numbers that records got when they were put back after they had been deleted.
///
/// Whoever remembers a record by the number it had finds it by the one it has. Only the worker asks.
final class Renumbered {
    private final Map<Place, Long> later = new HashMap<>();

    private record Place(String ledger, long number) {}

    void remember(LedgerRecord before, long number) {
        long known = number(before.ledger().key(), before.id());
        if (known != number) {
            later.put(new Place(before.ledger().key(), known), number);
        }
    }

    /// The record under its number of today, and its teacher under theirs.
    LedgerRecord today(LedgerRecord before) {
        boolean person = before.ledger().equals(Roster.TEACHER);
        long id = number(before.ledger().key(), before.id());
        long teacher = person ? id : number(Roster.TEACHER.key(), before.teacher());
        return new LedgerRecord(id, before.ledger(), teacher, before.values(), before.source());
    }

    private long number(String ledger, long before) {
        long number = before;
        for (Long next = later.get(new Place(ledger, number)); next != null; ) {
            number = next;
            next = later.get(new Place(ledger, number));
        }
        return number;
    }
}
