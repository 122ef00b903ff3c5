package org.qinglan.model.ethics.rule;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.policy.RuleHead;
import org.qinglan.model.policy.RuleKind;
import org.qinglan.model.yaml.YamlMap;

/// Reads `sanction-effect`.
///
/// An example gives `handling`, `decided`, `last`, perhaps `released` and `on`; it expects `from`, `last`, `holds`.
public record BarKind() implements RuleKind<Bar> {

    @Override
    public String key() {
        return "sanction-effect";
    }

    @Override
    public String term() {
        return "处分的其他影响";
    }

    @Override
    public Class<Bar> type() {
        return Bar.class;
    }

    @Override
    public Bar read(RuleHead head, YamlMap map) {
        map.wantList("handlings");
        return new Bar(
                head,
                map.words("handlings"),
                map.wantOneOf(
                        "personnel", List.of(SanctionRegime.STAFF, SanctionRegime.MANAGERS, SanctionRegime.EVERYBODY)),
                map.wantText("scope"),
                map.wantText("effect"),
                map.flag("bars", true),
                Bar.Days.of(map.wantOneOf("days", Bar.Days.terms())));
    }

    @Override
    public Map<String, String> workOut(Bar rule, YamlMap given) {
        String handling = given.wantText("handling");
        LocalDate decided = given.wantDate("decided").orElse(LocalDate.EPOCH);
        LocalDate last = given.date("last");
        LocalDate on = given.date("on");
        boolean released = given.flag("released", false);
        Optional<DateSpan> span = rule.handlings().stream().anyMatch(handling::startsWith)
                ? rule.span(new DateSpan(decided, last == null ? null : last.plusDays(1)), released)
                : Optional.empty();
        Map<String, String> results = new LinkedHashMap<>();
        results.put("from", span.map(found -> found.from().toString()).orElse("无"));
        results.put(
                "last",
                span.map(found -> found.last() == null ? "长期" : String.valueOf(found.last()))
                        .orElse("无"));
        results.put("holds", on != null && span.isPresent() && span.get().covers(on) ? "是" : "否");
        return results;
    }
}
