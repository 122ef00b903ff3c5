package org.qinglan.app.teachers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.record.Shown;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.store.Progress;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.model.teacher.Roster;

/// Everybody of a school as the table shows them.
record Staff(List<TeacherRow> rows) {
    Staff {
        rows = List.copyOf(rows);
    }

    static Staff read(SchoolFile school, Progress progress) {
        Map<Long, LedgerRecord> titles = new HashMap<>();
        school.scan(Roster.TITLE, title -> titles.merge(title.teacher(), title, Staff::later));
        List<LedgerRecord> roster = school.roster();
        int[] done = {0};
        return new Staff(roster.stream()
                .map(person -> {
                    progress.check();
                    progress.report(++done[0], roster.size());
                    return row(person, titles.get(person.id()));
                })
                .toList());
    }

    /// One person by the number in the roster.
    static Optional<TeacherRow> find(SchoolFile school, long teacher) {
        LedgerRecord title =
                school.of(Roster.TITLE, teacher).stream().reduce(Staff::later).orElse(null);
        return school.of(Roster.TEACHER, teacher).stream().findFirst().map(person -> row(person, title));
    }

    private static TeacherRow row(LedgerRecord person, @Nullable LedgerRecord title) {
        return title == null
                ? TeacherRow.of(person, "", "")
                : TeacherRow.of(person, title.text("title"), Shown.month(title.get("appointed")));
    }

    /// The title appointed to last; one without a day counts as earlier.
    private static LedgerRecord later(LedgerRecord one, LedgerRecord other) {
        return one.text("appointed").compareTo(other.text("appointed")) > 0 ? one : other;
    }
}
