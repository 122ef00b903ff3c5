package org.qinglan.model.career;

import static org.qinglan.model.standing.Overview.Column.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.record.CareerLedger;
import org.qinglan.model.standing.Area;
import org.qinglan.model.standing.Overview;
import org.qinglan.model.standing.Overview.Line;
import org.qinglan.model.standing.Overview.Reason;
import org.qinglan.model.standing.Overview.State;
import org.qinglan.model.standing.OverviewMaker;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.teacher.Roster;

/// What the school wants to reach and where it stands, with everybody who counts by name.
final class TargetOverview implements OverviewMaker {
    @Override
    public String key() {
        return "ladder-targets";
    }

    @Override
    public String name() {
        return "梯队与比例目标";
    }

    @Override
    public Area area() {
        return Area.LADDERS;
    }

    @Override
    public Overview make(Situation situation) {
        List<Line> lines = new ArrayList<>();
        Crowd crowd = new Crowd(situation);
        for (LedgerRecord target : situation.records().of(CareerLedger.LADDER_TARGET, 0)) {
            lines.add(people(
                    new Wanted(
                            target.text("rung"),
                            target.text("level"),
                            target.get("people") instanceof Value.Num(BigFraction number) ? number.intValue() : null,
                            target.day("by_date")),
                    crowd,
                    reason -> new Reason(reason, null, target.source())));
        }
        for (TargetRule rule : situation.rules().on(TargetRule.class, situation.day())) {
            lines.add(people(
                    new Wanted(rule.rung(), rule.level(), rule.people(), rule.by()),
                    crowd,
                    reason -> Reason.of(reason, rule.head().citation())));
        }
        for (ShareTargetRule rule : situation.rules().on(ShareTargetRule.class, situation.day())) {
            lines.add(share(rule, crowd));
        }
        return new Overview(
                List.of(text("目标"), text("级别"), text("应达到"), text("现有"), text("还差"), text("完成期限")), lines, List.of());
    }

    private record Wanted(
            String rung,
            String level,
            @Nullable Integer people,
            @Nullable LocalDate by) {}

    private static Line people(Wanted wanted, Crowd crowd, java.util.function.Function<String, Reason> reason) {
        List<String> names = crowd.holding(wanted.rung(), wanted.level());
        Integer asked = wanted.people();
        @Nullable Integer missing = asked == null ? null : (Integer) Math.max(0, asked - names.size());
        String sentence = asked == null
                ? Said.MESSAGES.text("target-unset", wanted.rung(), named(names))
                : Said.MESSAGES.text(
                        "target",
                        wanted.level() + wanted.rung(),
                        asked,
                        names.size(),
                        named(names),
                        String.valueOf(missing));
        return line(
                List.of(
                        Value.of(wanted.rung()),
                        Value.of(wanted.level()),
                        Said.shown(asked),
                        Value.of(names.size()),
                        missing == null ? Value.missing() : Value.of(missing),
                        Said.shown(wanted.by())),
                state(missing, wanted.by(), crowd.situation().day()),
                reason.apply(sentence));
    }

    private static Line share(ShareTargetRule rule, Crowd crowd) {
        List<LedgerRecord> whole = crowd.whole(rule);
        List<String> part = whole.stream()
                .filter(person -> crowd.fulfils(rule, person))
                .map(person -> person.text(Roster.NAME))
                .toList();
        Integer missing = rule.missing(part.size(), whole.size());
        BigDecimal share = rule.share();
        String percent = share == null ? Said.BY_SCHOOL : percent(Numbers.fraction(share));
        String now = whole.isEmpty()
                ? "0/0"
                : part.size() + "/" + whole.size() + "（" + percent(BigFraction.of(part.size(), whole.size())) + "）";
        String sentence = Said.MESSAGES.text(
                share == null ? "share-unset" : "share",
                rule.head().name(),
                rule.of().term(),
                whole.size(),
                part.size(),
                named(part),
                percent,
                String.valueOf(missing));
        List<Value> cells = List.of(
                Value.of(rule.head().name()),
                Value.of(rule.lowest()),
                Value.of(percent),
                Value.of(now),
                missing == null ? Value.missing() : Value.of(missing + " 人"),
                Said.shown(rule.by()));
        return line(
                cells,
                state(missing, rule.by(), crowd.situation().day()),
                Reason.of(sentence, rule.head().citation()));
    }

    private static String percent(BigFraction share) {
        return Numbers.round(share.multiply(100), 1, java.math.RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + "%";
    }

    private static String named(List<String> names) {
        return names.isEmpty() ? Said.MESSAGES.text("nobody") : String.join("、", names);
    }

    private static State state(@Nullable Integer missing, @Nullable LocalDate by, LocalDate day) {
        if (missing != null && missing == 0) {
            return State.FINE;
        }
        return missing != null && by != null && by.isBefore(day) ? State.WAITING : State.OPEN;
    }

    private static Line line(List<Value> cells, State state, Reason reason) {
        return new Line(0, "", cells, state, List.of(reason));
    }
}
