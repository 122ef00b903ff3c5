package org.qinglan.model.mentoring;

import static org.qinglan.model.standing.Overview.Column.number;
import static org.qinglan.model.standing.Overview.Column.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.figure.Citation;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.mentoring.MentoringRule.Task;
import org.qinglan.model.policy.Ruling;
import org.qinglan.model.standing.Area;
import org.qinglan.model.standing.Overview;
import org.qinglan.model.standing.Overview.Line;
import org.qinglan.model.standing.Overview.Reason;
import org.qinglan.model.standing.Overview.State;
import org.qinglan.model.standing.OverviewMaker;
import org.qinglan.model.standing.Situation;

/// What each pair of today still has to do in this semester or school year.
///
/// Where a rule begins or ends in the middle, its part of the time stands on a line of its own.
public final class PairTaskOverview implements OverviewMaker {
    public PairTaskOverview() {}

    @Override
    public String key() {
        return "mentor-tasks";
    }

    @Override
    public String name() {
        return "师徒任务";
    }

    @Override
    public Area area() {
        return Area.MENTORING;
    }

    @Override
    public Overview make(Situation situation) {
        Pairing pairing = Pairing.of(situation);
        List<Line> lines = new ArrayList<>();
        List<Finding> notes = new ArrayList<>();
        for (MentorPair pair : pairing.pairs()) {
            if (pair.span().covers(situation.day())) {
                pairing.rulings(pair.kind())
                        .forEach(ruling ->
                                ruling.rule().tasks().forEach(task -> add(pair, task, ruling, pairing, lines)));
            }
        }
        if (lines.isEmpty() && !pairing.pairs().isEmpty()) {
            notes.add(Said.warning("no-tasks", ""));
        }
        return new Overview(
                List.of(
                        text("师傅"),
                        text("结对类型"),
                        text("任务"),
                        text("统计期间"),
                        number("应完成"),
                        number("已完成"),
                        number("还差"),
                        text("截止")),
                lines,
                notes);
    }

    private static void add(
            MentorPair pair, Task task, Ruling<MentoringRule> ruling, Pairing pairing, List<Line> lines) {
        DateSpan period = task.per().around(pairing.situation().day());
        DateSpan part = period.intersect(ruling.span());
        DateSpan due = part == null ? null : part.intersect(chainSpan(pair, pairing));
        if (due != null && due.last() != null) {
            lines.add(line(pair, task, ruling.rule().head().citation(), due, pairing));
        }
    }

    /// From the beginning of the first pair of the chain to the end of this one: what was done before a hand-over
    /// counts.
    private static DateSpan chainSpan(MentorPair pair, Pairing pairing) {
        return new DateSpan(pairing.chain(pair).getFirst().from(), pair.span().until());
    }

    private static Line line(MentorPair pair, Task task, Citation citation, DateSpan due, Pairing pairing) {
        BigFraction done = new PairCount(pairing).of(pair, task.what(), due);
        LocalDate last = due.from();
        LocalDate end = due.last();
        last = end == null ? last : end;
        @Nullable Integer count = task.count();
        BigFraction left =
                count == null ? BigFraction.ZERO : BigFraction.of(count).subtract(done);
        boolean open = left.signum() > 0;
        String sentence = count == null
                ? Said.MESSAGES.text("task-unset", task.per().term(), task.what())
                : Said.MESSAGES.text(
                        open ? "task-open" : "task-done",
                        task.what(),
                        task.per().term(),
                        count,
                        Value.of(done).display(),
                        Value.of(left).display(),
                        last);
        return new Line(
                pair.apprentice(),
                pairing.apprenticeName(pair),
                List.of(
                        Value.of(pairing.mentorName(pair)),
                        Value.of(pair.kind()),
                        Value.of(task.what()),
                        Value.of(due.display()),
                        count == null ? Value.of("由学校填写") : Value.of(count),
                        Value.of(done),
                        count == null ? Value.missing() : Value.of(open ? left : BigFraction.ZERO),
                        Value.of(last)),
                state(open, count == null, last, pairing.situation().day()),
                List.of(Reason.of(sentence, citation)));
    }

    private static State state(boolean open, boolean unset, LocalDate last, LocalDate day) {
        if (open && last.isBefore(day)) {
            return State.WAITING;
        }
        return open || unset ? State.OPEN : State.FINE;
    }
}
