package org.qinglan.model.career;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.policy.Rule;
import org.qinglan.model.policy.RuleHead;
import org.qinglan.model.policy.RuleKind;
import org.qinglan.model.yaml.YamlMap;

/// Periodic registration of the teaching qualification: how often, and on which conditions.
///
/// @param years  how long a registration holds
/// @param hours  training hours (学时) within that time
/// @param grades grades of the annual appraisal that are good enough
/// @param bad    the grade of which one year postpones the registration and two in a row refuse it
public record RegistrationRule(RuleHead head, int years, int hours, List<String> grades, String bad) implements Rule {

    public RegistrationRule {
        grades = List.copyOf(grades);
    }

    /// The last day of a registration whose certificate prints none: the corresponding day so many years later.
    LocalDate lastDay(LocalDate registered) {
        return registered.plusYears(years);
    }

    /// `暂缓` where one year is bad, `不合格` where two in a row are, else nothing.
    @Nullable
    String outcome(List<String> inOrder) {
        String outcome = null;
        for (int i = 0; i < inOrder.size(); i++) {
            if (inOrder.get(i).equals(bad)) {
                if (i > 0 && inOrder.get(i - 1).equals(bad)) {
                    return "不合格";
                }
                outcome = "暂缓";
            }
        }
        return outcome;
    }

    /// How the rule is written.
    public static final class Kind implements RuleKind<RegistrationRule> {
        public Kind() {}

        @Override
        public String key() {
            return "registration-rule";
        }

        @Override
        public String term() {
            return "教师资格定期注册";
        }

        @Override
        public Class<RegistrationRule> type() {
            return RegistrationRule.class;
        }

        @Override
        public @Nullable RegistrationRule read(RuleHead head, YamlMap map) {
            boolean whole = map.wantNumber("years") != null && map.wantNumber("hours") != null;
            map.wantList("grades");
            List<String> grades = map.words("grades");
            String bad = map.wantText("bad-grade");
            return whole
                    ? new RegistrationRule(head, map.count("years", 5, 100), map.count("hours", 0, 10_000), grades, bad)
                    : null;
        }

        /// `有效期止` of registered; `还差学时` of hours; `考核影响` of grades.
        @Override
        public Map<String, String> workOut(RegistrationRule rule, YamlMap given) {
            Map<String, String> results = new LinkedHashMap<>();
            LocalDate registered = given.date("registered");
            results.put(
                    "有效期止", registered == null ? "无" : rule.lastDay(registered).toString());
            results.put("还差学时", String.valueOf(Math.max(0, rule.hours() - given.count("hours", 0, 100_000))));
            String outcome = rule.outcome(given.words("grades"));
            results.put("考核影响", outcome == null ? "无" : outcome);
            return results;
        }
    }
}
