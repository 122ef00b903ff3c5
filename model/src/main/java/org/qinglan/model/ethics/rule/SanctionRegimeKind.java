package org.qinglan.model.ethics.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.ethics.rule.SanctionRegime.Penalty;
import org.qinglan.model.policy.RuleHead;
import org.qinglan.model.policy.RuleKind;
import org.qinglan.model.yaml.YamlMap;

/// Reads `sanction-regime`.
///
/// An example gives `handling`, `decided` and perhaps `months` and `running` (last day of a period that still runs);
/// it expects `last`, `day-before`, `severity`.
public record SanctionRegimeKind() implements RuleKind<SanctionRegime> {
    private static final int LONGEST = 1200;
    private static final String WRITTEN = "书面";

    @Override
    public String key() {
        return "sanction-regime";
    }

    @Override
    public String term() {
        return "处理的种类和期限";
    }

    @Override
    public Class<SanctionRegime> type() {
        return SanctionRegime.class;
    }

    @Override
    public SanctionRegime read(RuleHead head, YamlMap map) {
        List<Penalty> kinds = new ArrayList<>();
        map.wantList("kinds");
        for (YamlMap kind : map.maps("kinds")) {
            kinds.add(penalty(kind));
            kind.refuseUnknown();
        }
        return new SanctionRegime(
                head,
                map.wantOneOf(
                        "personnel", List.of(SanctionRegime.STAFF, SanctionRegime.MANAGERS, SanctionRegime.EVERYBODY)),
                map.wantOneOf("release", List.of("自动", WRITTEN)).equals(WRITTEN),
                map.flag("bars-until-released", false),
                map.count("longest", LONGEST, LONGEST),
                kinds);
    }

    private static Penalty penalty(YamlMap kind) {
        int least = kind.count("at-least", 0, LONGEST);
        int months = kind.count("months", least, LONGEST);
        return new Penalty(
                kind.wantText("handling"),
                kind.count("severity", 0, 100),
                months,
                least > 0,
                kind.flag("forever", false));
    }

    @Override
    public Map<String, String> workOut(SanctionRegime rule, YamlMap given) {
        Penalty kind = rule.kind(given.wantText("handling")).orElse(new Penalty("", 0, 0, false, false));
        LocalDate decided = given.wantDate("decided").orElse(LocalDate.EPOCH);
        int months = given.count("months", kind.months(), LONGEST);
        LocalDate running = given.date("running");
        Map<String, String> results = new LinkedHashMap<>();
        results.put("severity", Integer.toString(kind.severity()));
        results.put("allowed", kind.allows(months) ? "是" : "否");
        LocalDate last = kind.forever() || months == 0 ? null : Period.last(decided, months, running, rule.longest());
        results.put("last", shown(last, kind));
        results.put("day-before", shown(last == null ? null : last.minusDays(1), kind));
        return results;
    }

    private static String shown(@Nullable LocalDate day, Penalty kind) {
        return day != null ? day.toString() : kind.forever() ? "长期" : "无";
    }
}
