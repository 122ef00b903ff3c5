package org.qinglan.model.appeal;

import org.qinglan.model.finding.Messages;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.standing.Overview.Reason;

/// The sentences of this package.
final class Sentences {
    private static final Messages MESSAGES = Messages.beside(Sentences.class);

    private Sentences() {}

    static Reason plain(String key, Object... details) {
        return Reason.of(MESSAGES.text(key, details));
    }

    static Reason of(LedgerRecord record, String key, Object... details) {
        return new Reason(MESSAGES.text(key, details), null, record.source());
    }
}
