package org.qinglan.model.career;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.calendar.Semester;
import org.qinglan.model.policy.Rule;
import org.qinglan.model.policy.RuleHead;
import org.qinglan.model.policy.RuleKind;
import org.qinglan.model.yaml.YamlMap;

/// How years as class teacher are counted, and what stars weigh.
///
/// @param monthsPerYear months that make a year; missing where the school must say, then twelve
/// @param stars         the highest star; missing where the school must say, then five
/// @param weight        what the class teacher's part weighs in a title review; missing where the school must say
record ClassTeacherRule(
        RuleHead head,
        Count count,
        @Nullable Integer monthsPerYear,
        @Nullable Integer stars,
        @Nullable BigDecimal weight)
        implements Rule {

    static final int USUAL_STARS = 5;
    private static final int USUAL_MONTHS = 12;

    /// How months become years.
    public enum Count {
        /// All months are put together.
        TOGETHER("累计"),
        /// A school year (1 September to 31 August) with enough months is a year; other months make none.
        BY_SCHOOL_YEAR("学年");

        private final String term;

        Count(String term) {
            this.term = term;
        }

        String term() {
            return term;
        }
    }

    /// Full years, and the months of service that made none.
    record Years(int years, int monthsLeft) {}

    static Years years(@Nullable ClassTeacherRule rule, List<DateSpan> terms, LocalDate day) {
        int months = rule == null || rule.monthsPerYear() == null ? USUAL_MONTHS : rule.monthsPerYear();
        if (rule == null || rule.count() == Count.TOGETHER) {
            int all = Tenure.of(terms, day).months();
            return new Years(all / months, all % months);
        }
        int years = 0;
        int left = 0;
        List<DateSpan> joined = Tenure.joined(terms, day);
        int first = joined.isEmpty() ? day.getYear() : joined.getFirst().from().getYear() - 1;
        for (int year = first; year <= day.getYear(); year++) {
            DateSpan schoolYear = Semester.schoolYear(year);
            int served = Tenure.of(
                            joined.stream()
                                    .map(schoolYear::intersect)
                                    .filter(part -> part != null)
                                    .toList(),
                            day)
                    .months();
            years += served >= months ? 1 : 0;
            left += served >= months ? 0 : served;
        }
        return new Years(years, left);
    }

    /// How the rule is written.
    public static final class Kind implements RuleKind<ClassTeacherRule> {
        public Kind() {}

        @Override
        public String key() {
            return "class-teacher-rule";
        }

        @Override
        public String term() {
            return "班主任年限与星级";
        }

        @Override
        public Class<ClassTeacherRule> type() {
            return ClassTeacherRule.class;
        }

        @Override
        public ClassTeacherRule read(RuleHead head, YamlMap map) {
            Integer months = LadderRuleKind.whole(map, "months-per-year");
            if (months != null && (months == 0 || months > USUAL_MONTHS)) {
                map.error("months-per-year", "count-wanted", "months-per-year", USUAL_MONTHS);
            }
            String count = map.find("count").isPresent()
                    ? map.wantOneOf("count", List.of(Count.TOGETHER.term(), Count.BY_SCHOOL_YEAR.term()))
                    : Count.TOGETHER.term();
            return new ClassTeacherRule(
                    head,
                    count.equals(Count.BY_SCHOOL_YEAR.term()) ? Count.BY_SCHOOL_YEAR : Count.TOGETHER,
                    months,
                    LadderRuleKind.whole(map, "stars"),
                    map.number("weight"));
        }

        /// `年` and `余月` of from and last.
        @Override
        public Map<String, String> workOut(ClassTeacherRule rule, YamlMap given) {
            Map<String, String> results = new LinkedHashMap<>();
            LocalDate from = given.date("from");
            LocalDate last = given.date("last");
            List<DateSpan> terms = from == null || last == null || last.isBefore(from)
                    ? List.of()
                    : List.of(DateSpan.inclusive(from, last));
            Years years = years(rule, terms, last == null ? LocalDate.EPOCH : last);
            results.put("年", String.valueOf(years.years()));
            results.put("余月", String.valueOf(years.monthsLeft()));
            results.put(
                    "职称评审权重",
                    rule.weight() == null ? Said.BY_SCHOOL : rule.weight().toPlainString());
            return results;
        }
    }
}
