package org.qinglan.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.qinglan.app.settings.Settings;
import org.qinglan.app.shell.SampleSchool;
import org.qinglan.app.shell.ShellViewModel;
import org.qinglan.model.store.Progress;
import org.qinglan.model.store.SchoolFile;

/// Copies of the sample school, imported from its workbooks once for all tests.
///
/// @param folder where the copy lies
record SampleCopy(Path folder) implements SampleSchool {
    private static final byte[] FILE = imported();

    private static byte[] imported() {
        try {
            SchoolFile school = program().sample().open(Progress.NONE);
            school.close();
            return Files.readAllBytes(school.path());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static ShellViewModel.Services program() {
        return Wiring.services(Wiring.author(Settings.inMemory()));
    }

    /// The program itself, but for the import.
    static ShellViewModel.Services services(Path folder) {
        ShellViewModel.Services own = program();
        return new ShellViewModel.Services(
                own.files(), new SampleCopy(folder), own.intake(), own.computation(), own.features());
    }

    @Override
    public SchoolFile open(Progress progress) {
        try {
            Path file = Files.createDirectories(folder).resolve("qinglan-sample.qinglan");
            Files.write(file, FILE);
            return program().files().open(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
