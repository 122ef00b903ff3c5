package org.qinglan.model.publicity;

import java.util.List;
import org.qinglan.model.policy.RuleKind;

/// What publication contributes.
public final class PublicityFeature {
    public static final List<RuleKind<?>> RULE_KINDS = NoticeRule.KINDS;

    private PublicityFeature() {}
}
