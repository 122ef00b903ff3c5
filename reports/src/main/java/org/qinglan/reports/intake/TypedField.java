package org.qinglan.reports.intake;

import java.util.Locale;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.Field;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.teacher.Roster;
import org.qinglan.reports.intake.wording.Wording;
import org.qinglan.reports.intake.workbook.Cell;

/// Text that somebody types for a field, understood as the same text in a sheet would be.
public sealed interface TypedField {
    /// @param value missing where the text says that there is nothing
    record Right(Value value) implements TypedField {}

    /// @param finding its place is the field's term
    record Wrong(Finding finding) implements TypedField {}

    /// Reads a field that names no person.
    ///
    /// @param language of the finding
    static TypedField read(Ledger ledger, Field field, String text, Locale language) {
        Cell cell = Cell.of(text);
        boolean idNumber = ledger.equals(Roster.TEACHER) && field.key().equals(Roster.ID_NUMBER);
        return switch (idNumber ? FieldReading.idNumber(cell) : FieldReading.read(ledger, field, cell)) {
            case FieldReading.Right(var value) -> new Right(value);
            case FieldReading.Wrong(var code) ->
                new Wrong(new Wording(language).error(code, field.name(), text, field.name(), text));
        };
    }
}
