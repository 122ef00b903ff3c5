package org.qinglan.model.mentoring;

import static org.qinglan.model.standing.Overview.Column.number;
import static org.qinglan.model.standing.Overview.Column.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qinglan.model.figure.Value;
import org.qinglan.model.mentoring.MentoringRule.Period;
import org.qinglan.model.standing.Area;
import org.qinglan.model.standing.Overview;
import org.qinglan.model.standing.Overview.Line;
import org.qinglan.model.standing.Overview.Reason;
import org.qinglan.model.standing.Overview.State;
import org.qinglan.model.standing.OverviewMaker;
import org.qinglan.model.standing.Situation;

/// Every pair with its time and what it has done.
final class PairOverview implements OverviewMaker {
    @Override
    public String key() {
        return "mentor-pairs";
    }

    @Override
    public String name() {
        return "结对名单";
    }

    @Override
    public Area area() {
        return Area.MENTORING;
    }

    @Override
    public Overview make(Situation situation) {
        Pairing pairing = Pairing.of(situation);
        List<Overview.Column> columns = new ArrayList<>(
                List.of(text("师傅"), text("结对类型"), text("学科"), text("结对起"), text("结对止"), text("结对状态"), number("第几年")));
        for (String span : List.of("本学期", "本学年", "累计")) {
            PairCount.shown().forEach(activity -> columns.add(number(span + activity)));
        }
        List<Line> lines =
                pairing.pairs().stream().map(pair -> line(pair, pairing)).toList();
        return new Overview(columns, lines, List.of());
    }

    private static Line line(MentorPair pair, Pairing pairing) {
        LocalDate day = pairing.situation().day();
        List<Value> cells = new ArrayList<>(List.of(
                Value.of(pairing.mentorName(pair)),
                Value.of(pair.kind()),
                Value.of(pair.subject()),
                Value.of(pair.from()),
                Optional.ofNullable(pair.last()).map(Value::of).orElse(Value.missing()),
                Value.of(stage(pair, day)),
                Value.of(pairing.year(pair))));
        PairCount count = new PairCount(pairing);
        for (Period period : Period.values()) {
            PairCount.shown().forEach(activity -> cells.add(Value.of(count.of(pair, activity, period.around(day)))));
        }
        PairCount.shown().forEach(activity -> cells.add(Value.of(count.of(pair, activity, null))));
        return new Line(
                pair.apprentice(), pairing.apprenticeName(pair), cells, State.FINE, reasons(pair, pairing, count));
    }

    private static String stage(MentorPair pair, LocalDate day) {
        if (pair.from().isAfter(day)) {
            return "未开始";
        }
        return pair.isOver(day) ? "已结束" : "进行中";
    }

    static List<Reason> reasons(MentorPair pair, Pairing pairing, PairCount count) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(new Reason(
                Said.MESSAGES.text(
                        "pair-stands",
                        pairing.apprenticeName(pair),
                        pairing.mentorName(pair),
                        pair.span().display()),
                null,
                pair.source()));
        pairing.predecessor(pair)
                .ifPresent(before -> reasons.add(new Reason(
                        Said.MESSAGES.text(
                                "pair-continues",
                                before.agreement(),
                                pairing.mentorName(before),
                                before.span().display()),
                        null,
                        before.source())));
        for (String activity : PairCount.shown()) {
            if (pair.recorded().containsKey(activity)) {
                reasons.add(new Reason(
                        Said.MESSAGES.text(
                                "pair-two-accounts",
                                activity,
                                Value.of(pair.recorded().get(activity)).display(),
                                Value.of(count.dated(pair, activity, null)).display()),
                        null,
                        pair.source()));
            }
        }
        return reasons;
    }
}
