package org.qinglan.model.store.sqlite;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.journal.RecordStep;
import org.qinglan.model.ledger.LedgerRecord;

/// What the journal says of single records.
record History(LedgerTable table, Cells cells, Journal journal) {

    List<RecordStep> of(long id) {
        List<Journal.Line> lines = new ArrayList<>();
        journal.scanSubject(table.subject(id), lines::add);
        return lines.stream()
                .map(line -> new RecordStep(
                        line.number(),
                        Instant.parse(line.at()),
                        line.author(),
                        line.action(),
                        record(id, line.before()),
                        record(id, line.after()),
                        line.reason()))
                .toList();
    }

    private @Nullable LedgerRecord record(long id, String text) {
        if (text.isEmpty()) {
            return null;
        }
        Row row = Row.read(id, text);
        // An older version of the file may have had fields that are no more.
        Map<String, String> known = new HashMap<>(row.cells());
        known.keySet().removeIf(key -> table.ledger().fieldByKey(key).isEmpty());
        return cells.read(table, new Row(id, row.owner(), row.origin(), known));
    }
}
