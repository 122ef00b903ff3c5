package org.qinglan.model.store.sqlite;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import org.qinglan.model.store.SchoolFileException;

/// Turns what SQLite and the file system say into a sentence for the clerk.
final class Trouble {
    private Trouble() {}

    /// Result codes: https://www.sqlite.org/rescode.html
    static SchoolFileException of(Path file, SQLException trouble) {
        String code =
                switch (trouble.getErrorCode() & 0xFF) {
                    case 5, 6 -> "store-locked";
                    case 8 -> "store-read-only";
                    case 10 -> "store-io";
                    case 11 -> "store-damaged";
                    case 13 -> "store-disk-full";
                    case 14 -> "store-unreachable";
                    case 26 -> "store-not-sqlite";
                    default -> "store-failed";
                };
        return Sentences.refusal(trouble, code, file);
    }

    static SchoolFileException of(Path file, IOException trouble) {
        return Sentences.refusal(
                trouble, trouble instanceof AccessDeniedException ? "store-read-only" : "store-unreachable", file);
    }

    static SchoolFileException of(Path file, ReadOnlyFileSystemException trouble) {
        return Sentences.refusal(trouble, "store-read-only", file);
    }
}
