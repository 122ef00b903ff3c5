package org.qinglan.model.store.sqlite;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A record as its table holds it.
///
/// @param id    0 before it is stored
/// @param owner number of the teacher or of the school; in the roster, the place in its order
/// @param cells texts by field key in the order of the ledger, those that are missing left out
record Row(long id, long owner, @Nullable Origin origin, Map<String, String> cells) {
    /// The number under which a file keeps its one school.
    static final long SCHOOL = 1;

    private static final String OWNER = "@owner";
    private static final String LAYOUT = "@layout";
    private static final String SHEET_ROW = "@row";

    /// The same record with the given cells laid over; what is not given stays.
    Row overlaid(Map<String, String> given, @Nullable Origin from) {
        Map<String, String> merged = new LinkedHashMap<>(cells);
        merged.putAll(given);
        return new Row(id, owner, from, merged);
    }

    /// What the journal keeps of the record; names that begin with `@` are no fields.
    String text(LedgerTable table) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(OWNER, Long.toString(owner));
        if (origin != null) {
            texts.put(LAYOUT, Long.toString(origin.layout()));
            texts.put(SHEET_ROW, Integer.toString(origin.row()));
        }
        texts.putAll(table.ordered(cells));
        return CanonicalText.write(texts);
    }

    static Row read(long id, String text) {
        Map<String, String> texts = CanonicalText.read(text);
        String owner = texts.remove(OWNER);
        String layout = texts.remove(LAYOUT);
        String row = texts.remove(SHEET_ROW);
        if (owner == null) {
            throw new IllegalArgumentException("no owner in " + text);
        }
        Origin origin =
                layout == null || row == null ? null : new Origin(Long.parseLong(layout), Integer.parseInt(row));
        return new Row(id, Long.parseLong(owner), origin, texts);
    }
}
