package org.qinglan.model.titlereview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.policy.Rule;
import org.qinglan.model.policy.RuleHead;
import org.qinglan.model.policy.RuleKind;
import org.qinglan.model.yaml.YamlMap;

/// How many of a school's teachers may hold posts of a band (高级、中级), or how many percentage points a place adds.
///
/// @param ratios by band, 0.1 for 10 %; empty where the rule only adds
/// @param added  points by band, 0.02 for two, added to the ratio and never multiplied with it
public record PostRatio(RuleHead head, Map<String, BigDecimal> ratios, Map<String, BigDecimal> added) implements Rule {
    public static final RuleKind<PostRatio> KIND = new Kind();
    static final List<String> BANDS = List.of("高级", "中级");

    public PostRatio {
        ratios = Map.copyOf(ratios);
        added = Map.copyOf(added);
    }

    /// Whole posts, parts of one dropped.
    static int posts(BigDecimal ratio, int teachers) {
        return ratio.multiply(BigDecimal.valueOf(teachers))
                .setScale(0, RoundingMode.FLOOR)
                .intValueExact();
    }

    private static final class Kind implements RuleKind<PostRatio> {
        private static final int MOST = 1_000_000;

        @Override
        public String key() {
            return "post-ratio";
        }

        @Override
        public String term() {
            return "岗位结构比例";
        }

        @Override
        public Class<PostRatio> type() {
            return PostRatio.class;
        }

        @Override
        public @Nullable PostRatio read(RuleHead head, YamlMap map) {
            return new PostRatio(head, parts(map, "ratios"), parts(map, "added"));
        }

        private static Map<String, BigDecimal> parts(YamlMap map, String key) {
            Map<String, BigDecimal> parts = new LinkedHashMap<>();
            map.map(key).ifPresent(entries -> {
                for (String band : BANDS) {
                    BigDecimal part = entries.number(band);
                    if (part != null) {
                        parts.put(band, part);
                    }
                }
                entries.refuseUnknown();
            });
            return parts;
        }

        @Override
        public Map<String, String> workOut(PostRatio rule, YamlMap given) {
            String band = given.wantOneOf("岗位", BANDS);
            BigDecimal written = given.number("原比例");
            BigDecimal base = written == null ? rule.ratios().getOrDefault(band, BigDecimal.ZERO) : written;
            BigDecimal ratio = base.add(rule.added().getOrDefault(band, BigDecimal.ZERO));
            int posts = posts(ratio, given.count("教师人数", 0, MOST));
            return Map.of(
                    "比例", percent(ratio),
                    "职数", String.valueOf(posts),
                    "空缺", String.valueOf(posts - given.count("已聘", 0, MOST)));
        }
    }

    static String percent(BigDecimal ratio) {
        return ratio.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }
}
