package org.qinglan.model.team;

import static org.qinglan.model.standing.Overview.Column.number;
import static org.qinglan.model.standing.Overview.Column.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.calendar.Semester;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.standing.Area;
import org.qinglan.model.standing.Overview;
import org.qinglan.model.standing.Overview.Line;
import org.qinglan.model.standing.Overview.Reason;
import org.qinglan.model.standing.Overview.State;
import org.qinglan.model.standing.OverviewMaker;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.teacher.Roster;

/// The teams of today: who belongs to each, and what it was given this school year.
final class TeamOverview implements OverviewMaker {
    @Override
    public String key() {
        return "teams";
    }

    @Override
    public String name() {
        return "集体";
    }

    @Override
    public Area area() {
        return Area.APPRAISAL;
    }

    @Override
    public Overview make(Situation situation) {
        Membership membership = new Membership(situation.records());
        List<Line> lines = new ArrayList<>();
        List<Finding> notes = new ArrayList<>();
        for (LedgerRecord team : situation.records().of(TeamLedger.TEAM, 0)) {
            if (Optional.ofNullable(team.span()).orElse(DateSpan.ALWAYS).covers(situation.day())) {
                lines.add(line(team, membership, situation));
            }
        }
        if (lines.isEmpty()) {
            notes.add(Said.MESSAGES.warning("", "no-teams"));
        }
        return new Overview(
                List.of(text("集体"), text("集体类别"), number("人数"), text("成员"), number("本学年评分次数"), number("本学年得分合计")),
                lines,
                notes);
    }

    private static Line line(LedgerRecord team, Membership membership, Situation situation) {
        String name = team.text(TeamLedger.TEAM_NAME);
        List<String> members = situation.roster().stream()
                .filter(person -> membership.teams(person.id(), situation.day()).anyMatch(name::equals))
                .map(person -> person.text(Roster.NAME))
                .toList();
        DateSpan year = Semester.schoolYear(Semester.of(situation.day()).schoolYear());
        List<LedgerRecord> scores = situation.records().of(TeamLedger.SCORE, 0).stream()
                .filter(score -> score.text(TeamLedger.TEAM_NAME).equals(name))
                .filter(score -> Optional.ofNullable(score.span())
                        .filter(span -> year.covers(span.from()))
                        .isPresent())
                .toList();
        return new Line(
                0,
                "",
                List.of(
                        Value.of(name),
                        team.get(TeamLedger.KIND),
                        Value.of(members.size()),
                        Value.of(String.join("、", members)),
                        Value.of(scores.size()),
                        Value.of(total(scores))),
                members.isEmpty() && !team.text(TeamLedger.KIND).equals("学校") ? State.OPEN : State.FINE,
                scores.stream().map(TeamOverview::reason).collect(Collectors.toList()));
    }

    private static BigFraction total(List<LedgerRecord> scores) {
        return scores.stream()
                .map(score -> score.get("score") instanceof Value.Num(var number) ? number : BigFraction.ZERO)
                .reduce(BigFraction.ZERO, BigFraction::add);
    }

    private static Reason reason(LedgerRecord score) {
        return new Reason(
                Said.MESSAGES.text("scored", score.text("happened_on"), score.text("item"), score.text("score")),
                null,
                score.source());
    }
}
