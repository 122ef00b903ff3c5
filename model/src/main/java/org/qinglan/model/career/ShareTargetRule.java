package org.qinglan.model.career;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.policy.Rule;
import org.qinglan.model.policy.RuleHead;
import org.qinglan.model.policy.RuleKind;
import org.qinglan.model.yaml.YamlMap;

/// So large a share of some people shall fulfil a condition.
///
/// @param share     0 to 1; missing where the school must say
/// @param of        the whole: everybody in post, or the leaders among them
/// @param positions words of positions that make a leader; empty for any position
/// @param bornFrom  the condition: born on that day or later
/// @param honours   the condition: an honour or result of one of these categories
/// @param lowest    lowest level of such an honour; empty for any
public record ShareTargetRule(
        RuleHead head,
        @Nullable BigDecimal share,
        Whole of,
        List<String> positions,
        @Nullable LocalDate bornFrom,
        List<String> honours,
        String lowest,
        @Nullable LocalDate by)
        implements Rule {

    public ShareTargetRule {
        positions = List.copyOf(positions);
        honours = List.copyOf(honours);
    }

    /// Of whom the share is taken.
    public enum Whole {
        EVERYBODY("在职教职工"),
        LEADERS("干部");

        private final String term;

        Whole(String term) {
            this.term = term;
        }

        String term() {
            return term;
        }
    }

    /// How many people more must fulfil the condition, the whole being so many; nothing where the share is not given.
    @Nullable
    Integer missing(int fulfilling, int whole) {
        if (share == null) {
            return null;
        }
        BigFraction wanted = Numbers.fraction(share).multiply(whole);
        int least = wanted.intValue();
        if (Numbers.compare(BigFraction.of(least), wanted) < 0) {
            least++;
        }
        return Math.max(0, least - fulfilling);
    }

    /// How a share is written.
    public static final class Kind implements RuleKind<ShareTargetRule> {
        public Kind() {}

        @Override
        public String key() {
            return "share-target";
        }

        @Override
        public String term() {
            return "比例目标";
        }

        @Override
        public Class<ShareTargetRule> type() {
            return ShareTargetRule.class;
        }

        @Override
        public ShareTargetRule read(RuleHead head, YamlMap map) {
            String whole = map.wantOneOf("of", List.of(Whole.EVERYBODY.term(), Whole.LEADERS.term()));
            return new ShareTargetRule(
                    head,
                    map.number("share"),
                    whole.equals(Whole.LEADERS.term()) ? Whole.LEADERS : Whole.EVERYBODY,
                    map.words("positions"),
                    map.date("born-from"),
                    map.words("honours"),
                    map.text("lowest"),
                    map.date("by"));
        }

        /// `还差人数` of fulfilling and whole; `符合` of born.
        @Override
        public Map<String, String> workOut(ShareTargetRule rule, YamlMap given) {
            Map<String, String> results = new LinkedHashMap<>();
            Integer missing = rule.missing(given.count("fulfilling", 0, 100_000), given.count("whole", 0, 100_000));
            results.put("还差人数", missing == null ? Said.BY_SCHOOL : missing.toString());
            LocalDate born = given.date("born");
            LocalDate from = rule.bornFrom();
            results.put("符合", born != null && from != null && !born.isBefore(from) ? "是" : "否");
            return results;
        }
    }
}
