package org.qinglan.model.store.sqlite;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qinglan.model.store.ImportBatch.Incoming;
import org.qinglan.model.store.ImportReceipt;

/// Counts what became of the rows of each sheet, sheets in the order in which they came.
final class Tally {

    /// What became of a row.
    enum Outcome {
        ADDED,
        CHANGED,
        UNCHANGED
    }

    private record Place(String workbook, String sheet, String ledger) {}

    private final Map<Place, Map<Outcome, Integer>> counts = new LinkedHashMap<>();

    void count(Incoming row, Outcome outcome) {
        Place place = new Place(
                row.source().workbook(), row.source().sheet(), row.ledger().key());
        counts.computeIfAbsent(place, _ -> new EnumMap<>(Outcome.class)).merge(outcome, 1, Integer::sum);
    }

    List<ImportReceipt.Line> lines() {
        return counts.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static ImportReceipt.Line line(Place place, Map<Outcome, Integer> count) {
        return new ImportReceipt.Line(
                place.workbook(),
                place.sheet(),
                place.ledger(),
                count.getOrDefault(Outcome.ADDED, 0),
                count.getOrDefault(Outcome.CHANGED, 0),
                count.getOrDefault(Outcome.UNCHANGED, 0));
    }
}
