package org.qinglan.model.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.qinglan.model.activity.Obligation.Owed;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Messages;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.requirement.Level;
import org.qinglan.model.standing.Area;
import org.qinglan.model.standing.Overview;
import org.qinglan.model.standing.Overview.Column;
import org.qinglan.model.standing.Overview.Line;
import org.qinglan.model.standing.OverviewMaker;
import org.qinglan.model.standing.Situation;

/// Whatever a teacher still owes in the school year, or owed, one line a thing, the most urgent first.
final class MissingObligations implements OverviewMaker {
    private static final Messages MESSAGES = Messages.beside(MissingObligations.class);

    @Override
    public String key() {
        return "obligation-missing";
    }

    @Override
    public String name() {
        return MESSAGES.text("missing-list");
    }

    @Override
    public Area area() {
        return Area.OBLIGATIONS;
    }

    @Override
    public Overview make(Situation situation) {
        List<ObligationStanding> missing = new ArrayList<>();
        for (LedgerRecord person : situation.roster()) {
            ObligationStandings.of(person, ObligationStandings.schoolYear(situation.day()), situation).stream()
                    .filter(standing -> standing.obligation().owed() == Owed.TEACHER && !standing.isMet())
                    .forEach(missing::add);
        }
        missing.sort(Comparator.comparing(MissingObligations::urgency));
        return new Overview(
                columns(),
                missing.stream()
                        .map(standing -> line(standing, situation.day()))
                        .toList(),
                ObligationNotes.of(situation));
    }

    private static LocalDate urgency(ObligationStanding standing) {
        LocalDate last = standing.lastDay();
        return last == null ? LocalDate.MAX : last;
    }

    static List<Column> columns() {
        return List.of(
                Column.text(MESSAGES.text("column.list")),
                Column.text(MESSAGES.text("column.obligation")),
                Column.text(MESSAGES.text("column.period")),
                Column.text(MESSAGES.text("column.level")),
                Column.number(MESSAGES.text("column.needed")),
                Column.number(MESSAGES.text("column.done")),
                Column.number(MESSAGES.text("column.missing")),
                Column.text(MESSAGES.text("column.last-day")));
    }

    static Line line(ObligationStanding standing, LocalDate day) {
        LedgerRecord person = standing.person();
        return new Line(
                person.id(),
                person.id() == 0 ? MESSAGES.text("whole-school") : person.text("name"),
                cells(standing),
                ObligationReasons.state(standing, day),
                ObligationReasons.of(standing, day));
    }

    private static List<Value> cells(ObligationStanding standing) {
        Obligation obligation = standing.obligation();
        Level lowest = obligation.event().lowest();
        LocalDate last = standing.lastDay();
        return List.of(
                Value.of(obligation.list()),
                Value.of(obligation.head().name()),
                Value.of(standing.part().stretch().name()),
                Value.of(lowest == null ? "" : MESSAGES.text("level-up", lowest.term())),
                Value.of(standing.needed()),
                Value.of(standing.done()),
                Value.of(standing.missing()),
                last == null ? Value.missing() : Value.of(last));
    }
}
