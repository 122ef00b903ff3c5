package org.qinglan.model.appraisal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.policy.Rule;
import org.qinglan.model.policy.RuleHead;
import org.qinglan.model.policy.RuleKind;
import org.qinglan.model.yaml.YamlMap;

/// How many of those due may be 优秀: not more than a share of them, so parts of a person are dropped.
///
/// @param shares         the first is the usual one
/// @param countsUngraded whether those who take part without being graded are in the base
public record AppraisalQuota(RuleHead head, List<Share> shares, boolean countsUngraded, RoundingMode rounding)
        implements Rule {
    public static final RuleKind<AppraisalQuota> KIND = new Kind();
    private static final Map<String, RoundingMode> ROUNDINGS =
            Map.of("舍去", RoundingMode.FLOOR, "四舍五入", RoundingMode.HALF_UP);

    public AppraisalQuota {
        shares = List.copyOf(shares);
    }

    /// @param share    part of the base, 0.2 for 20 %
    /// @param when     in what case it holds
    /// @param approval whether somebody above the school must agree
    public record Share(BigDecimal share, String when, boolean approval) {
        public String display() {
            return share.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
        }
    }

    public Share usual() {
        return shares.getFirst();
    }

    /// The share of a cycle, which may be written `0.2` or `20`; nothing where the rule knows none of that size.
    public Optional<Share> find(BigFraction written) {
        BigFraction part =
                Numbers.compare(written, BigFraction.ONE) > 0 ? written.divide(BigInteger.valueOf(100)) : written;
        return shares.stream()
                .filter(share -> Numbers.compare(Numbers.fraction(share.share()), part) == 0)
                .findFirst();
    }

    /// @param base how many are due, not negative
    public int places(int base, Share share) {
        return share.share()
                .multiply(BigDecimal.valueOf(base))
                .setScale(0, rounding)
                .intValueExact();
    }

    private static final class Kind implements RuleKind<AppraisalQuota> {
        private static final int MOST = 1_000_000;

        @Override
        public String key() {
            return "appraisal-quota";
        }

        @Override
        public String term() {
            return "年度考核优秀比例";
        }

        @Override
        public Class<AppraisalQuota> type() {
            return AppraisalQuota.class;
        }

        @Override
        public @Nullable AppraisalQuota read(RuleHead head, YamlMap map) {
            List<Share> shares = new ArrayList<>();
            map.wantList("shares");
            for (YamlMap entry : map.maps("shares")) {
                BigDecimal share = entry.wantNumber("share");
                String when = entry.wantText("when");
                boolean approval = entry.flag("approval", false);
                entry.refuseUnknown();
                if (share != null && share.signum() > 0 && share.compareTo(BigDecimal.ONE) <= 0) {
                    shares.add(new Share(share, when, approval));
                } else if (share != null) {
                    entry.error("share", "number-wanted", share.toPlainString());
                }
            }
            boolean ungraded = map.flag("counts-ungraded", true);
            RoundingMode rounding = ROUNDINGS.get(map.wantOneOf("rounding", ROUNDINGS.keySet()));
            return shares.isEmpty() || rounding == null ? null : new AppraisalQuota(head, shares, ungraded, rounding);
        }

        @Override
        public Map<String, String> workOut(AppraisalQuota rule, YamlMap given) {
            int base = given.count("应参加人数", 0, MOST);
            BigDecimal share = given.number("比例");
            Share chosen = share == null
                    ? rule.usual()
                    : rule.find(Numbers.fraction(share)).orElse(rule.usual());
            return Map.of(
                    "名额",
                    String.valueOf(rule.places(base, chosen)),
                    "比例",
                    chosen.display(),
                    "须审核",
                    chosen.approval() ? "是" : "否");
        }
    }
}
