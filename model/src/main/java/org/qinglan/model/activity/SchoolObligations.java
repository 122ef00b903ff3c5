package org.qinglan.model.activity;

import java.util.ArrayList;
import java.util.List;
import org.qinglan.model.activity.Obligation.Owed;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.finding.Messages;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.standing.Area;
import org.qinglan.model.standing.Overview;
import org.qinglan.model.standing.Overview.Line;
import org.qinglan.model.standing.OverviewMaker;
import org.qinglan.model.standing.Situation;

/// What the school owes: its own meetings first, all of them, then what is still missing of what it owes to each
/// teacher (六个一).
final class SchoolObligations implements OverviewMaker {
    private static final Messages MESSAGES = Messages.beside(SchoolObligations.class);

    @Override
    public String key() {
        return "obligation-school";
    }

    @Override
    public String name() {
        return MESSAGES.text("school-list");
    }

    @Override
    public Area area() {
        return Area.OBLIGATIONS;
    }

    @Override
    public Overview make(Situation situation) {
        DateSpan frame = ObligationStandings.schoolYear(situation.day());
        List<Line> lines = new ArrayList<>();
        ObligationStandings.ofSchool(frame, situation)
                .forEach(standing -> lines.add(MissingObligations.line(standing, situation.day())));
        for (LedgerRecord person : situation.roster()) {
            ObligationStandings.of(person, frame, situation).stream()
                    .filter(standing -> standing.obligation().owed() == Owed.TO_EACH && !standing.isMet())
                    .forEach(standing -> lines.add(MissingObligations.line(standing, situation.day())));
        }
        return new Overview(MissingObligations.columns(), lines, ObligationNotes.of(situation));
    }
}
