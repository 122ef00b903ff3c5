package org.qinglan.app.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.Field;
import org.qinglan.model.ledger.FieldType;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.teacher.Roster;
import org.qinglan.reports.intake.TypedField;

/// Reads `字段=值` as somebody types it at a terminal.
final class TypedValues {
    private final Terminal terminal;
    private final Ledger ledger;
    private final PersonChoice people;
    private final List<Finding> findings = new ArrayList<>();

    TypedValues(Terminal terminal, Ledger ledger, PersonChoice people) {
        this.terminal = terminal;
        this.ledger = ledger;
        this.people = people;
    }

    /// What was typed laid over what was there; an empty value takes away what was there.
    ///
    /// @throws RefusedException after everything that is wrong was said
    Map<String, Value> over(Map<String, Value> before, List<String> typed) {
        Map<String, Value> values = new HashMap<>(before);
        for (String pair : typed) {
            int equals = pair.indexOf('=');
            if (equals < 1) {
                throw RefusedException.of("no-pair", pair);
            }
            Field field = field(pair.substring(0, equals).strip());
            values.put(field.key(), value(field, pair.substring(equals + 1).strip()));
        }
        values.values().removeIf(Value::isMissing);
        if (!findings.isEmpty()) {
            terminal.warn(findings);
            throw RefusedException.of("not-recorded", ledger.name());
        }
        refuseUnfinished(values);
        return values;
    }

    private Field field(String name) {
        return ledger.fieldByName(name)
                .or(() -> ledger.fieldByKey(name))
                .orElseThrow(() -> RefusedException.of(
                        "no-such-field",
                        ledger.name(),
                        name,
                        RefusedException.nearest(
                                name, ledger.fields().stream().map(Field::name).toList()),
                        LedgerChoice.fields(ledger)));
    }

    private Value value(Field field, String text) {
        if (field.type() == FieldType.PERSON) {
            return text.isEmpty() ? Value.missing() : people.find(text).get(Roster.ID_NUMBER);
        }
        return switch (TypedField.read(ledger, field, text, Locale.getDefault())) {
            case TypedField.Right(var value) -> value;
            case TypedField.Wrong(var finding) -> {
                findings.add(finding);
                yield Value.missing();
            }
        };
    }

    private void refuseUnfinished(Map<String, Value> values) {
        List<String> lacking = ledger.fields().stream()
                .filter(field -> field.required() && !values.containsKey(field.key()))
                .map(Field::name)
                .toList();
        if (!lacking.isEmpty()) {
            throw RefusedException.of("fields-lacking", ledger.name(), String.join("、", lacking));
        }
        if (ledger.from() != null
                && ledger.until() != null
                && values.get(ledger.from()) instanceof Value.Day(var first)
                && values.get(ledger.until()) instanceof Value.Day(var last)
                && last.isBefore(first)) {
            throw RefusedException.of(
                    "ends-before-start",
                    ledger.field(ledger.until()).name(),
                    last,
                    ledger.field(ledger.from()).name(),
                    first);
        }
    }
}
