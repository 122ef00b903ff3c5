package org.qinglan.app.work;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.qinglan.model.run.ComputedRun;
import org.qinglan.model.store.Progress;
import org.qinglan.reports.book.Writing;
import org.qinglan.reports.proof.ProofDetails;
import org.qinglan.reports.proof.ProofWorkbook;

/// The papers of one run, by what it ended in.
record Papers(ComputedRun run, String school, String program, LocalDate today) {

    List<Writing> write(Path folder, Progress progress) {
        return List.of(ProofWorkbook.write(
                run, new ProofDetails(school, program, today), folder.resolve("proof.xlsx"), progress));
    }
}
