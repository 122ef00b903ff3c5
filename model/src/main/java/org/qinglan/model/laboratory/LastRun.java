package org.qinglan.model.laboratory;

import java.util.Optional;
import org.qinglan.model.frozen.StoredRun;
import org.qinglan.model.run.ComputedRun;
import org.qinglan.model.run.RunArchive;
import org.qinglan.model.scheme.Scheme.Purpose;
import org.qinglan.model.scheme.SchemeFailure;
import org.qinglan.model.store.SchoolFile;

/// What a school computed last, for those who ask who falls under it.
public final class LastRun {
    private LastRun() {}

    /// The last frozen run for a purpose; nothing where there is none or it cannot be opened any more.
    public static Optional<ComputedRun> of(SchoolFile school, Purpose purpose) {
        return school.runs().stream()
                .filter(run -> run.kind().equals(purpose.key()))
                .reduce((_, later) -> later)
                .flatMap(LastRun::reopened);
    }

    private static Optional<ComputedRun> reopened(StoredRun run) {
        try {
            return Optional.of(RunArchive.reopen(run));
        } catch (SchemeFailure _) {
            // That the run cannot be opened is told where runs are verified; here it only means that nothing is known.
            return Optional.empty();
        }
    }
}
