package org.qinglan.model.store.sqlite;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/// The first hundred bytes of a school file, read without SQLite, which would change a file by recovering it.
///
/// Offsets: https://www.sqlite.org/fileformat2.html §1.3
final class Header {
    /// "QLan": tells our files from other SQLite files.
    static final int APPLICATION_ID = 0x514C616E;

    private static final int LENGTH = 100;
    private static final String MAGIC = "SQLite format 3\0";

    private Header() {}

    /// Refuses what this program must not open, without touching it.
    static void inspect(Path file, int newestVersion) {
        try {
            long size = Files.size(file);
            if (size == 0) {
                throw Sentences.refusal("store-empty", file);
            }
            inspect(file, read(file), size, newestVersion);
        } catch (IOException e) {
            throw Trouble.of(file, e);
        }
    }

    private static ByteBuffer read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return ByteBuffer.wrap(in.readNBytes(LENGTH));
        }
    }

    private static void inspect(Path file, ByteBuffer header, long size, int newestVersion) {
        byte[] magic = new byte[Math.min(MAGIC.length(), header.limit())];
        header.get(magic);
        if (!MAGIC.equals(new String(magic, ISO_8859_1))) {
            throw Sentences.refusal("store-not-sqlite", file);
        }
        if (header.limit() < LENGTH || (size < stated(header) && !hasRecoveryJournal(file))) {
            throw Sentences.refusal("store-truncated", file);
        }
        if (header.getInt(68) != APPLICATION_ID) {
            throw Sentences.refusal("store-not-ours", file);
        }
        int version = header.getInt(60);
        if (version > newestVersion) {
            throw Sentences.refusal("store-newer", file, Integer.toString(version), Integer.toString(newestVersion));
        }
    }

    private static long stated(ByteBuffer header) {
        int pageSize = Short.toUnsignedInt(header.getShort(16));
        return Integer.toUnsignedLong(header.getInt(28)) * (pageSize == 1 ? 65536 : pageSize);
    }

    /// After a kill the file may be shorter than it says until SQLite has rolled it back.
    static boolean hasRecoveryJournal(Path file) {
        return Files.exists(file.resolveSibling(file.getFileName() + "-journal"));
    }
}
