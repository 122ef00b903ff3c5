package org.qinglan.model.dossier;

import java.util.List;
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

/// The chapters of a teacher's file: every ledger of [Ledgers#ofTeachers] stands in one of them.
public enum Chapter {
    BASICS(
            "basics",
            "基本",
            Roster.EDUCATION,
            CareerLedger.QUALIFICATION,
            CareerLedger.REGISTRATION,
            CareerLedger.SERVICE),
    ETHICS(
            "ethics",
            "师德",
            EthicsLedger.VETO_WINDOW,
            EthicsLedger.CASE,
            EthicsLedger.EVENT,
            EthicsLedger.ASSESSMENT,
            EthicsLedger.RATING,
            EthicsLedger.COMPLAINT,
            EthicsLedger.PLEDGE),
    TRAINING("training", "培训", TrainingLedger.TRAINING, PolicyLedger.EXEMPTION),
    OBLIGATIONS("obligations", "五个一", ActivityLedger.ACTIVITY),
    MENTORING("mentoring", "师徒", MentorLedger.MENTOR_PAIR, MentorLedger.PAIR_TASK),
    HONOURS("honours", "荣誉", HonourLedger.HONOUR, CareerLedger.LADDER_TITLE),
    WORK(
            "work",
            "教学",
            WorkLedger.WORKLOAD,
            WorkLedger.LEAVE,
            WorkLedger.CLASS_RESULT,
            CareerLedger.CLASS_TEACHER_TERM,
            WorkLedger.CLASS_TEACHER),
    APPRAISAL(
            "appraisal",
            "考核",
            AppraisalLedger.APPRAISAL,
            AppraisalLedger.STEP,
            AppraisalLedger.BALLOT,
            TeamLedger.MEMBER),
    PAY("pay", "绩效", PayLedger.AMOUNT),
    TITLE(
            "title",
            "职称",
            Roster.TITLE,
            TitleRoundLedger.APPLICATION,
            TitleRoundLedger.MARK,
            TitleRoundLedger.BALLOT,
            TitleRoundLedger.RECUSAL,
            TitleRoundLedger.OUTCOME);

    private final String key;
    private final String term;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<Ledger> ledgers;

    Chapter(String key, String term, Ledger... ledgers) {
        this.key = key;
        this.term = term;
        this.ledgers = List.of(ledgers);
    }

    public String key() {
        return key;
    }

    public String term() {
        return term;
    }

    /// In the order in which the chapter shows them.
    public List<Ledger> ledgers() {
        return ledgers;
    }

    /// Where the records of a ledger stand; what a person is stands among the basics.
    public static Chapter of(Ledger ledger) {
        for (Chapter chapter : values()) {
            if (chapter.ledgers.contains(ledger)) {
                return chapter;
            }
        }
        return BASICS;
    }
}
