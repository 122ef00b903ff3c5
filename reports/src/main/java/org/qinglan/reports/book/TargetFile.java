package org.qinglan.reports.book;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.finding.Messages;

/// Writes a file beside its place and moves it there when it is whole.
public final class TargetFile {
    private static final Messages MESSAGES = Messages.beside(TargetFile.class);

    private TargetFile() {}

    /// What a file holds.
    @FunctionalInterface
    public interface Content {
        /// @return notes for the reader
        List<Finding> writeTo(OutputStream out) throws IOException;
    }

    /// Writes the file, or says why it cannot be written. A cancelled or broken writing leaves nothing behind.
    public static Writing write(Path target, Content content) {
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            Path folder = target.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            List<Finding> notes;
            try (OutputStream out = Files.newOutputStream(part)) {
                notes = content.writeTo(out);
            }
            move(part, target);
            return new Writing.Done(target, notes);
        } catch (IOException exception) {
            return new Writing.Refused(finding(target, exception));
        } catch (UncheckedIOException exception) {
            IOException cause = exception.getCause();
            return new Writing.Refused(finding(target, cause == null ? new IOException(exception) : cause));
        } finally {
            removeQuietly(part);
        }
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void removeQuietly(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException _) {
            // A rest that cannot be removed must not hide why the writing failed; the next writing replaces it.
        }
    }

    private static Finding finding(Path target, IOException exception) {
        String code =
                switch (exception) {
                    case AccessDeniedException _ -> "target-denied";
                    case NoSuchFileException _ -> "target-folder";
                    case FileSystemException _ -> Files.isDirectory(target) ? "target-is-folder" : "target-busy";
                    default -> "target-broken";
                };
        return new Finding(
                code,
                Finding.Severity.ERROR,
                target.toString(),
                MESSAGES.text(code),
                MESSAGES.text(code + ".mend"),
                exception.getMessage());
    }
}
