package org.qinglan.model.requirement;

import org.qinglan.model.policy.Rule;

/// A rule that asks for something in each of its periods, and from which people may be exempt.
public interface PeriodicRule extends Rule {
    Terms terms();

    /// When something is asked for and what frees from it.
    ///
    /// @param group what exemptions may name besides the rule itself, e.g. `五个一`; may be empty
    record Terms(Period period, Relief relief, String group) {}
}
