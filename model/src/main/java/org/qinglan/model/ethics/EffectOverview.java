package org.qinglan.model.ethics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.standing.Area;
import org.qinglan.model.standing.Overview;
import org.qinglan.model.standing.Overview.Column;
import org.qinglan.model.standing.Overview.Line;
import org.qinglan.model.standing.Overview.Reason;
import org.qinglan.model.standing.Overview.State;
import org.qinglan.model.standing.OverviewMaker;
import org.qinglan.model.standing.Situation;

/// What each sanction and each open investigation does to whom: the annual appraisal of this year and the next, and
/// every scope that the rules speak of.
record EffectOverview() implements OverviewMaker {
    private static final List<String> SCOPES = List.of("职务晋升", "岗位聘用", "职称评定", "工资晋级", "绩效工资", "定期注册", "评奖评优");

    @Override
    public String key() {
        return "ethics-effects";
    }

    @Override
    public String name() {
        return "处分和处理的影响";
    }

    @Override
    public Area area() {
        return Area.ETHICS;
    }

    @Override
    public Overview make(Situation situation) {
        int year = situation.day().getYear();
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(year - 1 + "年度考核"));
        columns.add(Column.text(year + "年度考核"));
        SCOPES.forEach(scope -> columns.add(Column.text(scope)));
        Map<Long, LedgerRecord> people = situation.people();
        List<Line> lines = new ArrayList<>();
        EthicsHistory.ofCases(situation.records(), situation.rules()).forEach((teacher, history) -> {
            Line line = line(Say.name(people, teacher), history, situation);
            if (!line.reasons().isEmpty()) {
                lines.add(line);
            }
        });
        return new Overview(columns, lines, List.of());
    }

    private static Line line(String person, EthicsHistory history, Situation situation) {
        List<Reason> reasons = new ArrayList<>();
        List<Value> cells = new ArrayList<>();
        for (int year = situation.day().getYear() - 1; year <= situation.day().getYear(); year++) {
            List<AppraisalEffect> effects = AppraisalEffect.of(history, year, situation.day(), situation.rules());
            cells.add(
                    effects.isEmpty()
                            ? Value.missing()
                            : Value.of(effects.getFirst().limit().term()));
            effects.forEach(effect -> reasons.add(effect.reason()));
        }
        Map<String, ScopeEffect> byScope = new LinkedHashMap<>();
        boolean barred = false;
        for (ScopeEffect effect : ScopeEffect.of(history, situation.rules())) {
            if (effect.covers(situation.day())) {
                reasons.add(effect.reason());
                barred |= effect.bars();
                byScope.merge(effect.scope(), effect, EffectOverview::heavier);
            }
        }
        SCOPES.forEach(scope -> {
            ScopeEffect effect = byScope.get(scope);
            cells.add(effect == null ? Value.missing() : Value.of(effect.shown()));
        });
        return new Line(history.teacher(), person, cells, barred ? State.BARRED : State.OPEN, reasons);
    }

    /// A bar is shown before what is only told.
    private static ScopeEffect heavier(ScopeEffect first, ScopeEffect second) {
        return first.bars() || !second.bars() ? first : second;
    }
}
