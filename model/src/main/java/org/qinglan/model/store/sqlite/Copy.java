package org.qinglan.model.store.sqlite;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.qinglan.model.store.SchoolFileException;

/// Writes verified copies of an open school file: under another name first, then renamed, never half.
final class Copy {
    private Copy() {}

    static void write(Database source, Path target) {
        if (Files.exists(target)) {
            throw Sentences.refusal("copy-exists", target);
        }
        if (!Files.isDirectory(folder(target))) {
            throw Sentences.refusal("store-no-folder", target, folder(target).toString());
        }
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            source.copyInto(part);
            verify(source, part, target);
            publish(part, target);
        } catch (IOException e) {
            throw discard(part, Trouble.of(target, e));
        } catch (SchoolFileException e) {
            throw discard(part, e);
        }
    }

    /// Gives a file that is whole its name, so that both outlive a loss of power.
    static void publish(Path part, Path target) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel folder = FileChannel.open(folder(target), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException _) {
            // Windows does not let a folder be opened; its file systems keep the rename themselves.
        }
    }

    static Path folder(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }

    static SchoolFileException discard(Path part, SchoolFileException failure) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
        return failure;
    }

    private static void verify(Database source, Path part, Path target) {
        try (Database copy = Database.connect(part, Access.READ_ONLY)) {
            if (!Soundness.isSound(copy) || !fingerprint(copy).equals(fingerprint(source))) {
                throw Sentences.refusal("copy-differs", target);
            }
        }
    }

    /// Header numbers and the count of each table.
    private static List<Long> fingerprint(Database database) {
        List<Long> counts = database
                .list("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name", row -> row.getString(1))
                .stream()
                .map(table -> database.number("SELECT count(*) FROM \"" + table + "\""))
                .toList();
        return Stream.concat(
                        Stream.of(database.number("PRAGMA application_id"), database.number("PRAGMA user_version")),
                        counts.stream())
                .toList();
    }
}
