package org.qinglan.model.dossier;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.qinglan.model.ethics.EthicsHistory;
import org.qinglan.model.ethics.EthicsLedger;
import org.qinglan.model.ethics.VetoWindow;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.ledger.Records;
import org.qinglan.model.policy.Rulebook;
import org.qinglan.model.teacher.Roster;

/// All records of all teachers, the derived ones among them.
///
/// @param rules from which the derived ones follow
public record Dossier(Records stored, Rulebook rules) implements Records {

    @Override
    public void scan(Ledger ledger, Consumer<LedgerRecord> each) {
        if (!ledger.equals(EthicsLedger.VETO_WINDOW)) {
            stored.scan(ledger, each);
            return;
        }
        Map<Long, EthicsHistory> histories = EthicsHistory.ofCases(stored, rules);
        if (!histories.isEmpty()) {
            stored.scan(Roster.TEACHER, person -> {
                EthicsHistory history = histories.get(person.id());
                if (history != null) {
                    windows(history).forEach(each);
                }
            });
        }
    }

    @Override
    public List<LedgerRecord> of(Ledger ledger, long teacher) {
        return ledger.equals(EthicsLedger.VETO_WINDOW)
                ? windows(EthicsHistory.of(stored, teacher))
                : stored.of(ledger, teacher);
    }

    private List<LedgerRecord> windows(EthicsHistory history) {
        return VetoWindow.of(history, rules).stream().map(VetoWindow::toRecord).toList();
    }
}
