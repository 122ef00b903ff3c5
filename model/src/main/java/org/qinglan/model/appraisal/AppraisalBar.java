package org.qinglan.model.appraisal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.ethics.rule.Limit;
import org.qinglan.model.policy.Rule;
import org.qinglan.model.policy.RuleHead;
import org.qinglan.model.policy.RuleKind;
import org.qinglan.model.yaml.YamlMap;

/// What a case leaves of a teacher's appraisal: first work of less than half a year, refusal to take part
record AppraisalBar(RuleHead head, Case when, Limit limit) implements Rule {
    public static final RuleKind<AppraisalBar> KIND = new Kind();
    private static final int HALF_YEAR = 6;

    /// The cases that records can show.
    public enum Case {
        FIRST_YEAR("初次就业不满半年"),
        /// Not read from records: it is told where a person is put down as absent.
        REFUSED("无正当理由拒不参加");

        private final String term;

        Case(String term) {
            this.term = term;
        }

        static List<String> terms() {
            return Arrays.stream(values()).map(one -> one.term).toList();
        }

        static Optional<Case> of(String word) {
            return Arrays.stream(values()).filter(one -> one.term.equals(word)).findFirst();
        }
    }

    /// Whether somebody who began then worked less than half of the year: six months from day to corresponding day.
    static boolean isShort(LocalDate began, int year) {
        LocalDate end = LocalDate.of(year + 1, 1, 1);
        return began.isBefore(end) && began.plusMonths(HALF_YEAR).isAfter(end);
    }

    private static final class Kind implements RuleKind<AppraisalBar> {
        private static final int LAST_YEAR = 2100;

        @Override
        public String key() {
            return "appraisal-bar";
        }

        @Override
        public String term() {
            return "不定等次的情形";
        }

        @Override
        public Class<AppraisalBar> type() {
            return AppraisalBar.class;
        }

        @Override
        public @Nullable AppraisalBar read(RuleHead head, YamlMap map) {
            Optional<Case> when = Case.of(map.wantOneOf("case", Case.terms()));
            Optional<Limit> limit = Limit.of(map.wantOneOf("outcome", Limit.termsOfYear()));
            return when.isEmpty() || limit.isEmpty() ? null : new AppraisalBar(head, when.get(), limit.get());
        }

        @Override
        public Map<String, String> workOut(AppraisalBar rule, YamlMap given) {
            LocalDate began = given.date("参加工作时间");
            int year = given.count("年度", 0, LAST_YEAR);
            boolean applies = began == null || isShort(began, year);
            return Map.of("结果", applies ? rule.limit().term() : "确定等次");
        }
    }
}
