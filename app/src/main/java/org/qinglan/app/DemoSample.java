package org.qinglan.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.qinglan.app.shell.SampleSchool;
import org.qinglan.app.work.WorkbookImport;
import org.qinglan.model.store.Progress;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.model.store.SchoolFiles;
import org.qinglan.reports.demo.DemoSchool;

/// The sample school in a folder of its own, made anew each time, so that it never mixes with a real one.
final class DemoSample implements SampleSchool {
    private final SchoolFiles files;
    private final WorkbookImport service;

    DemoSample(SchoolFiles files, WorkbookImport service) {
        this.files = files;
        this.service = service;
    }

    @Override
    public SchoolFile open(Progress progress) {
        try {
            Path folder = Files.createTempDirectory("qinglan-demo");
            SchoolFile school =
                    files.create(folder.resolve("qinglan-sample.qinglan"), DemoSchool.NAME, service.author());
            fill(school, folder, progress);
            return school;
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private void fill(SchoolFile school, Path folder, Progress progress) {
        boolean filled = false;
        try {
            service.store(
                    service.read(DemoSchool.copyWorkbooks(folder.resolve("workbooks")), school, progress),
                    school,
                    progress);
            DemoSchool.followRules(school, service.author());
            filled = true;
        } finally {
            if (!filled) {
                school.close();
            }
        }
    }
}
