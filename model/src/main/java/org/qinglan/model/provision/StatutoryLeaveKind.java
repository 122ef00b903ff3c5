package org.qinglan.model.provision;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qinglan.model.policy.RuleHead;
import org.qinglan.model.policy.RuleKind;
import org.qinglan.model.yaml.YamlMap;

/// Reads rights to leave: `leave`, `days`, and under `more` what adds to them.
public final class StatutoryLeaveKind implements RuleKind<StatutoryLeave> {
    private static final int LONGEST = 1000;
    private static final int MOST_TIMES = 20;

    public StatutoryLeaveKind() {}

    @Override
    public String key() {
        return "statutory-leave";
    }

    @Override
    public String term() {
        return "法定假期";
    }

    @Override
    public Class<StatutoryLeave> type() {
        return StatutoryLeave.class;
    }

    @Override
    public StatutoryLeave read(RuleHead head, YamlMap map) {
        return new StatutoryLeave(
                head,
                map.wantText("leave"),
                days(map),
                map.maps("more").stream()
                        .filter(ground -> !ground.isBroken())
                        .map(StatutoryLeaveKind::ground)
                        .toList());
    }

    private static StatutoryLeave.Ground ground(YamlMap map) {
        StatutoryLeave.Ground ground =
                new StatutoryLeave.Ground(map.wantText("name"), days(map), map.count("most", MOST_TIMES, MOST_TIMES));
        map.refuseUnknown();
        return ground;
    }

    private static int days(YamlMap map) {
        return map.want("days").isPresent() ? map.count("days", 0, LONGEST) : 0;
    }

    /// Given how many times each ground holds and the `first` day: the `days` and the `last` day.
    @Override
    public Map<String, String> workOut(StatutoryLeave rule, YamlMap given) {
        Map<String, Integer> times = new HashMap<>();
        rule.more().forEach(ground -> times.put(ground.name(), given.count(ground.name(), 0, MOST_TIMES)));
        Map<String, String> results = new LinkedHashMap<>();
        results.put("days", String.valueOf(rule.days(times)));
        LocalDate first = given.date("first");
        if (first != null) {
            results.put("last", rule.last(first, times).toString());
        }
        return results;
    }

    @Override
    public List<String> sentences(StatutoryLeave rule) {
        return rule.sentences();
    }
}
