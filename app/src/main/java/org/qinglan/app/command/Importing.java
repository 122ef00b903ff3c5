package org.qinglan.app.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.work.WorkbookImport;
import org.qinglan.model.dossier.Ledgers;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.store.ImportReceipt;
import org.qinglan.model.store.Progress;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.reports.intake.IntakeOptions;
import org.qinglan.reports.intake.IntakeResult;
import org.qinglan.reports.intake.SheetSummary;

/// Reads workbooks into a school file and says sheet by sheet what became of them.
final class Importing {
    private final Terminal terminal;

    Importing(Terminal terminal) {
        this.terminal = terminal;
    }

    int run(SchoolFile school, List<Path> workbooks, @Nullable Path report, @Nullable Path aliases) {
        refuseMissing(workbooks);
        if (report != null) {
            ReportTarget.refuseUnfit(report, school.path(), workbooks);
        }
        WorkbookImport service = new WorkbookImport(terminal.author(), options(aliases));
        IntakeResult result = service.read(workbooks, school, Progress.NONE);
        if (result.sheets().stream().allMatch(sheet -> sheet.read() + sheet.held() == 0)
                && result.notices().stream().anyMatch(Finding::isError)) {
            terminal.warn(result.notices());
            throw RefusedException.of("nothing-readable");
        }
        ImportReceipt receipt = service.store(result, school, Progress.NONE);
        result.sheets().forEach(sheet -> tell(sheet, receipt));
        terminal.warn(result.notices());
        tellProblems(service, result, report);
        return result.isClean() ? Terminal.DONE : Terminal.HELD_BACK;
    }

    private static void refuseMissing(List<Path> workbooks) {
        for (Path workbook : workbooks) {
            if (!Files.isRegularFile(workbook)) {
                throw RefusedException.of("no-such-workbook", workbook);
            }
        }
    }

    private static IntakeOptions options(@Nullable Path aliases) {
        IntakeOptions options = IntakeOptions.standard().in(Locale.getDefault());
        if (aliases == null) {
            return options;
        }
        try {
            return options.withAliasFile(aliases);
        } catch (IOException _) {
            throw RefusedException.of("aliases-unreadable", aliases);
        }
    }

    private void tell(SheetSummary sheet, ImportReceipt receipt) {
        if (sheet.ledgers().isEmpty()) {
            return;
        }
        List<ImportReceipt.Line> lines = receipt.lines().stream()
                .filter(line ->
                        line.workbook().equals(sheet.workbook()) && line.sheet().equals(sheet.sheet()))
                .toList();
        String counts = lines.stream()
                .map(line -> Terminal.MESSAGES.text(
                        "sheet-counts",
                        Ledgers.byKey(line.ledger()).map(Ledger::name).orElse(line.ledger()),
                        line.added(),
                        line.changed(),
                        line.unchanged()))
                .collect(Collectors.joining("；"));
        terminal.say("sheet", sheet.workbook(), sheet.sheet(), counts, sheet.held());
    }

    /// The import stands already; a report that cannot be written takes nothing back.
    private void write(WorkbookImport service, IntakeResult result, Path report) {
        try {
            service.writeProblems(result, report);
            terminal.say("problems-written", result.problems().size(), report);
        } catch (UncheckedIOException _) {
            terminal.say("problems-unwritten", result.problems().size(), report);
        }
    }

    private void tellProblems(WorkbookImport service, IntakeResult result, @Nullable Path report) {
        result.problems()
                .forEach(problem -> terminal.print("  " + problem.toFinding().sentence()));
        if (!result.problems().isEmpty() && report != null) {
            write(service, result, report);
        } else if (!result.problems().isEmpty()) {
            terminal.say("problems-held", result.problems().size());
        }
    }
}
