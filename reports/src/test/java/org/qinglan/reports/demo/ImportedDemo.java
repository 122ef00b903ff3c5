package org.qinglan.reports.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.qinglan.model.catalogue.SchoolRules;
import org.qinglan.model.run.ComputedRun;
import org.qinglan.model.run.RunArchive;
import org.qinglan.model.scheme.SchemeReader;
import org.qinglan.model.scheme.SchemeReading;
import org.qinglan.model.store.Progress;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.model.store.sqlite.SqliteSchoolFiles;
import org.qinglan.reports.intake.Intake;
import org.qinglan.reports.intake.IntakeOptions;
import org.qinglan.reports.intake.IntakeResult;

/// The sample school, imported from its ten workbooks into a file of its own.
public record ImportedDemo(SchoolFile school, IntakeResult intake, RunArchive archive) implements AutoCloseable {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-01T00:00:00Z"), ZoneOffset.UTC);

    public static ImportedDemo in(Path folder) {
        SchoolFile school = new SqliteSchoolFiles(CLOCK).create(folder.resolve("demo.qinglan"), DemoSchool.NAME, "测试");
        List<Path> workbooks = DemoSchool.copyWorkbooks(folder.resolve("workbooks"));
        IntakeResult intake = Intake.read(workbooks, school.roster(), IntakeOptions.standard(), Progress.NONE);
        school.apply(intake.batch(), "测试", Progress.NONE);
        return new ImportedDemo(school, intake, new RunArchive(CLOCK));
    }

    public ComputedRun compute(String scheme) {
        SchemeReading reading = SchemeReader.read(scheme, DemoSchool.scheme(scheme));
        assertThat(reading).isInstanceOf(SchemeReading.Accepted.class);
        return ComputedRun.of(
                ((SchemeReading.Accepted) reading).scheme(), SchoolRules.dossier(school), school.roster());
    }

    @Override
    public void close() {
        school.close();
    }
}
