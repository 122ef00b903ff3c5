package org.qinglan.reports.intake.layout;

import java.util.Arrays;
import java.util.List;
import org.qinglan.model.activity.ActivityLedger;
import org.qinglan.model.appraisal.AppraisalLedger;
import org.qinglan.model.ethics.EthicsLedger;
import org.qinglan.model.ledger.Field;
import org.qinglan.model.ledger.FieldType;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.mentoring.MentorLedger;
import org.qinglan.model.policy.PolicyLedger;
import org.qinglan.model.record.CareerLedger;
import org.qinglan.model.record.HonourLedger;
import org.qinglan.model.record.PayLedger;
import org.qinglan.model.record.TitleRoundLedger;
import org.qinglan.model.record.WorkLedger;
import org.qinglan.model.teacher.Roster;
import org.qinglan.model.team.TeamLedger;
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
            "record.years"),
    EDUCATION(
            "education",
            List.of(Roster.EDUCATION),
            Need.NOTHING,
            SheetKind.HEADING,
            "person.name|person.id_number",
            "record.level",
            "record.school|record.major|record.obtained|record.kind"),
    TITLE(
            "title",
            List.of(Roster.TITLE),
            Need.NOTHING,
            SheetKind.HEADING,
            "person.name|person.id_number",
            "record.title",
            "record.obtained|record.appointed|record.track|record.valid_area"),
    ETHICS_EVENT(
            "ethics-event",
            List.of(EthicsLedger.EVENT),
            Need.NOTHING,
            "person.name|person.id_number",
            "record.case_number",
            "record.kind",
            "record.happened_on"),
    COMPLAINT(
            "complaint",
            List.of(EthicsLedger.COMPLAINT),
            Need.NOTHING,
            "person.name|person.id_number",
            "record.received_on",
            "record.channel",
            "record.content"),
    ETHICS_PLEDGE(
            "ethics-pledge",
            List.of(EthicsLedger.PLEDGE),
            Need.NOTHING,
            SheetKind.HEADING,
            "person.name|person.id_number",
            "record.kind",
            "record.held_on"),
    ETHICS_RATING(
            "ethics-rating",
            List.of(EthicsLedger.RATING),
            Need.YEAR,
            "person.name|person.id_number",
            "record.rater",
            "record.score"),
    PAIR_TASK(
            "pair-task",
            List.of(MentorLedger.PAIR_TASK),
            Need.NOTHING,
            "person.name|person.id_number",
            "mentor.name|mentor.id_number",
            "record.kind",
            "record.held_on"),
    LADDER_TITLE(
            "ladder-title",
            List.of(CareerLedger.LADDER_TITLE),
            Need.NOTHING,
            SheetKind.HEADING,
            "person.name|person.id_number",
            "record.rung",
            "record.level",
            "record.awarded_on"),
    CLASS_TEACHER_TERM(
            "class-teacher-term",
            List.of(CareerLedger.CLASS_TEACHER_TERM),
            Need.NOTHING,
            SheetKind.HEADING,
            "person.name|person.id_number",
            "record.class_name",
            "record.span|record.from_date"),
    SERVICE(
            "service",
            List.of(CareerLedger.SERVICE),
            Need.NOTHING,
            "person.name|person.id_number",
            "record.unit",
            "record.span|record.from_date"),
    QUALIFICATION(
            "qualification",
            List.of(CareerLedger.QUALIFICATION),
            Need.NOTHING,
            "person.name|person.id_number",
            "record.stage",
            "record.obtained"),
    REGISTRATION(
            "registration",
            List.of(CareerLedger.REGISTRATION),
            Need.NOTHING,
            "person.name|person.id_number",
            "record.registered_on",
            "record.result"),
    APPRAISAL_STEP(
            "appraisal-step",
            List.of(AppraisalLedger.STEP),
            Need.YEAR,
            "person.name|person.id_number",
            "record.kind",
            "record.version",
            "record.proposed|record.objection|record.decided|record.comment|record.signed_on|record.sign_note"),
    APPRAISAL_BALLOT(
            "appraisal-ballot",
            List.of(AppraisalLedger.BALLOT),
            Need.YEAR,
            "person.name|person.id_number",
            "record.kind",
            "record.ballot",
            "record.score|record.grade"),
    EXEMPTION(
            "exemption",
            List.of(PolicyLedger.EXEMPTION),
            Need.NOTHING,
            "person.name|person.id_number",
            "record.rule",
            "record.span|record.from_date",
            "record.reason"),
    APPRAISAL_CYCLE(
            "appraisal-cycle",
            List.of(AppraisalLedger.CYCLE),
            Need.YEAR,
            "record.kind",
            "record.version",
            "record.stage"),
    LADDER_TARGET(
            "ladder-target",
            List.of(CareerLedger.LADDER_TARGET),
            Need.NOTHING,
            "record.rung",
            "record.level",
            "record.people",
            "record.by_date"),
    PACK_CHOICE(
            "pack-choice", List.of(PolicyLedger.CHOICE), Need.NOTHING, "record.pack", "record.span|record.from_date"),
    RULE_OVERRIDE(
            "rule-override",
            List.of(PolicyLedger.OVERRIDE),
            Need.NOTHING,
            "record.rule",
            "record.text",
            "record.span|record.from_date",
            "record.reason"),
    TEAM("team", List.of(TeamLedger.TEAM), Need.NOTHING, "heading", "record.team", "record.kind"),
    TEAM_MEMBER(
            "team-member",
            List.of(TeamLedger.MEMBER),
            Need.NOTHING,
            "person.name|person.id_number",
            "record.team",
            "record.kind"),
    TEAM_SCORE(
            "team-score",
            List.of(TeamLedger.SCORE),
            Need.NOTHING,
            "record.team",
            "record.item",
            "record.score",
            "record.happened_on"),
    PAY_ROUND(
            "pay-round",
            List.of(PayLedger.ROUND),
            Need.NOTHING,
            "heading",
            "record.round",
            "record.year",
            "record.kind",
            "record.scheme_text"),
    PAY_SOURCE(
            "pay-source",
            List.of(PayLedger.SOURCE),
            Need.NOTHING,
            "heading",
            "record.round",
            "record.source",
            "record.amount"),
    PAY_VOTE(
            "pay-vote",
            List.of(PayLedger.VOTE),
            Need.NOTHING,
            "heading",
            "record.round",
            "record.fingerprint",
            "record.held_on",
            "record.due",
            "record.present",
            "record.agree",
            "record.against",
            "record.abstained"),
    PAY_NOTICE(
            "pay-notice",
            List.of(PayLedger.NOTICE),
            Need.NOTHING,
            "heading",
            "record.round",
            "record.run",
            "record.notice_number",
            "record.first_day",
            "record.working_days"),
    PAY_PAUSE(
            "pay-pause",
            List.of(PayLedger.PAUSE),
            Need.NOTHING,
            "heading",
            "record.round",
            "record.notice_number",
            "record.from_date",
            "record.reason"),
    PAY_OBJECTION(
            "pay-objection",
            List.of(PayLedger.OBJECTION),
            Need.NOTHING,
            "heading",
            "record.round",
            "record.received_on",
            "record.objector",
            "record.content"),
    PAY_STEP(
            "pay-step",
            List.of(PayLedger.STEP),
            Need.NOTHING,
            "heading",
            "record.round",
            "record.number",
            "record.stage",
            "record.on_day"),
    PAY_AMOUNT(
            "pay-amount",
            List.of(PayLedger.AMOUNT),
            Need.NOTHING,
            "heading",
            "person.name|person.id_number",
            "record.round",
            "record.year",
            "record.kind",
            "record.amount",
            "record.paid_on"),
    TITLE_ROUND(
            "title-round",
            List.of(TitleRoundLedger.ROUND),
            Need.NOTHING,
            "heading",
            "record.round",
            "record.year",
            "record.target",
            "record.stage",
            "record.cut_off"),
    TITLE_VOTE(
            "title-vote",
            List.of(TitleRoundLedger.VOTE),
            Need.NOTHING,
            "heading",
            "record.round",
            "record.held_on",
            "record.due",
            "record.present",
            "record.agree",
            "record.against",
            "record.abstained"),
    TITLE_POSTS(
            "title-posts",
            List.of(TitleRoundLedger.POSTS),
            Need.NOTHING,
            "heading",
            "record.round",
            "record.track",
            "record.approved",
            "record.filled"),
    TITLE_APPLICATION(
            "title-application",
            List.of(TitleRoundLedger.APPLICATION),
            Need.NOTHING,
            "heading",
            "person.name|person.id_number",
            "record.round",
            "record.track",
            "record.applied_on"),
    PANEL_MARK(
            "panel-mark",
            List.of(TitleRoundLedger.MARK),
            Need.NOTHING,
            "heading",
            "person.name|person.id_number",
            "record.round",
            "record.item",
            "record.judge",
            "record.score"),
    TITLE_BALLOT(
            "title-ballot",
            List.of(TitleRoundLedger.BALLOT),
            Need.NOTHING,
            "heading",
            "person.name|person.id_number",
            "record.round",
            "record.due",
            "record.present",
            "record.in_favour"),
    RECUSAL(
            "recusal",
            List.of(TitleRoundLedger.RECUSAL),
            Need.NOTHING,
            "heading",
            "person.name|person.id_number",
            "record.round",
            "record.judge",
            "record.relation"),
    TITLE_OUTCOME(
            "title-outcome",
            List.of(TitleRoundLedger.OUTCOME),
            Need.NOTHING,
            "heading",
            "person.name|person.id_number",
            "record.round",
            "record.track",
            "record.outcome"),
    TITLE_NOTICE(
            "title-notice",
            List.of(TitleRoundLedger.NOTICE),
            Need.NOTHING,
            "heading",
            "record.round",
            "record.notice_number",
            "record.first_day",
            "record.working_days"),
    TITLE_PAUSE(
            "title-pause",
            List.of(TitleRoundLedger.PAUSE),
            Need.NOTHING,
            "heading",
            "record.round",
            "record.notice_number",
            "record.from_date",
            "record.reason"),
    TITLE_OBJECTION(
            "title-objection",
            List.of(TitleRoundLedger.OBJECTION),
            Need.NOTHING,
            "heading",
            "record.round",
            "record.received_on",
            "record.objector",
            "record.content"),
    TITLE_STEP(
            "title-step",
            List.of(TitleRoundLedger.STEP),
            Need.NOTHING,
            "heading",
            "record.round",
            "record.from_stage",
            "record.to_stage",
            "record.happened_on");

    /// Stands among the essentials of kinds whose columns many other lists have too: without a word for the kind in
    /// the name of book or sheet or above the table, a sheet is never taken for one of them.
    private static final String HEADING = "heading";

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
    private final boolean toldByHeading;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of and toList
    private final List<List<String>> essentials;

    SheetKind(String key, List<Ledger> ledgers, Need need, String... essentials) {
        this.key = key;
        this.ledgers = ledgers;
        this.need = need;
        this.toldByHeading = List.of(essentials).contains(HEADING);
        this.essentials = Arrays.stream(essentials)
                .filter(any -> !any.equals(HEADING))
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

    /// Whether only words around the table tell a sheet of this kind from others.
    boolean isToldByHeading() {
        return toldByHeading;
    }

    /// Whether the rows are the school's, so that no column names a person.
    public boolean isOfSchool() {
        return ledger().isOfSchool();
    }

    /// The fields that name another person.
    public List<Field> persons() {
        return ledger().fields().stream()
                .filter(field -> field.type() == FieldType.PERSON)
                .toList();
    }

    /// Each a list of targets of which at least one column must be there.
    List<List<String>> essentials() {
        return essentials;
    }
}
