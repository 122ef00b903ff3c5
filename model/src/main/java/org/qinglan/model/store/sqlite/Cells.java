package org.qinglan.model.store.sqlite;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.Field;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;

/// Passages between the values of a record and the texts that its table holds.
final class Cells {
    private final People people;
    private final Layouts layouts;

    Cells(People people, Layouts layouts) {
        this.people = people;
        this.layouts = layouts;
    }

    /// @throws IllegalArgumentException if a value is not of its field's type, or the ledger has no such field
    Map<String, String> write(Ledger ledger, Map<String, Value> values) {
        values.keySet().forEach(ledger::field);
        Map<String, String> cells = new LinkedHashMap<>();
        for (Field field : ledger.fields()) {
            String cell = cell(field, values.getOrDefault(field.key(), Value.missing()));
            if (cell != null) {
                cells.put(field.key(), cell);
            }
        }
        return cells;
    }

    LedgerRecord read(LedgerTable table, Row row) {
        Map<String, Value> values = new HashMap<>();
        row.cells().forEach((key, cell) -> values.put(key, value(table.ledger().field(key), cell)));
        Origin origin = row.origin();
        return new LedgerRecord(
                row.id(), table.ledger(), table.teacher(row), values, origin == null ? null : layouts.read(origin));
    }

    private @Nullable String cell(Field field, Value value) {
        return switch (value) {
            case Value.Missing() -> null;
            case Value.Text(var text) when text.isBlank() -> null;
            default ->
                switch (field.type()) {
                    case TEXT -> as(Value.Text.class, field, value).text();
                    case NUMBER ->
                        Numbers.exact(as(Value.Num.class, field, value).number())
                                .toPlainString();
                    case DATE -> as(Value.Day.class, field, value).date().toString();
                    case YES_NO -> as(Value.Flag.class, field, value).yes() ? "1" : "0";
                    case PERSON ->
                        Long.toString(
                                people.known(as(Value.Text.class, field, value).text()));
                };
        };
    }

    private static <T extends Value> T as(Class<T> type, Field field, Value value) {
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException(field.key() + " holds " + field.type() + ", not " + value);
        }
        return type.cast(value);
    }

    private Value value(Field field, String cell) {
        return switch (field.type()) {
            case TEXT -> new Value.Text(cell);
            case NUMBER -> Value.of(new BigDecimal(cell));
            case DATE -> Value.of(LocalDate.parse(cell));
            case YES_NO -> Value.of(cell.equals("1"));
            case PERSON -> Value.of(people.idNumber(Long.parseLong(cell)).orElse(""));
        };
    }
}
