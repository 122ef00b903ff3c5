package org.qinglan.app.teachers;

import org.qinglan.app.record.Shown;
import org.qinglan.app.search.SearchKey;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.teacher.Roster;

/// One person in the table of teachers.
///
/// @param record of the roster
/// @param title  the latest, empty where none is known
/// @param since  day of appointment to the title, empty where it is not known
public record TeacherRow(LedgerRecord record, String title, String since, SearchKey key) {

    static TeacherRow of(LedgerRecord record, String title, String since) {
        SearchKey key = SearchKey.of(record.text(Roster.NAME), record.text(Roster.ID_NUMBER), record.text("phone"));
        return new TeacherRow(record, title, since, key);
    }

    public long teacher() {
        return record.id();
    }

    public String name() {
        return record.text(Roster.NAME);
    }

    /// The ID number with its middle hidden, as it is shown on screen.
    public String maskedId() {
        return Shown.masked(record.text(Roster.ID_NUMBER));
    }

    String subject() {
        return record.text("subject");
    }

    String status() {
        return record.text(Roster.STATUS);
    }
}
