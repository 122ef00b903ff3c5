package org.qinglan.model.scheme;

import java.util.List;
import org.qinglan.model.finding.Finding;

/// A scheme's text was accepted, perhaps with warnings, or refused with every mistake that was found.
public sealed interface SchemeReading {
    record Accepted(Scheme scheme, List<Finding> warnings) implements SchemeReading {
        public Accepted {
            warnings = List.copyOf(warnings);
        }
    }

    record Refused(List<Finding> findings) implements SchemeReading {
        public Refused {
            findings = List.copyOf(findings);
        }
    }
}
