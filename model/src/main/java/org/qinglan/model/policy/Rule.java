package org.qinglan.model.policy;

/// One rule of a policy pack: what its kind makes of it, with where it stands written and when it holds.
public interface Rule {
    RuleHead head();
}
