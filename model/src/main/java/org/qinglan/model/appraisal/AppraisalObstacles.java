package org.qinglan.model.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.policy.OfficialCalendar;
import org.qinglan.model.standing.Area;
import org.qinglan.model.standing.Overview;
import org.qinglan.model.standing.Overview.Column;
import org.qinglan.model.standing.Overview.Line;
import org.qinglan.model.standing.Overview.State;
import org.qinglan.model.standing.OverviewMaker;
import org.qinglan.model.standing.Situation;

/// What stands before the next stage of the newest cycles, and grades that differ from what a closed cycle decided.
final class AppraisalObstacles implements OverviewMaker {

    @Override
    public String key() {
        return "appraisal-obstacles";
    }

    @Override
    public String name() {
        return "考核障碍清单";
    }

    @Override
    public Area area() {
        return Area.APPRAISAL;
    }

    @Override
    public Overview make(Situation situation) {
        List<Line> lines = new ArrayList<>();
        List<Finding> notes = new ArrayList<>();
        List<AppraisalCycle> cycles = Stream.of(AppraisalLedger.YEARLY, AppraisalLedger.CADRES)
                .flatMap(kind -> AppraisalCycle.latest(situation, kind).stream())
                .toList();
        if (cycles.isEmpty()) {
            notes.add(Say.note("no-cycle", CurrentCycle.yearly(situation).year()));
        }
        for (AppraisalCycle cycle : cycles) {
            List<Obstacle> obstacles = new ArrayList<>(cycle.obstacles());
            obstacles.addAll(unlike(cycle));
            obstacles.forEach(obstacle -> lines.add(line(cycle, obstacle)));
            if (obstacles.isEmpty()) {
                notes.add(cycle.next()
                        .map(next -> Say.note("no-obstacle", cycle.display(), next.term()))
                        .orElseGet(() -> Say.note("cycle-done", cycle.display())));
            }
            calendar(cycle, notes);
        }
        return new Overview(List.of(Column.text("考核周期"), Column.text("下一阶段"), Column.text("障碍")), lines, notes);
    }

    private static Line line(AppraisalCycle cycle, Obstacle obstacle) {
        return new Line(
                obstacle.teacher(),
                obstacle.person(),
                List.of(
                        Value.of(cycle.display()),
                        Value.of(cycle.next().map(Stage::term).orElse("")),
                        Value.of(obstacle.sentence())),
                State.WAITING,
                List.of(obstacle.reason()));
    }

    /// Grades in the ledger that are missing or differ, where the cycle is closed.
    private static List<Obstacle> unlike(AppraisalCycle cycle) {
        if (!cycle.isClosed() || !cycle.id().isYearly()) {
            return List.of();
        }
        List<Obstacle> obstacles = new ArrayList<>();
        for (Candidate one : cycle.candidates()) {
            Grade decided = one.decided().orElse(null);
            String stored = CycleChanges.stored(cycle, one.number())
                    .map(record -> record.text("grade"))
                    .orElse("");
            if (decided != null && Grade.read(stored).filter(decided::equals).isEmpty()) {
                obstacles.add(Obstacle.of(
                        one, null, "grade-unlike", decided.term(), stored.isEmpty() ? Say.text("none") : stored));
            }
        }
        return obstacles;
    }

    private static void calendar(AppraisalCycle cycle, List<Finding> notes) {
        if (cycle.record().get("published_from") instanceof Value.Day(var first)
                && cycle.record().get("published_last") instanceof Value.Day(var last)
                && !last.isBefore(first)) {
            OfficialCalendar.of(cycle.situation().rules())
                    .unknownYears(DateSpan.inclusive(first, last))
                    .forEach(year -> notes.add(Say.warning("", "calendar-unknown", year)));
        }
    }
}
