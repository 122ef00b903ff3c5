package org.qinglan.reports.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qinglan.model.run.CheckedScheme;
import org.qinglan.model.scheme.Scheme;
import org.qinglan.model.scheme.SchemeExample;
import org.qinglan.model.scheme.SchemeLibrary;
import org.qinglan.model.scheme.SchemeLibrary.Entry;
import org.qinglan.model.scheme.SchemeReading;
import org.qinglan.model.store.Progress;
import org.qinglan.reports.book.LibreOfficeCheck;
import org.qinglan.reports.book.Writing;

/// Every example of every scheme that comes with the program, counted again by a program that is not ours.
class SchemeLibraryProofTest {
    private static final ProofDetails DETAILS = new ProofDetails("示例", "Qinglan", LocalDate.of(2026, 2, 1));

    @Test
    void anotherProgramComesToTheSameNumbers(@TempDir Path folder) throws IOException {
        Map<Path, String> written = new LinkedHashMap<>();
        for (Entry entry : SchemeLibrary.all()) {
            Scheme scheme = ((SchemeReading.Accepted) CheckedScheme.read(entry.id(), entry.text())).scheme();
            for (SchemeExample example : scheme.examples()) {
                Path file = folder.resolve("book" + written.size() + ".xlsx");
                assertThat(ProofWorkbook.write(CheckedScheme.run(scheme, example), DETAILS, file, Progress.NONE))
                        .as(entry.id())
                        .isEqualTo(new Writing.Done(file, List.of()));
                written.put(file, entry.id() + " " + example.name());
            }
        }
        Map<Path, Path> recalculated = LibreOfficeCheck.allRecalculated(List.copyOf(written.keySet()), folder);
        for (Map.Entry<Path, Path> pair : recalculated.entrySet()) {
            assertThat(ProofWorkbookTest.differences(pair.getKey(), pair.getValue()))
                    .as(written.get(pair.getKey()))
                    .isEmpty();
            assertThat(ProofWorkbookTest.falseChecks(pair.getValue()))
                    .as(written.get(pair.getKey()))
                    .isEmpty();
        }
        assertThat(recalculated).hasSameSizeAs(written);
    }
}
