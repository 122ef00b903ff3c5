package org.qinglan.model.policy;

import java.util.List;
import org.qinglan.model.finding.Finding;

/// A pack's text was accepted, perhaps with warnings, or refused with every mistake that was found.
public sealed interface PackReading {
    /// @param warnings failing examples among them: a pack may be looked at though it contradicts itself
    record Accepted(PolicyPack pack, List<Finding> warnings) implements PackReading {
        public Accepted {
            warnings = List.copyOf(warnings);
        }
    }

    record Refused(List<Finding> findings) implements PackReading {
        public Refused {
            findings = List.copyOf(findings);
        }
    }
}
