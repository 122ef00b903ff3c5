package org.qinglan.reports.intake.layout;

import java.util.Arrays;
import java.util.List;
import org.qinglan.model.activity.ActivityLedger;
import org.qinglan.model.appraisal.AppraisalLedger;
import org.qinglan.model.ethics.EthicsLedger;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.mentoring.MentorLedger;
import org.qinglan.model.record.HonourLedger;
import org.qinglan.model.record.WorkLedger;
import org.qinglan.model.teacher.Roster;
import org.qinglan.model.training.TrainingLedger;

/// A kind of table that schools keep, and the ledgers that its rows go to.
public enum SheetKind {
    ROSTER(
            "roster",
            List.of(Roster.TEACHER, Roster.EDUCATION, Roster.TITLE),
            Need.NOTHING,
            "person.name",
            "person.id_number",
            "teacher.sex|teacher.ethnic_group|teacher.birth_month|teacher.political_status|teacher.work_start|teacher.teaching_start|teacher.school_start|teacher.staffing|teacher.status|teacher.phone|teacher.position|title.title"),
    TRAINING(
            "training",
            List.of(TrainingLedger.TRAINING),
            Need.NOTHING,
            "person.name|person.id_number",
            "record.project",
            "record.category",
            "record.span|record.from_date",
            "record.hours"),
    ACTIVITY(
            "activity",
            List.of(ActivityLedger.ACTIVITY),
            Need.NOTHING,
            "person.name|person.id_number",
            "record.category",
            "record.held_on"),
    MENTOR(
            "mentor",
            List.of(MentorLedger.MENTOR_PAIR),
            Need.NOTHING,
            "person.name|person.id_number",
            "mentor.name|mentor.id_number",
            "record.span|record.from_date"),
    ETHICS_CASE(
            "ethics-case",
            List.of(EthicsLedger.CASE),
            Need.NOTHING,
            "person.name|person.id_number",
            "record.violation",
            "record.handling",
            "record.decided_on",
            "record.state"),
    ETHICS_ASSESSMENT(
            "ethics-assessment",
            List.of(EthicsLedger.ASSESSMENT),
            Need.YEAR,
            "person.name|person.id_number",
            "record.grade|year"),
    WORKLOAD(
            "workload",
            List.of(WorkLedger.WORKLOAD, WorkLedger.LEAVE),
            Need.SEMESTER,
            "person.name|person.id_number",
            "record.weekly_lessons|record.class_teacher_months|record.after_school|record.routine_score|leave"),
    LEAVE(
            "leave",
            List.of(WorkLedger.LEAVE),
            Need.NOTHING,
            "person.name|person.id_number",
            "record.kind",
            "record.span|record.from_date",
            "record.days"),
    CLASS_RESULT(
            "class-result",
            List.of(WorkLedger.CLASS_RESULT),
            Need.SEMESTER,
            "person.name|person.id_number",
            "record.subject",
            "record.class_name",
            "record.average"),
    HONOUR(
            "honour",
            List.of(HonourLedger.HONOUR),
            Need.NOTHING,
            "person.name|person.id_number",
            "record.category",
            "record.level",
            "record.awarded_on"),
    APPRAISAL(
            "appraisal",
            List.of(AppraisalLedger.APPRAISAL),
            Need.YEAR,
            "person.name|person.id_number",
            "record.grade|year"),
    CLASS_TEACHER(
            "class-teacher",
            List.of(WorkLedger.CLASS_TEACHER),
            Need.AS_OF,
            "person.name|person.id_number",
            "record.years");

    /// What a table's rows leave unsaid, so that a column, a title row or a name has to say it.
    public enum Need {
        NOTHING,
        SEMESTER,
        YEAR,
        AS_OF
    }

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<Ledger> ledgers;

    private final Need need;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of and toList
    private final List<List<String>> essentials;

    SheetKind(String key, List<Ledger> ledgers, Need need, String... essentials) {
        this.key = key;
        this.ledgers = ledgers;
        this.need = need;
        this.essentials = Arrays.stream(essentials)
                .map(any -> List.of(any.split("\\|", -1)))
                .toList();
    }

    public String key() {
        return key;
    }

    public List<Ledger> ledgers() {
        return ledgers;
    }

    /// The ledger of the slot `record`; for a roster that of `teacher`.
    public Ledger ledger() {
        return ledgers.getFirst();
    }

    public Need need() {
        return need;
    }

    /// Each a list of targets of which at least one column must be there.
    List<List<String>> essentials() {
        return essentials;
    }
}
