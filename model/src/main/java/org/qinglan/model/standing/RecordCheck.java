package org.qinglan.model.standing;

import java.util.List;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;

/// What is wrong with a record that somebody is about to store, judged by the others and the rules.
public interface RecordCheck {
    Ledger ledger();

    /// @param record as it would be stored; its id is 0 where it is new, else that of the record that it replaces
    /// @return errors refuse the record; warnings are shown and may be passed over; [Finding#place] is the term of
    ///     the field that is wrong, or empty
    List<Finding> check(LedgerRecord record, Situation situation);
}
