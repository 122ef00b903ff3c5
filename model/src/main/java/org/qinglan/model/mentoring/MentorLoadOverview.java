package org.qinglan.model.mentoring;

import static org.qinglan.model.standing.Overview.Column.number;
import static org.qinglan.model.standing.Overview.Column.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.mentoring.MentoringRule.Guides;
import org.qinglan.model.standing.Area;
import org.qinglan.model.standing.Overview;
import org.qinglan.model.standing.Overview.Line;
import org.qinglan.model.standing.Overview.Reason;
import org.qinglan.model.standing.Overview.State;
import org.qinglan.model.standing.OverviewMaker;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.teacher.Roster;

/// How many apprentices each mentor has today; who could be one and has none; who must guide somebody.
public final class MentorLoadOverview implements OverviewMaker {
    public MentorLoadOverview() {}

    @Override
    public String key() {
        return "mentor-load";
    }

    @Override
    public String name() {
        return "师傅带徒";
    }

    @Override
    public Area area() {
        return Area.MENTORING;
    }

    @Override
    public Overview make(Situation situation) {
        Pairing pairing = Pairing.of(situation);
        List<Line> lines = new ArrayList<>();
        for (LedgerRecord person : situation.roster()) {
            if (concerned(person, pairing)) {
                lines.add(line(person, pairing));
            }
        }
        return new Overview(
                List.of(number("在带徒弟"), number("上限"), number("还可再带"), text("徒弟"), number("带过徒弟")), lines, List.of());
    }

    private static boolean concerned(LedgerRecord person, Pairing pairing) {
        return !pairing.ofMentor(person.text(Roster.ID_NUMBER)).isEmpty()
                || (!InPost.isGone(person)
                        && (isInvited(person, pairing)
                                || !duties(person, pairing).isEmpty()));
    }

    /// Whether a rule that says who may be a mentor lets this person be one.
    private static boolean isInvited(LedgerRecord person, Pairing pairing) {
        LocalDate day = pairing.situation().day();
        List<MentoringRule> asking = pairing.situation().rules().on(MentoringRule.class, day).stream()
                .filter(rule -> rule.mentors().asksForStanding())
                .toList();
        return !asking.isEmpty() && asking.stream().allMatch(rule -> MentorFitness.isFit(person, rule, day, pairing));
    }

    private static List<MentoringRule> duties(LedgerRecord person, Pairing pairing) {
        return pairing
                .situation()
                .rules()
                .on(MentoringRule.class, pairing.situation().day())
                .stream()
                .filter(rule -> {
                    Guides guides = rule.guides();
                    return guides != null && person.text("position").contains(guides.position());
                })
                .toList();
    }

    private static Line line(LedgerRecord person, Pairing pairing) {
        LocalDate day = pairing.situation().day();
        String idNumber = person.text(Roster.ID_NUMBER);
        List<Long> now = MentorCap.apprentices(pairing, idNumber, day);
        long ever = pairing.ofMentor(idNumber).stream()
                .filter(pair -> !pair.from().isAfter(day))
                .map(MentorPair::apprentice)
                .distinct()
                .count();
        MentorCap cap = MentorCap.on(pairing, MentorLedger.SUBJECT_PAIR, day);
        String names = String.join(
                "、",
                pairing.ofMentor(idNumber).stream()
                        .filter(pair -> pair.span().covers(day))
                        .map(pairing::apprenticeName)
                        .distinct()
                        .toList());
        List<Reason> reasons = new ArrayList<>();
        State state = state(person, now.size(), cap, pairing, reasons);
        return new Line(
                person.id(),
                person.text(Roster.NAME),
                List.of(
                        Value.of(now.size()),
                        Value.of(cap.number()),
                        Value.of(Math.max(0, cap.number() - now.size())),
                        Value.of(names),
                        Value.of(ever)),
                state,
                reasons);
    }

    private static State state(LedgerRecord person, int now, MentorCap cap, Pairing pairing, List<Reason> reasons) {
        State state = State.FINE;
        String name = person.text(Roster.NAME);
        reasons.add(Reason.of(Said.MESSAGES.text("load", name, now, cap.number(), cap.source())));
        for (MentoringRule rule : duties(person, pairing)) {
            Guides guides = rule.guides();
            if (guides != null && now < guides.least()) {
                reasons.add(Reason.of(
                        Said.MESSAGES.text("load-guides", name, guides.position(), guides.least(), now),
                        rule.head().citation()));
                state = State.OPEN;
            }
        }
        return now > cap.number() ? State.WAITING : state;
    }
}
