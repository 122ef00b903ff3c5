package org.qinglan.model.store.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.store.SchoolFileException;

/// One connection to an SQLite file. Whatever SQLite complains of becomes a [SchoolFileException].
final class Database implements AutoCloseable {

    /// Reads one row of an answer.
    @FunctionalInterface
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static final List<String> SETTINGS = List.of(
            "PRAGMA trusted_schema = OFF",
            "PRAGMA cell_size_check = ON",
            "PRAGMA temp_store = MEMORY",
            "PRAGMA foreign_keys = ON",
            "PRAGMA secure_delete = ON",
            "PRAGMA synchronous = EXTRA",
            "PRAGMA cache_size = -32000",
            "PRAGMA locking_mode = EXCLUSIVE",
            "PRAGMA journal_mode = DELETE");

    private final Path file;
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    private Database(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /// A connection as it comes, for looking.
    static Database connect(Path file, Access access) {
        Properties options = new Properties();
        options.setProperty("open_mode", access.flags());
        options.setProperty("busy_timeout", "0");
        try {
            return new Database(file, DriverManager.getConnection("jdbc:sqlite:" + name(file), options));
        } catch (SQLException e) {
            throw Trouble.of(file, e);
        }
    }

    /// A connection with our settings, that nobody shares until it is closed.
    static Database own(Path file, Access access) {
        Database database = connect(file, access);
        try {
            SETTINGS.forEach(database::script);
            database.script("BEGIN EXCLUSIVE");
            database.script("COMMIT");
            return database;
        } catch (SchoolFileException e) {
            database.close();
            throw e;
        }
    }

    /// The driver takes what follows a question mark for options, so such a name is written as a URI.
    private static String name(Path file) {
        Path absolute = file.toAbsolutePath();
        return absolute.toString().contains("?") ? absolute.toUri().toString() : absolute.toString();
    }

    /// A database without a file, gone when it is closed.
    static Database inMemory() {
        Path nowhere = Path.of("memory");
        try {
            return new Database(nowhere, DriverManager.getConnection("jdbc:sqlite::memory:"));
        } catch (SQLException e) {
            throw Trouble.of(nowhere, e);
        }
    }

    Path file() {
        return file;
    }

    /// Runs a script of any number of statements.
    void script(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw Trouble.of(file, e);
        }
    }

    int change(String sql, @Nullable Object... values) {
        try {
            return bound(sql, values).executeUpdate();
        } catch (SQLException e) {
            throw Trouble.of(file, e);
        }
    }

    /// Writes a compact copy without leftovers of deleted records; what goes wrong is said of the copy.
    void copyInto(Path target) {
        try (PreparedStatement statement = connection.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, name(target));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw Trouble.of(target, e);
        }
    }

    <T> List<T> list(String sql, RowReader<T> reader, @Nullable Object... values) {
        List<T> all = new ArrayList<>();
        try (ResultSet rows = bound(sql, values).executeQuery()) {
            while (rows.next()) {
                all.add(reader.read(rows));
            }
            return all;
        } catch (SQLException e) {
            throw Trouble.of(file, e);
        }
    }

    <T> Optional<T> first(String sql, RowReader<T> reader, @Nullable Object... values) {
        return list(sql, reader, values).stream().findFirst();
    }

    /// A single number, such as a count or a setting.
    long number(String sql, @Nullable Object... values) {
        return first(sql, row -> row.getLong(1), values).orElse(0L);
    }

    /// Hands over row by row and keeps none. `each` may read and write, but must not end the transaction.
    <T> void stream(String sql, RowReader<T> reader, Consumer<T> each, @Nullable Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    each.accept(reader.read(rows));
                }
            }
        } catch (SQLException e) {
            throw Trouble.of(file, e);
        }
    }

    /// All of `work` or, if it throws, nothing.
    <T> T transaction(Supplier<T> work) {
        script("BEGIN IMMEDIATE");
        try {
            T result = work.get();
            script("COMMIT");
            return result;
        } catch (RuntimeException | Error failure) {
            rollBack(failure);
            throw failure;
        }
    }

    private void rollBack(Throwable failure) {
        try {
            script("ROLLBACK");
        } catch (SchoolFileException e) {
            // After a full disk SQLite has rolled back by itself; what happened first is what matters.
            failure.addSuppressed(e);
        }
    }

    private PreparedStatement bound(String sql, @Nullable Object[] values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        bind(statement, values);
        return statement;
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    @Override
    public void close() {
        try {
            for (PreparedStatement statement : prepared.values()) {
                statement.close();
            }
            connection.close();
        } catch (SQLException e) {
            throw Trouble.of(file, e);
        }
    }
}
