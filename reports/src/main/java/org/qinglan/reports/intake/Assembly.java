package org.qinglan.reports.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.SourceRow;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.store.ImportBatch.Incoming;
import org.qinglan.model.store.Progress;
import org.qinglan.model.teacher.Roster;
import org.qinglan.reports.intake.layout.Column;
import org.qinglan.reports.intake.workbook.CellRow;

/// Puts the rows of all sheets together: rosters first, then each row to its person.
final class Assembly {
    private static final int CHECK_EVERY = 200;

    private final People people;
    private final Progress progress;
    private final Map<List<Object>, Seen> seen = new HashMap<>();
    private final List<Incoming> incoming = new ArrayList<>();
    private final Map<SheetReading, Map<CellRow, List<Fault>>> held = new LinkedHashMap<>();
    private int rows;

    private record Seen(Map<String, Value> values, SourceRow source) {}

    /// @param roster records of those who are in the school file already
    Assembly(Collection<LedgerRecord> roster, Progress progress) {
        this.people = new People(roster);
        this.progress = progress;
    }

    void add(List<SheetReading> sheets) {
        sheets.stream().filter(SheetReading::isRoster).forEach(sheet -> each(sheet, true));
        sheets.stream().filter(sheet -> !sheet.isRoster()).forEach(sheet -> each(sheet, false));
    }

    List<Incoming> incoming() {
        return incoming;
    }

    /// The rows of a sheet that were held back, from top to bottom.
    Map<CellRow, List<Fault>> held(SheetReading sheet) {
        return held.getOrDefault(sheet, Map.of());
    }

    private void each(SheetReading sheet, boolean roster) {
        for (ReadRow row : sheet.rows()) {
            if (++rows % CHECK_EVERY == 0) {
                progress.check();
            }
            List<Fault> faults = new ArrayList<>(row.faults());
            String owner = roster ? row.person().idNumber() : find(row, row.person(), sheet, faults);
            Map<String, String> named = named(row, sheet, faults);
            if (faults.isEmpty() && (!owner.isEmpty() || sheet.layout().kind().isOfSchool())) {
                store(sheet, row, owner, named, faults);
            }
            if (!faults.isEmpty()) {
                held.computeIfAbsent(sheet, _ -> new LinkedHashMap<>()).put(row.cells(), faults);
            }
            if (roster) {
                remember(row, faults.isEmpty());
            }
        }
    }

    private void remember(ReadRow row, boolean stored) {
        if (stored) {
            people.add(row.person().idNumber(), row.person().name());
        } else {
            people.addHeldBack(row.person().name());
        }
    }

    private String find(ReadRow row, PersonRef ref, SheetReading sheet, List<Fault> faults) {
        Column column = Objects.requireNonNullElseGet(
                ref.column(), () -> sheet.layout().known().getFirst());
        if (ref.said().isEmpty() || faults.stream().anyMatch(fault -> isAbout(fault, ref))) {
            return "";
        }
        return switch (people.find(ref)) {
            case People.Match.Found(var idNumber) -> idNumber;
            case People.Match.Lost(var code, var details) -> {
                Column named = code.equals("name-mismatch") ? ref.nameColumn() : null;
                Column at = Objects.requireNonNullElse(named, column);
                faults.add(new Fault(code, at, row.cells().at(at.index()).display(), details));
                yield "";
            }
        };
    }

    private static boolean isAbout(Fault fault, PersonRef ref) {
        return fault.column().equals(ref.idColumn()) || fault.column().equals(ref.nameColumn());
    }

    /// ID numbers of the persons whom the row names besides its own, by field key.
    private Map<String, String> named(ReadRow row, SheetReading sheet, List<Fault> faults) {
        Map<String, String> named = new HashMap<>();
        row.named().forEach((key, ref) -> {
            String idNumber = find(row, ref, sheet, faults);
            if (!idNumber.isEmpty()) {
                named.put(key, idNumber);
            }
        });
        return named;
    }

    private void store(SheetReading sheet, ReadRow row, String owner, Map<String, String> named, List<Fault> faults) {
        List<Incoming> records = new ArrayList<>();
        for (Draft draft : row.drafts()) {
            Map<String, Value> values = new HashMap<>(draft.values());
            Map<String, String> columns = new HashMap<>(draft.columns());
            named.forEach((key, idNumber) -> {
                values.put(key, Value.of(idNumber));
                PersonRef ref = row.named().get(key);
                Column column = ref == null ? null : ref.column();
                if (column != null) {
                    columns.put(key, column.letter());
                }
            });
            SourceRow source =
                    new SourceRow(sheet.workbook(), sheet.sheet(), row.cells().number(), columns);
            records.add(new Incoming(draft.ledger(), owner, values, source));
        }
        List<Incoming> fresh = new ArrayList<>();
        for (Incoming record : records) {
            Seen earlier = seen.get(key(record));
            if (earlier == null) {
                fresh.add(record);
            } else if (!isSameElsewhere(earlier, record)) {
                faults.add(doubled(sheet, row, record, earlier));
                return;
            }
        }
        fresh.forEach(record -> {
            if (!record.ledger().unique().isEmpty()) {
                seen.put(key(record), new Seen(record.values(), record.source()));
            }
        });
        incoming.addAll(fresh);
    }

    /// The same record in two workbooks says nothing new; twice in one, or with other values, somebody has to look.
    private static boolean isSameElsewhere(Seen earlier, Incoming record) {
        return earlier.values().equals(record.values())
                && !earlier.source().workbook().equals(record.source().workbook());
    }

    private static Fault doubled(SheetReading sheet, ReadRow row, Incoming record, Seen earlier) {
        boolean person = record.ledger().equals(Roster.TEACHER);
        Column column = Objects.requireNonNullElseGet(
                row.person().column(), () -> sheet.layout().known().getFirst());
        String raw = row.cells().at(column.index()).display();
        return Fault.of(
                person ? "duplicate-id" : "duplicate-record",
                column,
                raw,
                earlier.source().address(),
                record.ledger().name());
    }

    private static List<Object> key(Incoming record) {
        List<Object> key = new ArrayList<>(List.of(record.ledger().key(), record.idNumber()));
        record.ledger()
                .unique()
                .forEach(field -> key.add(orMissing(record.values().get(field))));
        return key;
    }

    private static Value orMissing(@Nullable Value value) {
        return value == null ? Value.missing() : value;
    }
}
