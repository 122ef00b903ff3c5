package org.qinglan.model.publicity;

import java.util.Optional;
import org.qinglan.model.ledger.LedgerRecord;

/// Somebody's objection (异议) against what was published.
///
/// @param record   as stored, with the fields of [PublicityFields#objection]
/// @param objector name as written, or a word for somebody who gave none
public record Objection(LedgerRecord record, String objector, String content) {

    public static Objection of(LedgerRecord record) {
        return new Objection(record, record.text("objector"), record.text("content"));
    }

    /// What it came to; nothing while it is open.
    public Optional<Verdict> verdict() {
        return Verdict.read(record.text("verdict"));
    }

    public boolean isOpen() {
        return verdict().isEmpty();
    }

    /// Whether the result must be worked out again.
    public boolean wasUpheld() {
        return verdict().filter(verdict -> verdict != Verdict.REJECTED).isPresent();
    }
}
