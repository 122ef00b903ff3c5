package org.qinglan.model.ethics.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.qinglan.model.policy.RuleHead;
import org.qinglan.model.policy.RuleKind;
import org.qinglan.model.yaml.YamlMap;

/// Reads `ethics-education`.
///
/// An example gives `form` and `on`; it expects `counts`.
public record EducationKind() implements RuleKind<Education> {

    @Override
    public String key() {
        return "ethics-education";
    }

    @Override
    public String term() {
        return "师德承诺与教育";
    }

    @Override
    public Class<Education> type() {
        return Education.class;
    }

    @Override
    public Education read(RuleHead head, YamlMap map) {
        map.wantList("forms");
        return new Education(head, map.words("forms"), map.count("month", 0, 12));
    }

    @Override
    public Map<String, String> workOut(Education rule, YamlMap given) {
        LocalDate on = given.wantDate("on").orElse(LocalDate.EPOCH);
        boolean counts = rule.forms().contains(given.wantText("form"))
                && rule.days(on.getYear()).covers(on);
        return Map.of("counts", counts ? "是" : "否");
    }

    @Override
    public List<Integer> months(Education rule) {
        return rule.month() == 0 ? List.of() : List.of(rule.month());
    }
}
