package org.qinglan.model.ethics.rule;

import java.util.Map;
import org.qinglan.model.policy.RuleHead;
import org.qinglan.model.policy.RuleKind;
import org.qinglan.model.yaml.YamlMap;

/// Reads `ethics-follow-up`, which computes nothing and needs no examples.
public record FollowUpKind() implements RuleKind<FollowUp> {

    @Override
    public String key() {
        return "ethics-follow-up";
    }

    @Override
    public String term() {
        return "师德失范挂钩跟踪";
    }

    @Override
    public Class<FollowUp> type() {
        return FollowUp.class;
    }

    @Override
    public FollowUp read(RuleHead head, YamlMap map) {
        return new FollowUp(head, map.wantText("leader"));
    }

    @Override
    public Map<String, String> workOut(FollowUp rule, YamlMap given) {
        return Map.of("leader", rule.leader());
    }

    @Override
    public boolean isComputing(FollowUp rule) {
        return false;
    }
}
