package org.qinglan.model.career;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.policy.Rule;
import org.qinglan.model.policy.RuleHead;
import org.qinglan.model.policy.RuleKind;
import org.qinglan.model.yaml.YamlMap;

/// So many years of service in such places are asked for.
///
/// @param purpose what they are asked for, e.g. `城镇教师申报高级教师`
/// @param places  of a service period: 乡村, 薄弱学校
/// @param years   missing where the school must say
public record RuralServiceRule(
        RuleHead head,
        String purpose,
        List<String> places,
        @Nullable Integer years) implements Rule {

    public RuralServiceRule {
        places = List.copyOf(places);
    }

    /// How the rule is written.
    public static final class Kind implements RuleKind<RuralServiceRule> {
        public Kind() {}

        @Override
        public String key() {
            return "rural-service-rule";
        }

        @Override
        public String term() {
            return "乡村任教年限";
        }

        @Override
        public Class<RuralServiceRule> type() {
            return RuralServiceRule.class;
        }

        @Override
        public RuralServiceRule read(RuleHead head, YamlMap map) {
            map.wantList("places");
            return new RuralServiceRule(
                    head, map.wantText("purpose"), map.words("places"), LadderRuleKind.whole(map, "years"));
        }

        /// `年`, `满足` of from and last.
        @Override
        public Map<String, String> workOut(RuralServiceRule rule, YamlMap given) {
            Map<String, String> results = new LinkedHashMap<>();
            LocalDate from = given.date("from");
            LocalDate last = given.date("last");
            Tenure tenure = from == null || last == null || last.isBefore(from)
                    ? Tenure.NONE
                    : Tenure.of(List.of(DateSpan.inclusive(from, last)), last);
            Integer wanted = rule.years();
            results.put("年限", tenure.display());
            results.put("满足", wanted == null ? Said.BY_SCHOOL : tenure.years() >= wanted ? "是" : "否");
            return results;
        }
    }
}
