package org.qinglan.model.titlereview.round;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.policy.Rule;
import org.qinglan.model.policy.RuleHead;
import org.qinglan.model.policy.RuleKind;
import org.qinglan.model.yaml.YamlMap;

/// How a recommendation is voted on and judged by a panel.
///
/// @param quorum  part of those due who must be present, such as 2/3
/// @param share   part of those who voted that must be in favour; nothing where the votes only count by the scheme
/// @param judges  the fewest judges whose marks an item needs
/// @param avoided relations to an applicant with which nobody judges or votes
record TitleBallotRule(RuleHead head, BigFraction quorum, Optional<BigFraction> share, int judges, Set<String> avoided)
        implements Rule {
    public static final RuleKind<TitleBallotRule> KIND = new Kind();

    public TitleBallotRule {
        avoided = Set.copyOf(avoided);
    }

    boolean hasQuorum(int due, int present) {
        return due > 0 && Numbers.compare(BigFraction.of(present), quorum.multiply(due)) >= 0;
    }

    /// The fewest who must be present.
    int least(int due) {
        int least = 0;
        while (Numbers.compare(BigFraction.of(least), quorum.multiply(due)) < 0) {
            least++;
        }
        return least;
    }

    /// Whether enough are in favour; always where the rule asks no share.
    boolean isCarried(LedgerRecord ballot) {
        BigFraction voters = BigFraction.of(ballot.whole("present") - ballot.whole("avoided"));
        return share.isEmpty()
                || Numbers.compare(
                                BigFraction.of(ballot.whole("in_favour")),
                                share.get().multiply(voters))
                        >= 0;
    }

    /// `2/3`
    static String text(BigFraction part) {
        return part.getNumerator() + "/" + part.getDenominator();
    }

    private static final class Kind implements RuleKind<TitleBallotRule> {
        private static final int MOST = 100_000;

        @Override
        public String key() {
            return "title-ballot";
        }

        @Override
        public String term() {
            return "职称推荐投票与评委";
        }

        @Override
        public Class<TitleBallotRule> type() {
            return TitleBallotRule.class;
        }

        @Override
        public @Nullable TitleBallotRule read(RuleHead head, YamlMap map) {
            map.wantText("quorum");
            BigFraction quorum = part(map, "quorum");
            Optional<BigFraction> share =
                    map.find("share").isPresent() ? Optional.ofNullable(part(map, "share")) : Optional.empty();
            int judges = map.count("judges", 0, MOST);
            Set<String> avoided = Set.copyOf(map.words("avoided"));
            return quorum == null ? null : new TitleBallotRule(head, quorum, share, judges, avoided);
        }

        /// A part written as `2/3` or `60%`.
        private static @Nullable BigFraction part(YamlMap map, String key) {
            String text = map.text(key);
            if (text.matches("[1-9]\\d{0,2}/[1-9]\\d{0,2}")) {
                return BigFraction.parse(text);
            }
            BigDecimal number = map.number(key);
            return number == null ? null : Numbers.fraction(number);
        }

        @Override
        public List<String> sentences(TitleBallotRule rule) {
            String share = rule.share()
                    .map(part -> RoundSay.text("rule-share", text(part)))
                    .orElse("");
            return List.of(RoundSay.text("rule-quorum", text(rule.quorum())) + share);
        }

        @Override
        public Map<String, String> workOut(TitleBallotRule rule, YamlMap given) {
            int due = given.count("应到", 0, MOST);
            int present = given.count("实到", 0, MOST);
            boolean enough = rule.hasQuorum(due, present);
            return Map.of("有效", enough ? "是" : "否", "至少", String.valueOf(rule.least(due)));
        }
    }
}
