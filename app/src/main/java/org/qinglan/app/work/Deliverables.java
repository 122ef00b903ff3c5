package org.qinglan.app.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.finding.Finding.Severity;
import org.qinglan.model.finding.Messages;
import org.qinglan.model.run.ComputedRun;
import org.qinglan.model.store.Progress;
import org.qinglan.reports.book.Writing;

/// The files that a run hands over, written into a folder: all of them, or none and the reason.
///
/// @param program name and version, as the workbooks print it
public record Deliverables(String program, Clock clock) {
    static final Messages MESSAGES = Messages.beside(Deliverables.class);

    /// What was written, or why nothing was.
    public sealed interface Delivery {
        record Done(List<Path> files, List<Finding> notes) implements Delivery {
            public Done {
                files = List.copyOf(files);
                notes = List.copyOf(notes);
            }
        }

        record Refused(Finding reason) implements Delivery {}
    }

    public Delivery write(ComputedRun run, String school, Path folder, Progress progress) {
        try {
            Files.createDirectories(folder);
            Path staging = Files.createTempDirectory(folder, ".qinglan-");
            try {
                return write(run, school, folder, staging, progress);
            } finally {
                remove(staging);
            }
        } catch (IOException _) {
            return refused(folder);
        }
    }

    private Delivery write(ComputedRun run, String school, Path folder, Path staging, Progress progress)
            throws IOException {
        Papers papers = new Papers(run, school, program, LocalDate.now(clock));
        List<Finding> notes = new ArrayList<>();
        for (Writing writing : papers.write(staging, progress)) {
            switch (writing) {
                case Writing.Done done -> notes.addAll(done.notes());
                case Writing.Refused(var reason) -> {
                    return new Delivery.Refused(reason);
                }
            }
        }
        List<Path> files = new ArrayList<>();
        for (Path file : list(staging)) {
            Path target = folder.resolve(String.valueOf(file.getFileName()));
            Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
            files.add(target);
        }
        return new Delivery.Done(files, notes);
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted(Comparator.comparing(Path::toString)).toList();
        }
    }

    private static void remove(Path staging) throws IOException {
        for (Path file : list(staging)) {
            Files.deleteIfExists(file);
        }
        Files.deleteIfExists(staging);
    }

    private static Delivery refused(Path folder) {
        return new Delivery.Refused(new Finding(
                "out-unwritable",
                Severity.ERROR,
                folder.toString(),
                MESSAGES.text("out-unwritable"),
                MESSAGES.text("out-unwritable.mend"),
                null));
    }
}
