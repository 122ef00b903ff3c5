package org.qinglan.model.career;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.policy.RuleHead;
import org.qinglan.model.policy.RuleKind;
import org.qinglan.model.yaml.YamlMap;

/// How a [LadderRule] is written.
public final class LadderRuleKind implements RuleKind<LadderRule> {
    public LadderRuleKind() {}

    @Override
    public String key() {
        return "ladder";
    }

    @Override
    public String term() {
        return "名优梯队";
    }

    @Override
    public Class<LadderRule> type() {
        return LadderRule.class;
    }

    @Override
    public LadderRule read(RuleHead head, YamlMap map) {
        map.wantList("rungs");
        List<String> levels = map.words("levels");
        Boolean skip = map.find("skip").isPresent() ? (Boolean) map.flag("skip", true) : null;
        return new LadderRule(head, map.words("rungs"), levels, skip, whole(map, "term-years"));
    }

    /// A whole number from 0 to 1000, or nothing where the document leaves it to the school.
    static @Nullable Integer whole(YamlMap map, String key) {
        return map.number(key) == null ? null : (Integer) map.count(key, 0, 1000);
    }

    /// `下一级` and `可授予` of held and rung; `有效期止` of awarded.
    @Override
    public Map<String, String> workOut(LadderRule rule, YamlMap given) {
        Map<String, String> results = new LinkedHashMap<>();
        List<String> held = given.words("held");
        String rung = given.text("rung");
        LocalDate awarded = given.date("awarded");
        LocalDate last = awarded == null ? null : rule.lastDay(awarded);
        results.put("下一级", rule.above(held.isEmpty() ? "" : held.getLast()).orElse("无"));
        results.put("可授予", rule.mayClimb(held, rung) ? "是" : "否");
        results.put("有效期止", last == null ? "无" : last.toString());
        return results;
    }
}
