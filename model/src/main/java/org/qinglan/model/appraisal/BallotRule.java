package org.qinglan.model.appraisal;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.policy.Rule;
import org.qinglan.model.policy.RuleHead;
import org.qinglan.model.policy.RuleKind;
import org.qinglan.model.yaml.YamlMap;

/// How the democratic ballot (民主测评) is counted.
///
/// @param quorum    part of those due who must take part, such as 2/3
/// @param trimAbove with more valid scores than this, the highest and the lowest are dropped
/// @param trim      how many at each end
/// @param full      full mark of a ballot
/// @param voids     ballots that do not count
/// @param selfVote  whether a person's own score of herself counts
public record BallotRule(
        RuleHead head,
        BigFraction quorum,
        int trimAbove,
        int trim,
        BigDecimal full,
        Set<Spoilt> voids,
        boolean selfVote)
        implements Rule {
    public static final RuleKind<BallotRule> KIND = new Kind();

    public BallotRule {
        voids = Set.copyOf(voids);
    }

    /// What makes a whole ballot worthless.
    public enum Spoilt {
        ALL_FULL("全部满分"),
        ALL_EQUAL("全部同分");

        private final String term;

        Spoilt(String term) {
            this.term = term;
        }

        String term() {
            return term;
        }
    }

    public boolean hasQuorum(BigFraction due, BigFraction present) {
        return due.signum() > 0 && Numbers.compare(present, due.multiply(quorum)) >= 0;
    }

    /// `2/3`
    String quorumText() {
        return quorum.getNumerator() + "/" + quorum.getDenominator();
    }

    /// The mean of the scores without those at both ends.
    ///
    /// @param scores at least one
    BigFraction mean(List<BigFraction> scores) {
        List<BigFraction> sorted = scores.stream().sorted(Numbers::compare).toList();
        boolean trimmed = isTrimmed(scores.size());
        List<BigFraction> kept = trimmed ? sorted.subList(trim, sorted.size() - trim) : sorted;
        return kept.stream().reduce(BigFraction.ZERO, BigFraction::add).divide(kept.size());
    }

    boolean isTrimmed(int scores) {
        return scores > trimAbove && scores > 2 * trim;
    }

    private static final class Kind implements RuleKind<BallotRule> {
        private static final int MOST = 100_000;
        private static final BigDecimal USUAL_FULL = BigDecimal.valueOf(100);

        @Override
        public String key() {
            return "ballot-rule";
        }

        @Override
        public String term() {
            return "民主测评计票";
        }

        @Override
        public Class<BallotRule> type() {
            return BallotRule.class;
        }

        @Override
        public @Nullable BallotRule read(RuleHead head, YamlMap map) {
            BigFraction quorum = part(map);
            int above = map.count("trim-above", MOST, MOST);
            int trim = map.count("trim", 1, MOST);
            BigDecimal full = map.number("full");
            Set<Spoilt> voids = new TreeSet<>();
            for (String word : map.words("void")) {
                Arrays.stream(Spoilt.values())
                        .filter(one -> one.term().equals(word))
                        .findFirst()
                        .ifPresentOrElse(
                                voids::add, () -> map.error("void", "word-not-allowed", word, word, "全部满分、全部同分"));
            }
            boolean selfVote = map.flag("self-vote", false);
            return quorum == null
                    ? null
                    : new BallotRule(
                            head, quorum, above, trim, Objects.requireNonNullElse(full, USUAL_FULL), voids, selfVote);
        }

        /// A part written as `2/3` or `60%`.
        private static @Nullable BigFraction part(YamlMap map) {
            String text = map.wantText("quorum");
            if (text.matches("[1-9]\\d{0,2}/[1-9]\\d{0,2}")) {
                return BigFraction.parse(text);
            }
            BigDecimal number = map.number("quorum");
            return number == null ? null : Numbers.fraction(number);
        }

        @Override
        public Map<String, String> workOut(BallotRule rule, YamlMap given) {
            int due = given.count("应到", 0, MOST);
            int present = given.count("实到", 0, MOST);
            boolean quorum = rule.hasQuorum(BigFraction.of(due), BigFraction.of(present));
            List<BigFraction> scores = given.words("得分").stream()
                    .filter(word -> word.matches("\\d{1,6}(\\.\\d{1,4})?"))
                    .map(word -> Numbers.fraction(new BigDecimal(word)))
                    .toList();
            String mean = scores.isEmpty() ? "" : Value.of(rule.mean(scores)).display();
            return Map.of("有效", quorum ? "是" : "否", "平均分", mean);
        }
    }
}
