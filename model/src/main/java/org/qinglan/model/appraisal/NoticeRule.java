package org.qinglan.model.appraisal;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.policy.OfficialCalendar;
import org.qinglan.model.policy.Rule;
import org.qinglan.model.policy.RuleHead;
import org.qinglan.model.policy.RuleKind;
import org.qinglan.model.policy.Rulebook;
import org.qinglan.model.yaml.YamlMap;

/// For how many working days those proposed for 优秀 are published (公示) before the decision.
public record NoticeRule(RuleHead head, int workingDays) implements Rule {
    public static final RuleKind<NoticeRule> KIND = new Kind();

    private static final class Kind implements RuleKind<NoticeRule> {
        private static final int MOST = 60;

        @Override
        public String key() {
            return "appraisal-notice";
        }

        @Override
        public String term() {
            return "考核公示";
        }

        @Override
        public Class<NoticeRule> type() {
            return NoticeRule.class;
        }

        @Override
        public @Nullable NoticeRule read(RuleHead head, YamlMap map) {
            map.want("working-days");
            return new NoticeRule(head, map.count("working-days", 0, MOST));
        }

        /// Examples know no holidays, so they must lie where there are none.
        @Override
        public Map<String, String> workOut(NoticeRule rule, YamlMap given) {
            LocalDate first = given.wantDate("公示开始").orElse(LocalDate.EPOCH);
            LocalDate last = given.wantDate("公示结束").orElse(first);
            int days = last.isBefore(first)
                    ? 0
                    : OfficialCalendar.of(Rulebook.empty()).days().in(DateSpan.inclusive(first, last));
            return Map.of("工作日", String.valueOf(days), "够", days >= rule.workingDays() ? "是" : "否");
        }
    }
}
