package org.qinglan.model.ethics.rule;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.policy.RuleHead;
import org.qinglan.model.policy.RuleKind;
import org.qinglan.model.yaml.YamlMap;

/// Reads `ethics-veto`.
///
/// An example gives `handling` and `decided`, perhaps `last` (of the sanction's period), or `grade` and `year`; it
/// expects `from` and `last`.
public record VetoKind() implements RuleKind<Veto> {

    @Override
    public String key() {
        return "ethics-veto";
    }

    @Override
    public String term() {
        return "师德一票否决";
    }

    @Override
    public Class<Veto> type() {
        return Veto.class;
    }

    @Override
    public Veto read(RuleHead head, YamlMap map) {
        map.wantList("scopes");
        boolean counted = map.find("months").isPresent() || map.find("until").isEmpty();
        return new Veto(
                head,
                map.words("handlings"),
                map.words("grades"),
                map.words("scopes"),
                map.count("months", 0, 1200),
                counted ? null : Veto.Until.of(map.wantOneOf("until", Veto.Until.terms())));
    }

    @Override
    public Map<String, String> workOut(Veto rule, YamlMap given) {
        LocalDate decided = given.date("decided");
        LocalDate last = given.date("last");
        String handling = given.text("handling");
        int year = given.count("year", 0, 9999);
        boolean failed = rule.grades().contains(given.text("grade"));
        Optional<DateSpan> span = Optional.empty();
        if (decided != null && rule.followsFrom(handling)) {
            span = rule.span(decided, last == null ? null : DateSpan.inclusive(decided, last));
        } else if (failed) {
            span = Optional.of(rule.ofYear(year));
        }
        Map<String, String> results = new LinkedHashMap<>();
        results.put("from", span.map(found -> found.from().toString()).orElse("无"));
        results.put("last", span.map(found -> String.valueOf(found.last())).orElse("无"));
        results.put("scopes", span.map(_ -> String.join("、", rule.scopes())).orElse("无"));
        return results;
    }
}
