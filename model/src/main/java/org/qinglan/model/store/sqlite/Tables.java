package org.qinglan.model.store.sqlite;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.qinglan.model.dossier.Ledgers;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.teacher.Roster;

/// The tables of all stored ledgers.
final class Tables {
    private final Map<String, LedgerTable> byKey = new LinkedHashMap<>();

    Tables(Database database) {
        Ledgers.STORED.forEach(ledger -> byKey.put(ledger.key(), new LedgerTable(ledger, database)));
    }

    Collection<LedgerTable> all() {
        return byKey.values();
    }

    LedgerTable roster() {
        return of(Roster.TEACHER);
    }

    /// @throws IllegalArgumentException if the ledger is not stored
    LedgerTable of(Ledger ledger) {
        return named(ledger.key())
                .orElseThrow(() -> new IllegalArgumentException("ledger is not stored: " + ledger.key()));
    }

    Optional<LedgerTable> named(String key) {
        return Optional.ofNullable(byKey.get(key));
    }
}
