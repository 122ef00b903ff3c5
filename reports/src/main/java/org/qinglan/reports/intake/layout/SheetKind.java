package org.qinglan.reports.intake.layout;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
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
    PAY_ROUND("pay-round", PayLedger.ROUND),
    PAY_SOURCE("pay-source", PayLedger.SOURCE),
    PAY_VOTE("pay-vote", PayLedger.VOTE),
    PAY_NOTICE("pay-notice", PayLedger.NOTICE),
    PAY_PAUSE("pay-pause", PayLedger.PAUSE),
    PAY_OBJECTION("pay-objection", PayLedger.OBJECTION),
    PAY_STEP("pay-step", PayLedger.STEP),
    PAY_AMOUNT("pay-amount", PayLedger.AMOUNT),
    TITLE_ROUND("title-round", TitleRoundLedger.ROUND),
    TITLE_VOTE("title-vote", TitleRoundLedger.VOTE),
    TITLE_POSTS("title-posts", TitleRoundLedger.POSTS),
    TITLE_APPLICATION("title-application", TitleRoundLedger.APPLICATION),
    PANEL_MARK("panel-mark", TitleRoundLedger.MARK),
    TITLE_BALLOT("title-ballot", TitleRoundLedger.BALLOT),
    RECUSAL("recusal", TitleRoundLedger.RECUSAL),
    TITLE_OUTCOME("title-outcome", TitleRoundLedger.OUTCOME),
    TITLE_NOTICE("title-notice", TitleRoundLedger.NOTICE),
    TITLE_PAUSE("title-pause", TitleRoundLedger.PAUSE),
    TITLE_OBJECTION("title-objection", TitleRoundLedger.OBJECTION),
    TITLE_STEP("title-step", TitleRoundLedger.STEP);

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

    /// A kind whose table has a column for each field that must be filled in, and is told from others by words around
    /// it.
    SheetKind(String key, Ledger ledger) {
        this(key, List.of(ledger), Need.NOTHING, required(ledger));
    }

    private static String[] required(Ledger ledger) {
        Stream<String> person = ledger.isOfSchool() ? Stream.of() : Stream.of("person.name|person.id_number");
        Stream<String> fields = ledger.fields().stream().filter(Field::required).map(field -> "record." + field.key());
        return Stream.of(Stream.of("heading"), person, fields)
                .flatMap(part -> part)
                .toArray(String[]::new);
    }

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
