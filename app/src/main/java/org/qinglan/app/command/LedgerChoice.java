package org.qinglan.app.command;

import java.util.List;
import java.util.stream.Collectors;
import org.qinglan.model.dossier.Ledgers;
import org.qinglan.model.ledger.Ledger;

/// Finds the ledgers that commands name, by Chinese term or English key.
final class LedgerChoice {
    private LedgerChoice() {}

    /// @throws RefusedException with all names if there is none of that name
    static Ledger any(String word) {
        List<String> names = Ledgers.all().map(Ledger::name).toList();
        return Ledgers.named(word.strip())
                .orElseThrow(() -> RefusedException.of(
                        "no-such-ledger", word, RefusedException.nearest(word, names), String.join("、", names)));
    }

    /// One whose records are kept and not worked out of others.
    ///
    /// @throws RefusedException if there is none of that name, or it is derived
    static Ledger stored(String word) {
        Ledger ledger = any(word);
        if (Ledgers.DERIVED.contains(ledger)) {
            throw RefusedException.of("derived-ledger", ledger.name());
        }
        return ledger;
    }

    /// Terms of its fields, for a sentence.
    static String fields(Ledger ledger) {
        return ledger.fields().stream().map(field -> field.name()).collect(Collectors.joining("、"));
    }
}
