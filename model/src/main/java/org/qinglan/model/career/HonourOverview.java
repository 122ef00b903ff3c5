package org.qinglan.model.career;

import static org.qinglan.model.standing.Overview.Column.text;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.record.HonourLedger;
import org.qinglan.model.standing.Area;
import org.qinglan.model.standing.Overview;
import org.qinglan.model.standing.Overview.Line;
import org.qinglan.model.standing.Overview.Reason;
import org.qinglan.model.standing.Overview.State;
import org.qinglan.model.standing.OverviewMaker;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.teacher.Roster;

/// Honours and research, with the place among the authors and the equal share of each.
public final class HonourOverview implements OverviewMaker {
    public HonourOverview() {}

    @Override
    public String key() {
        return "honours";
    }

    @Override
    public String name() {
        return "荣誉与教科研一览";
    }

    @Override
    public Area area() {
        return Area.LADDERS;
    }

    @Override
    public Overview make(Situation situation) {
        List<Line> lines = new ArrayList<>();
        for (LedgerRecord person : situation.roster()) {
            for (LedgerRecord honour : situation.records().of(HonourLedger.HONOUR, person.id())) {
                lines.add(line(person, honour));
            }
        }
        return new Overview(
                List.of(
                        text("类别"),
                        text("名称"),
                        text("级别"),
                        text("等次"),
                        text("获得时间"),
                        text("本人位次"),
                        text("作者人数"),
                        text("等分份额")),
                lines,
                List.of());
    }

    private static Line line(LedgerRecord person, LedgerRecord honour) {
        boolean several = honour.get("authors") instanceof Value.Num(BigFraction authors)
                && authors.subtract(1).signum() > 0;
        boolean unplaced = several && honour.get("author_order").isMissing();
        String share = several ? "1/" + honour.text("authors") : "1";
        String sentence = !several
                ? Said.MESSAGES.text(
                        honour.get("authors").isMissing() ? "honour-authors-unknown" : "honour-alone",
                        honour.text("category"))
                : Said.MESSAGES.text(
                        unplaced ? "honour-unplaced" : "honour-shared",
                        honour.text("category"),
                        honour.text("authors"),
                        honour.text("author_order"));
        return new Line(
                person.id(),
                person.text(Roster.NAME),
                List.of(
                        honour.get("category"),
                        honour.get("title"),
                        honour.get("level"),
                        honour.get("grade"),
                        honour.get("awarded_on"),
                        honour.get("author_order"),
                        honour.get("authors"),
                        honour.get("authors").isMissing() ? Value.missing() : Value.of(share)),
                unplaced ? State.OPEN : State.FINE,
                List.of(new Reason(sentence, null, honour.source())));
    }
}
