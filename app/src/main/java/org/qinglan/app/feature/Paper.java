package org.qinglan.app.feature;

import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.reports.document.Composition;

/// Something to print of one record: the agreement of a pair, the dossier of a teacher.
public interface Paper {
    /// Stable English name; the button is found by it.
    String key();

    /// What the button says.
    String name();

    /// The ledger of whose records it is made; the roster where it is about a teacher.
    Ledger ledger();

    /// @param head with the day on which it is printed
    Composition compose(SchoolFile school, LedgerRecord record, PrintRequest.Letterhead head);
}
