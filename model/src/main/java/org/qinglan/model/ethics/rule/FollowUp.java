package org.qinglan.model.ethics.rule;

import org.qinglan.model.policy.Rule;
import org.qinglan.model.policy.RuleHead;

/// A leader of the school follows everybody who has been handled (挂钩跟踪).
///
/// @param leader who follows
public record FollowUp(RuleHead head, String leader) implements Rule {}
