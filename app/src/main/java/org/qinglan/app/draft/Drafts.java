package org.qinglan.app.draft;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.settings.UserFolder;

/// Keeps what is typed into an open form, so that a crash or a power cut costs nothing but the last second.
///
/// A draft is personal data: it lies in a file that only its owner reads, and goes as soon as the form is stored or
/// closed. Where it cannot be written, there is none; the form itself suffers no harm.
public final class Drafts {
    static final String SUFFIX = ".draft";

    private static final String TITLE = "title";
    private static final String AT = "at";
    private static final String FIELD = "field.";

    private final @Nullable Path folder;
    private final Executor writer;
    private final Map<Form, Draft> unwritten = new HashMap<>();

    private Drafts(@Nullable Path folder, Executor writer) {
        this.folder = folder;
        this.writer = writer;
    }

    /// No drafts are kept.
    public static Drafts none() {
        return new Drafts(null, Runnable::run);
    }

    /// Drafts kept in a folder.
    ///
    /// @param writer runs the writing, a little later
    /// @param oldest drafts before that are for nobody any more and are deleted
    public static Drafts in(Path folder, Executor writer, Instant oldest) {
        for (Path file : files(folder, "")) {
            try {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(oldest)) {
                    Files.delete(file);
                }
            } catch (IOException _) {
                // Another window may have deleted it; it is tried again at the next start.
            }
        }
        return new Drafts(folder, writer);
    }

    public void keep(Form form, Draft draft) {
        boolean first;
        synchronized (this) {
            first = unwritten.isEmpty();
            unwritten.put(form, draft);
        }
        if (first && folder != null) {
            writer.execute(this::flush);
        }
    }

    /// The form was stored or closed.
    public synchronized void drop(Form form) {
        unwritten.remove(form);
        if (folder != null) {
            delete(folder.resolve(form.file()));
        }
    }

    public synchronized Optional<Draft> find(Form form) {
        return folder == null ? Optional.empty() : read(folder.resolve(form.file()));
    }

    /// All drafts of a school.
    public synchronized List<Draft> of(Path school) {
        return folder == null
                ? List.of()
                : files(folder, Form.prefix(school)).stream()
                        .flatMap(file -> read(file).stream())
                        .toList();
    }

    /// Writes what is not written yet.
    public synchronized void flush() {
        if (folder != null) {
            unwritten.forEach((form, draft) -> write(folder, form, draft));
        }
        unwritten.clear();
    }

    private static void write(Path folder, Form form, Draft draft) {
        Properties all = new Properties();
        all.setProperty(TITLE, draft.title());
        all.setProperty(AT, draft.at().toString());
        draft.texts().forEach((key, text) -> all.setProperty(FIELD + key, text));
        try {
            UserFolder.make(folder);
            StringWriter text = new StringWriter();
            all.store(text, null);
            Path file = folder.resolve(form.file());
            if (!Files.exists(file)) {
                Files.createFile(file, UserFolder.onlyMine());
            }
            Files.writeString(file, text.toString());
        } catch (IOException _) {
            // The form is still open; a message at each letter would help nobody.
        }
    }

    private static Optional<Draft> read(Path file) {
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            Properties all = new Properties();
            all.load(new StringReader(Files.readString(file)));
            Map<String, String> texts = new HashMap<>();
            all.stringPropertyNames().stream()
                    .filter(key -> key.startsWith(FIELD))
                    .forEach(key -> texts.put(key.substring(FIELD.length()), all.getProperty(key)));
            LocalDateTime at = LocalDateTime.parse(all.getProperty(AT, ""));
            return Optional.of(new Draft(all.getProperty(TITLE, ""), at, texts));
        } catch (IOException | DateTimeException | IllegalArgumentException _) {
            delete(file);
            return Optional.empty();
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException _) {
            // It is too old at some start and goes then.
        }
    }

    private static List<Path> files(Path folder, String prefix) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix)
                            && file.getFileName().toString().endsWith(SUFFIX))
                    .toList();
        } catch (IOException _) {
            return List.of();
        }
    }
}
