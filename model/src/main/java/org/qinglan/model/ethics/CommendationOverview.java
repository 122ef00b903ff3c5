package org.qinglan.model.ethics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.standing.Area;
import org.qinglan.model.standing.Overview;
import org.qinglan.model.standing.Overview.Column;
import org.qinglan.model.standing.Overview.Line;
import org.qinglan.model.standing.Overview.Reason;
import org.qinglan.model.standing.Overview.State;
import org.qinglan.model.standing.OverviewMaker;
import org.qinglan.model.standing.Situation;

/// Commendations for ethics (师德标兵 …), and whether something barred honours on the day of the award.
///
/// @param honours the ledger of honours
record CommendationOverview(Ledger honours) implements OverviewMaker {
    private static final List<String> WORDS = List.of("师德", "最美教师", "四有好老师");
    private static final String AWARDS = "评奖评优";

    @Override
    public String key() {
        return "ethics-commendations";
    }

    @Override
    public String name() {
        return "师德表彰";
    }

    @Override
    public Area area() {
        return Area.ETHICS;
    }

    @Override
    public Overview make(Situation situation) {
        Map<Long, LedgerRecord> people = situation.people();
        List<Line> lines = new ArrayList<>();
        situation.records().scan(honours, record -> {
            if (isCommendation(record)) {
                lines.add(line(record, Say.name(people, record.teacher()), situation));
            }
        });
        return new Overview(
                List.of(
                        Column.text("类别"),
                        Column.text("名称"),
                        Column.text("级别"),
                        Column.text("获得时间"),
                        Column.text("授予单位")),
                lines,
                List.of());
    }

    private static boolean isCommendation(LedgerRecord record) {
        String text = record.text("category") + record.text("title");
        return WORDS.stream().anyMatch(text::contains);
    }

    private static Line line(LedgerRecord record, String person, Situation situation) {
        List<Reason> reasons = new ArrayList<>();
        if (record.get("awarded_on") instanceof Value.Day(var day)) {
            EthicsHistory history = EthicsHistory.of(situation.records(), record.teacher());
            ScopeEffect.barring(history, AWARDS, day, situation.rules()).forEach(bar -> reasons.add(bar.reason()));
        }
        State state = reasons.isEmpty() ? State.FINE : State.WAITING;
        if (reasons.isEmpty()) {
            reasons.add(Say.of(null, record, "commended", record.text("awarded_on"), record.text("title")));
        }
        return new Line(
                record.teacher(),
                person,
                List.of(
                        record.get("category"),
                        record.get("title"),
                        record.get("level"),
                        record.get("awarded_on"),
                        record.get("issuer")),
                state,
                reasons);
    }
}
