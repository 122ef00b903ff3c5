package org.qinglan.model.ethics.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qinglan.model.ethics.rule.Violations.Violation;
import org.qinglan.model.policy.RuleHead;
import org.qinglan.model.policy.RuleKind;
import org.qinglan.model.yaml.YamlMap;

/// Reads `ethics-violations`.
///
/// An example gives `text`; it expects `code`.
public record ViolationsKind() implements RuleKind<Violations> {

    @Override
    public String key() {
        return "ethics-violations";
    }

    @Override
    public String term() {
        return "违规情形";
    }

    @Override
    public Class<Violations> type() {
        return Violations.class;
    }

    @Override
    public Violations read(RuleHead head, YamlMap map) {
        map.wantList("violations");
        List<Violation> violations = new ArrayList<>();
        for (YamlMap violation : map.maps("violations")) {
            violations.add(
                    new Violation(violation.wantText("code"), violation.wantText("name"), violation.words("words")));
            violation.refuseUnknown();
        }
        return new Violations(head, violations);
    }

    @Override
    public Map<String, String> workOut(Violations rule, YamlMap given) {
        String code = rule.code(given.wantText("text"));
        return Map.of("code", code.isEmpty() ? "无" : code);
    }
}
