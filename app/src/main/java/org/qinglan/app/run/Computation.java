package org.qinglan.app.run;

import java.nio.file.Path;
import java.util.List;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.run.FrozenRun;
import org.qinglan.model.run.Run;
import org.qinglan.model.store.Progress;
import org.qinglan.model.store.SchoolFile;

/// Reads schemes and runs them.
public interface Computation {

    /// The schemes that come with the program. It may take a while.
    List<SchemeChoice> schemes();

    /// Reads a scheme that somebody has written.
    SchemeReading read(Path scheme);

    /// Runs a scheme for everybody whom it is for. Nothing is written.
    ///
    /// @throws Progress.CancelledException if the reader asked to stop
    RunOutcome run(SchemeChoice scheme, SchoolFile school, Progress progress);

    /// Writes the workbooks of a computed run into a folder and freezes the run in the school file: all of it, or
    /// nothing and the reason.
    Handover hand(Run run, SchoolFile school, Path folder, Progress progress);

    /// Writes the workbooks of a run that is frozen already. Nothing is stored.
    Handover handAgain(FrozenRun run, SchoolFile school, Path folder, Progress progress);

    /// What was written, or why nothing was.
    sealed interface Handover {
        /// @param run number under which the run is frozen in the school file
        record Done(long run, List<Path> files, List<Finding> notes) implements Handover {
            public Done {
                files = List.copyOf(files);
                notes = List.copyOf(notes);
            }
        }

        record Refused(Finding reason) implements Handover {}
    }

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
