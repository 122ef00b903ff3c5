package org.qinglan.app.teachers;

import java.util.List;
import java.util.Optional;
import org.qinglan.app.feature.Features;
import org.qinglan.app.record.Names;
import org.qinglan.model.career.Timeline;
import org.qinglan.model.dossier.Chapter;
import org.qinglan.model.dossier.Ledgers;
import org.qinglan.model.figure.SourceRow;
import org.qinglan.model.figure.SourceRow.SourceCell;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.standing.Card;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.teacher.Seniority;

/// All that is known of one teacher, ledger by ledger.
///
/// @param names    of people whom the records speak of
/// @param timeline the stations of the teacher's life at work
/// @param cards    what is to be known at a glance
record TeacherFile(
        TeacherRow row, List<Section> sections, Names names, Timeline timeline, List<Card> cards, Seniority seniority) {
    TeacherFile {
        sections = List.copyOf(sections);
        cards = List.copyOf(cards);
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

    static TeacherFile read(TeacherRow row, Features.Rules rules, Situation situation) {
        List<Section> sections = Ledgers.ofTeachers()
                .map(ledger -> new Section(ledger, situation.records().of(ledger, row.teacher())))
                .toList();
        return new TeacherFile(
                row,
                sections,
                Names.of(situation.roster()),
                Timeline.of(situation.records(), row.record()),
                rules.cards(row.record(), situation),
                Seniority.of(row.record(), situation.day()));
    }

    /// The ledgers of a chapter, in its order.
    List<Section> sections(Chapter chapter) {
        return chapter.ledgers().stream()
                .flatMap(ledger ->
                        sections.stream().filter(section -> section.ledger().equals(ledger)))
                .toList();
    }

    /// The record of a ledger that came from a cell of a workbook.
    Optional<LedgerRecord> from(Ledger ledger, SourceCell cell) {
        return sections.stream()
                .filter(section -> section.ledger().equals(ledger))
                .flatMap(section -> section.records().stream())
                .filter(record -> {
                    SourceRow source = record.source();
                    return source != null
                            && source.workbook().equals(cell.workbook())
                            && source.sheet().equals(cell.sheet())
                            && source.row() == cell.row();
                })
                .findFirst();
    }

    /// How many records stand in a chapter.
    int count(Chapter chapter) {
        return sections(chapter).stream()
                .mapToInt(section -> section.records().size())
                .sum();
    }

    /// Whether nothing but the line of the roster is known.
    boolean isNew() {
        return sections.stream().allMatch(section -> section.records().isEmpty());
    }
}
