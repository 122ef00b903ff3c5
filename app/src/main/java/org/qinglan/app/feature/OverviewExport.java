package org.qinglan.app.feature;

import java.nio.file.Path;
import org.qinglan.model.standing.Overview;
import org.qinglan.reports.book.Writing;

/// Writes an overview into a workbook.
@FunctionalInterface
public interface OverviewExport {
    /// @param title headline of the sheet
    Writing write(Overview overview, String title, Path target);
}
