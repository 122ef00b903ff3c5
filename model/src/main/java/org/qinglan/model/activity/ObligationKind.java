package org.qinglan.model.activity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.activity.Obligation.Amount;
import org.qinglan.model.activity.Obligation.Event;
import org.qinglan.model.activity.Obligation.Owed;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.policy.RuleHead;
import org.qinglan.model.policy.RuleKind;
import org.qinglan.model.policy.Ruling;
import org.qinglan.model.requirement.Audience;
import org.qinglan.model.requirement.Example;
import org.qinglan.model.requirement.Level;
import org.qinglan.model.requirement.Part;
import org.qinglan.model.requirement.Period;
import org.qinglan.model.requirement.PeriodicRule;
import org.qinglan.model.requirement.Relief;
import org.qinglan.model.requirement.Stretch;
import org.qinglan.model.requirement.Unit;
import org.qinglan.model.teacher.Roster;
import org.qinglan.model.yaml.YamlMap;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/// How obligations are written in packs.
///
/// Examples give `on` (the day of the question) and `events` (fields of the ledger by their Chinese terms); they expect
/// `期间`, `应完成`, `完成`, `还差` and `最后一天`.
final class ObligationKind implements RuleKind<Obligation> {
    private static final int MOST_PEOPLE = 20;
    private static final int MONTHS = 12;

    @Override
    public String key() {
        return "obligation";
    }

    @Override
    public String term() {
        return "活动任务";
    }

    @Override
    public Class<Obligation> type() {
        return Obligation.class;
    }

    @Override
    public @Nullable Obligation read(RuleHead head, YamlMap map) {
        String list = map.text("list");
        Audience audience = Audience.read(map, "for");
        Amount amount = amount(map);
        Event event = event(map);
        Period period = Period.read(map).orElse(null);
        Relief relief = Relief.read(map);
        Owed owed = map.find("owed-by").isEmpty()
                ? Owed.TEACHER
                : Owed.of(map.wantOneOf("owed-by", Owed.keys())).orElse(Owed.TEACHER);
        int dueMonth = map.count("due-month", 0, MONTHS);
        if (event.exclusive() && amount != null && amount.summed()) {
            map.error("exclusive", "exclusive-quantity");
        }
        return amount == null || period == null
                ? null
                : new Obligation(
                        head,
                        list,
                        audience,
                        event,
                        amount,
                        new PeriodicRule.Terms(period, relief, list),
                        owed,
                        dueMonth);
    }

    private static Event event(YamlMap map) {
        List<String> categories = map.wantList("what").stream()
                .map(map::asScalar)
                .flatMap(Optional::stream)
                .map(ScalarNode::getValue)
                .toList();
        Level lowest = map.find("lowest-level").isEmpty()
                ? null
                : Level.of(map.wantOneOf("lowest-level", Level.terms())).orElse(null);
        return new Event(
                categories,
                lowest,
                map.flag("evidence", false),
                Math.max(1, map.count("together", 1, MOST_PEOPLE)),
                map.flag("exclusive", false));
    }

    private static @Nullable Amount amount(YamlMap map) {
        BigDecimal count = map.number("count");
        BigDecimal quantity = map.number("quantity");
        String unit = map.text("unit");
        if ((count == null) == (quantity == null)) {
            map.error("count", "count-or-quantity");
            return null;
        }
        BigDecimal needed = count == null ? quantity : count;
        if (needed == null
                || needed.signum() <= 0
                || needed.stripTrailingZeros().scale() > 0) {
            map.error(count == null ? "quantity" : "count", "whole-amount-wanted");
            return null;
        }
        return new Amount(Numbers.fraction(needed), count == null, unit.isEmpty() ? "次" : unit);
    }

    @Override
    public Map<String, String> workOut(Obligation rule, YamlMap given) {
        LocalDate day = given.wantDate("on").orElse(rule.head().inForce().from());
        List<LedgerRecord> events = new ArrayList<>();
        given.maps("events")
                .forEach(event -> events.add(Example.record(event, ActivityLedger.ACTIVITY, events.size() + 1)));
        LedgerRecord person = person(given);
        Stretch stretch = rule.period().in(DateSpan.inclusive(day, day), day, person).stream()
                .findFirst()
                .orElse(null);
        if (stretch == null) {
            return results("无", "0", "0", "0", "");
        }
        Part<Obligation> part = Part.whole(new Ruling<>(rule, rule.head().inForce(), ""), stretch);
        ObligationStanding standing =
                ObligationStandings.tally(person, List.of(part), events, day).getFirst();
        LocalDate last = standing.lastDay();
        return results(
                stretch.name(),
                Numbers.display(standing.needed()),
                Numbers.display(standing.done()),
                Numbers.display(standing.missing()),
                last == null ? "" : last.toString());
    }

    private static Map<String, String> results(String name, String needed, String done, String missing, String last) {
        Map<String, String> results = new LinkedHashMap<>();
        results.put("期间", name);
        results.put("应完成", needed);
        results.put("完成", done);
        results.put("还差", missing);
        results.put("最后一天", last);
        return results;
    }

    private static LedgerRecord person(YamlMap given) {
        return given.map("person")
                .map(map -> Example.record(map, Roster.TEACHER, 1))
                .orElseGet(() -> new LedgerRecord(1, Roster.TEACHER, 1, Map.of(), null));
    }

    @Override
    public List<Integer> months(Obligation rule) {
        if (rule.dueMonth() > 0) {
            return List.of(rule.dueMonth());
        }
        return rule.terms().period().equals(new Period.Each(Unit.MONTH))
                ? IntStream.rangeClosed(1, MONTHS).boxed().toList()
                : List.of();
    }
}
