package org.qinglan.reports.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.store.ImportBatch;
import org.qinglan.model.store.Progress;
import org.qinglan.reports.intake.wording.Wording;
import org.qinglan.reports.intake.workbook.BookReader;
import org.qinglan.reports.intake.workbook.BookReading;
import org.qinglan.reports.intake.workbook.Grid;

/// Reads a school's workbooks, by meaning and not by position, into records that are ready to be stored.
public final class Intake {
    private Intake() {}

    /// Reads workbooks together; the order in which they are given does not matter.
    ///
    /// A row with a fault is held back whole, with all records that would have come of it. A file that cannot be
    /// read gives a finding, never an exception.
    ///
    /// @param files  `.xlsx`, `.xls`, `.csv`, or HTML and tab-separated text under any of these names
    /// @param roster records of [org.qinglan.model.teacher.Roster#TEACHER] that are stored already
    /// @throws Progress.CancelledException if progress says so
    public static IntakeResult read(
            List<Path> files, Collection<LedgerRecord> roster, IntakeOptions options, Progress progress) {
        Wording wording = new Wording(options.language());
        BookReader books = new BookReader(wording);
        SheetSorter sorter = new SheetSorter(options, wording, progress);
        List<ImportBatch.Workbook> workbooks = new ArrayList<>();
        List<Finding> notices = new ArrayList<>(sorter.aliasNotices());
        Set<String> hashes = new HashSet<>();
        int done = 0;
        for (Path file : files.stream().sorted(byName()).toList()) {
            progress.check();
            progress.report(done++, files.size());
            String name = String.valueOf(file.getFileName());
            String hash = Hashes.sha256(file);
            if (!hash.isEmpty() && !hashes.add(hash)) {
                notices.add(wording.warning("same-file", name, null));
                continue;
            }
            switch (books.read(file, progress)) {
                case BookReading.Refused(var reason) -> notices.add(reason);
                case BookReading.Book(var grids, var said) -> {
                    notices.addAll(said);
                    workbooks.add(new ImportBatch.Workbook(name, hash));
                    for (Grid grid : grids) {
                        sorter.sort(name, grid);
                    }
                    if (grids.isEmpty() && said.isEmpty()) {
                        notices.add(wording.warning("empty-file", name, null));
                    }
                }
            }
        }
        progress.report(files.size(), files.size());
        notices.addAll(sorter.notices());
        Assembly assembly = new Assembly(roster, progress);
        assembly.add(sorter.readings());
        return new Outcome(sorter, assembly, wording).result(workbooks, notices);
    }

    private static Comparator<Path> byName() {
        return Comparator.comparing((Path file) -> String.valueOf(file.getFileName()))
                .thenComparing(Path::toString);
    }
}
