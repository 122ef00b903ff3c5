package org.qinglan.app.run;

import java.nio.file.Path;
import java.util.List;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.run.Run;
import org.qinglan.model.store.Progress;
import org.qinglan.model.store.SchoolFile;

/// Reads schemes and runs them.
public interface Computation {

    /// The schemes that come with the program.
    List<SchemeChoice> schemes();

    /// Reads a scheme that somebody has written.
    SchemeReading read(Path scheme);

    /// Runs a scheme for everybody whom it is for. Nothing is written.
    ///
    /// @throws Progress.CancelledException if the reader asked to stop
    RunOutcome run(SchemeChoice scheme, SchoolFile school, Progress progress);

    /// A scheme, or what is wrong with its text.
    sealed interface SchemeReading {
        record Accepted(SchemeChoice scheme) implements SchemeReading {}

        /// Of one or more mistakes.
        record Refused(List<Finding> findings) implements SchemeReading {
            public Refused {
                findings = List.copyOf(findings);
            }
        }
    }

    /// A computed sheet, or why there is none.
    sealed interface RunOutcome {
        record Computed(Run run) implements RunOutcome {}

        /// For one or more reasons.
        record Refused(List<Finding> findings) implements RunOutcome {
            public Refused {
                findings = List.copyOf(findings);
            }
        }
    }
}
