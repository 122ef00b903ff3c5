package org.qinglan.model.store.sqlite;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qinglan.model.figure.SourceRow;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.Field;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.store.ImportBatch;
import org.qinglan.model.store.ImportBatch.Incoming;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.model.teacher.Roster;
import org.qinglan.model.training.TrainingLedger;

/// Made-up people and records for tests.
final class Samples {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-15T01:02:03.456Z"), ZoneOffset.UTC);
    static final String AUTHOR = "王文书";

    private Samples() {}

    static SqliteSchoolFiles files() {
        return new SqliteSchoolFiles(CLOCK);
    }

    static String idNumber(int person) {
        return "3501021980%08d".formatted(person);
    }

    static ImportBatch batch(Incoming... rows) {
        return new ImportBatch(List.of(new ImportBatch.Workbook("册.xlsx", "ab".repeat(32))), List.of(rows));
    }

    static ImportBatch batch(List<Incoming> rows) {
        return batch(rows.toArray(Incoming[]::new));
    }

    static Incoming person(int person, Map<String, Value> more) {
        Map<String, Value> values = new HashMap<>(more);
        values.put(Roster.ID_NUMBER, Value.of(idNumber(person)));
        values.putIfAbsent(Roster.NAME, Value.of("教师" + person));
        return new Incoming(Roster.TEACHER, idNumber(person), values, source("花名册", person + 2, Roster.TEACHER));
    }

    static Incoming person(int person) {
        return person(person, Map.of());
    }

    static List<Incoming> people(int count) {
        List<Incoming> people = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            people.add(person(i));
        }
        return people;
    }

    static Incoming training(int person, String project, String hours, int row) {
        return training(person, project, hours, "培训", row);
    }

    static Incoming training(int person, String project, String hours, String sheet, int row) {
        return new Incoming(
                TrainingLedger.TRAINING,
                idNumber(person),
                trainingValues(project, hours),
                source(sheet, row, TrainingLedger.TRAINING));
    }

    static Map<String, Value> trainingValues(String project, String hours) {
        return Map.of(
                "project", Value.of(project),
                "category", Value.of("公需"),
                "from_date", Value.of(LocalDate.of(2025, 3, 1)),
                "last_date", Value.of(LocalDate.of(2025, 3, 5)),
                "hours", Value.of(new BigDecimal(hours)));
    }

    /// A value in every field of the ledger, told apart by `seed`.
    static Map<String, Value> full(Ledger ledger, int seed, String mentor) {
        Map<String, Value> values = new HashMap<>();
        for (Field field : ledger.fields()) {
            values.put(field.key(), value(field, seed, mentor));
        }
        return values;
    }

    private static Value value(Field field, int seed, String mentor) {
        return switch (field.type()) {
            case TEXT -> Value.of(field.name() + seed + "\n“引号” \\ = ' \" 🦊");
            case NUMBER -> Value.of(new BigDecimal("-" + seed + ".0625"));
            case DATE -> Value.of(LocalDate.of(2000, 1, 1).plusDays(seed));
            case YES_NO -> Value.of(seed % 2 == 0);
            case PERSON -> Value.of(mentor);
        };
    }

    static SourceRow source(String sheet, int row, Ledger ledger) {
        Map<String, String> columns = new HashMap<>();
        ledger.fields()
                .forEach(field -> columns.put(
                        field.key(),
                        "ABCDEFGHIJKLMNOPQRSTUVWXYZ".substring(columns.size() % 26, columns.size() % 26 + 1)));
        return new SourceRow("册.xlsx", sheet, row, columns);
    }

    static List<LedgerRecord> scanned(SchoolFile file, Ledger ledger) {
        List<LedgerRecord> records = new ArrayList<>();
        file.scan(ledger, records::add);
        return records;
    }
}
