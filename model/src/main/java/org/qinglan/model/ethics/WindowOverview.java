package org.qinglan.model.ethics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qinglan.model.ethics.VetoWindow.Ending;
import org.qinglan.model.ethics.VetoWindow.Standing;
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

/// Every window of everybody: running, over, or waiting for somebody's release.
record WindowOverview() implements OverviewMaker {

    @Override
    public String key() {
        return "ethics-windows";
    }

    @Override
    public String name() {
        return "一票否决期";
    }

    @Override
    public Area area() {
        return Area.ETHICS;
    }

    @Override
    public Overview make(Situation situation) {
        Map<Long, LedgerRecord> people = situation.people();
        List<Line> lines = new ArrayList<>();
        EthicsHistory.ofCases(situation.records(), situation.rules()).forEach((teacher, history) -> {
            for (VetoWindow window : VetoWindow.of(history, situation.rules())) {
                lines.add(line(Say.name(people, teacher), window, situation));
            }
        });
        return new Overview(
                List.of(
                        Column.text("范围"),
                        Column.text("起因"),
                        Column.text("开始日期"),
                        Column.text("结束日期"),
                        Column.text("期限状态"),
                        Column.text("文号")),
                lines,
                List.of());
    }

    private static Line line(String person, VetoWindow window, Situation situation) {
        Standing standing = window.standing(situation.day());
        LocalDate last = window.span().last();
        return new Line(
                window.record().teacher(),
                person,
                List.of(
                        Value.of(window.scope()),
                        Value.of(window.cause()),
                        Value.of(window.span().from()),
                        last == null ? Value.of("长期") : Value.of(last),
                        Value.of(standing.term()),
                        window.record().get("document")),
                state(window, situation.day()),
                reasons(window, situation));
    }

    static State state(VetoWindow window, LocalDate day) {
        return switch (window.standing(day)) {
            case AHEAD, OVER -> State.FINE;
            case RUNNING -> State.BARRED;
            case AWAITS_RELEASE -> State.WAITING;
        };
    }

    static List<Reason> reasons(VetoWindow window, Situation situation) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Say.of(
                window.rule(),
                window.record(),
                window.rule() == null ? "window-unruled" : "window",
                window.cause(),
                window.scope(),
                window.span().display()));
        window.served()
                .forEach(earlier -> reasons.add(Say.of(
                        window.rule(), earlier.record(), "window-served", earlier.decided(), earlier.handling())));
        Measure measure = window.measure();
        if (measure != null) {
            reasons.addAll(ofMeasure(window, measure, situation));
        }
        return reasons;
    }

    private static List<Reason> ofMeasure(VetoWindow window, Measure measure, Situation situation) {
        List<Reason> reasons = new ArrayList<>();
        Regimes.Found found = new Regimes(situation.rules()).of(measure).orElse(null);
        Integer months = measure.months();
        if (found != null && months != null && !found.penalty().allows(months)) {
            reasons.add(Say.of(
                    found.regime().head(),
                    measure.record(),
                    found.penalty().atLeast() ? "months-too-few" : "months-unusual",
                    measure.handling(),
                    found.penalty().months(),
                    months));
        }
        LocalDate printed = measure.printedLast();
        if (printed != null) {
            reasons.add(Say.of(window.rule(), measure.record(), "window-printed", printed));
        }
        LocalDate last = window.periodLast();
        if (last != null && printed == null && window.ending() != Ending.MERGED) {
            reasons.add(Say.of(window.rule(), measure.record(), "window-conventions", last, last.minusDays(1)));
        }
        reasons.add(ending(window, measure, situation.day()));
        return reasons;
    }

    private static Reason ending(VetoWindow window, Measure measure, LocalDate day) {
        LocalDate last = window.periodLast();
        LocalDate released = measure.releasedOn();
        return switch (window.ending()) {
            case BY_ITSELF -> Say.of(window.rule(), measure.record(), "ends-by-itself", String.valueOf(last));
            case AWAITS_RELEASE ->
                Say.of(
                        window.rule(),
                        measure.record(),
                        last != null && day.isAfter(last) ? "release-due" : "release-later",
                        String.valueOf(last));
            case RELEASED ->
                released == null
                        ? Say.of(window.rule(), measure.record(), "released")
                        : Say.of(window.rule(), measure.record(), "released-on", released);
            case MERGED -> Say.of(window.rule(), measure.record(), "merged", String.valueOf(last));
            case NEVER -> Say.of(window.rule(), measure.record(), "ends-never");
        };
    }
}
