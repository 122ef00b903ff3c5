package org.qinglan.model.store.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// The numbered scripts that make the tables, each raising the version of the file by one.
record Migrations(List<String> scripts) {
    Migrations {
        scripts = List.copyOf(scripts);
    }

    static Migrations shipped() {
        return new Migrations(
                List.of(resource("001-school-file.sql"), resource("002-development.sql"), resource("003-rounds.sql")));
    }

    /// The version of a file on which all scripts have run.
    int newest() {
        return scripts.size();
    }

    /// Runs what the file lacks; all of it or nothing.
    void bring(Database database) {
        long version = database.number("PRAGMA user_version");
        if (version == newest()) {
            return;
        }
        database.transaction(() -> {
            scripts.subList(Math.toIntExact(version), newest()).forEach(database::script);
            database.script("PRAGMA application_id = " + Header.APPLICATION_ID);
            database.script("PRAGMA user_version = " + newest());
            return version;
        });
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Migrations.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
