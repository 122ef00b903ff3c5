package org.qinglan.model.career;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.ethics.EthicsLedger;
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

    /// What stations are drawn in one row of a time axis, in the order of the rows.
    public enum Lane {
        TITLE("任职与职称"),
        POST("岗位与班主任"),
        HONOUR("荣誉与称号"),
        MENTORING("师徒"),
        ETHICS("师德"),
        STUDY("学历与资格");

        private final String term;

        Lane(String term) {
            this.term = term;
        }

        public String term() {
            return term;
        }
    }

    /// One station.
    ///
    /// @param day    the day, or the first day
    /// @param span   the days that it lasts, nothing for what happens on one day
    /// @param kind   what sort of station: name of the ledger or of the field
    /// @param record that it was read from
    public record Entry(
            Lane lane, LocalDate day, @Nullable DateSpan span, String kind, String text, LedgerRecord record) {

        /// `2020-09-01 至 2023-08-31 任教经历：青山小学 乡村`
        public String display() {
            return (span == null ? day.toString() : span.display()) + " " + kind + (text.isEmpty() ? "" : "：" + text);
        }
    }

    /// @param person of the roster
    public static Timeline of(Records records, LedgerRecord person) {
        Builder builder = new Builder(records, person);
        List.of("work_start", "teaching_start", "school_start").forEach(builder::roster);
        builder.point(Lane.STUDY, Roster.EDUCATION, "obtained", "level", "school", "major");
        builder.point(Lane.TITLE, Roster.TITLE, "obtained", "title");
        builder.titles();
        builder.span(Lane.POST, CareerLedger.SERVICE, "unit", "place", "kind");
        builder.span(Lane.POST, CareerLedger.CLASS_TEACHER_TERM, "class_name", "grade");
        builder.span(Lane.MENTORING, MentorLedger.MENTOR_PAIR, "kind", "subject", "agreement", "grade");
        builder.span(Lane.HONOUR, CareerLedger.LADDER_TITLE, "level", "rung", "document");
        builder.point(Lane.HONOUR, HonourLedger.HONOUR, "awarded_on", "level", "category", "title", "grade");
        builder.point(Lane.STUDY, CareerLedger.QUALIFICATION, "obtained", "stage", "subject");
        builder.span(Lane.STUDY, CareerLedger.REGISTRATION, "result", "reason");
        builder.span(Lane.ETHICS, EthicsLedger.VETO_WINDOW, "scope", "handling", "document");
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
                entries.add(new Entry(
                        Lane.TITLE, day, null, Roster.TEACHER.field(field).name(), "", person));
            }
        }

        void point(Lane lane, Ledger ledger, String date, String... shown) {
            for (LedgerRecord record : records.of(ledger, person.id())) {
                LocalDate day = record.day(date);
                if (day != null) {
                    entries.add(new Entry(lane, day, null, ledger.name(), text(record, shown), record));
                }
            }
        }

        /// The appointment to a post follows the title, often later; it is a station of its own.
        void titles() {
            for (LedgerRecord record : records.of(Roster.TITLE, person.id())) {
                LocalDate appointed = record.day("appointed");
                if (appointed != null) {
                    entries.add(new Entry(Lane.TITLE, appointed, null, "职称聘任", text(record, "title"), record));
                }
            }
        }

        void span(Lane lane, Ledger ledger, String... shown) {
            for (LedgerRecord record : records.of(ledger, person.id())) {
                DateSpan span = record.span();
                if (span != null) {
                    entries.add(new Entry(lane, span.from(), span, ledger.name(), text(record, shown), record));
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
