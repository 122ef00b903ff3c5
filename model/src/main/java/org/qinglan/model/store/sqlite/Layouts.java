package org.qinglan.model.store.sqlite;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.qinglan.model.figure.SourceRow;

/// The sheets that records came from, each kept once however many rows it gave.
///
/// One of these lives no longer than a transaction that writes, for it remembers numbers that a rollback takes back.
final class Layouts {
    private final Database database;
    private final Map<Layout, Long> numbers = new HashMap<>();
    private final Map<Long, Layout> layouts = new HashMap<>();

    Layouts(Database database) {
        this.database = database;
    }

    private record Layout(String workbook, String sheet, Map<String, String> columns) {
        SourceRow row(int number) {
            return new SourceRow(workbook, sheet, number, columns);
        }
    }

    Origin store(SourceRow source) {
        Layout layout = new Layout(source.workbook(), source.sheet(), source.columns());
        return new Origin(numbers.computeIfAbsent(layout, this::number), source.row());
    }

    SourceRow read(Origin origin) {
        return layouts.computeIfAbsent(origin.layout(), this::layout).row(origin.row());
    }

    private long number(Layout layout) {
        String columns = CanonicalText.write(new TreeMap<>(layout.columns()));
        database.change(
                "INSERT OR IGNORE INTO source_layout (workbook, sheet, columns) VALUES (?, ?, ?)",
                layout.workbook(),
                layout.sheet(),
                columns);
        return database.number(
                "SELECT id FROM source_layout WHERE workbook = ? AND sheet = ? AND columns = ?",
                layout.workbook(),
                layout.sheet(),
                columns);
    }

    private Layout layout(long number) {
        return database.first(
                        "SELECT workbook, sheet, columns FROM source_layout WHERE id = ?",
                        row -> new Layout(row.getString(1), row.getString(2), CanonicalText.read(row.getString(3))),
                        number)
                .orElseThrow(() -> Sentences.refusal("store-damaged", database.file()));
    }
}
