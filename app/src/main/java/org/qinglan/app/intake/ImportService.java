package org.qinglan.app.intake;

import java.nio.file.Path;
import java.util.List;
import org.qinglan.model.store.ImportReceipt;
import org.qinglan.model.store.Progress;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.reports.intake.IntakeResult;

/// Reads workbooks and stores what is sound in them.
public interface ImportService {

    /// Reads without writing. A file that cannot be read at all is a notice of the result, not an exception.
    ///
    /// @throws Progress.CancelledException if the reader asked to stop
    IntakeResult read(List<Path> workbooks, SchoolFile school, Progress progress);

    /// Stores every row that was not held back: all of them or, if cancelled, none.
    ///
    /// @throws Progress.CancelledException if the reader asked to stop
    ImportReceipt store(IntakeResult reading, SchoolFile school, Progress progress);

    /// Writes the held-back rows as a workbook in which they can be mended.
    void writeProblems(IntakeResult reading, Path target);
}
