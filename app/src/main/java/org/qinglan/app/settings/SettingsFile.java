package org.qinglan.app.settings;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/// The file in which settings are kept; a half-written one is never seen.
record SettingsFile(Path path) {
    private static final int ATTEMPTS = 5;
    private static final long PAUSE_MILLIS = 40;

    /// What was read.
    ///
    /// @param damaged whether there was a file that nobody can read; it was set aside
    record Content(Map<String, String> values, boolean damaged) {}

    /// Everything in the file; nothing where there is none.
    Content read() throws IOException {
        if (!Files.exists(path)) {
            return new Content(Map.of(), false);
        }
        Optional<Map<String, String>> values = parse();
        if (values.isEmpty()) {
            setAside();
        }
        return new Content(values.orElse(Map.of()), values.isEmpty());
    }

    private Optional<Map<String, String>> parse() throws IOException {
        try {
            String text = Files.readString(path, StandardCharsets.UTF_8);
            // What a machine that lost its power leaves behind.
            if (text.indexOf('\0') >= 0) {
                return Optional.empty();
            }
            Properties read = new Properties();
            read.load(new StringReader(text));
            Map<String, String> values = new TreeMap<>();
            read.stringPropertyNames().forEach(key -> values.put(key, read.getProperty(key)));
            return Optional.of(values);
        } catch (CharacterCodingException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// Somebody who knows more may still save something of it.
    private void setAside() throws IOException {
        Path aside = path.resolveSibling(path.getFileName() + ".damaged");
        for (int number = 2; Files.exists(aside); number++) {
            aside = path.resolveSibling(path.getFileName() + ".damaged-" + number);
        }
        Files.move(path, aside);
    }

    void write(Map<String, String> values) throws IOException {
        Properties all = new Properties();
        all.putAll(values);
        StringWriter text = new StringWriter();
        all.store(text, null);
        Path folder = Objects.requireNonNull(path.toAbsolutePath().getParent());
        UserFolder.make(folder);
        Path fresh = Files.createTempFile(folder, "settings", ".new", UserFolder.onlyMine());
        try {
            Files.writeString(fresh, text.toString(), StandardCharsets.UTF_8);
            replace(fresh);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /// A virus scanner may hold the old file for a moment.
    private void replace(Path fresh) throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                move(fresh);
                return;
            } catch (IOException held) {
                if (attempt == ATTEMPTS) {
                    throw held;
                }
                pause(attempt);
            }
        }
    }

    private void move(Path fresh) throws IOException {
        try {
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(PAUSE_MILLIS * attempt);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
