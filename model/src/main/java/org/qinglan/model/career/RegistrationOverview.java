package org.qinglan.model.career;

import static org.qinglan.model.standing.Overview.Column.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.record.CareerLedger;
import org.qinglan.model.standing.Area;
import org.qinglan.model.standing.Overview;
import org.qinglan.model.standing.Overview.Line;
import org.qinglan.model.standing.Overview.Reason;
import org.qinglan.model.standing.Overview.State;
import org.qinglan.model.standing.OverviewMaker;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.teacher.Roster;

/// Until when everybody's qualification is registered, and what stands in the way of the next registration.
final class RegistrationOverview implements OverviewMaker {
    /// Days before the next registration from which on somebody must act.
    private static final int NOTICE = 180;

    @Override
    public String key() {
        return "registration-due";
    }

    @Override
    public String name() {
        return "资格定期注册";
    }

    @Override
    public Area area() {
        return Area.LADDERS;
    }

    @Override
    public Overview make(Situation situation) {
        List<RegistrationRule> rules = situation.rules().on(RegistrationRule.class, situation.day());
        List<Line> lines = new ArrayList<>();
        List<Finding> notes = new ArrayList<>();
        if (rules.isEmpty()) {
            notes.add(Said.warning("registration-no-rule", ""));
        } else {
            RegistrationRule rule = rules.getLast();
            situation.roster().forEach(person -> line(person, rule, situation).ifPresent(lines::add));
        }
        return new Overview(List.of(text("上次注册"), text("注册结论"), text("有效期止"), text("下次注册"), text("障碍")), lines, notes);
    }

    private static Optional<Line> line(LedgerRecord person, RegistrationRule rule, Situation situation) {
        List<LedgerRecord> registrations = situation.records().of(CareerLedger.REGISTRATION, person.id());
        Optional<LedgerRecord> last = registrations.stream()
                .filter(record -> {
                    LocalDate on = record.day("registered_on");
                    return on != null && !on.isAfter(situation.day());
                })
                .max(Comparator.comparing(record -> record.text("registered_on")));
        if (last.isEmpty()) {
            return situation
                            .records()
                            .of(CareerLedger.QUALIFICATION, person.id())
                            .isEmpty()
                    ? Optional.empty()
                    : Optional.of(first(person, rule));
        }
        return Optional.of(next(person, last.get(), rule, situation));
    }

    /// Somebody with a qualification who was never registered.
    private static Line first(LedgerRecord person, RegistrationRule rule) {
        return new Line(
                person.id(),
                person.text(Roster.NAME),
                List.of(Value.missing(), Value.missing(), Value.missing(), Value.of("首次注册"), Value.missing()),
                State.OPEN,
                List.of(Reason.of(
                        Said.MESSAGES.text("registration-first"), rule.head().citation())));
    }

    private static Line next(LedgerRecord person, LedgerRecord last, RegistrationRule rule, Situation situation) {
        LocalDate registered = last.day("registered_on");
        LocalDate from = registered == null ? situation.day() : registered;
        LocalDate printed = last.day("last_date");
        boolean passed = last.text("result").equals("合格");
        LocalDate until = printed != null ? printed : passed ? rule.lastDay(from) : null;
        Obstacles obstacles = Obstacles.of(person, rule, from, situation);
        List<Reason> reasons = new ArrayList<>();
        reasons.add(new Reason(
                until == null
                        ? Said.MESSAGES.text("registration-open", from, last.text("result"))
                        : Said.MESSAGES.text(
                                printed == null ? "registration-until-rule" : "registration-until",
                                from,
                                until,
                                rule.years()),
                rule.head().citation(),
                last.source()));
        reasons.addAll(obstacles.reasons());
        return new Line(
                person.id(),
                person.text(Roster.NAME),
                List.of(
                        Value.of(from),
                        last.get("result"),
                        Said.shown(until),
                        until == null ? Value.of("条件具备后申请") : Value.of(until),
                        Value.of(String.join("、", obstacles.names()))),
                state(until, obstacles, situation.day()),
                reasons);
    }

    private static State state(@Nullable LocalDate until, Obstacles obstacles, LocalDate day) {
        if (obstacles.bars()) {
            return State.BARRED;
        }
        if (until == null || until.isBefore(day.plusDays(NOTICE))) {
            return State.WAITING;
        }
        return obstacles.names().isEmpty() ? State.FINE : State.OPEN;
    }
}
