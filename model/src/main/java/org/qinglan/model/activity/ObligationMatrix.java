package org.qinglan.model.activity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.qinglan.model.activity.Obligation.Owed;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Messages;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.standing.Area;
import org.qinglan.model.standing.Overview;
import org.qinglan.model.standing.Overview.Column;
import org.qinglan.model.standing.Overview.Line;
import org.qinglan.model.standing.Overview.Reason;
import org.qinglan.model.standing.Overview.State;
import org.qinglan.model.standing.OverviewMaker;
import org.qinglan.model.standing.Situation;

/// Teachers against what they owe in the school year: `1/2` in each cell, `5/7` for a list as a whole.
final class ObligationMatrix implements OverviewMaker {
    private static final Messages MESSAGES = Messages.beside(ObligationMatrix.class);

    @Override
    public String key() {
        return "obligation-matrix";
    }

    @Override
    public String name() {
        return MESSAGES.text("matrix");
    }

    @Override
    public Area area() {
        return Area.OBLIGATIONS;
    }

    @Override
    public Overview make(Situation situation) {
        Map<LedgerRecord, List<ObligationStanding>> all = new LinkedHashMap<>();
        Set<String> ids = new LinkedHashSet<>();
        for (LedgerRecord person : situation.roster()) {
            List<ObligationStanding> own =
                    ObligationStandings.of(person, ObligationStandings.schoolYear(situation.day()), situation).stream()
                            .filter(standing -> standing.obligation().owed() == Owed.TEACHER)
                            .toList();
            if (!own.isEmpty()) {
                all.put(person, own);
                own.forEach(standing -> ids.add(standing.obligation().head().id()));
            }
        }
        List<Heading> headings = headings(ids, situation);
        List<Line> lines = new ArrayList<>();
        all.forEach((person, own) -> lines.add(line(person, own, headings, situation)));
        return new Overview(
                headings.stream().map(heading -> Column.text(heading.name())).toList(),
                lines,
                ObligationNotes.of(situation));
    }

    /// A column: one obligation, or a list as a whole.
    private record Heading(String name, String id, String list) {
        boolean holds(ObligationStanding standing) {
            return id.isEmpty()
                    ? standing.obligation().list().equals(list)
                    : standing.obligation().head().id().equals(id);
        }
    }

    /// The obligations list by list, each list with its sum behind it.
    private static List<Heading> headings(Set<String> ids, Situation situation) {
        Map<String, List<Heading>> byList = new LinkedHashMap<>();
        ObligationStandings.versions(situation).forEach((id, versions) -> {
            if (ids.contains(id)) {
                Obligation obligation = versions.getLast().rule();
                byList.computeIfAbsent(obligation.list(), _ -> new ArrayList<>())
                        .add(new Heading(obligation.head().name(), id, obligation.list()));
            }
        });
        List<Heading> headings = new ArrayList<>();
        byList.forEach((list, own) -> {
            headings.addAll(own);
            if (!list.isEmpty() && own.size() > 1) {
                headings.add(new Heading(MESSAGES.text("list-sum", list), "", list));
            }
        });
        return headings;
    }

    private static Line line(
            LedgerRecord person, List<ObligationStanding> own, List<Heading> headings, Situation situation) {
        List<Value> cells = headings.stream()
                .map(heading -> own.stream().filter(heading::holds).toList())
                .map(ObligationMatrix::cell)
                .toList();
        List<Reason> reasons = new ArrayList<>();
        State state = State.FINE;
        for (ObligationStanding standing : own) {
            reasons.addAll(ObligationReasons.of(standing, situation.day()));
            State one = ObligationReasons.state(standing, situation.day());
            state = one.compareTo(state) > 0 ? one : state;
        }
        return new Line(person.id(), person.text("name"), cells, state, reasons);
    }

    /// `5/7`; what is more than needed does not show, so that it fills no other gap.
    private static Value cell(List<ObligationStanding> standings) {
        if (standings.isEmpty()) {
            return Value.missing();
        }
        BigFraction needed = BigFraction.ZERO;
        BigFraction done = BigFraction.ZERO;
        for (ObligationStanding standing : standings) {
            needed = needed.add(standing.needed());
            done = done.add(standing.needed().subtract(standing.missing()));
        }
        return Value.of(Numbers.display(done) + "/" + Numbers.display(needed));
    }
}
