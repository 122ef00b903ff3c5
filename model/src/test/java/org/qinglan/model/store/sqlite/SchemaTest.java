package org.qinglan.model.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.qinglan.model.dossier.Ledgers;
import org.qinglan.model.ledger.Field;
import org.qinglan.model.ledger.Ledger;

class SchemaTest {

    private record Column(String type, boolean required) {}

    @TestFactory
    Stream<DynamicTest> everyFieldHasAColumnOfItsType() {
        return Ledgers.STORED.stream()
                .map(ledger -> DynamicTest.dynamicTest(ledger.key(), () -> assertThat(columns(ledger))
                        .containsAllEntriesOf(
                                ledger.fields().stream().collect(Collectors.toMap(Field::key, SchemaTest::expected)))
                        .hasSize(ledger.fields().size() + 4)));
    }

    @Test
    void aWholeLedgerIsReadWithoutSorting() {
        try (Database database = fresh()) {
            for (Ledger ledger : Ledgers.STORED) {
                assertThat(database.list(
                                "EXPLAIN QUERY PLAN " + LedgerSql.of(ledger).scan(), row -> row.getString("detail")))
                        .as(ledger.key())
                        .noneMatch(step -> step.equals("USE TEMP B-TREE FOR ORDER BY"))
                        .noneMatch(step ->
                                step.startsWith("SCAN r") && !ledger.isOfSchool() && !step.contains("USING INDEX"));
            }
        }
    }

    private static Column expected(Field field) {
        String type =
                switch (field.type()) {
                    case TEXT, NUMBER, DATE -> "TEXT";
                    case YES_NO, PERSON -> "INTEGER";
                };
        return new Column(type, field.required());
    }

    private static Map<String, Column> columns(Ledger ledger) {
        try (Database database = fresh()) {
            return database
                    .list(
                            "SELECT name, type, \"notnull\" FROM pragma_table_info(?)",
                            row -> Map.entry(row.getString(1), new Column(row.getString(2), row.getInt(3) == 1)),
                            ledger.key())
                    .stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }
    }

    private static Database fresh() {
        Database database = Database.inMemory();
        Migrations.shipped().bring(database);
        return database;
    }
}
