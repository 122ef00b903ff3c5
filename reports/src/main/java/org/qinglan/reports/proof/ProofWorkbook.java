package org.qinglan.reports.proof;

import static org.qinglan.reports.proof.ProofText.MESSAGES;

import java.nio.file.Path;
import org.qinglan.model.run.ComputedRun;
import org.qinglan.model.run.Outcome;
import org.qinglan.model.store.Progress;
import org.qinglan.reports.book.Book;
import org.qinglan.reports.book.TargetFile;
import org.qinglan.reports.book.Writing;

/// A run as a workbook that proves itself: every number is a live formula over the facts, with its exact value beside
/// it, and a sheet of checks says whether all still fits.
///
/// Formulas count in whole numbers (fen, points times a power of ten), so that a spreadsheet program comes to the
/// same fen. Columns that a spreadsheet could not count exactly hold plain values, and a note names them.
public final class ProofWorkbook {
    private ProofWorkbook() {}

    /// Writes the workbook; an older file of that name is replaced only by a whole new one.
    ///
    /// @throws Progress.CancelledException if the work was cancelled; then nothing is written
    public static Writing write(ComputedRun run, ProofDetails details, Path target, Progress progress) {
        SheetNames names = SheetNames.of(
                MESSAGES,
                switch (run.outcome()) {
                    case Outcome.Paid _ -> "sheet.pay";
                    case Outcome.Ranked _ -> "sheet.ranking";
                    case Outcome.Graded _ -> "sheet.grades";
                    case Outcome.Assessed _ -> "sheet.standing";
                });
        ProofPlan plan = plan(run, names);
        return TargetFile.write(target, out -> {
            try (Book book = new Book(details.program())) {
                new ProofSheets(plan, details, book, progress).write();
                progress.check();
                book.writeTo(out);
            }
            return plan.notes();
        });
    }

    static ProofPlan plan(ComputedRun run, SheetNames names) {
        ProofPlan plan = new ProofPlan(run, names);
        switch (run.outcome()) {
            case Outcome.Paid(var pay) -> MeritEnd.add(plan, pay);
            case Outcome.Ranked(var review) -> ReviewEnd.addRanking(plan, review);
            case Outcome.Graded(var grading) -> ReviewEnd.addGrading(plan, grading);
            case Outcome.Assessed assessed -> ReviewEnd.addStanding(plan, assessed.failing());
        }
        return plan;
    }
}
