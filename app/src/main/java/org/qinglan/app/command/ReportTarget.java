package org.qinglan.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Looks at where the rows held back are to be written, before anything is read or stored.
final class ReportTarget {
    private ReportTarget() {}

    /// Refuses a target that is no new or earlier report: the school file, a workbook that is being read, a folder.
    ///
    /// @throws RefusedException with the reason
    static void refuseUnfit(Path report, Path school, List<Path> workbooks) {
        Path folder = report.toAbsolutePath().getParent();
        boolean named = report.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
        if (!named || Files.isDirectory(report)) {
            throw RefusedException.of("report-not-xlsx", report);
        }
        if (isSame(report, school) || workbooks.stream().anyMatch(workbook -> isSame(report, workbook))) {
            throw RefusedException.of("report-is-input", report);
        }
        if (folder == null || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw RefusedException.of("report-unwritable", report);
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException _) {
            return one.toAbsolutePath()
                    .normalize()
                    .equals(other.toAbsolutePath().normalize());
        }
    }
}
