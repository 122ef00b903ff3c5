package org.qinglan.model.vote;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.policy.Matter;
import org.qinglan.model.policy.Rule;
import org.qinglan.model.policy.RuleHead;
import org.qinglan.model.policy.RuleKind;
import org.qinglan.model.policy.Rulebook;
import org.qinglan.model.yaml.YamlMap;

/// How many must agree before a scheme may be used, and how many must have come.
///
/// @param share   part of the base, such as 17/20
/// @param above   whether more than the share must agree; else the share itself is enough
/// @param base    whom the share is counted of
/// @param quorum  part of those due who must be present; nothing where the rule says nothing of it
public record VoteRule(
        RuleHead head,
        Set<Matter> matters,
        BigFraction share,
        boolean above,
        Base base,
        @Nullable BigFraction quorum) implements Rule {
    public static final RuleKind<VoteRule> KIND = new Kind();

    public VoteRule {
        matters = Set.copyOf(matters);
    }

    /// Whom a share of votes is counted of.
    public enum Base {
        DUE("应到"),
        PRESENT("实到");

        private final String term;

        Base(String term) {
            this.term = term;
        }

        public String term() {
            return term;
        }
    }

    /// The rule for a matter on a day; of several, that of the pack highest above.
    public static Optional<VoteRule> of(Rulebook rules, Matter matter, LocalDate day) {
        return rules.on(VoteRule.class, day).stream()
                .filter(rule -> rule.matters.contains(matter))
                .reduce((below, far) -> far);
    }

    /// How many must agree at least.
    public int needed(int due, int present) {
        BigFraction part = share.multiply(base == Base.DUE ? due : present);
        int whole = Numbers.round(part, 0, above ? RoundingMode.FLOOR : RoundingMode.CEILING)
                .intValueExact();
        return above ? whole + 1 : whole;
    }

    /// How many must be present at least; 0 where the rule says nothing of it.
    public int quorumOf(int due) {
        return quorum == null
                ? 0
                : Numbers.round(quorum.multiply(due), 0, RoundingMode.CEILING).intValueExact();
    }

    /// `应到人数的 85% 以上`, `应到人数的半数以上`
    public String display() {
        String percent = Numbers.display(share.multiply(100));
        return VoteSentences.text(above ? "above" : "at-least", base.term(), percent);
    }

    private static final class Kind implements RuleKind<VoteRule> {
        private static final int MOST = 100_000;

        @Override
        public String key() {
            return "scheme-vote";
        }

        @Override
        public String term() {
            return "方案表决";
        }

        @Override
        public Class<VoteRule> type() {
            return VoteRule.class;
        }

        @Override
        public @Nullable VoteRule read(RuleHead head, YamlMap map) {
            Set<Matter> matters = Matter.read(map, "for");
            boolean above = map.find("above").isPresent();
            if (above && map.find("at-least").isPresent()) {
                map.error("at-least", "word-not-allowed", "at-least", "above", "above");
            }
            BigFraction share = part(map, above ? "above" : "at-least");
            String base = map.wantOneOf("of", List.of(Base.DUE.term(), Base.PRESENT.term()));
            BigFraction quorum = map.find("quorum").isPresent() ? part(map, "quorum") : null;
            return share == null
                    ? null
                    : new VoteRule(
                            head,
                            matters,
                            share,
                            above,
                            base.equals(Base.PRESENT.term()) ? Base.PRESENT : Base.DUE,
                            quorum);
        }

        /// A part written as `2/3` or `85%`.
        private static @Nullable BigFraction part(YamlMap map, String key) {
            String text = map.wantText(key);
            if (text.matches("[1-9]\\d{0,2}/[1-9]\\d{0,2}")) {
                return BigFraction.parse(text);
            }
            var number = map.number(key);
            return number == null ? null : Numbers.fraction(number);
        }

        @Override
        public Map<String, String> workOut(VoteRule rule, YamlMap given) {
            int due = given.count("应到", 0, MOST);
            int present = given.count("实到", due, MOST);
            int agree = given.count("同意", 0, MOST);
            int needed = rule.needed(due, present);
            boolean met = agree >= needed && present >= rule.quorumOf(due);
            return Map.of("至少", String.valueOf(needed), "通过", met ? "是" : "否");
        }

        @Override
        public List<String> sentences(VoteRule rule) {
            return List.of(VoteSentences.text("rule", Matter.display(rule.matters()), rule.display()));
        }
    }
}
