package org.qinglan.app.teachers;

import java.util.List;
import org.qinglan.app.record.Names;
import org.qinglan.model.career.Timeline;
import org.qinglan.model.catalogue.SchoolRules;
import org.qinglan.model.dossier.Dossier;
import org.qinglan.model.dossier.Ledgers;
import org.qinglan.model.ledger.FieldType;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.store.SchoolFile;

/// All that is known of one teacher, ledger by ledger.
///
/// @param names    of people whom the records speak of
/// @param timeline the stations of the teacher's life at work
record TeacherFile(TeacherRow row, List<Section> sections, Names names, Timeline timeline) {
    TeacherFile {
        sections = List.copyOf(sections);
    }

    /// The records of one ledger.
    record Section(Ledger ledger, List<LedgerRecord> records) {
        Section {
            records = List.copyOf(records);
        }

        /// Whether somebody may write in the ledger: what is worked out of other ledgers is only read.
        boolean isStored() {
            return Ledgers.STORED.contains(ledger);
        }
    }

    static TeacherFile read(SchoolFile school, TeacherRow row) {
        Dossier dossier = SchoolRules.dossier(school);
        List<Section> sections = Ledgers.ofTeachers()
                .map(ledger -> new Section(ledger, dossier.of(ledger, row.teacher())))
                .toList();
        return new TeacherFile(row, sections, names(school, sections), Timeline.of(dossier, row.record()));
    }

    private static Names names(SchoolFile school, List<Section> sections) {
        boolean needed = sections.stream()
                .anyMatch(section -> !section.records().isEmpty()
                        && section.ledger().fields().stream().anyMatch(field -> field.type() == FieldType.PERSON));
        return needed ? Names.of(school.roster()) : Names.none();
    }
}
