package org.qinglan.model.ledger;

import java.util.List;
import java.util.function.Consumer;

/// Where records are read from: the data file, or a test's list.
public interface Records {

    /// Every record of the ledger, teacher by teacher in the order of the roster, each as it comes.
    ///
    /// Nothing keeps them all: a school of 20,000 is read through in small memory.
    void scan(Ledger ledger, Consumer<LedgerRecord> each);

    /// The records of one teacher, or of the school (0), in the order in which they were entered.
    List<LedgerRecord> of(Ledger ledger, long teacher);
}
