package org.qinglan.app.feature;

import org.qinglan.app.message.Messages;
import org.qinglan.model.calendar.Semester;
import org.qinglan.model.standing.Area;

/// What the window calls areas and semesters in the reader's language; in files they have one name only.
public final class SchoolWords {
    private SchoolWords() {}

    public static String area(Area area, Messages messages) {
        return messages.text(
                switch (area) {
                    case ETHICS -> "shell.ethics";
                    case TRAINING -> "shell.training";
                    case OBLIGATIONS -> "shell.obligations";
                    case MENTORING -> "shell.mentoring";
                    case LADDERS -> "shell.ladders";
                    case APPRAISAL -> "shell.appraisal";
                    case PAY -> "shell.pay";
                    case TITLE_REVIEW -> "shell.title-review";
                    case POLICY -> "shell.policy";
                });
    }

    public static String semester(Semester semester, Messages messages) {
        return messages.text(
                semester.number() == 1 ? "shell.semester-first" : "shell.semester-second",
                Integer.toString(semester.schoolYear()),
                Integer.toString(semester.schoolYear() + 1));
    }
}
