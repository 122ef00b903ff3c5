package org.qinglan.model.requirement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.Field;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.yaml.YamlMap;

/// Records as the worked examples of rules give them: fields of a ledger by their Chinese terms.
public final class Example {
    private Example() {}

    /// Reads a record of teacher 1; fields that are not there are missing.
    public static LedgerRecord record(YamlMap map, Ledger ledger, long id) {
        Map<String, Value> values = new HashMap<>();
        ledger.fields().forEach(field -> values.put(field.key(), value(map, field)));
        map.refuseUnknown();
        return new LedgerRecord(id, ledger, 1, values, null);
    }

    private static Value value(YamlMap map, Field field) {
        return switch (field.type()) {
            case TEXT, PERSON -> Value.of(map.text(field.name()));
            case YES_NO -> map.find(field.name()).isEmpty() ? Value.missing() : Value.of(map.flag(field.name(), false));
            case DATE -> {
                LocalDate day = map.date(field.name());
                yield day == null ? Value.missing() : Value.of(day);
            }
            case NUMBER -> {
                BigDecimal number = map.number(field.name());
                yield number == null ? Value.missing() : Value.of(number);
            }
        };
    }
}
