package org.qinglan.model.appeal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qinglan.model.ethics.EthicsHistory;
import org.qinglan.model.ethics.Measure;
import org.qinglan.model.ethics.ScopeEffect;
import org.qinglan.model.figure.Value;
import org.qinglan.model.frozen.StoredRun;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.ledger.Records;
import org.qinglan.model.standing.Area;
import org.qinglan.model.standing.Overview;
import org.qinglan.model.standing.Overview.Column;
import org.qinglan.model.standing.Overview.Line;
import org.qinglan.model.standing.Overview.Reason;
import org.qinglan.model.standing.Overview.State;
import org.qinglan.model.standing.OverviewMaker;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.teacher.Roster;

/// The appeals that succeeded and every closed result that each of them changes.
public record AppealOverview() implements OverviewMaker {

    @Override
    public String key() {
        return "ethics-appeals";
    }

    @Override
    public String name() {
        return "申诉改变的结果";
    }

    @Override
    public Area area() {
        return Area.ETHICS;
    }

    @Override
    public Overview make(Situation situation) {
        Map<Long, LedgerRecord> people = situation.people();
        List<Appeal> appeals = new ArrayList<>();
        EthicsHistory.ofCases(situation.records(), situation.rules())
                .forEach((teacher, history) -> appeals.addAll(Appeal.of(history, situation.day(), situation.rules())));
        List<StoredRun> runs = appeals.isEmpty() ? List.of() : situation.runs().get();
        List<Line> lines = appeals.stream()
                .map(appeal -> line(appeal, people, situation.records(), runs))
                .toList();
        return new Overview(
                List.of(
                        Column.text("案号"),
                        Column.text("现状"),
                        Column.text("不再受限的范围"),
                        Column.text("涉及年度"),
                        Column.number("待重办结果")),
                lines,
                List.of());
    }

    private static Line line(Appeal appeal, Map<Long, LedgerRecord> people, Records records, List<StoredRun> runs) {
        List<ClosedResult> results = new ArrayList<>(ClosedResult.of(appeal, records));
        results.addAll(ClosedResult.of(appeal, runs));
        List<Reason> reasons = new ArrayList<>();
        appeal.voided().forEach(effect -> reasons.add(about("voided", effect)));
        appeal.instead().forEach(effect -> reasons.add(about("instead", effect)));
        results.forEach(result -> reasons.add(result.reason()));
        LedgerRecord person = people.get(appeal.ethicsCase().teacher());
        String standing =
                appeal.ethicsCase().measures().stream().map(Measure::handling).collect(Collectors.joining("、"));
        return new Line(
                appeal.ethicsCase().teacher(),
                person == null ? "" : person.text(Roster.NAME),
                List.of(
                        Value.of(appeal.ethicsCase().number()),
                        Value.of(
                                standing.isEmpty() ? appeal.ethicsCase().stage().term() : standing),
                        Value.of(String.join("、", appeal.freed())),
                        Value.of(appeal.years().stream()
                                .sorted()
                                .map(String::valueOf)
                                .collect(Collectors.joining("、"))),
                        Value.of(results.size())),
                results.isEmpty() ? State.FINE : State.WAITING,
                reasons);
    }

    private static Reason about(String key, ScopeEffect effect) {
        Reason reason = effect.reason();
        return new Reason(Sentences.plain(key, reason.sentence()).sentence(), reason.citation(), reason.source());
    }
}
