package org.qinglan.app.shell;

import org.qinglan.model.store.Progress;
import org.qinglan.model.store.SchoolFile;

/// The school that a newcomer looks at: made up, and never mixed with a real one.
public interface SampleSchool {

    /// Makes a fresh sample school and opens it.
    ///
    /// @throws org.qinglan.model.store.SchoolFileException with a sentence for the clerk if it cannot be written
    SchoolFile open(Progress progress);
}
