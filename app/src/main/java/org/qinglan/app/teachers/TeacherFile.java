package org.qinglan.app.teachers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qinglan.model.catalogue.SchoolRules;
import org.qinglan.model.dossier.Dossier;
import org.qinglan.model.dossier.Ledgers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.Field;
import org.qinglan.model.ledger.FieldType;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.model.teacher.Roster;

/// All that is known of one teacher, ledger by ledger.
///
/// @param names of people whom the records speak of, by ID number and by number in the roster
record TeacherFile(TeacherRow row, List<Section> sections, Map<String, String> names) {
    TeacherFile {
        sections = List.copyOf(sections);
        names = Map.copyOf(names);
    }

    /// The records of one ledger.
    record Section(Ledger ledger, List<LedgerRecord> records) {
        Section {
            records = List.copyOf(records);
        }
    }

    static TeacherFile read(SchoolFile school, TeacherRow row) {
        Dossier dossier = SchoolRules.dossier(school);
        List<Section> sections = Ledgers.ofTeachers()
                .map(ledger -> new Section(ledger, dossier.of(ledger, row.teacher())))
                .toList();
        return new TeacherFile(row, sections, names(school, sections));
    }

    private static Map<String, String> names(SchoolFile school, List<Section> sections) {
        boolean needed = sections.stream()
                .anyMatch(section -> !section.records().isEmpty()
                        && section.ledger().fields().stream().anyMatch(field -> field.type() == FieldType.PERSON));
        Map<String, String> names = new HashMap<>();
        if (needed) {
            for (LedgerRecord person : school.roster()) {
                names.put(person.text(Roster.ID_NUMBER), person.text(Roster.NAME));
                names.put(Long.toString(person.id()), person.text(Roster.NAME));
            }
        }
        return names;
    }

    /// The cell of a record as it is shown.
    String shown(LedgerRecord record, Field field) {
        Value value = record.get(field.key());
        return switch (field.type()) {
            case PERSON -> names.getOrDefault(value.display(), Shown.masked(value.display()));
            case DATE -> field.key().endsWith("_month") ? Shown.month(value) : value.display();
            case TEXT -> field.key().equals(Roster.ID_NUMBER) ? Shown.masked(value.display()) : value.display();
            case NUMBER, YES_NO -> value.display();
        };
    }
}
