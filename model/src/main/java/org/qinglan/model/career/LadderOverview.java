package org.qinglan.model.career;

import static org.qinglan.model.standing.Overview.Column.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qinglan.model.figure.Citation;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.standing.Area;
import org.qinglan.model.standing.Overview;
import org.qinglan.model.standing.Overview.Line;
import org.qinglan.model.standing.Overview.Reason;
import org.qinglan.model.standing.Overview.State;
import org.qinglan.model.standing.OverviewMaker;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.teacher.Roster;

/// Who stands on which rung of the ladder of distinction, and which titles have run out.
public final class LadderOverview implements OverviewMaker {
    public LadderOverview() {}

    @Override
    public String key() {
        return "ladder-now";
    }

    @Override
    public String name() {
        return "名优梯队现状";
    }

    @Override
    public Area area() {
        return Area.LADDERS;
    }

    @Override
    public Overview make(Situation situation) {
        List<Line> lines = new ArrayList<>();
        for (LedgerRecord person : situation.roster()) {
            List<HeldTitle> titles = HeldTitle.of(person.id(), situation);
            if (!titles.isEmpty()) {
                lines.add(line(person, titles, situation.day()));
            }
        }
        return new Overview(
                List.of(text("现称号"), text("级别"), text("授予时间"), text("有效期止"), text("下一级"), text("已过期称号")),
                lines,
                List.of());
    }

    private static Line line(LedgerRecord person, List<HeldTitle> titles, LocalDate day) {
        List<HeldTitle> expired =
                titles.stream().filter(title -> title.isExpired(day)).toList();
        List<HeldTitle> now =
                titles.stream().filter(title -> !title.isExpired(day)).toList();
        HeldTitle best = now.isEmpty() ? null : now.getLast();
        List<Reason> reasons = new ArrayList<>();
        titles.forEach(title -> reasons.add(reason(title, day)));
        List<Value> cells = List.of(
                Value.of(best == null ? "" : best.rung()),
                Value.of(best == null ? "" : best.level()),
                Said.shown(best == null ? null : best.awarded()),
                Said.shown(best == null ? null : best.last()),
                Value.of(best == null ? "" : best.next().orElse("")),
                Value.of(String.join(
                        "、", expired.stream().map(HeldTitle::display).toList())));
        return new Line(
                person.id(),
                person.text(Roster.NAME),
                cells,
                best == null ? State.WAITING : expired.isEmpty() ? State.FINE : State.OPEN,
                reasons);
    }

    private static Reason reason(HeldTitle title, LocalDate day) {
        LocalDate last = title.last();
        String sentence = last == null
                ? Said.MESSAGES.text("title-no-end", title.awarded(), title.display())
                : Said.MESSAGES.text(
                        title.isExpired(day) ? "title-expired" : "title-until", title.awarded(), title.display(), last);
        LadderRule rule = title.rule();
        Citation citation = rule == null ? null : rule.head().citation();
        return new Reason(sentence, citation, title.record().source());
    }
}
