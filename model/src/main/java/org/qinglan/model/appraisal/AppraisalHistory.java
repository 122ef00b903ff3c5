package org.qinglan.model.appraisal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.standing.Area;
import org.qinglan.model.standing.Overview;
import org.qinglan.model.standing.Overview.Column;
import org.qinglan.model.standing.Overview.Line;
import org.qinglan.model.standing.Overview.Reason;
import org.qinglan.model.standing.Overview.State;
import org.qinglan.model.standing.OverviewMaker;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.teacher.Roster;

/// Everybody's grades of the last five years, and what follows from the latest.
final class AppraisalHistory implements OverviewMaker {
    static final int YEARS = 5;

    @Override
    public String key() {
        return "appraisal-history";
    }

    @Override
    public String name() {
        return "近五年考核结果";
    }

    @Override
    public Area area() {
        return Area.APPRAISAL;
    }

    @Override
    public Overview make(Situation situation) {
        Map<Long, Map<Integer, LedgerRecord>> grades = new HashMap<>();
        situation.records().scan(AppraisalLedger.APPRAISAL, record -> grades.computeIfAbsent(
                        record.teacher(), _ -> new HashMap<>())
                .put(record.whole("year"), record));
        int last = grades.values().stream()
                .flatMap(years -> years.keySet().stream())
                .filter(year -> year <= situation.day().getYear())
                .max(Integer::compare)
                .orElse(situation.day().getYear() - 1);
        List<Integer> years =
                IntStream.rangeClosed(last - YEARS + 1, last).boxed().toList();
        List<Line> lines = situation.roster().stream()
                .map(teacher -> line(situation, teacher, years, grades.getOrDefault(teacher.id(), Map.of())))
                .toList();
        List<Column> columns =
                years.stream().map(year -> Column.text(Say.text("year", year))).toList();
        List<Finding> notes = grades.isEmpty() ? List.of(Say.note("no-grades")) : List.of();
        return new Overview(columns, lines, notes);
    }

    static Line line(
            Situation situation, LedgerRecord teacher, List<Integer> years, Map<Integer, LedgerRecord> grades) {
        List<Value> cells = new ArrayList<>();
        List<Optional<Grade>> known = new ArrayList<>();
        for (int year : years) {
            LedgerRecord record = grades.get(year);
            cells.add(record == null ? Value.missing() : record.get("grade"));
            known.add(record == null ? Optional.empty() : Grade.read(record.text("grade")));
        }
        List<Reason> reasons = new ArrayList<>();
        LedgerRecord latest = grades.get(years.getLast());
        for (AppraisalConsequence rule : situation.rules().on(AppraisalConsequence.class, situation.day())) {
            if (latest != null && rule.follows(known)) {
                reasons.add(Say.because(
                        rule.head().citation(),
                        latest.source(),
                        rule.inARow() == 1 ? "consequence" : "consequence-running",
                        years.getLast(),
                        rule.grade().term(),
                        rule.consequence(),
                        rule.inARow()));
            }
        }
        State state = reasons.isEmpty() ? State.FINE : State.WAITING;
        return new Line(teacher.id(), teacher.text(Roster.NAME), cells, state, reasons);
    }
}
