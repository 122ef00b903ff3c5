package org.qinglan.model.vote;

import java.util.List;
import org.qinglan.model.policy.RuleKind;

/// What votes contribute.
public final class VoteFeature {
    public static final List<RuleKind<?>> RULE_KINDS = List.of(VoteRule.KIND);

    private VoteFeature() {}
}
