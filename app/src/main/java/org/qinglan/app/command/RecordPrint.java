package org.qinglan.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.Field;
import org.qinglan.model.ledger.FieldType;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.model.teacher.Roster;

/// Records in words for the terminal; ID numbers are shown in part.
record RecordPrint(PersonChoice people) {
    RecordPrint(SchoolFile school) {
        this(new PersonChoice(school));
    }

    /// Number, person and what the record says.
    String line(LedgerRecord record) {
        List<String> words = new ArrayList<>();
        if (record.id() > 0) {
            words.add(Terminal.MESSAGES.text("record-number", record.id()));
        }
        if (!record.ledger().isOfSchool()) {
            words.add(people.shown(record.teacher()));
        }
        words.add(values(record));
        return String.join("　", words);
    }

    private String values(LedgerRecord record) {
        return record.ledger().fields().stream()
                .filter(field -> !record.get(field.key()).isMissing())
                .map(field -> field.name() + "=" + text(record.ledger(), field, record.get(field.key())))
                .collect(Collectors.joining("；"));
    }

    /// A value as a reader sees it: a person by name, an ID number in part, a long text on one line.
    String text(Ledger ledger, Field field, Value value) {
        if (field.type() == FieldType.PERSON) {
            return people.shown(value.display());
        }
        boolean idNumber = ledger.equals(Roster.TEACHER) && field.key().equals(Roster.ID_NUMBER);
        return idNumber ? PersonChoice.masked(value.display()) : value.display().replace("\n", " ⏎ ");
    }
}
