package org.qinglan.model.career;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.policy.Rule;
import org.qinglan.model.policy.RuleHead;
import org.qinglan.model.policy.RuleKind;
import org.qinglan.model.yaml.YamlMap;

/// So many people shall stand on a rung by a day.
///
/// @param level  empty for any
/// @param people missing where the school must say
public record TargetRule(
        RuleHead head,
        String rung,
        String level,
        @Nullable Integer people,
        @Nullable LocalDate by) implements Rule {

    /// How a target is written.
    public static final class Kind implements RuleKind<TargetRule> {
        public Kind() {}

        @Override
        public String key() {
            return "ladder-target";
        }

        @Override
        public String term() {
            return "名优梯队目标";
        }

        @Override
        public Class<TargetRule> type() {
            return TargetRule.class;
        }

        @Override
        public TargetRule read(RuleHead head, YamlMap map) {
            return new TargetRule(
                    head, map.wantText("rung"), map.text("level"), LadderRuleKind.whole(map, "people"), map.date("by"));
        }

        /// `还差` of people.
        @Override
        public Map<String, String> workOut(TargetRule rule, YamlMap given) {
            int have = given.count("people", 0, 1000);
            Integer wanted = rule.people();
            Map<String, String> results = new LinkedHashMap<>();
            results.put("还差", wanted == null ? Said.BY_SCHOOL : String.valueOf(Math.max(0, wanted - have)));
            return results;
        }
    }
}
