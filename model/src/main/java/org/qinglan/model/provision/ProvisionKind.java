package org.qinglan.model.provision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.policy.RuleHead;
import org.qinglan.model.policy.RuleKind;
import org.qinglan.model.yaml.YamlMap;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/// Reads provisions: `topic`, `who`, `demand`, and where the document gives them `every`, `months` and `values`.
public final class ProvisionKind implements RuleKind<Provision> {
    private static final List<String> TOPICS =
            List.of("师德", "培训", "教研", "师徒", "职称", "考核", "绩效工资", "课后服务", "民主管理", "作风建设", "假期待遇", "个人信息", "人事管理");
    private static final String MONTHLY = "月";
    private static final List<String> PERIODS = List.of(MONTHLY, "季度", "学期", "学年", "年", "三年", "五年");

    public ProvisionKind() {}

    @Override
    public String key() {
        return "provision";
    }

    @Override
    public String term() {
        return "一般要求";
    }

    @Override
    public Class<Provision> type() {
        return Provision.class;
    }

    @Override
    public Provision read(RuleHead head, YamlMap map) {
        String every = map.find("every").isPresent() ? map.wantOneOf("every", PERIODS) : "";
        return new Provision(
                head,
                map.wantOneOf("topic", TOPICS),
                map.wantText("who"),
                map.wantText("demand"),
                every,
                every.equals(MONTHLY) ? IntStream.rangeClosed(1, 12).boxed().toList() : months(map),
                map.maps("values").stream()
                        .map(ProvisionKind::value)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static List<Integer> months(YamlMap map) {
        return map.list("months").stream()
                .map(map::asScalar)
                .flatMap(Optional::stream)
                .map(scalar -> month(map, scalar))
                .toList();
    }

    private static int month(YamlMap map, ScalarNode scalar) {
        if (scalar.getValue().matches("[1-9]|1[0-2]")) {
            return Integer.parseInt(scalar.getValue());
        }
        map.error("months", "month-wanted", scalar.getValue());
        return 1;
    }

    private static @Nullable Parameter value(YamlMap map) {
        if (map.isBroken()) {
            return null;
        }
        Optional<Parameter.Bound> bound = Parameter.Bound.in(map.entries().keySet());
        String name = map.wantText("name");
        String unit = map.text("unit");
        Optional<ScalarNode> number = bound.flatMap(found -> map.wantScalar(found.key()));
        map.refuseUnknown();
        if (bound.isEmpty()) {
            map.error("name", "bound-wanted", name);
        }
        return number.flatMap(map::asNumber)
                .map(found -> new Parameter(
                        name,
                        bound.orElse(Parameter.Bound.EXACTLY),
                        found,
                        number.get().getValue(),
                        unit))
                .orElse(null);
    }

    /// Given a `day`: whether the thing is `due` in its month, and the `next` first day on which it will be. Given a
    /// `value` with a `number`: whether that is `met`.
    @Override
    public Map<String, String> workOut(Provision rule, YamlMap given) {
        Map<String, String> results = new LinkedHashMap<>();
        LocalDate day = given.date("day");
        if (day != null) {
            results.put("due", word(rule.isDueIn(YearMonth.from(day))));
            rule.next(day).ifPresent(next -> results.put("next", next.toString()));
        }
        if (given.find("value").isPresent()) {
            String name = given.wantOneOf(
                    "value", rule.values().stream().map(Parameter::name).toList());
            BigDecimal number = given.wantNumber("number");
            if (number != null) {
                rule.value(name).ifPresent(value -> results.put("met", word(value.isMetBy(number))));
            }
        }
        return results;
    }

    @Override
    public boolean isComputing(Provision rule) {
        return !rule.months().isEmpty()
                || rule.values().stream().anyMatch(value -> value.bound() != Parameter.Bound.EXACTLY);
    }

    @Override
    public List<String> sentences(Provision rule) {
        return rule.sentences();
    }

    @Override
    public List<Integer> months(Provision rule) {
        return rule.months();
    }

    private static String word(boolean yes) {
        return yes ? "是" : "否";
    }
}
