package org.qinglan.model.ethics.rule;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.qinglan.model.calendar.WorkingDays;
import org.qinglan.model.policy.RuleHead;
import org.qinglan.model.policy.RuleKind;
import org.qinglan.model.yaml.YamlMap;

/// Reads `ethics-term`.
///
/// An example gives `from`; it expects `last`.
/// An example knows weekends only: the holidays are in rules of their own.
public record DeadlineKind() implements RuleKind<Deadline> {
    private static final WorkingDays WEEKENDS = new WorkingDays(Set.of(), Set.of());
    private static final int MOST = 3650;

    @Override
    public String key() {
        return "ethics-term";
    }

    @Override
    public String term() {
        return "复核申诉的期限";
    }

    @Override
    public Class<Deadline> type() {
        return Deadline.class;
    }

    @Override
    public Deadline read(RuleHead head, YamlMap map) {
        map.wantList("after");
        map.want("days");
        return new Deadline(
                head,
                map.wantText("step"),
                map.words("after"),
                map.count("days", 0, MOST),
                map.count("more", 0, MOST),
                map.flag("duty", false));
    }

    @Override
    public Map<String, String> workOut(Deadline rule, YamlMap given) {
        return Map.of(
                "last",
                rule.last(given.wantDate("from").orElse(LocalDate.EPOCH), WEEKENDS)
                        .toString());
    }
}
