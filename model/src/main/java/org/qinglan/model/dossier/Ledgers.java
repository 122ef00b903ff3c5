package org.qinglan.model.dossier;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.qinglan.model.activity.ActivityLedger;
import org.qinglan.model.appraisal.AppraisalLedger;
import org.qinglan.model.ethics.EthicsLedger;
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

/// All ledgers that make up teachers' files, in the order in which a file shows them, then those of the school.
public final class Ledgers {
    /// Those that are stored.
    public static final List<Ledger> STORED = List.of(
            Roster.TEACHER,
            Roster.EDUCATION,
            Roster.TITLE,
            EthicsLedger.CASE,
            EthicsLedger.ASSESSMENT,
            TrainingLedger.TRAINING,
            ActivityLedger.ACTIVITY,
            MentorLedger.MENTOR_PAIR,
            HonourLedger.HONOUR,
            AppraisalLedger.APPRAISAL,
            WorkLedger.WORKLOAD,
            WorkLedger.LEAVE,
            WorkLedger.CLASS_RESULT,
            WorkLedger.CLASS_TEACHER,
            EthicsLedger.EVENT,
            EthicsLedger.COMPLAINT,
            EthicsLedger.PLEDGE,
            EthicsLedger.RATING,
            MentorLedger.PAIR_TASK,
            CareerLedger.LADDER_TITLE,
            CareerLedger.CLASS_TEACHER_TERM,
            CareerLedger.SERVICE,
            CareerLedger.QUALIFICATION,
            CareerLedger.REGISTRATION,
            AppraisalLedger.STEP,
            AppraisalLedger.BALLOT,
            PolicyLedger.EXEMPTION,
            PayLedger.AMOUNT,
            AppraisalLedger.CYCLE,
            CareerLedger.LADDER_TARGET,
            PolicyLedger.CHOICE,
            PolicyLedger.OVERRIDE,
            PayLedger.ROUND,
            PayLedger.SOURCE,
            PayLedger.VOTE,
            PayLedger.NOTICE,
            PayLedger.PAUSE,
            PayLedger.OBJECTION,
            PayLedger.STEP,
            TeamLedger.TEAM,
            TeamLedger.MEMBER,
            TeamLedger.SCORE,
            TitleRoundLedger.ROUND,
            TitleRoundLedger.VOTE,
            TitleRoundLedger.POSTS,
            TitleRoundLedger.APPLICATION,
            TitleRoundLedger.MARK,
            TitleRoundLedger.BALLOT,
            TitleRoundLedger.RECUSAL,
            TitleRoundLedger.OUTCOME,
            TitleRoundLedger.NOTICE,
            TitleRoundLedger.PAUSE,
            TitleRoundLedger.OBJECTION,
            TitleRoundLedger.STEP);

    /// Those of the school that speak of teams, and so of everybody who belongs to one.
    public static final List<Ledger> OF_TEAMS = List.of(TeamLedger.TEAM, TeamLedger.SCORE);

    /// Those that are worked out of stored ones whenever they are asked for.
    public static final List<Ledger> DERIVED = List.of(EthicsLedger.VETO_WINDOW);

    private Ledgers() {}

    /// The stored ones whose records belong to teachers, the roster left out, then the derived ones.
    public static Stream<Ledger> ofTeachers() {
        return all().filter(ledger -> !ledger.isOfSchool() && !ledger.equals(Roster.TEACHER));
    }

    public static Optional<Ledger> byKey(String key) {
        return find(ledger -> ledger.key().equals(key));
    }

    /// By Chinese term or English key.
    public static Optional<Ledger> named(String word) {
        return find(ledger -> ledger.key().equals(word) || ledger.name().equals(word));
    }

    /// Those that facts of a scheme may be taken from: every one that speaks of teachers or teams.
    public static Stream<Ledger> ofFacts() {
        return all().filter(ledger -> !ledger.isOfSchool() || OF_TEAMS.contains(ledger));
    }

    /// The stored ones, then the derived ones.
    public static Stream<Ledger> all() {
        return Stream.concat(STORED.stream(), DERIVED.stream());
    }

    private static Optional<Ledger> find(Predicate<Ledger> wanted) {
        return all().filter(wanted).findFirst();
    }
}
