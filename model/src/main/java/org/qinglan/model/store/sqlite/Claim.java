package org.qinglan.model.store.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// The right of one open window to a school file, held by a locked file beside it.
///
/// It is taken before anything touches the school file itself: closing any handle of that file would drop the locks
/// that SQLite holds for another connection of the same process (https://www.sqlite.org/howtocorrupt.html §2.2).
final class Claim implements AutoCloseable {
    /// Far behind the text, which others must be able to read while the lock is held.
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final Path lockFile;
    private final FileChannel channel;
    private final boolean abandoned;

    private Claim(Path lockFile, FileChannel channel, boolean abandoned) {
        this.lockFile = lockFile;
        this.channel = channel;
        this.abandoned = abandoned;
    }

    static Claim take(Path file, Clock clock) {
        Path lockFile = file.resolveSibling(file.getFileName() + ".lock");
        boolean abandoned = Files.exists(lockFile);
        try {
            return take(file, lockFile, abandoned, clock);
        } catch (ReadOnlyFileSystemException e) {
            throw Trouble.of(file, e);
        } catch (IOException e) {
            throw Sentences.refusal(e, "store-read-only", file);
        }
    }

    private static Claim take(Path file, Path lockFile, boolean abandoned, Clock clock) throws IOException {
        FileChannel channel = FileChannel.open(lockFile, CREATE, READ, WRITE);
        if (lock(channel) == null) {
            channel.close();
            throw Sentences.refusal("store-open-elsewhere", file, Files.readString(lockFile, UTF_8));
        }
        String holder = System.getProperty("user.name", "?") + " "
                + clock.instant()
                        .truncatedTo(ChronoUnit.SECONDS)
                        .atZone(clock.getZone())
                        .toLocalDateTime();
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(holder.getBytes(UTF_8)), 0);
        return new Claim(lockFile, channel, abandoned);
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException _) {
            return null;
        }
    }

    /// Whether the last holder ended without giving its claim back: killed, or power lost.
    boolean wasAbandoned() {
        return abandoned;
    }

    @Override
    public void close() {
        try (channel) {
            Files.deleteIfExists(lockFile);
        } catch (IOException _) {
            // A lock file left behind is only taken for an unclean end.
        }
    }
}
