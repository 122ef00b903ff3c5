package org.qinglan.model.career;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.ethics.EthicsLedger;
import org.qinglan.model.figure.SourceRow;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.ledger.Records;
import org.qinglan.model.mentoring.MentorLedger;
import org.qinglan.model.record.CareerLedger;
import org.qinglan.model.record.HonourLedger;
import org.qinglan.model.teacher.Roster;

/// The stations of one teacher's life at work, in the order of their days.
///
/// @param entries the earliest first; those of one day in the order in which the dossier shows their ledgers
public record Timeline(List<Entry> entries) {
    public Timeline {
        entries = List.copyOf(entries);
    }

    /// One station.
    ///
    /// @param day  the day, or the first day
    /// @param span the days that it lasts, nothing for what happens on one day
    /// @param kind what sort of station: name of the ledger or of the field
    public record Entry(
            LocalDate day,
            @Nullable DateSpan span,
            String kind,
            String text,
            @Nullable SourceRow source) {

        /// `2020-09-01 至 2023-08-31 任教经历：青山小学 乡村`
        public String display() {
            return (span == null ? day.toString() : span.display()) + " " + kind + (text.isEmpty() ? "" : "：" + text);
        }
    }

    /// @param person of the roster
    public static Timeline of(Records records, LedgerRecord person) {
        Builder builder = new Builder(records, person);
        List.of("work_start", "teaching_start", "school_start").forEach(builder::roster);
        builder.point(Roster.EDUCATION, "obtained", "level", "school", "major");
        builder.point(Roster.TITLE, "obtained", "title");
        builder.titles();
        builder.span(CareerLedger.SERVICE, "unit", "place", "kind");
        builder.span(CareerLedger.CLASS_TEACHER_TERM, "class_name", "grade");
        builder.span(MentorLedger.MENTOR_PAIR, "kind", "subject", "agreement", "grade");
        builder.span(CareerLedger.LADDER_TITLE, "level", "rung", "document");
        builder.point(HonourLedger.HONOUR, "awarded_on", "level", "category", "title", "grade");
        builder.point(CareerLedger.QUALIFICATION, "obtained", "stage", "subject");
        builder.span(CareerLedger.REGISTRATION, "result", "reason");
        builder.span(EthicsLedger.VETO_WINDOW, "scope", "handling", "document");
        return new Timeline(builder.entries.stream()
                .sorted(Comparator.comparing(Entry::day))
                .toList());
    }

    private static final class Builder {
        private final Records records;
        private final LedgerRecord person;
        private final List<Entry> entries = new ArrayList<>();

        Builder(Records records, LedgerRecord person) {
            this.records = records;
            this.person = person;
        }

        void roster(String field) {
            LocalDate day = person.day(field);
            if (day != null) {
                entries.add(new Entry(day, null, Roster.TEACHER.field(field).name(), "", person.source()));
            }
        }

        void point(Ledger ledger, String date, String... shown) {
            for (LedgerRecord record : records.of(ledger, person.id())) {
                LocalDate day = record.day(date);
                if (day != null) {
                    entries.add(new Entry(day, null, ledger.name(), text(record, shown), record.source()));
                }
            }
        }

        /// The appointment to a post follows the title, often later; it is a station of its own.
        void titles() {
            for (LedgerRecord record : records.of(Roster.TITLE, person.id())) {
                LocalDate appointed = record.day("appointed");
                if (appointed != null) {
                    entries.add(new Entry(appointed, null, "职称聘任", text(record, "title"), record.source()));
                }
            }
        }

        void span(Ledger ledger, String... shown) {
            for (LedgerRecord record : records.of(ledger, person.id())) {
                DateSpan span = record.span();
                if (span != null) {
                    entries.add(new Entry(span.from(), span, ledger.name(), text(record, shown), record.source()));
                }
            }
        }

        private static String text(LedgerRecord record, String... shown) {
            List<String> words = new ArrayList<>();
            for (String field : shown) {
                if (!record.text(field).isEmpty()) {
                    words.add(record.text(field));
                }
            }
            return String.join(" ", words);
        }
    }
}
