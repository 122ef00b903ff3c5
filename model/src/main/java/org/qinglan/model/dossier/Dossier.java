package org.qinglan.model.dossier;

import java.util.List;
import java.util.function.Consumer;
import org.qinglan.model.ethics.EthicsLedger;
import org.qinglan.model.ethics.VetoWindow;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.ledger.Records;

/// All records of all teachers, the derived ones among them.
public record Dossier(Records stored) implements Records {

    @Override
    public void scan(Ledger ledger, Consumer<LedgerRecord> each) {
        if (ledger.equals(EthicsLedger.VETO_WINDOW)) {
            stored.scan(EthicsLedger.CASE, record -> windows(record).forEach(each));
        } else {
            stored.scan(ledger, each);
        }
    }

    @Override
    public List<LedgerRecord> of(Ledger ledger, long teacher) {
        if (ledger.equals(EthicsLedger.VETO_WINDOW)) {
            return stored.of(EthicsLedger.CASE, teacher).stream()
                    .flatMap(record -> windows(record).stream())
                    .toList();
        }
        return stored.of(ledger, teacher);
    }

    private static List<LedgerRecord> windows(LedgerRecord ethicsCase) {
        return VetoWindow.of(ethicsCase).stream()
                .map(window -> window.toRecord(ethicsCase))
                .toList();
    }
}
