package org.qinglan.model.policy;

import java.util.List;
import org.qinglan.model.finding.Finding;

/// A rule as it stands in a pack.
///
/// @param text     the rule's own lines
/// @param examples how many worked examples it has
/// @param failures the examples that came out otherwise than they say
public record PackRule(Rule rule, RuleKind<?> kind, String text, int examples, List<Finding> failures) {
    public PackRule {
        failures = List.copyOf(failures);
    }
}
