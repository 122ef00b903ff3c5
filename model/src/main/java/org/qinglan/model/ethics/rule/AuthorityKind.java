package org.qinglan.model.ethics.rule;

import java.util.List;
import java.util.Map;
import org.qinglan.model.policy.RuleHead;
import org.qinglan.model.policy.RuleKind;
import org.qinglan.model.yaml.YamlMap;

/// Reads `ethics-authority`.
///
/// An example gives `handling`; it expects `decides`.
public record AuthorityKind() implements RuleKind<Authority> {

    @Override
    public String key() {
        return "ethics-authority";
    }

    @Override
    public String term() {
        return "处理权限";
    }

    @Override
    public Class<Authority> type() {
        return Authority.class;
    }

    @Override
    public Authority read(RuleHead head, YamlMap map) {
        map.wantList("handlings");
        return new Authority(
                head, map.words("handlings"), map.wantOneOf("ownership", List.of("公办", "民办")), map.wantText("decides"));
    }

    @Override
    public Map<String, String> workOut(Authority rule, YamlMap given) {
        return Map.of("decides", rule.holdsFor(given.wantText("handling")) ? rule.decides() : "无");
    }
}
