package org.qinglan.model.store.sqlite;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.SourceRow;

/// What records of one ledger said before somebody corrected them by hand, so that the sheet that they came from does
/// not bring the old words back as further records.
///
/// A record is known by its sheet and its content and not by its row: rows move when a clerk adds others above them.
final class Corrected {
    /// As in [HandEntry]; the journal keeps the word.
    private static final String ACTION = "correct";

    private final Map<Before, Set<Long>> records = new HashMap<>();

    private record Before(String workbook, String sheet, long owner, Map<String, String> cells) {}

    /// Reads the corrections of that table from the whole journal.
    Corrected(LedgerTable table, Journal journal, Layouts layouts) {
        journal.scanActions(ACTION, table.ledger().key() + " ", line -> {
            long id = Long.parseLong(line.subject().substring(line.subject().indexOf(' ') + 1));
            Row before = Row.read(id, line.before());
            Before seen = before(before, layouts);
            if (seen != null) {
                records.computeIfAbsent(seen, _ -> new HashSet<>()).add(id);
            }
        });
        records.forEach((before, ids) -> ids.removeIf(id -> isGoneOrBack(table, id, before.cells())));
    }

    /// How many records that came from that sheet said just this before they were corrected.
    int count(SourceRow source, long owner, Map<String, String> cells) {
        return records.getOrDefault(new Before(source.workbook(), source.sheet(), owner, cells), Set.of())
                .size();
    }

    private static @Nullable Before before(Row row, Layouts layouts) {
        Origin origin = row.origin();
        if (origin == null) {
            return null;
        }
        SourceRow source = layouts.read(origin);
        return new Before(source.workbook(), source.sheet(), row.owner(), row.cells());
    }

    private static boolean isGoneOrBack(LedgerTable table, long id, Map<String, String> cells) {
        return table.byId(id).filter(row -> !row.cells().equals(cells)).isEmpty();
    }
}
