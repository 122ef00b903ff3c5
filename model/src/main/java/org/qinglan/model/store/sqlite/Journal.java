package org.qinglan.model.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.qinglan.model.journal.HashChain;
import org.qinglan.model.journal.JournalEntry;

/// The journal table; lines are added, never changed.
final class Journal {
    private static final String COLUMNS = "number, at, author, action, subject, before, after, reason, hash";

    private final Database database;
    private final Clock clock;

    Journal(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// A line as it is stored, unread: somebody else may have written into it.
    record Line(
            long number,
            String at,
            String author,
            String action,
            String subject,
            String before,
            String after,
            String reason,
            String hash) {

        String expectedHash(String previous) {
            return HashChain.hash(
                    List.of(Long.toString(number), at, author, action, subject, before, after, reason, previous));
        }

        JournalEntry entry(String previous) {
            return new JournalEntry(
                    number, Instant.parse(at), author, action, subject, before, after, reason, previous, hash);
        }
    }

    /// Writes lines by one author. Lives no longer than its transaction.
    final class Writer {
        private final String author;
        private long number;
        private String hash;

        private Writer(String author) {
            this.author = author;
            this.number = highest();
            this.hash = database.first("SELECT hash FROM journal ORDER BY number DESC LIMIT 1", row -> row.getString(1))
                    .orElse(HashChain.START);
        }

        /// @return number of the line
        long write(String action, String subject, String before, String after, String reason) {
            number++;
            String at = clock.instant().toString();
            Line unsigned = new Line(number, at, author, action, subject, before, after, reason, "");
            hash = unsigned.expectedHash(hash);
            database.change(
                    "INSERT INTO journal (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    number,
                    at,
                    author,
                    action,
                    subject,
                    before,
                    after,
                    reason,
                    hash);
            return number;
        }

        long number() {
            return number;
        }
    }

    Writer writer(String author) {
        return new Writer(author);
    }

    /// The highest number ever given, even if that line was cut off by somebody.
    long highest() {
        return database.number("SELECT seq FROM sqlite_sequence WHERE name = 'journal'");
    }

    void scan(Consumer<Line> each) {
        database.stream("SELECT " + COLUMNS + " FROM journal ORDER BY number", Journal::line, each);
    }

    /// From the last to the first.
    void scanBack(long first, long last, Consumer<Line> each) {
        database.stream(
                "SELECT " + COLUMNS + " FROM journal WHERE number BETWEEN ? AND ? ORDER BY number DESC",
                Journal::line,
                each,
                first,
                last);
    }

    /// Lines of one kind about subjects that begin so, from the first to the last.
    void scanActions(String action, String subject, Consumer<Line> each) {
        database.stream(
                "SELECT " + COLUMNS
                        + " FROM journal WHERE action = ? AND substr(subject, 1, length(?)) = ? ORDER BY number",
                Journal::line,
                each,
                action,
                subject,
                subject);
    }

    /// Every line about one subject, from the first to the last.
    void scanSubject(String subject, Consumer<Line> each) {
        database.stream(
                "SELECT " + COLUMNS + " FROM journal WHERE subject = ? ORDER BY number", Journal::line, each, subject);
    }

    /// The last line about each subject.
    void scanLatest(Consumer<Line> each) {
        database.stream(
                "SELECT max(number), at, author, action, subject, before, after, reason, hash FROM journal"
                        + " GROUP BY subject",
                Journal::line,
                each);
    }

    List<JournalEntry> entries() {
        List<JournalEntry> entries = new ArrayList<>();
        scan(line -> entries.add(line.entry(
                entries.isEmpty() ? HashChain.START : entries.getLast().hash())));
        return entries;
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9));
    }
}
