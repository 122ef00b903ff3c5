package org.qinglan.reports.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qinglan.model.store.Progress;
import org.qinglan.reports.book.LibreOfficeCheck;
import org.qinglan.reports.book.Writing;
import org.qinglan.reports.demo.DemoSchool;
import org.qinglan.reports.demo.ImportedDemo;

/// The sample school's own workbooks, counted again by a program that is not ours.
class QingshanProofTest {

    @Test
    void anotherProgramComesToTheSameFenForEverybody(@TempDir Path folder) throws IOException {
        try (ImportedDemo demo = ImportedDemo.in(folder)) {
            for (String scheme : List.of(DemoSchool.MERIT_PAY, DemoSchool.TITLE_REVIEW, DemoSchool.TRAINING)) {
                Path written = folder.resolve(scheme + ".xlsx");
                ProofDetails details = new ProofDetails(DemoSchool.NAME, "Qinglan", LocalDate.of(2026, 2, 1));
                assertThat(ProofWorkbook.write(demo.compute(scheme), details, written, Progress.NONE))
                        .isEqualTo(new Writing.Done(written, List.of()));
                Path computed = LibreOfficeCheck.recalculated(written, folder);
                assertThat(ProofWorkbookTest.differences(written, computed))
                        .as(scheme)
                        .isEmpty();
                assertThat(ProofWorkbookTest.falseChecks(computed)).as(scheme).isEmpty();
            }
        }
    }
}
