package org.qinglan.app.ledger;

import java.util.stream.Collectors;
import org.qinglan.app.record.Names;
import org.qinglan.app.search.SearchKey;
import org.qinglan.model.ledger.LedgerRecord;

/// One record in the table of a ledger, ready to be found by the teacher's name or by what stands in it.
///
/// @param person whose it is; empty for the school's
record LedgerRow(LedgerRecord record, String person, SearchKey key, String text) {
    static LedgerRow of(LedgerRecord record, Names names) {
        String person = names.owner(record);
        String text = record.ledger().fields().stream()
                .map(field -> names.shown(record, field))
                .collect(Collectors.joining("\n"));
        return new LedgerRow(record, person, SearchKey.of(person, "", ""), text);
    }

    boolean matches(SearchKey.Query query, String typed) {
        return (!person.isEmpty() && key.matches(query)) || text.contains(typed);
    }
}
