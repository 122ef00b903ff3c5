package org.qinglan.model.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.finding.Messages;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.standing.Area;
import org.qinglan.model.standing.Overview;
import org.qinglan.model.standing.Overview.Column;
import org.qinglan.model.standing.Overview.Line;
import org.qinglan.model.standing.OverviewMaker;
import org.qinglan.model.standing.Situation;

/// Each teacher against each requirement in force: the hours of each category, the gaps, the last day.
final class StandingOverview implements OverviewMaker {
    private static final Messages MESSAGES = Messages.beside(StandingOverview.class);

    @Override
    public String key() {
        return "training-standing";
    }

    @Override
    public String name() {
        return MESSAGES.text("standing-list");
    }

    @Override
    public Area area() {
        return Area.TRAINING;
    }

    @Override
    public Overview make(Situation situation) {
        List<Line> lines = new ArrayList<>();
        for (LedgerRecord person : situation.roster()) {
            TrainingStandings.of(person, situation)
                    .forEach(standing -> lines.add(line(person, standing, situation.day())));
        }
        return new Overview(columns(), lines, notes(situation));
    }

    static List<Finding> notes(Situation situation) {
        return situation.rules().on(TrainingRequirement.class, situation.day()).isEmpty()
                ? List.of(MESSAGES.note("", "no-requirements", situation.day()))
                : List.of();
    }

    private static List<Column> columns() {
        return List.of(
                Column.text(MESSAGES.text("column.requirement")),
                Column.text(MESSAGES.text("column.window")),
                Column.text(MESSAGES.text("column.categories")),
                Column.number(MESSAGES.text("column.counted")),
                Column.number(MESSAGES.text("column.needed")),
                Column.number(MESSAGES.text("column.missing")),
                Column.text(MESSAGES.text("column.gaps")),
                Column.text(MESSAGES.text("column.last-day")),
                Column.text(MESSAGES.text("column.met")));
    }

    private static Line line(LedgerRecord person, TrainingStanding standing, LocalDate day) {
        LocalDate last = standing.lastDay();
        return new Line(
                person.id(),
                person.text("name"),
                List.of(
                        Value.of(standing.requirement().head().name()),
                        Value.of(TrainingReasons.window(standing)),
                        Value.of(categories(standing)),
                        Value.of(standing.count().total().add(standing.carried())),
                        Value.of(standing.needed()),
                        Value.of(standing.missing()),
                        Value.of(String.join("", TrainingReasons.gaps(standing))),
                        last == null ? Value.missing() : Value.of(last),
                        Value.of(standing.isMet())),
                TrainingReasons.state(standing, day),
                TrainingReasons.of(standing));
    }

    /// `市直学校培训 32/30、镇域集中培训 16/30`: hours before the cap against those needed.
    private static String categories(TrainingStanding standing) {
        return standing.requirement().categories().stream()
                .map(category -> category.name() + " "
                        + Numbers.display(standing.count().hours(category))
                        + (category.atLeast().signum() > 0 ? "/" + Numbers.display(standing.needed(category)) : ""))
                .collect(Collectors.joining("、"));
    }
}
