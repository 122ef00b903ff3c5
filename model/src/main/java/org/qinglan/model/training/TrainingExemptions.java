package org.qinglan.model.training;

import java.util.ArrayList;
import java.util.List;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Messages;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.policy.PolicyLedger;
import org.qinglan.model.requirement.Exemption;
import org.qinglan.model.standing.Area;
import org.qinglan.model.standing.Overview;
import org.qinglan.model.standing.Overview.Column;
import org.qinglan.model.standing.Overview.Line;
import org.qinglan.model.standing.Overview.Reason;
import org.qinglan.model.standing.Overview.State;
import org.qinglan.model.standing.OverviewMaker;
import org.qinglan.model.standing.Situation;

/// Who is exempt from which requirement in the windows around the day, and how many hours are left to do.
final class TrainingExemptions implements OverviewMaker {
    private static final Messages MESSAGES = Messages.beside(TrainingExemptions.class);

    @Override
    public String key() {
        return "training-exemptions";
    }

    @Override
    public String name() {
        return MESSAGES.text("exemption-list");
    }

    @Override
    public Area area() {
        return Area.TRAINING;
    }

    @Override
    public Overview make(Situation situation) {
        List<Line> lines = new ArrayList<>();
        for (LedgerRecord person : situation.roster()) {
            if (!situation.records().of(PolicyLedger.EXEMPTION, person.id()).isEmpty()) {
                for (TrainingStanding standing : TrainingStandings.of(person, situation)) {
                    standing.part().exemptions().forEach(exemption -> lines.add(line(person, standing, exemption)));
                }
            }
        }
        return new Overview(
                List.of(
                        Column.text(MESSAGES.text("column.requirement")),
                        Column.text(MESSAGES.text("column.exempt")),
                        Column.text(MESSAGES.text("column.reason")),
                        Column.number(MESSAGES.text("column.asked-before")),
                        Column.number(MESSAGES.text("column.asked-now"))),
                lines,
                List.of());
    }

    private static Line line(LedgerRecord person, TrainingStanding standing, Exemption exemption) {
        TrainingRequirement requirement = standing.requirement();
        return new Line(
                person.id(),
                person.text("name"),
                List.of(
                        Value.of(requirement.head().name()),
                        Value.of(exemption.span().display()),
                        Value.of(exemption.reason()),
                        Value.of(requirement.hours()),
                        Value.of(standing.needed())),
                State.FINE,
                List.of(new Reason(
                        MESSAGES.text(
                                "exempt-line",
                                requirement.head().name(),
                                exemption.span().display(),
                                Numbers.display(requirement.hours()),
                                Numbers.display(standing.needed())),
                        requirement.head().citation(),
                        exemption.source())));
    }
}
