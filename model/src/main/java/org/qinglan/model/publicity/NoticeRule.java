package org.qinglan.model.publicity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.policy.Matter;
import org.qinglan.model.policy.OfficialCalendar;
import org.qinglan.model.policy.Rule;
import org.qinglan.model.policy.RuleHead;
import org.qinglan.model.policy.RuleKind;
import org.qinglan.model.policy.Rulebook;
import org.qinglan.model.yaml.YamlMap;

/// For how many working days a result is published (公示) before it is decided.
public record NoticeRule(RuleHead head, Set<Matter> matters, int workingDays) implements Rule {
    /// The first is the one for the annual appraisal alone, which packs wrote before there were others.
    public static final List<RuleKind<?>> KINDS =
            List.of(new Kind("appraisal-notice", "考核公示", Matter.APPRAISAL), new Kind("notice", "公示", null));

    private static final int MOST = 60;

    public NoticeRule {
        matters = Set.copyOf(matters);
    }

    /// The rule for a matter on a day; of several, that of the pack highest above.
    public static Optional<NoticeRule> of(Rulebook rules, Matter matter, LocalDate day) {
        return rules.on(NoticeRule.class, day).stream()
                .filter(rule -> rule.matters.contains(matter))
                .reduce((below, above) -> above);
    }

    /// @param only the matter of every rule of the kind; where it is missing, each rule names its own
    private record Kind(String key, String term, @Nullable Matter only) implements RuleKind<NoticeRule> {

        @Override
        public Class<NoticeRule> type() {
            return NoticeRule.class;
        }

        @Override
        public boolean holds(Rule rule) {
            boolean appraisal = rule instanceof NoticeRule notice && notice.matters.equals(Set.of(Matter.APPRAISAL));
            return rule instanceof NoticeRule && appraisal == (only != null);
        }

        @Override
        public @Nullable NoticeRule read(RuleHead head, YamlMap map) {
            Set<Matter> matters = only == null ? Matter.read(map, "for") : Set.of(only);
            map.want("working-days");
            return new NoticeRule(head, matters, map.count("working-days", 0, MOST));
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
