package org.qinglan.app.teachers;

import java.util.List;
import org.qinglan.model.journal.RecordStep;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.standing.Card;

/// What the panel beside a teacher's file tells about.
sealed interface Aside {
    /// Why a card says what it says.
    record Why(Card card) implements Aside {}

    /// Where a record came from and what became of it.
    ///
    /// @param steps the earliest first
    record OfRecord(LedgerRecord record, List<RecordStep> steps) implements Aside {
        public OfRecord {
            steps = List.copyOf(steps);
        }
    }

    /// What stands in the way of deleting somebody.
    record Kept(TeacherFile file) implements Aside {}
}
