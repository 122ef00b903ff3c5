package org.qinglan.app.work;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.qinglan.model.run.ComputedRun;
import org.qinglan.model.run.Outcome;
import org.qinglan.model.store.Progress;
import org.qinglan.reports.book.Writing;
import org.qinglan.reports.form.CsvFile;
import org.qinglan.reports.form.FormDetails;
import org.qinglan.reports.form.FormDetails.Ids;
import org.qinglan.reports.form.PayList;
import org.qinglan.reports.form.TitleForm;
import org.qinglan.reports.form.TrainingForm;
import org.qinglan.reports.proof.ProofDetails;
import org.qinglan.reports.proof.ProofWorkbook;

/// The papers of one run: the proof workbook, the bureau's form, and the tables for other programs.
///
/// They are for the office and name everybody with the whole ID number.
record Papers(ComputedRun run, String school, String program, LocalDate today) {

    /// @return one answer a paper; whatever follows a refusal may be missing
    List<Writing> write(Path folder, Progress progress) {
        FormDetails form = new FormDetails(school, "", Ids.FULL);
        return switch (run.outcome()) {
            case Outcome.Paid _ ->
                List.of(
                        proof("papers.pay-proof", folder, progress),
                        PayList.write(run, form, named("papers.pay-list", folder), progress),
                        CsvFile.pay(run, folder.resolve("merit-pay.csv")),
                        CsvFile.points(run, folder.resolve("merit-pay-points.csv")));
            case Outcome.Ranked _ ->
                List.of(
                        proof("papers.title-proof", folder, progress),
                        TitleForm.write(run, form, named("papers.title-form", folder), progress),
                        CsvFile.title(run, folder.resolve("title.csv")));
            case Outcome.Graded _ ->
                List.of(
                        proof("papers.assessment-proof", folder, progress),
                        CsvFile.title(run, folder.resolve("assessment.csv")));
            case Outcome.Assessed _ ->
                List.of(
                        proof("papers.training-proof", folder, progress),
                        TrainingForm.write(run, form, named("papers.training-form", folder), progress),
                        CsvFile.training(run, folder.resolve("training.csv")));
        };
    }

    private Writing proof(String key, Path folder, Progress progress) {
        return ProofWorkbook.write(run, new ProofDetails(school, program, today), named(key, folder), progress);
    }

    private static Path named(String key, Path folder) {
        return folder.resolve(Deliverables.MESSAGES.text(key) + ".xlsx");
    }
}
