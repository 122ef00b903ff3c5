package org.qinglan.model.titlereview.round;

import java.util.ArrayList;
import java.util.List;
import org.qinglan.model.appraisal.Obstacle;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.standing.Area;
import org.qinglan.model.standing.Overview;
import org.qinglan.model.standing.Overview.Column;
import org.qinglan.model.standing.Overview.Line;
import org.qinglan.model.standing.Overview.Reason;
import org.qinglan.model.standing.Overview.State;
import org.qinglan.model.standing.OverviewMaker;
import org.qinglan.model.standing.Situation;

/// Every round with where it stands, and what stands before its next stage.
final class RoundStandings implements OverviewMaker {
    @Override
    public String key() {
        return "title-rounds";
    }

    @Override
    public String name() {
        return "评审批次进度";
    }

    @Override
    public Area area() {
        return Area.TITLE_REVIEW;
    }

    @Override
    public Overview make(Situation situation) {
        List<Line> lines = new ArrayList<>();
        for (TitleRound round : TitleRound.all(situation)) {
            lines.add(line(round));
        }
        List<Finding> notes = lines.isEmpty() ? List.of(RoundSay.note("no-rounds")) : List.of();
        return new Overview(
                List.of(
                        Column.text("批次"),
                        Column.text("评审职称"),
                        Column.text("年限截止日"),
                        Column.text("阶段"),
                        Column.number("申报"),
                        Column.number("推荐"),
                        Column.number("障碍")),
                lines,
                notes);
    }

    private static Line line(TitleRound round) {
        List<Obstacle> obstacles = round.obstacles();
        List<Reason> reasons = obstacles.stream()
                .map(one -> new Reason(one.named(), one.citation(), null))
                .toList();
        return new Line(
                0,
                "",
                List.of(
                        Value.of(round.name()),
                        Value.of(round.record().text("target")),
                        Value.of(round.cutOff()),
                        Value.of(round.stage().term()),
                        Value.of(round.active().size()),
                        Value.of(round.having(OutcomeWord.RECOMMENDED).size()),
                        Value.of(obstacles.size())),
                round.isClosed() ? State.FINE : obstacles.isEmpty() ? State.OPEN : State.WAITING,
                reasons);
    }
}
