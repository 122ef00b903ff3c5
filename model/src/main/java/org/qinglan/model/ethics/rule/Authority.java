package org.qinglan.model.ethics.rule;

import java.util.List;
import org.qinglan.model.policy.Rule;
import org.qinglan.model.policy.RuleHead;

/// Who decides (处理权限).
///
/// @param handlings those meant
/// @param ownership 公办 or 民办
public record Authority(RuleHead head, List<String> handlings, String ownership, String decides) implements Rule {
    public Authority {
        handlings = List.copyOf(handlings);
    }

    public boolean holdsFor(String handling) {
        return handlings.stream().anyMatch(handling::startsWith);
    }
}
