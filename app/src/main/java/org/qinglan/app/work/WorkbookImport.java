package org.qinglan.app.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.qinglan.app.intake.ImportService;
import org.qinglan.model.store.ImportReceipt;
import org.qinglan.model.store.Progress;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.reports.intake.ErrorWorkbook;
import org.qinglan.reports.intake.Intake;
import org.qinglan.reports.intake.IntakeOptions;
import org.qinglan.reports.intake.IntakeResult;

/// Imports workbooks for window and command line alike.
///
/// @param author who imports, for the journal
public record WorkbookImport(String author, IntakeOptions options) implements ImportService {

    @Override
    public IntakeResult read(List<Path> workbooks, SchoolFile school, Progress progress) {
        return Intake.read(workbooks, school.roster(), options.forSchool(school.schoolName()), progress);
    }

    @Override
    public ImportReceipt store(IntakeResult reading, SchoolFile school, Progress progress) {
        return school.apply(reading.batch(), author, progress);
    }

    @Override
    public void writeProblems(IntakeResult reading, Path target) {
        try {
            ErrorWorkbook.write(target, reading, Locale.getDefault());
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
